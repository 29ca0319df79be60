import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/** Indexes in the order of sites that had rows without a value first on PostgreSQL (src/operations/database/indexes.ts). */
const REPLACED = [
  'municipalities_published_name_idx',
  'partners_published_name_idx',
  'projects_published_period_from_idx',
  'agreements_published_signed_on_from_idx',
  'visits_published_date_from_idx',
  'memberships_published_since_from_idx',
  'news_articles_published_published_on_idx',
];

/** Removes them. The start makes those that replace them, under other names. */
export async function up(knex: Knex): Promise<void> {
  for (const name of REPLACED) await knex.raw('drop index if exists ??', [name]);
}
