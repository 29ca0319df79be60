import type { Core } from '@strapi/strapi';
import { TRAIL_ENTRY } from '../content-types';

const REFUSAL = 'The trail is only ever added to. What is in it cannot be changed or deleted.';

const onSqlite = (table: string) =>
  ['update', 'delete'].map(
    (verb) =>
      `create trigger if not exists ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, '${REFUSAL}'); end`,
  );

/** Made once: making a trigger anew would lock the table. `truncate` deletes without asking the rows. */
const onPostgres = (table: string) => [
  `create or replace function ${table}_refuse() returns trigger language plpgsql as $$ begin raise exception '${REFUSAL}'; end $$`,
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
 * Has the database itself refuse to change or delete what is in the trail, whoever asks: the document service, a script,
 * a statement by hand. At every start, since a schema change may rebuild a SQLite table without its triggers. Strapi
 * itself never rewrites the table; emptying the whole database (`strapi import` over existing content) is refused too.
 */
export const keepAppendOnly = async (strapi: Core.Strapi) => {
  const { tableName } = strapi.db.metadata.get(TRAIL_ENTRY);
  const statements = strapi.db.dialect.client === 'postgres' ? onPostgres(tableName) : onSqlite(tableName);
  for (const statement of statements) await strapi.db.connection.raw(statement);
};
