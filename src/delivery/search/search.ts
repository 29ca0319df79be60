import type { Core } from '@strapi/strapi';
import {
  excerptOf,
  facetTerm,
  matchOf,
  readSearch,
  wholeNameMatch,
  withoutBeginning,
  type Asked,
  type Match,
} from '../../domain/search-terms';
import { MUNICIPALITY, OF_ALL, type ContentType } from '../../model/content-types';
import { localeNumber, numbersOf } from '../../operations/search/tables';
import { singularName } from '../query/type-names';
import { shownWindow, type Window } from '../query/window';
import { suggestion } from './did-you-mean';
import { IndexReader, type IndexRow } from './index-reader';
import type { Level, Scope } from './statements';

/** A search, checked. */
export interface Search {
  /** What was typed; it has a word. */
  text: string;
  /** The documentId of the municipality, or `OF_ALL`. */
  municipality: string;
  locale: string;
  type: ContentType | undefined;
  year: number | undefined;
  window: Window;
}

/** What of the index a search is about. */
async function scopeOf(strapi: Core.Strapi, { municipality, locale, type, year }: Search): Promise<Scope> {
  const number = await localeNumber(strapi, locale);
  const facets: Match[] = [
    ...(municipality === OF_ALL ? [] : [{ term: facetTerm('municipality', municipality) }]),
    ...(type === undefined ? [] : [{ term: facetTerm('type', type) }]),
  ];
  return { facets, numbers: number === undefined ? NONE : numbersOf(number, year) };
}

/** No row has such a number. */
const NONE = [1, 0] as const;

/** Hits come in this order, each level the newest first: what is called so, what has it in its title, in its names or its lead, anywhere. */
function levelsOf({ text, locale }: Search, asked: readonly Asked[]): Level[] {
  const match = matchOf(asked);
  return [
    { place: 'title', match: { all: [match, wholeNameMatch(text, locale)] } },
    { place: 'title', match },
    { place: 'names', match },
    { place: 'body', match },
  ];
}

/** With so many entries that have the last word as it is, it is hardly the beginning of another. */
const ENOUGH = 10;

/**
 * What a search asks for: its last word is the beginning of others too, as long as few entries have it as it is. To look for all words
 * that begin so takes a database several times as long.
 */
async function askedOf(index: IndexReader, scope: Scope, { text, locale }: Search): Promise<Asked[]> {
  const asked = readSearch(text, locale);
  const exact = withoutBeginning(asked);
  const known = await index.count(scope, { place: 'body', match: matchOf(exact) }, undefined, ENOUGH);
  return known === ENOUGH ? exact : asked;
}

interface Owner {
  documentId: string;
  slug: string;
  name: string;
}

/** The municipalities of hits, by documentId. */
async function ownersOf(strapi: Core.Strapi, rows: readonly IndexRow[], locale: string) {
  const ids = [...new Set(rows.map(({ municipality }) => municipality))].filter((id) => id !== '');
  const found: Owner[] =
    ids.length === 0
      ? []
      : await strapi.db.query(MUNICIPALITY).findMany({
          where: { documentId: { $in: ids }, locale, publishedAt: { $notNull: true } },
          select: ['documentId', 'slug', 'name'],
        });
  return new Map(found.map(({ documentId, slug, name }) => [documentId, { documentId, slug, name }]));
}

/**
 * Searches what is published, in one language.
 *
 * @returns the body of the answer (docs/integrators/search.md).
 */
export async function search(strapi: Core.Strapi, asked: Search) {
  const { text, locale, window } = asked;
  const [index, scope] = [new IndexReader(strapi), await scopeOf(strapi, asked)];
  const words = await askedOf(index, scope, asked);
  const levels = levelsOf(asked, words);
  const anywhere = levels.at(-1);
  const total = window.withCount && anywhere ? await index.count(scope, anywhere) : undefined;
  const rows = total === 0 ? [] : await index.pageOf(scope, levels, window.limit, window.start);
  const owners = await ownersOf(strapi, rows, locale);
  const isNothing = rows.length === 0 && window.start === 0;
  return {
    data: rows.map(({ type, document, slug, title, municipality, date, body }) => ({
      type: singularName(type),
      documentId: document,
      slug,
      title,
      municipality: owners.get(municipality) ?? null,
      date,
      excerpt: excerptOf(body, words, locale),
    })),
    meta: {
      pagination: shownWindow(window, total),
      didYouMean: isNothing ? await suggestion(index, scope, text, locale) : null,
    },
  };
}
