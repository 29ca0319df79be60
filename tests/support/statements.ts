import type { Knex } from 'knex';
import { app, isPostgres } from './app';

export interface Statement {
  sql: string;
  bindings: unknown[];
}

/** The part of better-sqlite3's connection that is used. */
interface Connection {
  prepare: (sql: string) => object;
}

/** Notes what goes through knex. */
const watchKnex = (knex: Knex, note: (statement: Statement) => void) => {
  // PostgreSQL numbers its placeholders; `knex.raw` wants question marks.
  const record = ({ sql, bindings = [] }: { sql: string; bindings?: unknown[] }) =>
    note({ sql: sql.replace(/\$\d+/g, '?'), bindings });
  knex.on('query', record);
  return () => void knex.removeListener('query', record);
};

/** Notes what SQLite's one connection is sent: by knex, and by ourselves past it (src/strapi/read-statements.ts). */
const watchConnection = async (knex: Knex, note: (statement: Statement) => void) => {
  const client = knex.client as {
    acquireConnection: () => Promise<Connection>;
    releaseConnection: (connection: Connection) => Promise<void>;
  }; // knex types it as any
  const connection = await client.acquireConnection();
  await client.releaseConnection(connection);
  const { prepare } = connection;
  connection.prepare = (sql) => {
    const send =
      (method: (...bindings: unknown[]) => unknown, statement: object) =>
      (...bindings: unknown[]) => {
        note({ sql, bindings: bindings.flat() }); // knex gives them as one list
        return method.apply(statement, bindings);
      };
    return new Proxy(Reflect.apply(prepare, connection, [sql]) as object, {
      get(statement, name) {
        const member: unknown = Reflect.get(statement, name);
        if (typeof member !== 'function') return member;
        return ['all', 'run', 'get'].includes(String(name))
          ? send(member as (...bindings: unknown[]) => unknown, statement)
          : member.bind(statement);
      },
    });
  };
  return () => void (connection.prepare = prepare);
};

/** What is asked of the database meanwhile, in order. */
export const statementsOf = async (use: () => Promise<unknown>): Promise<Statement[]> => {
  const statements: Statement[] = [];
  const note = (statement: Statement) => void statements.push(statement);
  const knex = app().db.connection;
  const stop = isPostgres() ? watchKnex(knex, note) : await watchConnection(knex, note);
  try {
    await use();
  } finally {
    stop();
  }
  return statements;
};
