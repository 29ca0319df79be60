import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { linkTableOf } from '../../strapi/link-tables';
import { tableOf } from '../../strapi/row-tables';
import { sourceAmong, type EntryRow } from '../document-rows';
import { heldLinksOf, linksOf, type Link, type Named } from './links';
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

/** The fields among some that link to a type. */
const fieldsTo = (target: ContentType, links: readonly Link[]) =>
  links.flatMap((link) => (link.target === target ? [link.field] : []));

/** Which rows of the linking documents are asked: published ones or drafts. */
type State = 'published' | 'draft';

/** A query for the rows of one type that link to a document, without the rows of some documents. */
const rowsLinking = (
  strapi: Core.Strapi,
  source: ContentType,
  rowsThatLink: Rows,
  { state, except }: { state: State; except: readonly string[] },
) => {
  const rows = strapi.db.getConnection(tableOf(strapi, source));
  const inState = state === 'published' ? rows.whereNotNull('published_at') : rows.whereNull('published_at');
  return inState.whereIn('id', rowsThatLink).whereNotIn('document_id', [...except]);
};

/** The documents of one type that link to a document in any language, by documentId: the first few, and how many. */
const findReferrers = async (
  strapi: Core.Strapi,
  source: ContentType,
  rowsThatLink: Rows,
  documentId: string,
  state: State,
): Promise<{ ids: string[]; count: number }> =>
  strapi.db.transaction(async ({ trx }) => {
    const except = [documentId, ...documentsOfSet()];
    const linking = () => rowsLinking(strapi, source, rowsThatLink, { state, except }).transacting(trx);
    const found: { document_id: string }[] = await linking()
      .distinct('document_id')
      .limit(NAMED + 1);
    const ids = found.map(({ document_id: id }) => id);
    if (ids.length <= NAMED) return { ids, count: ids.length };
    const [counted]: { count?: unknown }[] = await linking().countDistinct('document_id as count');
    return { ids: ids.slice(0, NAMED), count: Number(counted?.count) };
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
    const fields = fieldsTo(uid, linksOf(schemasOf(strapi)(source)));
    const rowsThatLink = linkingRows(strapi, source, fields, uid, documentId);
    if (!rowsThatLink) continue;
    const found = await findReferrers(strapi, source, rowsThatLink, documentId, state);
    if (found.ids.length > 0) named.push(...(await namesOf(strapi, source, found.ids, state)));
    count += found.count;
  }
  return { named: named.slice(0, NAMED), count };
}

/** All documents that link to a document, also by a field that readers do not see; without itself. */
export async function allReferrers(
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  state: State,
): Promise<{ uid: ContentType; documentId: string }[]> {
  const found: { uid: ContentType; documentId: string }[] = [];
  for (const source of CONTENT_TYPES) {
    const fields = fieldsTo(uid, heldLinksOf(schemasOf(strapi)(source)));
    const rowsThatLink = linkingRows(strapi, source, fields, uid, documentId);
    if (!rowsThatLink) continue;
    const ids: string[] = await strapi.db.transaction(({ trx }) =>
      rowsLinking(strapi, source, rowsThatLink, { state, except: [documentId] })
        .transacting(trx)
        .distinct('document_id')
        .pluck('document_id'),
    );
    found.push(...ids.map((id) => ({ uid: source, documentId: id })));
  }
  return found;
}
