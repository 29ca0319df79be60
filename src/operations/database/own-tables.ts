import type { Core } from '@strapi/strapi';

/** One for all that is made at a start, so that of two processes the second finds everything there. */
const LOCK = 'pobratim_own_tables';

/**
 * Makes tables of our own, which Strapi neither makes nor takes away. Of processes on PostgreSQL that start at the same time the others
 * wait for the first: `if not exists` alone lets all of them begin, and all but one fail.
 *
 * @param statements which do nothing where it is done already.
 */
export async function makeOwnTables(strapi: Core.Strapi, statements: readonly string[]) {
  await strapi.db.connection.transaction(async (trx) => {
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw(`select pg_advisory_xact_lock(hashtext(?))`, [LOCK]);
    for (const sql of statements) await trx.raw(sql);
  });
}
