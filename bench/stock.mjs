import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/step.mjs';

/** The configuration of Strapi's own template (create-strapi-app 5.54, vanilla-js), SQLite or PostgreSQL, as it is. */
const CONFIG = {
  'admin.js': `module.exports = ({ env }) => ({
    auth: { secret: env('ADMIN_JWT_SECRET') },
    apiToken: { salt: env('API_TOKEN_SALT') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  });`,
  'api.js': `module.exports = {
    rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
    documents: { strictParams: true, strictRelations: true },
  };`,
  'database.js': `const path = require('path');
  module.exports = ({ env }) => ({ connection: env('DATABASE_URL') ? {
    client: 'postgres',
    connection: { connectionString: env('DATABASE_URL'), ssl: false, schema: env('DATABASE_SCHEMA', 'public') },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60000),
  } : {
    client: 'sqlite',
    connection: { filename: path.join(__dirname, '..', env('DATABASE_FILENAME', '.tmp/data.db')) },
    useNullAsDefault: true,
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60000),
  } });`,
  'middlewares.js': `module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors',
    'strapi::poweredBy', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];`,
  'plugins.js': `module.exports = () => ({ 'users-permissions': { config: { jwtManagement: 'refresh' } } });`,
  'server.js': `module.exports = ({ env }) => ({
    host: env('HOST', '0.0.0.0'),
    port: env.int('PORT', 1337),
    app: { keys: env.array('APP_KEYS') },
    webhooks: { populateRelations: env.bool('WEBHOOKS_POPULATE_RELATIONS', false) },
  });`,
};

const write = (file, text) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/**
 * Writes an application such as Strapi's generators would make it from this checkout's schemas: the same content
 * types and components, stock routers, controllers, services and configuration, and nothing else.
 *
 * @param {string} folder
 */
export const writeStockApplication = (folder) => {
  for (const [name, text] of Object.entries(CONFIG)) write(path.join(folder, 'config', name), text);
  write(path.join(folder, 'src/index.js'), 'module.exports = { register() {}, bootstrap() {} };');
  cpSync(path.join(ROOT, 'src/components'), path.join(folder, 'src/components'), { recursive: true });
  for (const name of readdirSync(path.join(ROOT, 'src/api'))) {
    const api = path.join(folder, 'src/api', name);
    const schema = `content-types/${name}/schema.json`;
    write(path.join(api, schema), readFileSync(path.join(ROOT, 'src/api', name, schema)));
    for (const kind of ['Router', 'Controller', 'Service']) {
      const place = kind === 'Router' ? 'routes' : `${kind.toLowerCase()}s`;
      write(
        path.join(api, place, `${name}.js`),
        `module.exports = require('@strapi/strapi').factories.createCore${kind}('api::${name}.${name}');`,
      );
    }
  }
};
