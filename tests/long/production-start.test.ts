import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from '@strapi/utils';
import knex, { type Knex } from 'knex';
import { app, compiled, isPostgres } from '../support/app';

const STACK = /\n\s+at .+:\d+:\d+/;
const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const good = Object.fromEntries(SECRETS.map((name) => [name, 'x'.repeat(43)]));

const folder = mkdtempSync(path.join(process.env.TEST_TMP ?? tmpdir(), 'pobratim-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts what was compiled for these tests, as `npm start` does; with another start script, a copy of the project. */
const start = (
  env: Record<string, string>,
  script: string | string[] = path.resolve('scripts/start.mjs'),
  cwd = folder,
) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script].flat(), {
    encoding: 'utf8',
    cwd,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: '',
      DATABASE_FILENAME: path.join(folder, 'never.db'),
      ...good,
      ...env,
    },
  });
  return { status, said: `${stdout}${stderr}` };
};

type Configuration = (params: { env: typeof env }) => unknown;

/** The configuration as a start reads it, before anything else: all files, on the environment of this process. */
const configure = () => {
  for (const file of readdirSync('dist/config').filter((name) => name.endsWith('.js'))) {
    const made = compiled<{ default: unknown }>(`../config/${path.parse(file).name}`).default;
    if (typeof made === 'function') (made as Configuration)({ env }); // what Strapi calls it with
  }
};

describe('a production start without real secrets', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  const REASONS = [
    ['', 'is not set'],
    ['tobemodified', 'is still a placeholder'],
    ['short', 'is shorter than 32'],
  ] as const;

  test.each(SECRETS.flatMap((name) => REASONS.map(([value, reason]) => [name, value, reason])))(
    '%s=%s is refused by the configuration, by its name',
    (name, value, reason) => {
      Object.assign(process.env, good, { NODE_ENV: 'production' });
      expect(configure).not.toThrow();
      Object.assign(process.env, { [name]: value });
      expect(configure).toThrow(`The secret ${name} ${reason}`);
    },
  );

  test.each(REASONS.map(([value, reason], index) => [SECRETS[index * 2] ?? '', value, reason]))(
    '%s=%s fails and names it',
    (name, value, reason) => {
      const { status, said } = start({ [name]: value });
      expect(status).toBe(1);
      expect(said).toContain(`The secret ${name} ${reason}`);
      expect(said).toContain('npm run setup');
      expect(said).not.toMatch(STACK);
    },
  );
});

type Refusal = [what: string, env: () => Record<string, string>, sentence: RegExp];

const onServer = async <T>(database: string, use: (server: Knex) => Promise<T>) => {
  const server = knex({ client: 'pg', connection: at(database) });
  return await use(server).finally(() => server.destroy());
};

/** The address of another database on the server of these tests. */
const at = (database: string) => {
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname = `/${database}`;
  return url.href;
};

const onlyHere = (): Refusal[] => {
  if (isPostgres()) {
    return [
      [
        'a database that is missing',
        () => ({ DATABASE_URL: at('nyama-takava') }),
        /has no database[^]*createdb/,
      ],
    ];
  }
  const file = String(app().config.get('database.connection.connection.filename'));
  // Relative to the project, though the current folder is another.
  const env = () => ({ DATABASE_FILENAME: path.relative('.', file) });
  const sentence = new RegExp(`is in use by process ${process.pid} on [^]*stop the other`);
  return [['a SQLite database that another process has', env, sentence]];
};

