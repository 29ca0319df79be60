import type BetterSqlite3 from 'better-sqlite3';
import { knowCyrillic } from '../../strapi/sqlite-letters';
import { lockSqliteDatabase } from './sqlite-lock';
import { keepStatements } from './statement-cache';

const prepare = (connection: BetterSqlite3.Database) => {
  // A read-only file can be opened, and would fail at the first write, during the start.
  connection.exec('begin immediate; rollback');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('cache_size = -32000');
  connection.pragma('temp_store = MEMORY');
  knowCyrillic(connection);
  keepStatements(connection);
};

/**
 * Prepares each SQLite connection (knex `pool.afterCreate`; Strapi runs it after switching foreign keys on).
 *
 * - `synchronous = FULL`: in WAL mode, NORMAL may lose the last commits on power failure, and acknowledged means
 *   stored.
 * - `lower` and `like` handle Cyrillic (src/strapi/sqlite-letters.ts).
 * - Statements are kept prepared.
 * - Only one process may open the database: all code that opens it through Strapi gets here.
 */
export const prepareSqlite = (native: unknown, done: (error?: Error, connection?: unknown) => void) => {
  const connection = native as BetterSqlite3.Database; // knex types it for every driver at once
  try {
    lockSqliteDatabase(connection.name);
    prepare(connection);
  } catch (error) {
    connection.close();
    return done(error as Error); // better-sqlite3 and the lock throw nothing else
  }
  done(undefined, connection);
};
