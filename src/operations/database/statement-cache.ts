import type BetterSqlite3 from 'better-sqlite3';

/** More than all of Strapi's and our own statements; readers' filters add others. */
const KEPT = 1_000;

/**
 * Keeps prepared statements of a SQLite connection. Knex prepares a statement for each use, which takes 0.1 ms with
 * tables of this width, more than most statements take to run; a publication has 75 to 140 of them, a list 8.
 *
 * A kept statement can be used only while it is not running: knex reads all its rows at once (`all`, `run`), and no
 * other code uses the connection. SQLite itself prepares it again when the schema has changed.
 *
 * @param connection whose `prepare` is replaced.
 * @param kept how many; the least recently used one is dropped first.
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
