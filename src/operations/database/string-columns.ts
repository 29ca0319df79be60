import type { Core } from '@strapi/strapi';
import { tablesOf } from '../../strapi/model-tables';

interface Column {
  table_name: string;
  column_name: string;
}

/** The tables of our types and components. */
const ownTables = (strapi: Core.Strapi): string[] =>
  [
    ...Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::')),
    ...Object.keys(strapi.components),
  ].flatMap((uid) => tablesOf(strapi, uid));

/**
 * Takes the limit from columns of strings on PostgreSQL. Strapi makes each a `varchar(255)` whatever `maxLength` its field has, so
 * that a title of 300 letters, which is allowed, was a 500; on SQLite they have no limit. How long a value may be is said by its
 * field, where it is refused with a sentence (src/model/schema/type-issues.ts), and a column has no second opinion.
 *
 * At every start rather than in a migration: migrations run before Strapi adds the columns of new fields. The database writes
 * the new type down and reads no row (https://www.postgresql.org/docs/current/sql-altertable.html, notes), and Strapi compares
 * types without their lengths (@strapi/database, schema/diff.js), so it does not take it back.
 */
export async function liftStringLimits(strapi: Core.Strapi) {
  if (strapi.db.dialect.client !== 'postgres') return;
  const { connection } = strapi.db;
  const schema = strapi.db.getSchemaName() ?? null;
  const limited: Column[] = await connection
    .withSchema('information_schema')
    .from('columns')
    .select('table_name', 'column_name')
    .whereRaw('table_schema = coalesce(?, current_schema())', [schema])
    .where('data_type', 'character varying')
    .whereNotNull('character_maximum_length')
    .whereIn('table_name', ownTables(strapi));
  for (const { table_name: table, column_name: column } of limited)
    await connection.raw('alter table ?? alter column ?? type varchar', [
      schema === null ? table : `${schema}.${table}`,
      column,
    ]);
}
