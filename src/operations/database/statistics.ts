import type { Core } from '@strapi/strapi';

/** Rows of a table from which a plan without statistics is a bad one. */
const MANY_ROWS = 1_000;

/**
 * Gathers the statistics that PostgreSQL plans by, where a table has none: after a load, an import or a restored copy. Its
 * autovacuum does so minutes later, or never where it is off, and until then a query of a site may take seconds instead
 * of milliseconds. Asked at each start; done once. SQLite plans well without.
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
