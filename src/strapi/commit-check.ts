import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { requireFunctions, requireHold } from './hold';

type Exec = (sql: string) => unknown;

/**
 * Hold: `knex.transaction` and `client.validateConnection` of Strapi's connection to the database.
 *
 * Acknowledged means stored. Strapi opens transactions without a container function and awaits `trx.commit()`, which
 * knex resolves even when the database refused the COMMIT (disk full, connection lost, deferred constraint): the
 * failure only rejects `trx.executionPromise`, which Strapi does not await, and the client gets a 201 for a row that
 * does not exist. Here a commit waits for that promise. tests/app/acknowledged-means-stored.test.ts fails without this.
 * Upstream: knex/knex#3847, knex/knex#6507. It can go when `commit` rejects by itself.
 *
 * @param strapi before its database is initialised, so that boot-time writes are covered as well.
 * @throws Error when there are no such functions, or Strapi would not call the replacement.
 */
export const installCommitCheck = (strapi: Core.Strapi) => {
  const knex = strapi.db.connection;
  requireFunctions(knex, ['transaction'], 'commit-check', 'knex');
  // knex overloads it by the first argument; all arguments are passed on unchanged.
  const begin = knex.transaction.bind(knex) as (...args: unknown[]) => Promise<Knex.Transaction>;

  const transaction = async (...args: unknown[]) => {
    const trx = await begin(...args);
    // With a container function knex itself awaits the outcome, including the commit.
    if (typeof args[0] === 'function') return trx;
    const outcome = trx.executionPromise;
    // A rolled-back transaction rejects this promise too; the code that rolled it back knows that.
    outcome.catch(() => undefined);
    const commit = trx.commit.bind(trx);
    trx.commit = (async (value?: unknown) => {
      const result: unknown = await commit(value);
      await outcome;
      return result;
    }) as Knex.Transaction['commit']; // knex types commit() as a query builder; everyone uses it as a promise
    return trx;
  };

  // SQLite keeps the transaction of a refused COMMIT open, and knex releases the connection anyway. There is only one
  // connection: without a rollback before its next use, everything would run inside the failed transaction.
  const client = knex.client as {
    validateConnection: (connection: { inTransaction?: boolean; exec?: Exec }) => boolean;
  };
  requireFunctions(client, ['validateConnection'], 'commit-check', 'knex’s client');
  const validate = client.validateConnection.bind(client);
  client.validateConnection = (connection) => {
    if (connection.inTransaction) connection.exec?.('ROLLBACK');
    return validate(connection);
  };

  Object.defineProperty(knex, 'transaction', { configurable: true, value: transaction });
  const isTaken = Object.is(strapi.db.connection.transaction, transaction);
  requireHold(isTaken, 'commit-check', 'Strapi begins transactions past the commit check');
};
