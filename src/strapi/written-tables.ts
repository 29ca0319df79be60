import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { requireFunctions, requireHold } from './hold';

/** What to call when statements write. The table is undefined where the statement does not name it in the usual way. */
export interface WriteWatcher {
  /** A statement in a transaction writes. */
  wrote: (table: string | undefined, trx: Knex.Transaction) => void;
  /**
   * A statement without a transaction has written; whoever sent it waits for what this does.
   *
   * @param send another statement on the same connection: were each to wait for one more, all could wait for each other.
   */
  wroteAlone: (table: string | undefined, send: Send) => Promise<void>;
  /** A transaction is about to commit; statements in it still belong to it. A rejection rolls it back. */
  committing: (trx: Knex.Transaction) => Promise<void>;
  /** It has committed, and nobody has been told yet. */
  committed: (trx: Knex.Transaction) => void;
}

/** Sends a statement, in which question marks stand for values. */
export type Send = (sql: string, bindings: readonly string[]) => PromiseLike<unknown>;

/** `insert into "schema"."table"`, with the quotes of either database. */
const WRITE =
  /^\s*(?:insert(?: or \w+)? into|update(?: or \w+)?|delete from|replace into|truncate(?: table)?)\s+(?:["`]?\w+["`]?\.)?["`]?(\w+)/i;
const READ = /^\s*(?:select|pragma|show|set|begin|commit|rollback|savepoint|release|explain|analyze|lock)\b/i;
const WRITES_WITHIN = /\b(?:insert|update|delete)\b/i;

/** What a statement writes to; undefined when it only reads. */
function writeOf({ sql = '' }: Statement): { table: string | undefined } | undefined {
  if (READ.test(sql)) return undefined;
  const [, table] = WRITE.exec(sql) ?? [];
  if (table === undefined && /^\s*with\b/i.test(sql) && !WRITES_WITHIN.test(sql)) return undefined;
  return { table };
}

type Begin = (...args: unknown[]) => Promise<Knex.Transaction>;
type Container = (trx: Knex.Transaction) => unknown;

/** What knex knows of a statement; it does not type it. */
interface Statement {
  sql?: string;
  bindings?: readonly string[];
}
interface Client {
  _query: (connection: unknown, statement: Statement) => Promise<unknown>;
  /** Writes placeholders as the database does. */
  positionBindings: (sql: string) => string;
}

/**
 * Hold: `knex.transaction`, the event `query` of a transaction, `client._query`, by which statements without one are sent, and
 * `client.positionBindings`.
 *
 * Answers are kept until something that readers see has been written (docs/adr/0066-kept-answers.md). Whatever writes
 * (the document service, Strapi's own types, a job, a statement of ours, an import) does it by statements, so no way is
 * forgotten. Upstream: none; Strapi's lifecycles know neither its own link tables nor the statements of others. It can go
 * when the databases themselves tell what a transaction has changed.
 *
 * @param strapi after the commit check is installed: `committed` is called when the database has confirmed it.
 * @throws Error when knex has no such functions, or Strapi would not call the replacement.
 */
export function watchWrites(strapi: Core.Strapi, watcher: WriteWatcher) {
  const { wrote, wroteAlone, committing, committed } = watcher;
  const knex = strapi.db.connection;
  const client = knex.client as Client; // knex types it as any
  requireFunctions(knex, ['transaction'], 'written-tables', 'knex');
  requireFunctions(client, ['_query', 'positionBindings'], 'written-tables', 'knex’s client');

  // Transactions have clients of their own, without this replacement.
  const query = client._query.bind(client);
  client._query = async (connection, statement) => {
    const result = await query(connection, statement);
    const write = writeOf(statement);
    if (write)
      await wroteAlone(write.table, (sql, bindings) =>
        query(connection, { sql: client.positionBindings(sql), bindings }),
      );
    return result;
  };

  const watch = (trx: Knex.Transaction) =>
    trx.on('query', (statement: Statement) => {
      const write = writeOf(statement);
      if (write) wrote(write.table, trx);
    });

  // knex overloads it by the first argument; all arguments are passed on.
  const begin = knex.transaction.bind(knex) as Begin;
  const transaction: Begin = async (...args) => {
    const [container, ...rest] = args;
    if (typeof container === 'function') {
      let own: Knex.Transaction | undefined;
      // With a container function knex commits by itself, when the function is done.
      const result = await begin(
        async (trx: Knex.Transaction) => {
          watch((own = trx));
          const answer = await (container as Container)(trx); // as checked
          await committing(trx);
          return answer;
        },
        ...rest,
      );
      if (own) committed(own);
      return result;
    }
    const trx = await begin(...args);
    watch(trx);
    const commit = trx.commit.bind(trx);
    trx.commit = (async (value?: unknown) => {
      await committing(trx);
      const result: unknown = await commit(value);
      committed(trx);
      return result;
    }) as Knex.Transaction['commit']; // knex types commit() as a query builder; everyone uses it as a promise
    return trx;
  };
  Object.defineProperty(knex, 'transaction', { configurable: true, value: transaction });
  const isTaken = Object.is(strapi.db.connection.transaction, transaction);
  requireHold(isTaken, 'written-tables', 'Strapi begins transactions past the watch on what is written');
}
