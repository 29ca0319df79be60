import type BetterSqlite3 from 'better-sqlite3';

/** More than the shapes of all of Strapi's and our own statements; a reader's filters make further ones. */
const KEPT = 1_000;

/**
 * Keeps prepared statements of a SQLite connection. Knex prepares each statement anew, which on tables as wide as ours takes
 * 0.1 ms, more than most statements take to run; a publication asks 75 to 140 of them, a list 8.
 *
 * A kept statement is of use only while it is not running: knex reads all its rows at once (`all`, `run`), and nobody else has
 * the connection. SQLite prepares it again by itself when the schema has changed.
 *
 * @param connection whose `prepare` is replaced.
 * @param kept how many; the one that was not used for longest goes first.
 */
export function keepStatements(connection: BetterSqlite3.Database, kept = KEPT): void {
  const prepare = connection.prepare.bind(connection);
  const statements = new Map<string, BetterSqlite3.Statement>();
  const keep = (sql: string): BetterSqlite3.Statement => {
    const statement = statements.get(sql) ?? prepare(sql);
    statements.delete(sql);
    statements.set(sql, statement); // the last in a Map's order was used last
    const [oldest] = statements.keys();
    if (statements.size > kept && oldest !== undefined) statements.delete(oldest);
    return statement;
  };
  connection.prepare = keep as typeof connection.prepare; // typed there by the bindings that a caller expects
}
