import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { linkTableOf } from '../../strapi/link-tables';
import { tableOf } from '../../strapi/row-tables';
import { sourceAmong, type EntryRow } from '../document-rows';
import { linksOf, type Named } from './links';
import { documentsOfSet } from './together';

/** How many are named; the rest is counted. */
const NAMED = 5;

/** The rows of a type that link to a document, as a subquery of their ids: one statement for any number of rows. */
function linkingRows(
  strapi: Core.Strapi,
  source: ContentType,
  fields: readonly string[],
  target: ContentType,
  documentId: string,
) {
  const rowsOfTarget = () =>
    strapi.db.getConnection(tableOf(strapi, target)).select('id').where({ document_id: documentId });
  const linked = fields.map((field) => {
    const link = linkTableOf(strapi, source, field);
    return strapi.db.getConnection(link.table).select(link.source).whereIn(link.target, rowsOfTarget());
  });
  const [first, ...others] = linked;
  return first?.union(others);
}

type Rows = NonNullable<ReturnType<typeof linkingRows>>;

/** The fields of a type that link to another. */
const fieldsTo = (strapi: Core.Strapi, source: ContentType, target: ContentType) =>
  linksOf(schemasOf(strapi)(source)).flatMap((link) => (link.target === target ? [link.field] : []));

/** Which rows of the linking documents are asked: published ones or drafts. */
type State = 'published' | 'draft';

/** The documents of one type that link to a document in any language, by documentId: the first few, and how many. */
const findReferrers = async (
  strapi: Core.Strapi,
  source: ContentType,
  rowsThatLink: Rows,
  documentId: string,
  state: State,
  limit = NAMED,
): Promise<{ ids: string[]; count: number }> =>
  strapi.db.transaction(async ({ trx }) => {
    const linking = () => {
      const rows = strapi.db.getConnection(tableOf(strapi, source)).transacting(trx);
      const inState =
        state === 'published' ? rows.whereNotNull('published_at') : rows.whereNull('published_at');
      return inState.whereIn('id', rowsThatLink).whereNotIn('document_id', [documentId, ...documentsOfSet()]);
    };
    const found: { document_id: string }[] = await linking()
      .distinct('document_id')
      .limit(NAMED + 1);
    const ids = found.map(({ document_id: id }) => id);
    if (ids.length <= NAMED) return { ids, count: ids.length };
    const [counted]: { count?: unknown }[] = await linking().countDistinct('document_id as count');
    return { ids: ids.slice(0, limit), count: Number(counted?.count) };
  });

/** The titles of documents: from the source row in the given state. */
export const namesOf = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentIds: readonly string[],
  state: State,
): Promise<Named[]> => {
  const title = titleField(schemasOf(strapi)(uid));
  const publishedAt = state === 'published' ? { $notNull: true } : { $null: true };
  const rows: EntryRow[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, publishedAt },
    select: ['documentId', 'locale', 'translation', title],
  });
  return documentIds.map((documentId) => {
    const source = sourceAmong(rows.filter((row) => row.documentId === documentId));
    return { uid, documentId, title: String(source?.[title] ?? '') };
  });
};

/**
 * The documents that link to a document, without itself and without those of its set (`together.ts`). All languages are
 * asked, since the source language may change.
 *
 * @param state whether published rows are asked or drafts.
 * @returns the first few by name, and how many there are in all.
 */
export async function referrersOf(
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  state: State = 'published',
) {
  const named: Named[] = [];
  let count = 0;
  for (const source of CONTENT_TYPES) {
    const rowsThatLink = linkingRows(strapi, source, fieldsTo(strapi, source, uid), uid, documentId);
    if (!rowsThatLink) continue;
    const found = await findReferrers(strapi, source, rowsThatLink, documentId, state);
    if (found.ids.length > 0) named.push(...(await namesOf(strapi, source, found.ids, state)));
    count += found.count;
  }
  return { named: named.slice(0, NAMED), count };
}

/** All documents that link to a document, without itself: type and documentId. */
export async function allReferrers(
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  state: State,
): Promise<{ uid: ContentType; documentId: string }[]> {
  const found = [];
  for (const source of CONTENT_TYPES) {
    const rowsThatLink = linkingRows(strapi, source, fieldsTo(strapi, source, uid), uid, documentId);
    if (!rowsThatLink) continue;
    const { ids } = await findReferrers(strapi, source, rowsThatLink, documentId, state, Infinity);
    found.push(...ids.map((id) => ({ uid: source, documentId: id })));
  }
  return found;
}
