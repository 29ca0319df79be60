import { facetTerm, termsIn, wholeNameTerms } from '../../domain/search-terms';
import type { SearchedPlace } from '../../operations/search/tables';
import type { SearchRow } from './search-row';

/** The terms of a row by where they stand, and those that it is narrowed down by. */
export type RowTerms = Readonly<Record<SearchedPlace | 'facets', readonly string[]>>;

/** The terms that a row is found by. */
export function termsOf({ type, locale, municipality, texts }: SearchRow): RowTerms {
  const { title, names, body } = texts;
  return {
    title: [...termsIn(title, locale), ...wholeNameTerms(title, locale)],
    names: names.flatMap((name) => termsIn(name, locale)),
    body: termsIn(body.join('\n'), locale),
    facets: [
      facetTerm('type', type),
      ...(municipality === null ? [] : [facetTerm('municipality', municipality)]),
    ],
  };
}

/** Positions that one term may have (PostgreSQL leaves out further ones itself), and the last position. */
const MOST_POSITIONS = 250;
const LAST_POSITION = 16_383;

/**
 * Terms as PostgreSQL writes a `tsvector`: each with the places where it stands. They are ready, so none of its configurations for
 * languages is asked.
 */
export function tsvectorOf(terms: readonly string[]): string {
  const positions = new Map<string, number[]>();
  for (const [index, term] of terms.entries()) {
    const known = positions.get(term) ?? [];
    if (known.length < MOST_POSITIONS && index < LAST_POSITION) known.push(index + 1);
    positions.set(term, known);
  }
  return [...positions].map(([term, at]) => `'${term}'${at.length > 0 ? `:${at.join()}` : ''}`).join(' ');
}
