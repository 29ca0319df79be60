import type { Core } from '@strapi/strapi';

/** From how many rows on autovacuum would gather statistics by itself (`autovacuum_analyze_threshold`). */
const MANY_ROWS = 50;

const isPostgres = (strapi: Core.Strapi) => strapi.config.get('database.connection.client') === 'postgres';

/**
 * Gathers PostgreSQL's planner statistics for all tables: after a load, when most rows are new. SQLite needs none.
 */
export const analyze = async (strapi: Core.Strapi) => {
  if (isPostgres(strapi)) await strapi.db.connection.raw('analyze');
};

/**
 * Gathers PostgreSQL's planner statistics when there are tables without: after an import or a restored backup. Autovacuum does
 * it minutes later, or never if it is off, and until then a query of a site may take seconds instead of milliseconds, with
 * some hundred rows already. Checked at each start; done once.
 */
export const gatherStatistics = async (strapi: Core.Strapi) => {
  if (!isPostgres(strapi)) return;
  const tables: unknown[] = await strapi.db.connection
    .withSchema('pg_catalog')
    .from('pg_stat_user_tables')
    .select('relname')
    .whereRaw('schemaname = coalesce(?, current_schema())', [strapi.db.getSchemaName() ?? null])
    .where('n_live_tup', '>', MANY_ROWS)
    .whereNull('last_analyze')
    .whereNull('last_autoanalyze')
    .limit(1);
  if (tables.length > 0) await analyze(strapi);
};
