import type { Core } from '@strapi/strapi';
import { componentTables } from '../../strapi/component-tables';
import { tableOf } from '../../strapi/row-tables';
import { reportDamagedDocuments } from './damaged-documents';

/**
 * Partial indexes for what sites ask all day: published rows of one language, newest first, and one row by its slug.
 * With the language first and the date second the planner keeps using the slug index; `(locale, published_at, …)`
 * lured it away (a slug lookup went from 0.06 to 54 ms on 39,000 rows). Valid on SQLite and PostgreSQL alike.
 */
const publishedBy = (table: string, ...columns: string[]) => ({
  name: `${table}_published_${columns.map((column) => column.split(' ')[0]).join('_')}_idx`,
  sql: `${table} (locale, ${columns.join(', ')}, id) where published_at is not null`,
});

const slugOf = (table: string) => ({
  name: `${table}_slug_idx`,
  sql: `${table} (slug, locale, published_at)`,
});

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

/**
 * One row of a document for each language and state. Strapi asks that before it creates a row and not when it moves one;
 * two publications in the same moment would also leave two.
 */
export const oneRowIndexOf = (table: string): Index => ({
  name: `${table}_one_row_idx`,
  unique: true,
  sql: `${table} (document_id, coalesce(locale, ''), (published_at is null))`,
});

const TABLES = [
  'municipalities',
  'partners',
  'agreements',
  'visits',
  'news_articles',
  'projects',
  'networks',
  'memberships',
  'themes',
];

/** The field that sites ask entries of a type in the order of, and its column. */
const IN_ORDER: Readonly<Record<string, readonly [field: string, column: string]>> = {
  municipalities: ['name', 'name'],
  partners: ['name', 'name'],
  agreements: ['signedOnFrom', 'signed_on_from desc'],
  visits: ['dateFrom', 'date_from desc'],
  news_articles: ['publishedOn', 'published_on desc'],
  projects: ['periodFrom', 'period_from desc'],
  memberships: ['sinceFrom', 'since_from desc'],
};

/** The fields in whose order an index has the published entries of a type; none for types of which there are few. */
export const inOrderOf = (strapi: Core.Strapi, uid: string): readonly string[] => {
  const order = IN_ORDER[tableOf(strapi, uid)];
  return order ? [order[0]] : [];
};

interface Index {
  name: string;
  sql: string;
  unique?: true;
}

export const INDEXES: readonly Index[] = [
  ...TABLES.map(slugOf),
  ...TABLES.map(oneRowIndexOf),
  ...['partners', 'agreements', 'visits'].map(changing),
  ...['publish_at', 'withdraw_at', 'review_by', 'ready_for_review'].flatMap((column) =>
    TABLES.map((table) => setOn(table, column)),
  ),
  setOn('agreements', 'valid_until_to'),
  ...Object.entries(IN_ORDER).map(([table, [, column]]) => publishedBy(table, column)),
  publishedBy('partners', 'country', 'name'),
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
  componentTables(strapi).map((table) => ({
    name: `${table}_in_order_idx`,
    sql: `${table} (entity_id, field, "order")`,
  }));

/**
 * Creates the indexes that are missing. At every start rather than in a migration: migrations run before a fresh
 * database has tables and are then marked done, and a later schema change may rebuild a SQLite table without them. A
 * unique index that damaged documents do not allow is left out: they are named in the log.
 */
export const applyIndexes = async (strapi: Core.Strapi) => {
  const impossible = (await reportDamagedDocuments(strapi)).map((table) => oneRowIndexOf(table).name);
  for (const { name, sql, unique } of [...INDEXES, ...ofComponents(strapi)]) {
    if (impossible.includes(name)) continue;
    await strapi.db.connection.raw(`create ${unique ? 'unique ' : ''}index if not exists ${name} on ${sql}`);
  }
};
