const hooks = require('node:async_hooks');
const { mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');
const { boot, jobsOf, variables } = require('./boot');
const { copyPrepared } = require('./prepared-database');

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

// Set when Jest loads this file, before it copies the variables into the sandbox of its first suite.
Object.assign(process.env, variables(folder, databaseUrl()));
mkdirSync(process.env.TMPDIR);
if (process.env.DATABASE_URL === '') copyPrepared(process.env.DATABASE_FILENAME);

/**
 * Suites make a hundred accounts, and a password is made slow to compare on purpose: 60 ms of one core for each that is stored or
 * compared. Six rounds fewer than asked for: two that should cost the same still do. To compare is to hash with the salt there is.
 */
const bcrypt = require('bcryptjs');
const { hash } = bcrypt;
bcrypt.hash = (password, salt, ...callback) =>
  hash(password, typeof salt === 'number' ? salt - 6 : salt, ...callback);

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

/** Gives every suite of tests/app the running application as `strapi`, with the five examples. */
module.exports = class StrapiEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    booting ??= boot(folder);
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
