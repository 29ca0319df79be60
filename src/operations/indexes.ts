import type { Core } from '@strapi/strapi';

/**
 * Partial indexes for what sites ask all day: published rows of one language, newest first, and one row by its slug.
 * With the language first and the date second the planner keeps using the slug index; `(locale, published_at, …)`
 * lured it away (a slug lookup went from 0.06 to 54 ms on 39,000 rows). Valid on SQLite and PostgreSQL alike.
 */
const publishedBy = (table: string, ...columns: string[]) => ({
  name: `${table}_published_${columns.map((column) => column.split(' ')[0]).join('_')}_idx`,
  sql: `${table} (locale, ${columns.join(', ')}, id) where published_at is not null`,
});

const slugOf = (table: string) => ({ name: `${table}_slug_idx`, sql: `${table} (slug, locale, published_at)` });

/** Rows whose status changes by itself are few; the daily refresh finds them without reading the table. */
const changing = (table: string) => ({
  name: `${table}_next_change_on_idx`,
  sql: `${table} (next_change_on) where next_change_on is not null`,
});

/** What an editor set on few of many documents: times that are looked for every minute, and what waits on the home page. */
const setOn = (table: string, column: string) => ({
  name: `${table}_${column}_idx`,
  sql: `${table} (${column}) where ${column} is not null`,
});

const TABLES = [
  'municipalities', 'partners', 'agreements', 'visits', 'news_articles', 'projects', 'networks', 'memberships', 'themes',
]; // prettier-ignore

interface Index {
  name: string;
  sql: string;
  unique?: true;
}

export const INDEXES: readonly Index[] = [
  ...TABLES.map(slugOf),
  ...['partners', 'agreements', 'visits'].map(changing),
  ...['publish_at', 'withdraw_at', 'review_by', 'ready_for_review'].flatMap((column) => TABLES.map((table) => setOn(table, column))), // prettier-ignore
  setOn('agreements', 'valid_until_to'),
  publishedBy('municipalities', 'name'),
  publishedBy('partners', 'name'),
  publishedBy('partners', 'country', 'name'),
  publishedBy('agreements', 'signed_on_from desc'),
  publishedBy('visits', 'date_from desc'),
  publishedBy('news_articles', 'published_on desc'),
  publishedBy('projects', 'period_from desc'),
  publishedBy('memberships', 'since_from desc'),
  // Every answer with a picture asks which consents are withdrawn or have an end; few are, and the files are many.
  {
    name: 'files_consent_idx',
    sql: `files (consent, consent_until) where consent = 'withdrawn' or consent_until is not null`,
  },
  // Two documents of a municipality published in the same moment may both have found their slug free; only one holds it.
  { name: 'addresses_held_idx', unique: true, sql: 'addresses (type, municipality, slug) where held' },
];

/**
 * One for each table that joins entries or components with their components. Strapi's own indexes there name one column
 * each, and SQLite takes the one on `field`, which reads nearly every row (85 ms a statement with 106,000 articles).
 */
const ofComponents = (strapi: Core.Strapi): Index[] =>
  [...strapi.db.metadata.values()]
    .filter(({ tableName }) => tableName.endsWith('_cmps'))
    .map(({ tableName: table }) => ({ name: `${table}_in_order_idx`, sql: `${table} (entity_id, field, "order")` }));

/**
 * Creates the indexes that are missing. At every start rather than in a migration: migrations run before a fresh
 * database has tables and are then marked done, and a later schema change may rebuild a SQLite table without them.
 */
export const applyIndexes = async (strapi: Core.Strapi) => {
  for (const { name, sql, unique } of [...INDEXES, ...ofComponents(strapi)]) {
    await strapi.db.connection.raw(`create ${unique ? 'unique ' : ''}index if not exists ${name} on ${sql}`);
  }
};
