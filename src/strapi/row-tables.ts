import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

/** Fields of every document of Strapi's, and the columns they are in. */
const COLUMNS = { id: 'id', documentId: 'document_id', locale: 'locale', publishedAt: 'published_at' };

/**
 * Hold: the name of a type's table, and those of the columns that every document has (@strapi/database, `metadata`). What is
 * asked in SQL of our own: indexes, locks, what an index must not be made on, and questions that Strapi's queries ask of a
 * whole table. It can go with the last of these statements.
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
