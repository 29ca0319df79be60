const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

const ROOT = path.resolve(__dirname, '../..');

/** Kept outside the sandboxes of the suites: Strapi boots once per run, and every suite asks the same one. */
let booting;
/** Tokens by e-mail: Strapi lets one address sign in five times in five minutes, and every suite signs in. */
const tokens = new Map();

const boot = async () => {
  const folder = mkdtempSync(path.join(process.env.TEST_TMP ?? tmpdir(), 'pobratim-test-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const secret = (letter) => letter.repeat(32);
  Object.assign(process.env, {
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    HOST: '127.0.0.1',
    APP_KEYS: `${secret('a')},${secret('b')}`,
    API_TOKEN_SALT: secret('c'),
    TRANSFER_TOKEN_SALT: secret('d'),
    ADMIN_JWT_SECRET: secret('e'),
    JWT_SECRET: secret('f'),
    ENCRYPTION_KEY: secret('g'),
    // scripts/test.mjs sets DATABASE_URL to a throw-away database for the run on PostgreSQL.
    DATABASE_URL: process.env.DATABASE_URL ?? '',
    DATABASE_FILENAME: path.join(folder, 'test.db'),
    // Jobs are tests' to run, at the moment they choose.
    CRON_ENABLED: 'false',
    CORS_ORIGINS: 'https://www.kavarna.example',
  });
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  });
  strapi.log.level = process.env.TEST_LOG_LEVEL ?? 'error';
  await strapi.load();
  strapi.server.mount(); // requests go in process; nothing listens
  const { loadExamples } = require(path.join(ROOT, 'dist/src/examples'));
  await loadExamples(strapi, { directory: path.join(ROOT, 'database/examples') });
  return strapi;
};

/** Gives every suite of tests/app the running application as `strapi`, filled with the five examples. */
module.exports = class StrapiEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    booting ??= boot();
    this.global.strapi = await booting;
    this.global.tokens = tokens;
    // The modules that Strapi itself runs on: a `require` in a test would load them a second time.
    this.global.compiled = (file) => require(path.join(ROOT, 'dist/src', file));
  }
};
