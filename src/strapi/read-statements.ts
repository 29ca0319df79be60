import type { Knex } from 'knex';
import { requireFunctions } from './hold';

/** The part of better-sqlite3's connection that is used. */
interface Connection {
  prepare: (sql: string) => { all: (...bindings: unknown[]) => object[] };
}

/**
 * Hold: the connection that a knex transaction has (`client.acquireConnection`, knex/lib/execution/transaction.js), and `prepare` and
 * `all` of better-sqlite3.
 *
 * What knex does around a statement whose text is ready (0.1 ms: an object, its events, six turns of promises) takes longer than most
 * statements do, and a page has thirty. Only for reading: what watches writes and failures listens to knex. It can go when knex hands a
 * ready statement to the driver as it is.
 *
 * @param trx a transaction on SQLite.
 * @returns what sends a statement that reads, with `?` for each value, in that transaction.
 * @throws Error when the connection is of another driver.
 */
export async function readerIn(
  trx: Knex.Transaction,
): Promise<(sql: string, bindings: readonly unknown[]) => object[]> {
  const client = trx.client as { acquireConnection: () => Promise<Connection> }; // knex types it as any
  requireFunctions(client, ['acquireConnection'], 'read-statements', 'The client of a knex transaction');
  const connection = await client.acquireConnection();
  requireFunctions(connection, ['prepare'], 'read-statements', 'The connection of a knex transaction');
  return (sql, bindings) => connection.prepare(sql).all(...bindings);
}
