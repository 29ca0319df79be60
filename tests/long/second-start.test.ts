import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex from 'knex';
import { isPostgres } from '../support/app';

const folder = mkdtempSync(path.join(process.env.TEST_TMP ?? tmpdir(), 'pobratim-second-'));
const name = `pobratim_second_${process.pid}`;

const at = (database: string) => {
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname = `/${database}`;
  return url.href;
};
const onServer = async (statement: string) => {
  if (!isPostgres()) return;
  const server = knex({ client: 'pg', connection: at('postgres') });
  await server.raw(statement).finally(() => server.destroy());
};

beforeAll(() => onServer(`create database ${name} template template0 encoding 'UTF8'`));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await onServer(`drop database if exists ${name} with (force)`);
});

/** Starts a process on a database of its own, and answers with the statements that wrote during the start. */
const start = (): string[] => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/support/start-and-count.cjs'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...process.env,
      DATABASE_URL: isPostgres() ? at(name) : '',
      DATABASE_FILENAME: path.join(folder, 'second.db'),
    },
  });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};

/** What Strapi itself stores at each start: the schemas it found, the hour at which the media library is counted. */
const OF_STRAPI = /^(update|insert into) ("public"\.)?["`]strapi_core_store_settings["`]/;

test('the start of a database in which nothing changed writes nothing', () => {
  expect(start().length).toBeGreaterThan(1000);
  start(); // Strapi completes the arrangement of forms once more
  const written = start();
  expect(written.filter((sql) => !OF_STRAPI.test(sql))).toEqual([]);
  expect(written.length).toBeLessThan(5);
}, 240_000);
