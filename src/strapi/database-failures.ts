import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

type Report = (error: unknown) => void;

/**
 * Hold: knex's event `query-error` and `client.acquireConnection`, which see every failure of the database.
 *
 * Strapi catches some of them and answers something else: the strategy of users-permissions answers 401 when the query
 * for permissions failed, the entity validator "Invalid relations" with 400. So a failure has to be observed where it
 * occurs. Upstream: none reported. It can go when Strapi lets such failures through.
 *
 * @param report called with each failure, in the asynchronous context of the query.
 * @throws Error when connections are acquired in another way.
 */
export function watchDatabaseFailures(strapi: Core.Strapi, report: Report) {
  const { client } = strapi.db.connection as { client: { acquireConnection: () => Promise<unknown> } }; // knex types it as any
  requireFunctions(client, ['acquireConnection'], 'database-failures', 'knex’s client');
  const acquire = client.acquireConnection.bind(client);
  client.acquireConnection = async () => {
    try {
      return await acquire();
    } catch (error) {
      report(error);
      throw error;
    }
  };
  strapi.db.connection.on('query-error', report);
}
