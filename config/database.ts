import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { prepareSqlite } from '../src/operations/sqlite';

type Env = Core.Config.Shared.ConfigParams['env'];

const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  // Not .tmp: that folder invites deletion. `resolve` lets the environment name an absolute path, which stock config ignores.
  connection: { filename: path.resolve(env('DATABASE_FILENAME', 'database/data/pobratim.db')) },
  useNullAsDefault: true,
  pool: { min: 1, max: 1, afterCreate: prepareSqlite },
});

const postgres = (env: Env): Core.Config.Database['connection'] => ({
  client: 'postgres',
  connection: {
    connectionString: env('DATABASE_URL'),
    ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) },
    schema: env('DATABASE_SCHEMA', 'public'),
  } as never, // Strapi's type wants host, user… one by one; pg takes them from the URL
  pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 10) },
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => ({
  connection: {
    ...(env('DATABASE_URL', '') === '' ? sqlite(env) : postgres(env)),
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
  },
  settings: {
    // Renaming a field must not drop its column (strapi/strapi#12626); changes to existing installs are migrations.
    forceMigration: false,
    useTypescriptMigrations: true,
  },
});

export default config;
