import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { schemasOf, titleField } from '../../model/schema/field-options';
import type { Row } from '../../model/schema/row-values';
import { linkTableOf } from '../../strapi/link-tables';
import { linksOf, type Named } from './links';

/** Enough to say who it is; the rest is counted. */
const NAMED = 5;

/** The rows of a type that link to a document, as a subquery of their ids: however many they are, one statement. */
function linkingRows(
  strapi: Core.Strapi,
  source: ContentType,
  fields: readonly string[],
  target: ContentType,
  documentId: string,
) {
  const rowsOfTarget = () =>
    strapi.db
      .getConnection(strapi.db.metadata.get(target).tableName)
      .select('id')
      .where({ document_id: documentId });
  const linked = fields.map((field) => {
    const link = linkTableOf(strapi, source, field);
    return strapi.db.getConnection(link.table).select(link.source).whereIn(link.target, rowsOfTarget());
  });
  const [first, ...others] = linked;
  return first?.union(others);
}

/** The published documents of one type that link to a document, the first few and how many. */
async function referrersOfType(
  strapi: Core.Strapi,
  source: ContentType,
  target: ContentType,
  documentId: string,
): Promise<{ named: Named[]; count: number }> {
  const schema = schemasOf(strapi)(source);
  const fields = linksOf(schema).flatMap((link) => (link.target === target ? [link.field] : []));
  const rowsThatLink = linkingRows(strapi, source, fields, target, documentId);
  if (!rowsThatLink) return { named: [], count: 0 };
  const title = titleField(schema);
  const where = {
    id: { $in: rowsThatLink },
    publishedAt: { $notNull: true },
    documentId: { $ne: documentId },
    translation: 'source',
  };
  const rows: Row[] = await strapi.db
    .query(source)
    .findMany({ where, select: ['documentId', title], limit: NAMED + 1 });
  const named = rows.map((row) => ({
    uid: source,
    documentId: String(row.documentId),
    title: String(row[title] ?? ''),
  }));
  return {
    named,
    count: rows.length <= NAMED ? rows.length : await strapi.db.query(source).count({ where }),
  };
}

/**
 * The published documents that link to a document, itself left out.
 *
 * @returns the first few by name, and how many there are in all.
 */
export async function referrersOf(strapi: Core.Strapi, uid: ContentType, documentId: string) {
  const named: Named[] = [];
  let count = 0;
  for (const source of CONTENT_TYPES) {
    const found = await referrersOfType(strapi, source, uid, documentId);
    named.push(...found.named);
    count += found.count;
  }
  return { named: named.slice(0, NAMED), count };
}
