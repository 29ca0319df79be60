import type { Core, UID } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

type Row = Readonly<Record<string, unknown>>;

/** What is done as rows come and go. */
interface Watchers {
  afterCreate?: (row: Row) => Promise<void>;
  /** @param row as it was; undefined where there was none. */
  afterDelete?: (row: Row | undefined) => Promise<void>;
}

const requireModels = (strapi: Core.Strapi, uids: readonly string[]) => {
  requireFunctions(strapi.db.lifecycles, ['subscribe'], 'row-events', 'Strapi’s database');
  for (const uid of uids)
    requireHold(strapi.db.metadata.has(uid), 'row-events', `Strapi has no type ${uid} any more`);
};

/**
 * Hold: `strapi.db.lifecycles.subscribe`, of rows of Strapi's own types: languages, accounts of the admin, files and folders. They
 * are not written by the document service, so no document middleware sees them. Only single rows: what is created or
 * deleted by the hundred calls other events. Documented for types of the application; Strapi's own are its own affair.
 * It can go when they are written by the document service.
 *
 * @throws Error when there is no such type any more: the watchers would wait for ever.
 */
export function watchRows(strapi: Core.Strapi, uids: readonly string[], watchers: Watchers) {
  requireModels(strapi, uids);
  const { afterCreate, afterDelete } = watchers;
  strapi.db.lifecycles.subscribe({
    models: [...uids],
    ...(afterCreate && { afterCreate: ({ result }) => afterCreate(result as Row) }), // of the type that is named
    ...(afterDelete && {
      afterDelete: ({ result }) => afterDelete((result ?? undefined) as Row | undefined),
    }), // the same
  });
}

/** Whether a row that is about to be created is announced: the announcement ends the attempt, so that none is. */
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
      throw new Error('stored'); // and is taken back
    });
  } catch (error) {
    return error === announced;
  } finally {
    (forget as () => void)(); // as asked above
  }
  return false;
}

/**
 * The same before a row is stored, for what has to be true of it from the first moment.
 *
 * @param complete may add to what is about to be stored.
 * @throws Error when there is no such type, or when Strapi creates rows of it without a word.
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
