import { setTimeout as pause } from 'node:timers/promises';
import { databaseFailure } from '../operations/database/failure';
import type { WriteHandler } from './write';

/** How often a write is repeated after a conflict with another write; in total they wait less than a second. */
const MOST_RETRIES = 4;

/** Milliseconds, random, so that two writes that conflicted do not conflict again. */
const waitBefore = (retry: number) => Math.random() * 50 * 2 ** retry;

/**
 * Opens the transaction of a write and loads the document in it, before any step can change it. Strapi's own
 * transaction covers only its own part; nested document-service calls join this one.
 *
 * PostgreSQL cancels one of two transactions that deadlock (40P01) or cannot be serialised (40001), and one that links
 * to a row which another has deleted (23503). Nothing of it is stored then, so the outermost write is repeated with its
 * original parameters.
 */
export const inOneTransaction: WriteHandler = async (write, next) => {
  const { strapi } = write;
  const loaded = async () => {
    await write.load();
    return next();
  };
  const mayConflict = strapi.db.dialect.client === 'postgres';
  if (!mayConflict || strapi.db.inTransaction()) return strapi.db.transaction(loaded);
  // `next` of a document middleware can be called only once, so the whole call is repeated.
  const again = write.repeatable();
  let attempt = loaded;
  for (let retry = 0; ; retry += 1) {
    try {
      return await strapi.db.transaction(() => attempt());
    } catch (error) {
      if (retry === MOST_RETRIES || databaseFailure(error) !== 'conflict') throw error;
      strapi.log.warn(`Two writes were in each other's way; ${write.action} ${write.uid} is done again.`);
      await pause(waitBefore(retry));
      attempt = again;
    }
  }
};
