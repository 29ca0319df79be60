import type { Core } from '@strapi/strapi';
import { TYPE_DEFINITIONS } from '../../model/content-types';
import type { AnySchema } from '../../model/schema/field-options';
import { sortKeysOf } from '../../model/schema/name-keys';
import type { TypeDefinition } from '../../model/types/definition';
import { componentTables } from '../../strapi/component-tables';
import { reportDamagedDocuments } from './damaged-documents';

/**
 * Partial indexes for frequent queries of sites: published rows of one language, newest first, and one row by its slug.
 * With the language first and the date second the planner keeps using the slug index; with `(locale, published_at, …)`
 * it did not (a slug lookup went from 0.06 to 54 ms on 39,000 rows). Valid on SQLite and PostgreSQL.
 */
const publishedBy = (table: string, ...columns: string[]): Index => ({
  name: `${table}_published_${columns.map((column) => column.replace(' nulls last', '').replace(' ', '_')).join('_')}_idx`,
  sql: `${table} (locale, ${columns.join(', ')}, id) where published_at is not null`,
});

/**
 * How many entries are published, when the last one was, and what else is counted of all: from the index alone. A row of an article is
 * a hundred times as long as its entry here, and SQLite reads it to see what the index says already.
 */
const inNumbers = (table: string, columns: readonly string[]): Index => ({
  name: `${table}_published_in_numbers_idx`,
  sql: `${table} (${['locale', 'published_at', ...columns, 'id'].join(', ')}) where published_at is not null`,
});

/** An order of the admin’s lists: by the key of the name (docs/adr/0048-names-in-alphabetical-order.md), by date. */
const draftsBy = (table: string, column: string) => ({
  name: `${table}_drafts_${column}_idx`,
  sql: `${table} (locale, ${column}, id) where published_at is null`,
});

/** The search for a whole name (`$eqi`); one for a part reads the rows of a language. */
const searchedBy = (table: string) => ({
  name: `${table}_search_key_idx`,
  sql: `${table} (search_key, locale)`,
});

const slugOf = (table: string) => ({
  name: `${table}_slug_idx`,
  sql: `${table} (slug, locale, published_at)`,
});

/**
 * An index on a column that few rows have a value in: set times, which are queried every minute; inbox flags; the day
 * on which a computed status changes.
 */
const setOn = (table: string, column: string) => ({
  name: `${table}_${column}_idx`,
  sql: `${table} (${column}) where ${column} is not null`,
});

/**
 * One row of a document for each language and state. Strapi checks that before it creates a row, but not when it moves
 * one; two simultaneous publications would also leave two.
 */
export const oneRowIndexOf = (table: string): Index => ({
  name: `${table}_one_row_idx`,
  unique: true,
  sql: `${table} (document_id, coalesce(locale, ''), (published_at is null))`,
});

/** The column of a scalar field, as Strapi names it. */
export const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * A sort order on sites. Rows without a value are last in both directions (src/strapi/nulls-last.ts): SQLite reads one
 * index for both, and has them last in a descending one by itself. PostgreSQL has them last in an ascending one, and needs
 * one for each direction: read backwards, they would be first.
 */
const inOrderOfColumn = (table: string, column: string, order: 'ASC' | 'DESC', client: string): Index[] => {
  const orders =
    client === 'postgres'
      ? [`${column} asc`, `${column} desc nulls last`]
      : [`${column} ${order.toLowerCase()}`];
  return orders.map((each) => publishedBy(table, each));
};

/** The sort order of a type. */
const inPublicOrder = ({ table, publicOrder }: TypeDefinition, client: string): Index[] =>
  publicOrder ? inOrderOfColumn(table, columnOf(publicOrder[0]), publicOrder[1], client) : [];

/** The fields by which an index sorts the published entries of a type; none for types with few entries. */
export const inOrderOf = (uid: string): readonly string[] =>
  TYPE_DEFINITIONS.flatMap(({ uid: each, publicOrder }) =>
    each === uid && publicOrder ? [publicOrder[0]] : [],
  );

/**
 * The fields by which a list of all published entries of a type may be sorted: an index has them in this order, and names are
 * sorted by their keys.
 */
export const sortableOf = (schema: AnySchema): readonly string[] => [
  ...inOrderOf(schema.uid),
  ...sortKeysOf(schema).keys(),
];

/** Fields of every type that few rows have a value in: set times, and review dates and flags. */
const SPARSE_EVERYWHERE = ['publishAt', 'withdrawAt', 'reviewBy', 'readyForReview'];

/** The column with the sort key of an entry’s name; every type has it. */
const SORT_KEY = 'sort_key';

const indexesOf = (type: TypeDefinition, client: string): Index[] => {
  const { table, sparseFields = [], publicIndexes = [], countedFields = [] } = type;
  return [
    slugOf(table),
    oneRowIndexOf(table),
    ...[...SPARSE_EVERYWHERE, ...sparseFields].map((field) => setOn(table, columnOf(field))),
    ...inPublicOrder(type, client),
    ...inOrderOfColumn(table, SORT_KEY, 'ASC', client),
    draftsBy(table, SORT_KEY),
    ...(type.publicOrder ? [draftsBy(table, columnOf(type.publicOrder[0]))] : []),
    searchedBy(table),
    inNumbers(table, countedFields.map(columnOf)),
    ...publicIndexes.map((fields) => publishedBy(table, ...fields.map(columnOf))),
  ];
};

interface Index {
  name: string;
  sql: string;
  unique?: true;
}

/**
 * The indexes of the types.
 *
 * @param client of the database: `postgres` or `sqlite`.
 */
export const indexesOn = (client: string): readonly Index[] => [
  ...TYPE_DEFINITIONS.flatMap((type) => indexesOf(type, client)),
  // Every answer with a picture queries the consents that are withdrawn or have an end; they are few among many files.
  {
    name: 'files_consent_idx',
    sql: `files (consent, consent_until) where consent = 'withdrawn' or consent_until is not null`,
  },
  // Two documents of a municipality published at the same time may both have found their slug free; only one gets it.
  { name: 'addresses_held_idx', unique: true, sql: 'addresses (type, municipality, slug) where held' },
];

/**
 * One for each table that joins entries or components with their components. Strapi's own indexes there have one column
 * each, and SQLite uses the one on `field`, which reads nearly every row (85 ms a statement with 106,000 articles).
 */
const ofComponents = (strapi: Core.Strapi): Index[] =>
  componentTables(strapi).map((table) => ({
    name: `${table}_in_order_idx`,
    sql: `${table} (entity_id, field, "order")`,
  }));

/**
 * Creates the indexes that are missing. At every start rather than in a migration: migrations run before a fresh
 * database has tables and are then marked done, and a later schema change may rebuild a SQLite table without them. A
 * unique index that damaged documents prevent is skipped; those are in the log.
 */
export const applyIndexes = async (strapi: Core.Strapi) => {
  const impossible = (await reportDamagedDocuments(strapi)).map((table) => oneRowIndexOf(table).name);
  for (const { name, sql, unique } of [...indexesOn(strapi.db.dialect.client), ...ofComponents(strapi)]) {
    if (impossible.includes(name)) continue;
    await strapi.db.connection.raw(`create ${unique ? 'unique ' : ''}index if not exists ${name} on ${sql}`);
  }
};
