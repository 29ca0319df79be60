import type { Core } from '@strapi/strapi';

/** The number of rows from which statistics are needed for a good plan. */
const MANY_ROWS = 1_000;

/**
 * Gathers PostgreSQL's planner statistics for tables without them: after a load, an import or a restored backup.
 * Autovacuum does it minutes later, or never if it is off, and until then a query of a site may take seconds instead of
 * milliseconds. Checked at each start; done once. SQLite does not need it.
 */
export const gatherStatistics = async (strapi: Core.Strapi) => {
  if (strapi.config.get('database.connection.client') !== 'postgres') return;
  const tables: unknown[] = await strapi.db.connection
    .withSchema('pg_catalog')
    .from('pg_stat_user_tables')
    .select('relname')
    .whereRaw('schemaname = coalesce(?, current_schema())', [strapi.db.getSchemaName() ?? null])
    .where('n_live_tup', '>', MANY_ROWS)
    .whereNull('last_analyze')
    .whereNull('last_autoanalyze')
    .limit(1);
  if (tables.length > 0) await strapi.db.connection.raw('analyze');
};
