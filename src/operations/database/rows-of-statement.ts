import type { Core } from '@strapi/strapi';

/**
 * Asks a statement of our own, in the present transaction where there is one. For what Strapi's queries cannot say in one.
 *
 * @param sql with `?` for each value and `??` for each name; both databases have to understand it.
 * @returns the rows as the driver gives them: columns, not fields.
 */
export async function rowsOfStatement<Answered extends object>(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly (string | number)[],
): Promise<Answered[]> {
  const { db } = strapi;
  // knex types the answers of raw statements as any: rows (SQLite), or a result that has them (PostgreSQL).
  const found: Answered[] | { rows: Answered[] } = await (db.inTransaction()
    ? db.transaction(({ trx }) => trx.raw(sql, bindings))
    : db.connection.raw(sql, bindings));
  return Array.isArray(found) ? found : found.rows;
}

/**
 * The condition that a row is in a language, for rows that are found by something that few have. Named as a mere column, the language
 * would have SQLite read all drafts of it by their index: of an index without rows it knows nothing, and takes it for a full one.
 */
export const inLanguage = (column: string) => `${column} || '' = ?`;
