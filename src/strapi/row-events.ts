import type { Core, UID } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

type Row = Readonly<Record<string, unknown>>;

/** Functions to call when rows are created, changed or deleted. */
interface Watchers {
  afterCreate?: (row: Row) => Promise<void>;
  /** @param written the values that were written. */
  afterUpdate?: (row: Row, written: Row) => Promise<void>;
  /** @param row the row before; undefined if there was none. */
  afterDelete?: (row: Row | undefined) => Promise<void>;
}

const requireModels = (strapi: Core.Strapi, uids: readonly string[]) => {
  requireFunctions(strapi.db.lifecycles, ['subscribe'], 'row-events', 'Strapi’s database');
  for (const uid of uids)
    requireHold(strapi.db.metadata.has(uid), 'row-events', `Strapi has no type ${uid} any more`);
};

/**
 * Hold: `strapi.db.lifecycles.subscribe`, of rows of Strapi's own types: languages, accounts of the admin, files and
 * folders. They are not written by the document service, so no document middleware sees them. Only for single rows:
 * bulk operations emit other events. It is documented for types of the application, not for Strapi's own. It can go
 * when they are written by the document service.
 *
 * @throws Error when there is no such type any more: the watchers would never be called.
 */
export function watchRows(strapi: Core.Strapi, uids: readonly string[], watchers: Watchers) {
  requireModels(strapi, uids);
  const { afterCreate, afterUpdate, afterDelete } = watchers;
  strapi.db.lifecycles.subscribe({
    models: [...uids],
    ...(afterCreate && { afterCreate: ({ result }) => afterCreate(result as Row) }), // of the type that is named
    ...(afterUpdate && {
      afterUpdate: ({ result, params }) => afterUpdate(result as Row, params.data as Row), // the same
    }),
    ...(afterDelete && {
      afterDelete: ({ result }) => afterDelete((result ?? undefined) as Row | undefined),
    }), // the same
  });
}

/** The part of an event that is used: the type's fields, and the values of one row or of several. */
interface Storing {
  model: { attributes: Record<string, { type: string }> };
  params: { data?: Row | Row[] };
}

/** The types that Strapi keeps for itself: accounts, roles, keys, webhooks, languages, files. */
const OF_STRAPI = /^(admin|plugin|strapi)::/;

/**
 * The same before rows of any of Strapi's own types are stored, one or many at once, for values that they may not have.
 *
 * @param check throws if a row may not be stored; it gets the type of each of its fields.
 */
export function checkStockRows(
  strapi: Core.Strapi,
  check: (fields: Readonly<Record<string, { type: string }>>, data: Row) => void,
) {
  const uids = [...strapi.db.metadata.keys()].filter((uid) => OF_STRAPI.test(uid));
  requireModels(strapi, ['strapi::webhook', 'admin::user', 'plugin::upload.file']);
  const checkAll = ({ model, params }: Storing) => {
    for (const data of [params.data ?? []].flat()) check(model.attributes, data);
  };
  strapi.db.lifecycles.subscribe({
    models: uids,
    beforeCreate: checkAll,
    beforeCreateMany: checkAll,
    beforeUpdate: checkAll,
    beforeUpdateMany: checkAll,
  });
}

/** Whether the event before a creation is emitted: the listener throws, so that no row is created. */
async function isAnnounced(strapi: Core.Strapi, uid: UID.ContentType): Promise<boolean> {
  const announced = new Error('announced');
  const forget: unknown = strapi.db.lifecycles.subscribe({
    models: [uid],
    beforeCreate() {
      throw announced;
    },
  });
  requireHold(typeof forget === 'function', 'row-events', 'Strapi lets no watcher go any more');
  try {
    await strapi.db.transaction(async () => {
      await strapi.db.query(uid).create({ data: {} });
      throw new Error('stored'); // and is rolled back
    });
  } catch (error) {
    return error === announced;
  } finally {
    (forget as () => void)(); // as checked above
  }
  return false;
}

/**
 * The same before a row is stored, for values it must have from the beginning.
 *
 * @param complete may add values to the row.
 * @throws Error when there is no such type, or when Strapi creates its rows without the event.
 */
export async function completeNewRows(
  strapi: Core.Strapi,
  uids: readonly UID.ContentType[],
  complete: (data: Record<string, unknown>) => Promise<void>,
) {
  requireModels(strapi, uids);
  strapi.db.lifecycles.subscribe({
    models: [...uids],
    beforeCreate: ({ params }) => complete(params.data),
  });
  for (const uid of uids)
    requireHold(await isAnnounced(strapi, uid), 'row-events', `Strapi creates a row of ${uid} unannounced`);
}
