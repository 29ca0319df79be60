const hooks = require('node:async_hooks');
const { copyFileSync, mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

const ROOT = path.resolve(__dirname, '../..');

/** Kept outside the sandboxes of the suites: Strapi boots once in each of Jest's processes, and its suites ask the same one. */
let booting;
/** Tokens by e-mail: every suite signs in. */
const tokens = new Map();

/**
 * The database of one of Jest's processes, on PostgreSQL: of those that scripts/test.mjs made, by the number of the process;
 * empty for SQLite.
 */
const databaseUrl = () => {
  const number = Number(process.env.JEST_WORKER_ID ?? 1);
  return process.env.TEST_DATABASES?.split(' ')[number - 1] ?? process.env.DATABASE_URL ?? '';
};

const folder = mkdtempSync(path.join(process.env.TEST_TMP ?? tmpdir(), 'pobratim-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('SIGTERM', () => process.exit()); // how Jest ends its processes

const secret = (letter) => letter.repeat(32);
// Set when Jest loads this file, before it copies the variables into the sandbox of its first suite.
Object.assign(process.env, {
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  // Of this process alone, so that a suite can look at what is left in it.
  TMPDIR: path.join(folder, 'tmp'),
  HOST: '127.0.0.1',
  APP_KEYS: `${secret('a')},${secret('b')}`,
  API_TOKEN_SALT: secret('c'),
  TRANSFER_TOKEN_SALT: secret('d'),
  ADMIN_JWT_SECRET: secret('e'),
  JWT_SECRET: secret('f'),
  ENCRYPTION_KEY: secret('g'),
  DATABASE_URL: databaseUrl(),
  DATABASE_FILENAME: path.join(folder, 'test.db'),
  // Jobs are tests' to run, at the moment they choose.
  CRON_ENABLED: 'false',
  // All suites ask from one address; tests/long/limits.test.ts starts a server with a limit.
  API_RATE_LIMIT: '0',
  CORS_ORIGINS: 'https://www.kavarna.example',
});
mkdirSync(process.env.TMPDIR);

/**
 * Suites make a hundred accounts, and a password is made slow to compare on purpose: 60 ms of one core for each that is stored or
 * compared. Six rounds fewer than asked for: two that should cost the same still do. To compare is to hash with the salt there is.
 */
const bcrypt = require('bcryptjs');
const { hash } = bcrypt;
bcrypt.hash = (password, salt, ...callback) =>
  hash(password, typeof salt === 'number' ? salt - 6 : salt, ...callback);

/** The application’s jobs, by the modules that it runs on. */
const jobsOf = (strapi) => require(path.join(ROOT, 'dist/src/operations/jobs')).jobsOf(strapi);

const boot = async () => {
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  });
  // Of this process alone as well: others upload at the same time.
  const files = path.join(folder, 'public');
  mkdirSync(path.join(files, 'uploads'), { recursive: true });
  copyFileSync(path.join(ROOT, 'public/robots.txt'), path.join(files, 'robots.txt'));
  strapi.dirs.static.public = files;
  strapi.log.level = process.env.TEST_LOG_LEVEL ?? 'error';
  await strapi.load();
  strapi.server.mount(); // requests go in process; nothing listens
  const { loadExamples } = require(path.join(ROOT, 'dist/src/imports/examples'));
  await loadExamples(strapi, { directory: path.join(ROOT, 'database/examples') });
  // Jobs start when the server listens, which supertest would let it do in the middle of the first test.
  strapi.server.httpServer.emit('listening');
  await jobsOf(strapi).idle();
  return strapi;
};

/**
 * Jest makes an AsyncLocalStorage for each suite and never disables it, and before Node 24 every promise is given a copy
 * of each: after twenty suites they would take half of the time.
 */
const { AsyncLocalStorage } = hooks;
const ofSuite = new Set();
class AsyncLocalStorageOfSuite extends AsyncLocalStorage {
  constructor(...options) {
    super(...options);
    ofSuite.add(this);
  }
}

/** Gives every suite of tests/app the running application as `strapi`, filled with the five examples. */
module.exports = class StrapiEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    booting ??= boot();
    this.global.strapi = await booting;
    // What the suite before has left to jobs: one that starts a process and waits for it would keep them, and their locks, where they are.
    await jobsOf(this.global.strapi).idle();
    this.global.tokens = tokens;
    // The modules that Strapi itself runs on: a `require` in a test would load them a second time.
    this.global.compiled = (file) => require(path.join(ROOT, 'dist/src', file));
    hooks.AsyncLocalStorage = AsyncLocalStorageOfSuite;
  }

  async teardown() {
    hooks.AsyncLocalStorage = AsyncLocalStorage;
    for (const storage of ofSuite) storage.disable();
    ofSuite.clear();
    await super.teardown();
  }
};
