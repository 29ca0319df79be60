import { realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { UserFacingError } from '../user-facing-error';

/** The locks of this process, by the file of the database. Kept when the pool opens another connection. */
const held = new Map<string, BetterSqlite3.Database>();

const isBusy = (error: unknown) => error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_BUSY';

const thisProcess = () => {
  const command = process.argv.slice(1, 3).map((part) => path.basename(part));
  return `process ${process.pid} on ${os.hostname()} since ${new Date().toISOString()} (${command.join(' ')})`;
};

const holderOf = (lock: BetterSqlite3.Database): unknown =>
  lock.prepare('select process from holder').pluck().get();

/** Stores the process id and keeps a transaction open; it ends with the process. */
function take(lock: BetterSqlite3.Database) {
  const who = thisProcess();
  lock.exec('begin immediate; create table if not exists holder (id integer primary key, process text)');
  lock.prepare('replace into holder values (1, ?)').run(who);
  lock.exec('commit; begin immediate');
  // Another process may have taken it in between.
  return holderOf(lock) === who;
}

/** The real path of the file, without links: SQLite's own files and the lock are beside it. */
function onlyName(named: string): string {
  const filename = realpathSync(named);
  if (statSync(filename).nlink > 1)
    throw new UserFacingError(
      `The database ${filename} has a second name (a hard link), under which another process could open it and destroy it ` +
        '(sqlite.org/howtocorrupt.html). Copy the file, delete both names, and give the copy the name that DATABASE_FILENAME says.',
    );
  return filename;
}

/**
 * Makes this the only process with this SQLite database open: writes of two processes fail, both run the jobs, and even
 * an export writes at its start. The lock is an open transaction on a small database beside it, so it always ends with
 * the process and is never stale; the database itself stays readable for `sqlite3` and for backups. Do not open the
 * lock file in another way: closing it would release the lock (POSIX).
 *
 * @param named by any path; the file exists.
 * @throws UserFacingError that names the other process.
 */
export function lockSqliteDatabase(named: string) {
  const filename = onlyName(named);
  if (held.has(filename)) return;
  const lock = new BetterSqlite3(`${filename}.lock`, { timeout: 1000 });
  try {
    if (!take(lock)) throw new BetterSqlite3.SqliteError('taken meanwhile', 'SQLITE_BUSY');
    held.set(filename, lock);
  } catch (error) {
    const holder = isBusy(error) ? holderOf(lock) : undefined;
    lock.close();
    if (!isBusy(error)) throw error;
    throw new UserFacingError(
      `The database ${filename} is in use by ${String(holder ?? 'another process')}. On SQLite one process at a time may have it: ` +
        'stop the other (Ctrl+C, or systemctl stop), then run the same command again. For several at a time use PostgreSQL (DATABASE_URL).',
    );
  }
}
