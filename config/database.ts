import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { databaseUrl } from '../src/operations/database/database-url';
import { prepareSqlite } from '../src/operations/database/sqlite';

type Env = Core.Config.Shared.ConfigParams['env'];

/** Of the checkout, which this file is compiled into: dist/config. */
const PROJECT = path.resolve(__dirname, '../..');

const isSqlite = (env: Env) => env('DATABASE_URL', '') === '';

/**
 * How long a request waits for a connection before it is answered with 503, in milliseconds. On SQLite all wait for the
 * only one, also behind a long import; PostgreSQL has several, and a wait this long means that it is away or
 * overwhelmed.
 */
const connectionTimeout = (env: Env) =>
  env.int('DATABASE_CONNECTION_TIMEOUT', 0) || (isSqlite(env) ? 60_000 : 10_000); // NaN when it is left empty

const sqlite = (env: Env) => ({
  client: 'sqlite' as const,
  // Not .tmp: that folder invites deletion. Relative to the project, wherever the process was started.
  connection: { filename: path.resolve(PROJECT, env('DATABASE_FILENAME', 'database/data/pobratim.db')) },
  useNullAsDefault: true,
  pool: { min: 1, max: 1, afterCreate: prepareSqlite },
});

const postgres = (env: Env): Core.Config.Database['connection'] => ({
  client: 'postgres',
  connection: {
    connectionString: databaseUrl(env('DATABASE_URL', '')),
    ssl: env.bool('DATABASE_SSL', false) && {
      rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
    },
    schema: env('DATABASE_SCHEMA', 'public'),
    // Shorter than the wait for a connection: a server that never answers is reported as such, not as a full pool.
    connectionTimeoutMillis: connectionTimeout(env) / 2,
    // A server that went without a word is noticed.
    keepAlive: true,
  } as never, // Strapi's type wants host, user… one by one; pg takes them from the URL
  pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 10) },
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => ({
  connection: {
    ...(isSqlite(env) ? sqlite(env) : postgres(env)),
    acquireConnectionTimeout: connectionTimeout(env),
  },
  settings: {
    // Renaming a field must not drop its column (strapi/strapi#12626); changes to existing installs are migrations.
    forceMigration: false,
    useTypescriptMigrations: true,
    // Our own setting (src/delivery/reading/reading-transaction.ts); Strapi ignores it.
    ...{ readTimeout: env.int('DATABASE_READ_TIMEOUT', 5_000) },
  },
});

export default config;
