import type { Core } from '@strapi/strapi';
import { rowsOfStatement } from '../database/rows-of-statement';

/** Our own tables: Strapi neither makes nor takes them away. */
export const SEARCH_TABLE = 'pobratim_search';

/** On SQLite, where the terms are in a table of its own kind. */
export const SEARCH_TERMS_TABLE = 'pobratim_search_terms';

/** The languages of the index, with their numbers. */
const LOCALES_TABLE = 'pobratim_search_locales';

/**
 * The terms of a document by where they stand, each place with those before it: its title, its names and what a card shows, its whole
 * text. On SQLite they are columns of the table of terms, by place alone; on PostgreSQL of the one table.
 */
export const SEARCHED_PLACES = ['title', 'names', 'body'] as const;
export type SearchedPlace = (typeof SEARCHED_PLACES)[number];

/** The column of PostgreSQL with the terms of a place and of those before it. */
export const termsColumn = (place: SearchedPlace) => `${place}_terms`;

/** One row for each published document and language. Its number is its place: by language, and then by date. */
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
  `create table if not exists ${LOCALES_TABLE} (number integer primary key, code text not null unique)`,
  `create table if not exists ${SEARCH_TABLE} (id integer primary key, ${COLUMNS.join(', ')})`,
  `create virtual table if not exists ${SEARCH_TERMS_TABLE} using fts5(${[...SEARCHED_PLACES, 'facets'].join(', ')}, content='', contentless_delete=1, tokenize='ascii')`,
];

const ON_POSTGRES = [
  `create table if not exists ${LOCALES_TABLE} (number serial primary key, code text not null unique)`,
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

/** Documents of one language and day, and of those without a date, that have room. */
const OF_A_DAY = 1_000_000;

/** Days that have room: all until the end of the year 9999, and one for documents without a date. */
const OF_A_LOCALE = 10_000_000;

const MS_PER_DAY = 86_400_000;

/** The days from the beginning of the year 1 to a date, 1 for its first; 0 for no date. */
const dayNumber = (date: string | null): number =>
  date === null
    ? 0
    : Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse('0001-01-01T00:00:00Z')) / MS_PER_DAY) + 1;

/** The first number of a day; all of them are exact in JavaScript with up to 900 languages. */
const firstOfDay = (locale: number, day: number) => (locale * OF_A_LOCALE + day) * OF_A_DAY;

/**
 * The numbers that rows of a day may have.
 *
 * @param locale the number of their language.
 * @param date `2024-10-24`; null for documents without one, which come after all others.
 */
export const numbersOfDay = (locale: number, date: string | null): { first: number; count: number } => ({
  first: firstOfDay(locale, dayNumber(date)),
  count: OF_A_DAY,
});

/** The first and the last number of the rows of a year; of all years if none is named. */
export const numbersOf = (locale: number, year: number | undefined): readonly [number, number] => {
  if (year === undefined) return [firstOfDay(locale, 0), firstOfDay(locale + 1, 0) - 1];
  const first = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
  return [firstOfDay(locale, first), firstOfDay(locale, first + daysOf(year)) - 1];
};

const daysOf = (year: number) => (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365);

/** The number of a language in the index; undefined where nothing is stored in it. */
export async function localeNumber(strapi: Core.Strapi, code: string): Promise<number | undefined> {
  const sql = `select number from ${LOCALES_TABLE} where code = ?`;
  const [found] = await rowsOfStatement<{ number: number }>(strapi, sql, [code]);
  return found?.number;
}

/** The number of a language, in the present transaction given to it if it has none. */
export async function giveLocaleNumber(strapi: Core.Strapi, code: string): Promise<number> {
  const known = await localeNumber(strapi, code);
  if (known !== undefined) return known;
  return strapi.db.transaction(async ({ trx }) => {
    await trx(LOCALES_TABLE).insert({ code }).onConflict('code').ignore();
    const given = await localeNumber(strapi, code);
    if (given === undefined)
      throw new Error(`The language ${code} has been given no number in the search index.`);
    return given;
  });
}
