import type { Core } from '@strapi/strapi';
import { isFromReader } from '../../strapi/present-request';
import { READS } from '../read-actions';

/**
 * Has PostgreSQL answer a site's read as of one moment. By itself each of its statements sees what is stored by then, and a publication
 * replaces rows by new ones: between the statement for an entry and those for its rows, pictures and links, these would be gone. SQLite
 * has one connection, which the transaction of a read has to itself.
 *
 * A statement is cancelled after `DATABASE_READ_TIMEOUT`; the answer is 503 (middlewares/storage-errors.ts). Both are set for the
 * transaction of each read only, so writes, migrations, the start and jobs take as long as they need. SQLite has no such timeout: there
 * only the budget limits a query.
 */
export const installReadingTransaction = (strapi: Core.Strapi) => {
  if (strapi.config.get('database.connection.client') !== 'postgres') return;
  const milliseconds = strapi.config.get<number>('database.settings.readTimeout');
  const begin = [
    'set transaction isolation level repeatable read',
    ...(milliseconds > 0 ? [`set local statement_timeout = ${milliseconds}`] : []),
  ].join('; ');
  strapi.documents.use(async (context, next) => {
    // A read within another one is of the same moment.
    if (!isFromReader(strapi) || !READS.includes(context.action) || strapi.db.inTransaction()) return next();
    return await strapi.db.transaction(async ({ trx }) => {
      await trx.raw(begin);
      return await next();
    });
  });
};
