import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex from 'knex';
import { app, forget, isPostgres, signIn, signInAs } from '../support/app';
import { contentOf } from '../support/content';
import { editing } from '../support/editor';
import { THEME } from '../support/types';

/** Which of the source's users may do what, and what is in its bin, are not brought along. */
const STAYS = ['api::assignment.assignment', 'api::bin-entry.bin-entry'];

type Content = Record<string, string[]>;
type Database = Record<'DATABASE_URL' | 'DATABASE_FILENAME', string>;

const folder = mkdtempSync(path.join(process.env.TEST_TMP ?? tmpdir(), 'pobratim-moving-'));
const archive = path.join(folder, 'archive.tar');
const SERVER = process.env.DATABASE_URL || process.env.TEST_DATABASE_URL || '';
const SECRET_NAMES = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const SECRETS = Object.fromEntries(SECRET_NAMES.map((name) => [name, 'x'.repeat(43)]));

/** A project of its own, with its own uploads: what these tests run on, compiled, so that nothing is compiled again. */
const project = (name: string, uploads: string) => {
  const place = path.join(folder, name);
  for (const part of ['config', 'src'])
    cpSync(path.join('dist', part), path.join(place, part), { recursive: true });
  cpSync('package.json', path.join(place, 'package.json'));
  cpSync(uploads, path.join(place, 'public/uploads'), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(place, 'node_modules'));
  return place;
};

const run = (cwd: string, args: string[], database: Database) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 120_000,
    env: {
      ...process.env,
      ...SECRETS,
      ...database,
      CRON_ENABLED: 'false',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  return { status, stdout, stderr };
};
const strapiCommand = (cwd: string, args: string[], database: Database) =>
  run(cwd, ['node_modules/@strapi/strapi/bin/strapi.js', ...args], database);

const contentIn = (database: Database): Content => {
  const { status, stdout, stderr } = run(process.cwd(), ['tests/support/content.js'], database);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Content; // what the script prints
};

/** The database of the running application, for a second process: on SQLite a copy, since only one may have it. */
const sourceDatabase = async (): Promise<Database> => {
  if (isPostgres()) return { DATABASE_URL: SERVER, DATABASE_FILENAME: '' };
  const copy = path.join(folder, 'source.db');
  await app().db.connection.raw('vacuum into ?', [copy]);
  return { DATABASE_URL: '', DATABASE_FILENAME: copy };
};

const onServer = async (statement: string) => {
  const server = knex({ client: 'pg', connection: SERVER });
  await server.raw(statement).finally(() => server.destroy());
};
const MOVED = `pobratim_moved_${process.pid}`;
const emptyDatabase = {
  SQLite: (): Promise<Database> =>
    Promise.resolve({ DATABASE_URL: '', DATABASE_FILENAME: path.join(folder, 'target.db') }),
  PostgreSQL: async (): Promise<Database> => {
    await onServer(`create database ${MOVED} template template0 encoding 'UTF8'`);
    const url = new URL(SERVER);
    url.pathname = `/${MOVED}`;
    return { DATABASE_URL: url.href, DATABASE_FILENAME: '' };
  },
};

const editor = editing();

describe('strapi export and strapi import', () => {
  let before: Content;
  let assigned: number;
  let file: number;
  let url: string;

  beforeAll(async () => {
    const admin = await signIn();
    file = await admin.upload('zname.png');
    assigned = (await signInAs('editor', ['kavarna'], 'moving')).id;
    ({
      body: { url },
    } = await admin.get(`/upload/files/${file}`).expect(200));
    await editor.remove(THEME, await editor.make(THEME, { name: 'Обмен на опит' }));
    before = await contentOf(app());
    const place = project('source', path.join(app().dirs.static.public, 'uploads'));
    const { status, stdout } = strapiCommand(
      place,
      ['export', '--no-encrypt', '--no-compress', '-f', archive.replace(/\.tar$/, '')],
      await sourceDatabase(),
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining('completed successfully')]);
  }, 300_000);

  afterAll(async () => {
    await forget(assigned);
    await (await signIn()).delete(`/upload/files/${file}`).expect(200);
    if (SERVER !== '') await onServer(`drop database if exists ${MOVED} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  });

  test.each<keyof typeof emptyDatabase>(SERVER === '' ? ['SQLite'] : ['SQLite', 'PostgreSQL'])(
    'bring everything into an empty %s database, and nothing over content',
    async (kind) => {
      const place = project(kind, mkdtempSync(path.join(folder, 'no-uploads-')));
      const database = await emptyDatabase[kind]();
      const bring = () => strapiCommand(place, ['import', '--force', '-f', archive], database);
      const { status, stdout, stderr } = bring();
      expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('completed successfully')]);

      const again = bring();
      expect(again.status).toBe(1);
      expect(again.stderr).toContain('Nothing was imported and nothing was changed');

      for (const uid of STAYS) expect([uid, before[uid]]).not.toEqual([uid, []]);
      const expected = { ...before, ...Object.fromEntries(STAYS.map((uid) => [uid, []])) };
      expect(contentIn(database)).toEqual(expected);
      expect(existsSync(path.join(place, 'public', url))).toBe(true);
    },
    600_000,
  );
});
