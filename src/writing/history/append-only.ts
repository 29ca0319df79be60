import type { Core } from '@strapi/strapi';
import { HISTORY_ENTRY } from '../../model/content-types';
import { tableOf } from '../../strapi/row-tables';

const REFUSAL = 'The history is only ever added to. What is in it cannot be changed or deleted.';

type Database = Core.Strapi['db']['connection'];

/**
 * `update of` names the columns that the table has now, so a trigger for other columns is created again. Setting document_id
 * to its own value is allowed: `strapi import` does it after it inserted the row.
 */
const onSqlite = async (database: Database, table: string) => {
  const columns = Object.keys(await database(table).columnInfo()).filter(
    (column) => column !== 'document_id',
  );
  const stored: string[] = await database('sqlite_master')
    .where({ type: 'trigger', tbl_name: table })
    .pluck('sql');
  for (const [name, moment, condition] of [
    ['no_delete', 'before delete', ''],
    ['no_update', `before update of ${columns.join()}`, ''],
    ['no_other_id', 'before update of document_id', 'when old.document_id is not new.document_id'],
  ] as const) {
    // SQLite keeps the statement as it was written, but for its first two words, which it writes in capitals.
    const trigger = `CREATE TRIGGER ${table}_${name} ${moment} on ${table} ${condition} begin select raise(abort, '${REFUSAL}'); end`;
    if (stored.includes(trigger)) continue;
    await database.raw(`drop trigger if exists ${table}_${name}`);
    await database.raw(trigger);
  }
};

/**
 * The triggers are created once, since creating one locks the table. What they allow is in the function, which is
 * replaced where it differs. `truncate` needs a trigger of its own: it fires no row triggers.
 */
const onPostgres = async (database: Database, table: string) => {
  const body = ` begin
    if tg_op = 'UPDATE' then
      if to_jsonb(old) = to_jsonb(new) then return new; end if;
    end if;
    raise exception '${REFUSAL}';
  end `;
  const { rows } = await database.raw<{ rows: unknown[] }>(
    'select 1 from pg_proc where oid = to_regproc(?) and prosrc = ?',
    [`${table}_refuse`, body],
  );
  if (rows.length === 0)
    await database.raw(
      `create or replace function ${table}_refuse() returns trigger language plpgsql as $$${body}$$`,
    );
  await database.raw(`do $$ begin
    if not exists (select from pg_trigger where tgname = '${table}_no_truncate' and tgrelid = '${table}'::regclass) then
      create trigger ${table}_no_change before update or delete on ${table}
        for each row execute function ${table}_refuse();
      create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function ${table}_refuse();
    end if;
  end $$`);
};

/**
 * Makes the database itself refuse to change or delete history entries, also for scripts and manual SQL. Done at every
 * start, since a schema change may rebuild a SQLite table without its triggers.
 */
export const keepAppendOnly = async (strapi: Core.Strapi) => {
  const table = tableOf(strapi, HISTORY_ENTRY);
  const keep = strapi.db.dialect.client === 'postgres' ? onPostgres : onSqlite;
  await keep(strapi.db.connection, table);
};
