import { createRequire } from 'node:module';
import { start } from './application.mjs';

const require = createRequire(import.meta.url);
const Database = require('better-sqlite3');
const { Client } = require('pg');

const ROWS_AT_ONCE = 2_000;

/** SQLite has no booleans, moments or JSON of its own: Strapi stores numbers and text. */
const AS_POSTGRES = {
  boolean: Boolean,
  jsonb: (value) => JSON.parse(value),
  'timestamp without time zone': (value) => new Date(value).toISOString(),
};

const connected = async (connectionString, use) => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

const rowsOf = async (client, statement) => (await client.query(statement)).rows;

/** Builds every index once, over the finished tables; those of keys stay. */
const withoutIndexes = async (client, use) => {
  const indexes = await rowsOf(
    client,
    `select indexname as name, indexdef as sql from pg_indexes where schemaname = 'public'
      and not exists (select from pg_constraint where conname = indexname)`,
  );
  for (const { name } of indexes) await client.query(`drop index "${name}"`);
  await use();
  for (const { sql } of indexes) await client.query(sql);
};

/** Copies one table, and lets its numbers go on after the greatest. */
const copyTable = async (client, sqlite, table, types) => {
  const columns = sqlite.pragma(`table_info("${table}")`).map(({ name }) => name);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const insert = `insert into "${table}" (${names}) select ${names} from jsonb_populate_recordset(null::"${table}", $1)`;
  const store = async (rows) => rows.length > 0 && client.query(insert, [JSON.stringify(rows)]);
  const convert = (column, value) => (value === null ? null : (AS_POSTGRES[types[column]]?.(value) ?? value));
  let rows = [];
  for (const row of sqlite.prepare(`select ${names} from "${table}"`).iterate()) {
    rows.push(Object.fromEntries(columns.map((column) => [column, convert(column, row[column])])));
    if (rows.length === ROWS_AT_ONCE) await store(rows.splice(0));
  }
  await store(rows);
  if (types.id === 'integer')
    await client.query(
      `select setval(pg_get_serial_sequence('"${table}"', 'id'), coalesce(max(id), 0) + 1, false) from "${table}"`,
    );
};

/** Copies what a SQLite file holds into the tables that our application has made in PostgreSQL. */
const copyFrom = async (file, client) => {
  const columns = await rowsOf(
    client,
    `select table_name as table, column_name as name, data_type as type from information_schema.columns where table_schema = 'public'`,
  );
  const tables = {};
  for (const { table, name, type } of columns) (tables[table] ??= {})[name] = type;
  const sqlite = new Database(file, { readonly: true });
  const isThere = sqlite.prepare("select 1 from sqlite_master where type = 'table' and name = ?");
  // Without triggers and foreign keys: the history refuses to be emptied, and links may come before what they lead to.
  await client.query('set session_replication_role = replica');
  await withoutIndexes(client, async () => {
    for (const [table, types] of Object.entries(tables)) {
      if (!isThere.get(table) || table.startsWith('strapi_migrations')) continue;
      await client.query(`delete from "${table}"`);
      await copyTable(client, sqlite, table, types);
    }
  });
  sqlite.close();
};

/**
 * Makes both databases once more on a PostgreSQL server, with what the SQLite ones hold, lets both sides run on them,
 * and drops them in any case.
 *
 * @param {{ ours: object, stock: object }} applications as laid out by application.mjs, with their SQLite databases
 * @param {string} server an address whose user may create databases and is a superuser
 * @param {string[]} indexes the names of ours, which stock does not have
 * @param {(applications: { ours: object, stock: object }) => Promise<T>} use
 * @template T
 * @returns {Promise<T>}
 */
export const onPostgres = (applications, server, indexes, use) => {
  const names = { ours: `pobratim_bench_${process.pid}_ours`, stock: `pobratim_bench_${process.pid}_stock` };
  const addressOf = (side) => Object.assign(new URL(server), { pathname: `/${names[side]}` }).toString();
  const on = (side) => ({
    ...applications[side],
    env: { ...applications[side].env, DATABASE_URL: addressOf(side) },
  });
  const make = async (admin) => {
    console.log('• Copying to PostgreSQL …');
    await admin.query(`create database ${names.ours} template template0 encoding 'UTF8'`);
    await (await start(on('ours'))).stop();
    await connected(addressOf('ours'), (client) => copyFrom(applications.ours.database, client));
    await admin.query(`create database ${names.stock} template ${names.ours}`);
    await connected(addressOf('stock'), async (client) => {
      for (const name of indexes) await client.query(`drop index if exists "${name}"`);
    });
    for (const side of ['ours', 'stock'])
      await connected(addressOf(side), (client) => client.query('vacuum analyze'));
  };
  return connected(server, async (admin) => {
    try {
      await make(admin);
      return await use({ ours: on('ours'), stock: on('stock') });
    } finally {
      for (const name of Object.values(names))
        await admin.query(`drop database if exists ${name} with (force)`);
    }
  });
};
