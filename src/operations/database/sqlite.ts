import type BetterSqlite3 from 'better-sqlite3';
import { lockSqliteDatabase } from './sqlite-lock';

const literal = (char: string) => char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

const ANYTHING = '.*';

/** A LIKE pattern's parts as a regular expression's; `escape` makes a following % or _ literal. */
const partsOf = (like: string, escape: string | null): string[] => {
  const chars = [...like];
  const parts: string[] = [];
  for (let i = 0; i < chars.length; i += 1) {
    const char = chars[i] ?? '';
    const escaped = char === escape ? chars[i + 1] : undefined;
    if (escaped !== undefined) {
      parts.push(literal(escaped));
      i += 1;
    } else parts.push({ '%': ANYTHING, _: '.' }[char] ?? literal(char));
  }
  return parts;
};

/** A LIKE pattern as a regular expression, tied to an end of the text only where the pattern is: that is quicker. */
const patternOf = (like: string, escape: string | null): RegExp => {
  const parts = partsOf(like, escape);
  const from = parts.length > 1 && parts[0] === ANYTHING ? '' : '^';
  const to = parts.length > 1 && parts.at(-1) === ANYTHING ? '' : '$';
  return new RegExp(`${from}${parts.slice(from ? 0 : 1, to ? undefined : -1).join('')}${to}`, 'isu');
};

/** SQLite's LIKE, but folding the case of every script: its own folds ASCII only, so „ОБЩИНА“ never finds „община“. */
const createLike = () => {
  let last: { like: string; escape: string | null; pattern: RegExp } | undefined;
  // One statement asks with one pattern for every row: compiling it once is enough.
  return (like: unknown, value: unknown, escape: unknown = null): number | null => {
    if (like === null || value === null) return null;
    const [wanted, by] = [String(like), escape === null ? null : String(escape)];
    if (last?.like !== wanted || last.escape !== by) {
      last = { like: wanted, escape: by, pattern: patternOf(wanted, by) };
    }
    return last.pattern.test(String(value)) ? 1 : 0;
  };
};

const prepare = (connection: BetterSqlite3.Database) => {
  // A file that may only be read is opened all the same, and would fail at the first write, in the middle of the start.
  connection.exec('begin immediate; rollback');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('cache_size = -32000');
  connection.pragma('temp_store = MEMORY');
  connection.function('lower', { deterministic: true }, (value: unknown) =>
    value === null ? null : String(value).toLowerCase(),
  );
  connection.function('like', { deterministic: true, varargs: true }, createLike());
};

/**
 * Prepares each SQLite connection (knex `pool.afterCreate`; Strapi runs it after switching foreign keys on).
 *
 * - `synchronous = FULL`: in WAL mode, NORMAL may lose the last commits on power failure, and acknowledged means stored.
 * - `lower` and `like` know Cyrillic: Strapi's `$containsi`, `$eqi` and `_q` rest on them, and Strapi will not mend it
 *   for SQLite (strapi/strapi#14597).
 * - Only one process may have the database: whatever opens it through Strapi comes by here.
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
