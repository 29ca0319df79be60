import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

type Row = Readonly<Record<string, unknown>>;

/** What is done as rows come and go. */
interface Watchers {
  /** @param data what is about to be stored; may be added to. */
  beforeCreate?: (data: Record<string, unknown>) => Promise<void>;
  afterCreate?: (row: Row) => Promise<void>;
  /** @param row as it was; undefined where there was none. */
  afterDelete?: (row: Row | undefined) => Promise<void>;
}

/**
 * Hold: `strapi.db.lifecycles.subscribe`, of rows of Strapi's own types: languages, accounts of the admin, files and folders. They
 * are not written by the document service, so no document middleware sees them. Only single rows: what is created or
 * deleted by the hundred calls other events. Documented for types of the application; Strapi's own are its own affair.
 * It can go when they are written by the document service.
 *
 * @throws Error when there is no such type any more: the watchers would wait for ever.
 */
export function watchRows(strapi: Core.Strapi, uids: readonly string[], watchers: Watchers) {
  requireFunctions(strapi.db.lifecycles, ['subscribe'], 'row-events', 'Strapi’s database');
  for (const uid of uids)
    requireHold(strapi.db.metadata.has(uid), 'row-events', `Strapi has no type ${uid} any more`);
  const { beforeCreate, afterCreate, afterDelete } = watchers;
  strapi.db.lifecycles.subscribe({
    models: [...uids],
    ...(beforeCreate && { beforeCreate: ({ params }) => beforeCreate(params.data) }),
    ...(afterCreate && { afterCreate: ({ result }) => afterCreate(result as Row) }), // of the type that is named
    ...(afterDelete && {
      afterDelete: ({ result }) => afterDelete((result ?? undefined) as Row | undefined),
    }), // the same
  });
}
