/**
 * What a failure of the database means for a request:
 * - `full`: there is no space left.
 * - `away`: it does not answer, or has no free connection.
 * - `slow`: it took longer than a site's read may take (src/delivery/reading/reading-transaction.ts).
 * - `conflict`: two writes conflicted; the same write may succeed when it is repeated.
 * - `held`: another write locked the document for longer than a write waits (src/writing/locks.ts).
 * - `taken`: another row has the same unique value; two requests chose it at the same time.
 * - `unstorable`: it refuses a character.
 * - `folder`: not the database, but the folder of uploaded files cannot be written (src/strapi/upload-storage.ts).
 */
export type DatabaseFailure =
  'full' | 'away' | 'slow' | 'conflict' | 'held' | 'taken' | 'unstorable' | 'folder';

/** By the driver's code: SQLite result codes, PostgreSQL SQLSTATE (classes 08, 53 and 57), POSIX. */
const CODES: readonly (readonly [RegExp, DatabaseFailure])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|53100)$/, 'full'],
  [/^57014$/, 'slow'],
  // 23503: a linked row was deleted meanwhile. Strapi restores links to rows which it replaces.
  [/^(40P01|40001|23503)$/, 'conflict'],
  [/^55P03$/, 'held'],
  [/^(23505|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY))$/, 'taken'],
  [/^(22021|22P05)$/, 'unstorable'],
  [/^UPLOAD_FOLDER$/, 'folder'],
  [/^(SQLITE_(BUSY|IOERR|READONLY|CANTOPEN)|08\d{3}|53\d{3}|57P0\d)/, 'away'],
  [/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/, 'away'],
];

/** pg gives these errors no code (lib/client.js); knex puts the statement before their message. */
const CONNECTION_LOST =
  /(Connection terminated( unexpectedly| due to connection timeout)?|Client (has encountered a connection error|was closed) and is not queryable)$/;

/** libvips, which makes the smaller sizes of pictures, has only a message for it. */
const DISK_FULL = /No space left on device/;

/**
 * Recognises a failure of the database.
 *
 * @param error what was thrown, by the driver or by knex.
 * @returns undefined for any other error.
 */
export function databaseFailure(error: unknown): DatabaseFailure | undefined {
  const { code, name, message } = (error ?? {}) as { code?: unknown; name?: unknown; message?: unknown }; // any may be thrown
  if (DISK_FULL.test(String(message))) return 'full';
  if (name === 'KnexTimeoutError' || CONNECTION_LOST.test(String(message))) return 'away';
  return CODES.find(([pattern]) => pattern.test(String(code)))?.[1];
}
