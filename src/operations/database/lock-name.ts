import type { Core } from '@strapi/strapi';

/** How long it waits for another transaction; longer than any of ours takes. */
const LOCK_TIMEOUT_MS = 10_000;

/**
 * Locks a name until the present transaction ends: another that locks it at the same moment waits, and then sees what this one
 * has stored. PostgreSQL only: SQLite has one writer.
 *
 * @throws the driver's error when the lock is not free in time (55P03); operations/database/failure.ts recognises it.
 */
export async function lockName(strapi: Core.Strapi, name: string) {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`set local lock_timeout = ${LOCK_TIMEOUT_MS}`);
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
  });
}
