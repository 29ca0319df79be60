import type { Core } from '@strapi/strapi';

/** Our own tables: Strapi neither makes nor takes them away. */
export const SEARCH_TABLE = 'pobratim_search';

/** On SQLite, where the terms are in a table of its own kind. */
export const SEARCH_TERMS_TABLE = 'pobratim_search_terms';

/**
 * The terms of a document by where they stand, each place with those before it: its title, its names and what a card shows, its whole
 * text. On SQLite they are columns of the table of terms, by place alone; on PostgreSQL of the one table.
 */
export const SEARCHED_PLACES = ['title', 'names', 'body'] as const;
export type SearchedPlace = (typeof SEARCHED_PLACES)[number];

/** The column of PostgreSQL with the terms of a place and of those before it. */
export const termsColumn = (place: SearchedPlace) => `${place}_terms`;

/** One row for each published document and language. Its number is its place in the order of dates. */
const COLUMNS = [
  ...['type', 'document', 'locale', 'municipality', 'slug', 'title'].map((name) => `${name} text not null`),
  'date text',
  'body text not null',
];

/**
 * FTS5 is given terms that are ready: words in small letters, with blanks between. It stores no text (`content=''`), and reads rows in the
 * order of their numbers, either way: the newest that match are found without sorting.
 */
const ON_SQLITE = [
  `create table if not exists ${SEARCH_TABLE} (id integer primary key, ${COLUMNS.join(', ')})`,
  `create virtual table if not exists ${SEARCH_TERMS_TABLE} using fts5(${[...SEARCHED_PLACES, 'facets'].join(', ')}, content='', contentless_delete=1, tokenize='ascii')`,
];

const ON_POSTGRES = [
  `create table if not exists ${SEARCH_TABLE} (id bigint primary key, ${[...COLUMNS, ...SEARCHED_PLACES.map((place) => `${termsColumn(place)} tsvector not null`)].join(', ')})`,
  ...SEARCHED_PLACES.map(
    (place) =>
      `create index if not exists ${SEARCH_TABLE}_${place}_idx on ${SEARCH_TABLE} using gin (${termsColumn(place)})`,
  ),
];

const ONE_ROW = `create unique index if not exists ${SEARCH_TABLE}_document_idx on ${SEARCH_TABLE} (type, document, locale)`;

/** Makes the tables of the search where there are none yet; what fills them is a job (writing/search-rows/fill.ts). */
export async function applySearchTables(strapi: Core.Strapi) {
  const { client } = strapi.db.dialect;
  for (const sql of [...(client === 'postgres' ? ON_POSTGRES : ON_SQLITE), ONE_ROW])
    await strapi.db.connection.raw(sql);
}

/** Documents of one day, and of those without a date, that have room. */
const OF_A_DAY = 10_000_000;

/** A day as a number whose order is the order of days: 20241024; 0 for none. */
const dayNumber = (date: string | null): number =>
  date === null ? 0 : Number(date.slice(0, 10).replaceAll('-', ''));

/**
 * The numbers that rows of a day may have; they stay exact in JavaScript.
 *
 * @param date `2024-10-24`; null for a document without one, which comes after all others.
 */
export const numbersOfDay = (date: string | null): { first: number; count: number } => ({
  first: dayNumber(date) * OF_A_DAY + 1,
  count: OF_A_DAY - 1,
});

/** The numbers of the rows of a year, from the first to the last. */
export const numbersOfYear = (year: number): readonly [number, number] => [
  year * 10_000 * OF_A_DAY,
  (year + 1) * 10_000 * OF_A_DAY - 1,
];
