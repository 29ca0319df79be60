import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ContentType } from '../../model/content-types';
import {
  giveLocaleNumber,
  numbersOfDay,
  SEARCH_TABLE,
  SEARCH_TERMS_TABLE,
  SEARCHED_PLACES,
  termsColumn,
} from '../../operations/search/tables';
import type { SearchRow } from './search-row';
import { termsOf, tsvectorOf, type RowTerms } from './terms';

/** The columns of a row that both databases have. */
const storedOf = ({ type, document, locale, municipality, slug, date, texts }: SearchRow) => ({
  type,
  document,
  locale,
  municipality: municipality ?? '',
  slug,
  title: texts.title,
  date,
  body: [...texts.names, ...texts.body].join('\n'),
});

/** The terms as columns of PostgreSQL; a place has those before it too. */
function columnsOf(trx: Knex.Transaction, terms: RowTerms) {
  const columns: Record<string, Knex.Raw> = {};
  const before: string[] = [];
  for (const place of SEARCHED_PLACES) {
    before.push(...terms[place]);
    columns[termsColumn(place)] = trx.raw('?::tsvector', [tsvectorOf([...before, ...terms.facets])]);
  }
  return columns;
}

/** Where among the numbers of its day a row is first looked for a place: anywhere, so that two writers rarely look for the same. */
const firstTry = ({ document, locale }: SearchRow) =>
  createHash('sha1').update(`${document} ${locale}`).digest().readUInt32BE(0);

/** Stores a row under the next number of its day that is free. */
async function insertRow(trx: Knex.Transaction, row: SearchRow, locale: number, isPostgres: boolean) {
  const { first, count } = numbersOfDay(locale, row.date);
  const terms = termsOf(row);
  const columns = { ...storedOf(row), ...(isPostgres && columnsOf(trx, terms)) };
  for (let tried = firstTry(row); ; tried += 1) {
    const id = first + (tried % count);
    const stored: unknown[] = await trx(SEARCH_TABLE)
      .insert({ id, ...columns })
      .onConflict('id')
      .ignore()
      .returning('id');
    if (stored.length === 0) continue;
    if (!isPostgres) {
      const joined = Object.entries(terms).map(([column, of]) => [column, of.join(' ')]);
      await trx(SEARCH_TERMS_TABLE).insert({ rowid: id, ...Object.fromEntries(joined) });
    }
    return;
  }
}

/** Takes out rows, with their terms. */
async function deleteRows(
  trx: Knex.Transaction,
  where: { type: ContentType; document: string },
  isPostgres: boolean,
) {
  if (isPostgres) return trx(SEARCH_TABLE).where(where).delete();
  const rows: { id: number }[] = await trx(SEARCH_TABLE).where(where).select('id');
  const ids = rows.map(({ id }) => id);
  for (const id of ids) await trx(SEARCH_TERMS_TABLE).where('rowid', id).delete();
  return trx(SEARCH_TABLE).whereIn('id', ids).delete();
}

/**
 * Stores how a document is searched, in the present transaction, in place of what was stored of it before.
 *
 * @param rows its published rows, one for each language; none for a document that is not published.
 */
export async function storeSearchRows(
  strapi: Core.Strapi,
  type: ContentType,
  document: string,
  rows: readonly SearchRow[],
) {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  await strapi.db.transaction(async ({ trx }) => {
    await deleteRows(trx, { type, document }, isPostgres);
    for (const row of rows) await insertRow(trx, row, await giveLocaleNumber(strapi, row.locale), isPostgres);
  });
}
