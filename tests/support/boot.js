const { copyFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');

const secret = (letter) => letter.repeat(32);

/**
 * The environment of an application that is tested.
 *
 * @param {string} folder for all that it writes
 * @param {string} databaseUrl of PostgreSQL; empty for SQLite, in the folder
 */
const variables = (folder, databaseUrl) => ({
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
  DATABASE_URL: databaseUrl,
  DATABASE_FILENAME: path.join(folder, 'test.db'),
  // Jobs are tests' to run, at the moment they choose.
  CRON_ENABLED: 'false',
  // All suites ask from one address; tests/long/limits.test.ts starts a server with a limit.
  API_RATE_LIMIT: '0',
  CORS_ORIGINS: 'https://www.kavarna.example',
});

/** The application’s jobs, by the modules that it runs on. */
const jobsOf = (strapi) => require(path.join(ROOT, 'dist/src/operations/jobs')).jobsOf(strapi);

/** The five examples, unless the database was prepared (prepared-database.js). */
const loadExamples = async (strapi) => {
  if ((await strapi.db.query('api::municipality.municipality').count()) > 0) return;
  const { loadExamples: load } = require(path.join(ROOT, 'dist/src/imports/examples'));
  await load(strapi, { directory: path.join(ROOT, 'database/examples') });
};

/**
 * Boots what is compiled, with the five examples, for requests in this process: nothing listens.
 *
 * @param {string} folder for its files
 */
const boot = async (folder) => {
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
  // A long run by hand signs in once; Strapi's half an hour ends before it.
  strapi.config.set('admin.auth.sessions.accessTokenLifespan', 12 * 60 * 60);
  await strapi.load();
  strapi.server.mount();
  await loadExamples(strapi);
  // Jobs start when the server listens, which supertest would let it do in the middle of the first test.
  strapi.server.httpServer.emit('listening');
  await jobsOf(strapi).idle();
  return strapi;
};

module.exports = { boot, jobsOf, variables };
