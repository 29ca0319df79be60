import type { Core } from '@strapi/strapi';
import { isFromReader } from '../../strapi/present-request';
import { READS } from '../read-actions';

/**
 * Cancels a statement of a site's read on PostgreSQL after `DATABASE_READ_TIMEOUT`; the answer is 503
 * (middlewares/storage-errors.ts). It is set for the transaction of each read only, so writes, migrations, the start
 * and jobs take as long as they need. SQLite has no such timeout: there only the budget limits a query.
 */
export const installReadTimeout = (strapi: Core.Strapi) => {
  const milliseconds = strapi.config.get<number>('database.settings.readTimeout');
  if (strapi.config.get('database.connection.client') !== 'postgres' || milliseconds === 0) return;
  strapi.documents.use(async (context, next) => {
    if (!isFromReader(strapi) || !READS.includes(context.action)) return next();
    return await strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`set local statement_timeout = ${milliseconds}`);
      return await next();
    });
  });
};
