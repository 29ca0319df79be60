import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** What knex looks at before it lends a connection of its pool: with a reason here, it makes another one. */
interface PooledConnection {
  __knex__disposed?: unknown;
}

/**
 * Hold: `dialect.initialize` of Strapi's database, which sets the search path of each new connection to PostgreSQL.
 *
 * Strapi calls it as `initialize(connection).then(() => done())`, without a rejection handler: when the database ends the
 * connection just then, the rejection is unhandled and ends the process. Here a connection that could not be set up is
 * marked as gone; the pool drops it and makes another. Upstream: none reported.
 *
 * To be removed when `afterCreate` in `@strapi/database/dist/index.js` hands the rejection on
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
