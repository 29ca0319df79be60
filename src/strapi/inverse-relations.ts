import type { Core, UID } from '@strapi/strapi';
import { requireHold } from './hold';
import { linkTableOf, type LinkTable } from './link-tables';

/** The actions that replace rows of a document by new ones, and which rows. */
const REPLACES: Readonly<Record<string, object>> = {
  publish: { $notNull: true },
  discardDraft: { $null: true },
};

interface Row {
  id: number;
  locale: string;
}

/** The attribute of a relation's inverse side. */
interface Inverse {
  type: string;
  target?: string;
  mappedBy?: string;
  unstable_virtual?: boolean;
}

const inversesOf = (strapi: Core.Strapi, uid: string): Inverse[] =>
  Object.values<Inverse>(strapi.getModel(uid as UID.ContentType).attributes).filter(
    ({ type, mappedBy }) => type === 'relation' && mappedBy !== undefined,
  );

const rowsOf = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  publishedAt: object,
): Promise<Row[]> =>
  strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where: { documentId, publishedAt }, select: ['id', 'locale'] });

type Trx = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];
type Link = Readonly<Record<string, unknown>>;

const linksTo = async (strapi: Core.Strapi, trx: Trx, { table, target }: LinkTable, rows: readonly Row[]) => {
  const ids = rows.map(({ id }) => id);
  const links: Link[] = await strapi.db
    .getConnection(table)
    .transacting(trx)
    .whereIn(target, ids)
    .select('*');
  return links;
};

/** Makes links to deleted rows point to the rows that replaced them. */
const restoreLinks = async (
  strapi: Core.Strapi,
  trx: Trx,
  { table, target }: LinkTable,
  links: readonly Link[],
  newIds: ReadonlyMap<unknown, number>,
) => {
  const moved = links.flatMap((link) => {
    const id = newIds.get(link[target]);
    // Without the link's own id: the database gives it a new one.
    const kept = Object.entries(link).filter(([column]) => column !== 'id');
    return id === undefined ? [] : [{ ...Object.fromEntries(kept), [target]: id }];
  });
  if (moved.length > 0) await strapi.db.getConnection(table).transacting(trx).insert(moved);
};

/**
 * Hold: `unstable_virtual` on an attribute, by which `getDeepPopulate`
 * (core/dist/services/document-service/utils/populate.js) skips attributes that are not stored, when publishing,
 * discarding and cloning copy.
 *
 * The inverse side of a relation (`project.visits`, `mappedBy`) is read from the other type's documents. Strapi copies
 * it like the document's own: publishing a project changes the links of visits that were not published. Marked as
 * virtual, it is not copied; but Strapi deletes the rows that visits point to, and the links with them, so those are
 * restored (`bidirectional-relations.js` restores only their order). It can go when Strapi copies only the owning side.
 *
 * Set after the database knows the relation; earlier, the relation would not be made.
 */
export function markInverseRelations(strapi: Core.Strapi, uids: readonly string[]) {
  for (const attribute of uids.flatMap((uid) => inversesOf(strapi, uid))) {
    requireHold(
      typeof attribute.target === 'string',
      'inverse-relations',
      'A relation’s inverse side has no target any more',
    );
    attribute.unstable_virtual = true;
  }
}

/**
 * Keeps the links of other documents to one that is published or discarded; the innermost middleware, since internal
 * writes need it too.
 */
export function installInverseRelations(strapi: Core.Strapi, isOurs: (uid: string) => boolean) {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const replaced = REPLACES[action];
    const { documentId } = context.params as { documentId?: string }; // both of these actions have one
    const tables = isOurs(uid)
      ? inversesOf(strapi, uid).map(({ target = '', mappedBy = '' }) => linkTableOf(strapi, target, mappedBy))
      : [];
    if (!replaced || documentId === undefined || tables.length === 0) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const before = await rowsOf(strapi, uid, documentId, replaced);
      const links = new Map<LinkTable, Link[]>();
      for (const table of tables) links.set(table, await linksTo(strapi, trx, table, before));
      const result = await next();
      const after = await rowsOf(strapi, uid, documentId, replaced);
      const newIds = new Map(
        before.flatMap(({ id, locale }) => {
          const now = after.find((row) => row.locale === locale);
          return now && now.id !== id ? [[id, now.id] as const] : [];
        }),
      );
      for (const [table, each] of links) await restoreLinks(strapi, trx, table, each, newIds);
      return result;
    });
  });
}
