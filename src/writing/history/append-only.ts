import type { Core } from '@strapi/strapi';
import { HISTORY_ENTRY } from '../../model/content-types';
import { tableOf } from '../../strapi/row-tables';

const REFUSAL = 'The history is only ever added to. What is in it cannot be changed or deleted.';

/**
 * Made at every start: `update of` names the columns that the table has now. Setting document_id to its own value is
 * allowed: `strapi import` does it after it inserted the row.
 */
const onSqlite = (table: string, columns: readonly string[]) =>
  [
    ['no_delete', 'before delete', ''],
    ['no_update', `before update of ${columns.filter((column) => column !== 'document_id').join()}`, ''],
    ['no_other_id', 'before update of document_id', 'when old.document_id is not new.document_id'],
  ].flatMap(([name, moment, condition]) => [
    `drop trigger if exists ${table}_${name}`,
    `create trigger ${table}_${name} ${moment} on ${table} ${condition} begin select raise(abort, '${REFUSAL}'); end`,
  ]);

/**
 * The triggers are created once, since creating one locks the table. What they allow is in the function, which is
 * replaced at every start. `truncate` needs a trigger of its own: it fires no row triggers.
 */
const onPostgres = (table: string) => [
  `create or replace function ${table}_refuse() returns trigger language plpgsql as $$ begin
    if tg_op = 'UPDATE' then
      if to_jsonb(old) = to_jsonb(new) then return new; end if;
    end if;
    raise exception '${REFUSAL}';
  end $$`,
  `do $$ begin
    if not exists (select from pg_trigger where tgname = '${table}_no_truncate' and tgrelid = '${table}'::regclass) then
      create trigger ${table}_no_change before update or delete on ${table}
        for each row execute function ${table}_refuse();
      create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function ${table}_refuse();
    end if;
  end $$`,
];

/**
 * Makes the database itself refuse to change or delete history entries, also for scripts and manual SQL. Done at every
 * start, since a schema change may rebuild a SQLite table without its triggers.
 */
export const keepAppendOnly = async (strapi: Core.Strapi) => {
  const tableName = tableOf(strapi, HISTORY_ENTRY);
  const columns = Object.keys(await strapi.db.connection(tableName).columnInfo());
  const statements =
    strapi.db.dialect.client === 'postgres' ? onPostgres(tableName) : onSqlite(tableName, columns);
  for (const statement of statements) await strapi.db.connection.raw(statement);
};
