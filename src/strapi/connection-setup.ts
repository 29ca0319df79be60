import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** What knex checks before it takes a connection from its pool: with a reason here, it makes another one. */
interface PooledConnection {
  __knex__disposed?: unknown;
}

/**
 * Hold: `dialect.initialize` of Strapi's database, which sets the search path of each new connection to PostgreSQL.
 *
 * Strapi calls it as `initialize(connection).then(() => done())`, without a rejection handler: if the database closes
 * the connection at that moment, the rejection is unhandled and ends the process. Here a connection whose setup failed
 * is marked as closed; the pool drops it and makes another. Upstream: none reported.
 *
 * To be removed when `afterCreate` in `@strapi/database/dist/index.js` passes the rejection on
 * (tests/repository/workarounds.test.ts).
 *
 * @throws Error when the dialect has no such function.
 */
export function installConnectionSetup(strapi: Core.Strapi) {
  const { dialect } = strapi.db;
  requireFunctions(dialect, ['initialize'], 'connection-setup', 'The database’s dialect');
  const initialize = dialect.initialize.bind(dialect);
  dialect.initialize = async (connection: unknown) => {
    try {
      await initialize(connection);
    } catch (error) {
      (connection as PooledConnection).__knex__disposed = error; // Strapi does not type what a driver gives
    }
  };
}