describe('what stops a start is said in a sentence with what to do, and ends it', () => {
  const server = createServer();
  beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => server.close());
  writeFileSync(path.join(folder, 'letter.db'), 'Уважаеми колеги, '.repeat(500));

  test.each<Refusal>([
    ['a port that is none', () => ({ PORT: 'abc' }), /PORT=abc is no port/],
    ['a port beyond the last', () => ({ PORT: '70000' }), /PORT=70000 is no port/],
    [
      'a port in use',
      () => ({ PORT: String((server.address() as AddressInfo).port) }), // it listens on TCP
      /is in use by another program. Stop that program, or choose another port/,
    ],
    [
      'an address of another machine',
      () => ({ HOST: '192.0.2.1' }),
      /HOST=192.0.2.1 is no address of this machine/,
    ],
    [
      'a file that is no database',
      () => ({ DATABASE_FILENAME: path.join(folder, 'letter.db') }),
      /is no SQLite database/,
    ],
    [
      'a folder where the file should be',
      () => ({ DATABASE_FILENAME: folder }),
      /cannot be opened for writing/,
    ],
    [
      'a folder that cannot be made',
      () => ({ DATABASE_FILENAME: path.join(folder, 'letter.db/pobratim.db') }),
      /cannot be opened for writing/,
    ],
    [
      'a PostgreSQL server that is down',
      () => ({ DATABASE_URL: 'postgres://pobratim@127.0.0.1:1/pobratim' }),
      /PostgreSQL cannot be reached/,
    ],
    [
      'a database of another kind',
      () => ({ DATABASE_URL: 'mysql://pobratim:parola@127.0.0.1/pobratim' }),
      /DATABASE_URL names no PostgreSQL server. Set it to postgres:(?![^]*parola)/,
    ],
    ...onlyHere(),
  ])('%s', (_, env, sentence) => {
    const { status, said } = start(env());
    expect([status, said]).toEqual([1, expect.stringMatching(sentence)]);
    expect(said).not.toMatch(STACK);
  });

  test.each([
    ['packages', [], /The packages are not installed. Run: npm install/],
    ['a build', ['node_modules'], /Nothing is built yet. Run: npm run build/],
  ])('a project without %s', (name, linked, sentence) => {
    const project = path.join(folder, name);
    cpSync('scripts', path.join(project, 'scripts'), { recursive: true });
    for (const part of linked) symlinkSync(path.resolve(part), path.join(project, part));
    // Copied by hand, as a first installation is.
    cpSync('.env.example', path.join(project, '.env'));
    chmodSync(path.join(project, '.env'), 0o644);
    const { status, said } = start({}, path.join(project, 'scripts/start.mjs'));
    expect([status, said]).toEqual([1, expect.stringMatching(sentence)]);
    if (process.platform !== 'win32') expect(statSync(path.join(project, '.env')).mode & 0o777).toBe(0o600);
  });
});

(process.platform === 'win32' ? test.skip : test).each(['start', 'routes:list'])(
  '`npx strapi %s` takes a restored .env away from other users',
  (command) => {
    const project = path.join(folder, command);
    mkdirSync(project);
    for (const part of ['node_modules', 'dist', 'src', 'config', 'types', 'tsconfig.json', 'package.json'])
      symlinkSync(path.resolve(part), path.join(project, part));
    cpSync('.env.example', path.join(project, '.env'));
    chmodSync(path.join(project, '.env'), 0o644);
    // It ends at the database, which a folder is none of.
    const { status, said } = start(
      { DATABASE_FILENAME: folder },
      [path.resolve('node_modules/@strapi/strapi/bin/strapi.js'), command],
      project,
    );
    expect([status, said]).toEqual([1, expect.stringContaining('.env was readable for other users')]);
    expect(statSync(path.join(project, '.env')).mode & 0o777).toBe(0o600);
  },
);

(isPostgres() ? describe : describe.skip)('a PostgreSQL database that cannot hold Bulgarian', () => {
  const name = `pobratim_unfit_${process.pid}`;
  afterEach(() => onServer('postgres', (server) => server.raw(`drop database ${name} with (force)`)));

  test.each([
    ['LATIN1', /has the encoding LATIN1/],
    ['UTF8', /does not fold the case of Cyrillic letters/],
  ])('%s with the locale C is refused before anything is made in it', async (encoding, sentence) => {
    await onServer('postgres', (server) =>
      server.raw(`create database ${name} template template0 encoding '${encoding}' locale 'C'`),
    );
    const { status, said } = start({ DATABASE_URL: at(name) });
    expect([status, said]).toEqual([1, expect.stringMatching(sentence)]);
    expect(said).not.toMatch(STACK);
    const tables = await onServer(name, (server) =>
      server('pg_tables').where('schemaname', 'public').pluck('tablename'),
    );
    expect(tables).toEqual([]);
  });
});

test('the lock of a SQLite database ends with its process, however that ends', async () => {
  const database = path.join(folder, 'locked.db');
  writeFileSync(database, '');
  const link = path.join(folder, 'link.db');
  symlinkSync(database, link);
  const lock = `require('./dist/src/operations/database/sqlite-lock').lockSqliteDatabase(process.argv[1])`;
  const attempt = (name = database) => spawnSync(process.execPath, ['-e', lock, name], { encoding: 'utf8' });
  const holder = spawn(process.execPath, [
    '-e',
    `${lock}; console.log('has it'); setInterval(() => {}, 1000)`,
    database,
  ]);
  await once(holder.stdout, 'data');

  for (const name of [database, link]) {
    const refused = attempt(name);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(`locked.db is in use by process ${holder.pid} on `);
  }

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(attempt()).toMatchObject({ status: 0, stderr: '' });
});

test('a SQLite database with two names is refused: each would have a lock and changes of its own', () => {
  const database = path.join(folder, 'one-name.db');
  writeFileSync(database, '');
  linkSync(database, path.join(folder, 'another-name.db'));
  const { status, said } = start({ DATABASE_FILENAME: database });
  expect([status, said]).toEqual([
    1,
    expect.stringMatching(/has a second name \(a hard link\)[^]*Copy the file/),
  ]);
  expect(said).not.toMatch(STACK);
});
