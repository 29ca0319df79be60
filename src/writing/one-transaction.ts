import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { databaseFailure } from '../operations/database/failure';
import type { WriteHandler } from './write';

/** How often a write is repeated after a conflict with another write; in total they wait less than a second. */
const MOST_RETRIES = 4;

/** Milliseconds, random, so that two writes that conflicted do not conflict again. */
const waitBefore = (retry: number) => Math.random() * 50 * 2 ** retry;

/**
 * Runs work in a transaction, and once more if it conflicted with another: PostgreSQL cancels one of two transactions that
 * deadlock (40P01) or cannot be serialised (40001), and one that links to a row which another has deleted (23503). Nothing of
 * it is stored then. Inside of another transaction it joins that one, whose owner repeats all of it.
 *
 * @param what is done, for the log.
 * @param prepareRepeat makes what a repetition does, before the work begins; the same work if left out.
 */
export async function inRepeatedTransaction<T>(
  strapi: Core.Strapi,
  what: string,
  work: () => Promise<T>,
  prepareRepeat = () => work,
): Promise<T> {
  const mayConflict = strapi.db.dialect.client === 'postgres';
  if (!mayConflict || strapi.db.inTransaction()) return strapi.db.transaction(work);
  const again = prepareRepeat();
  let attempt = work;
  for (let retry = 0; ; retry += 1) {
    try {
      return await strapi.db.transaction(() => attempt());
    } catch (error) {
      if (retry === MOST_RETRIES || databaseFailure(error) !== 'conflict') throw error;
      strapi.log.warn(`Two writes were in each other's way; ${what} is done again.`);
      await pause(waitBefore(retry));
      attempt = again;
    }
  }
}

/**
 * Opens the transaction of a write and loads the document in it, before any step can change it. Strapi's own
 * transaction covers only its own part; nested document-service calls join this one.
 */
export const inOneTransaction: WriteHandler = async (write, next) => {
  const loaded = async () => {
    await write.load();
    return next();
  };
  // `next` of a document middleware can be called only once, so the whole call is repeated, with its original parameters.
  return inRepeatedTransaction(write.strapi, `${write.action} ${write.uid}`, loaded, () =>
    write.repeatable(),
  );
};
