import type { Language } from '../language';
import { placesIn, searchedWord, type SearchedWord } from './words';

/**
 * The kinds of terms in the index, by the sign that they begin with; stems have none. Signs that are letters of no language keep them apart,
 * and both databases take them for parts of words.
 */
const SIGNS = { cyrillic: '¹', other: '²', facet: '³', wholeStems: '⁴', wholeKeys: '⁵', plain: '⁶' } as const;

/** PostgreSQL numbers 16,383 places of a text, and each word has two. */
const MOST_WORDS = 8_000;

/** The term by which a search in the other script, or in another spelling, finds a word. */
export const keyTerm = (key: string, isCyrillic: boolean): string =>
  `${isCyrillic ? SIGNS.cyrillic : SIGNS.other}${key}`;

/**
 * The term by which a word is found by its beginning, where it does not have the letters of its stem: „Шуме“ begins „Шумен“, whose stem
 * is „шумн“.
 */
export const plainTerm = (plain: string): string => `${SIGNS.plain}${plain}`;

/** Between the words of a name that is one term; no word has it. */
const BETWEEN = '·';

const wholeTerms = (words: readonly SearchedWord[]): [stems: string, keys: string] => [
  SIGNS.wholeStems + words.map(({ stem }) => stem).join(BETWEEN),
  SIGNS.wholeKeys + words.map(({ key }) => key).join(BETWEEN),
];

/** What a document is narrowed down by: its type, the municipality that owns it. */
export type Facet = 'type' | 'municipality';

/** The term that all documents with a value have, and no text. */
export const facetTerm = (facet: Facet, value: string): string =>
  `${SIGNS.facet}${facet}${value.toLowerCase().replace(/[^a-z0-9]/g, '')}`;

function wordsIn(text: string, language: Language): SearchedWord[] {
  const known = new Map<string, SearchedWord>(); // every third word of a text has come before
  return [...placesIn(text)].slice(0, MOST_WORDS).map(({ word }) => {
    const searched = known.get(word) ?? searchedWord(word, language);
    known.set(word, searched);
    return searched;
  });
}

/**
 * The terms of a text for the index: first the stems of its words, then their keys, each in its order, so that words that stand
 * together are found together; at last, once, the words that are not their stems.
 */
export function termsIn(text: string, language: Language): string[] {
  const words = wordsIn(text, language);
  const plain = words.flatMap((word) => (word.stem === word.plain ? [] : [plainTerm(word.plain)]));
  return [
    ...words.map(({ stem }) => stem),
    ...words.map(({ key, isCyrillic }) => keyTerm(key, isCyrillic)),
    ...new Set(plain),
  ].filter((term) => term.length > 0);
}

/** The terms by which a name is found that is asked for as a whole, word by word. */
export const wholeNameTerms = (name: string, language: Language): string[] => {
  const words = wordsIn(name, language);
  return words.length === 0 ? [] : wholeTerms(words);
};
