import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

/** The fields of every document, and their columns. */
const COLUMNS = { id: 'id', documentId: 'document_id', locale: 'locale', publishedAt: 'published_at' };

/**
 * Hold: the name of a type's table, and those of the columns that every document has (@strapi/database, `metadata`).
 * For our own SQL: indexes, locks, checks before an index is made, and queries for which Strapi would read a whole
 * table. It can go with the last of these statements.
 *
 * @throws Error when the columns have other names.
 */
export function tableOf(strapi: Core.Strapi, uid: string): string {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  for (const [field, column] of Object.entries(COLUMNS)) {
    const { columnName } = (attributes[field] ?? {}) as { columnName?: string }; // typed by kind of attribute
    // Types in one language have a locale as well, which stays empty.
    requireHold(
      columnName === column,
      'row-tables',
      `The field ${field} of ${uid} is not in a column ${column}`,
    );
  }
  return tableName;
}
