import { setTimeout as pause } from 'node:timers/promises';
import { databaseFailure } from '../operations/database/failure';
import type { WriteHandler } from './write';

/** How often a write is done again that another one was in the way of; together they wait for less than a second. */
const MOST_RETRIES = 4;

/** Milliseconds, by chance, so that two writes which met do not meet again. */
const waitBefore = (retry: number) => Math.random() * 50 * 2 ** retry;

/**
 * Opens the transaction of a write and loads the document in it, before any step can change it. Strapi's own transaction
 * covers only its own part; nested document-service calls join this one.
 *
 * PostgreSQL ends one of two transactions that wait for each other (40P01) or cannot be put in an order (40001), and one that
 * links to a row which another has deleted (23503). Nothing of it is stored then, so the outermost write is done again, with
 * the parameters as they came.
 */
export const inOneTransaction: WriteHandler = async (write, next) => {
  const { strapi } = write;
  const loaded = async () => {
    await write.load();
    return next();
  };
  const mayConflict = strapi.db.dialect.client === 'postgres';
  if (!mayConflict || strapi.db.inTransaction()) return strapi.db.transaction(loaded);
  // `next` of a document middleware leads through those below it only once: what is repeated is the call.
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
