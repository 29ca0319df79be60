import type { Language } from '../language';
import { keyTerm, wholeNameTerms } from './terms';
import { placesIn, searchedWord, type SearchedWord } from './words';

/** What a search asks of a text: a word, in any of its forms, or words that stand together. */
export type Asked =
  | { kind: 'word'; word: SearchedWord; isBeginning: boolean }
  | { kind: 'phrase'; words: readonly SearchedWord[] };

/** A condition on the terms of a text, for a database to look for. */
export type Match =
  | { term: string; isBeginning?: boolean }
  | { phrase: readonly string[] }
  | { any: readonly Match[] }
  | { all: readonly Match[] };

/** A shorter beginning is of too many words. */
const SHORTEST_BEGINNING = 3;

/** A pair of quotation marks with words between; a mark without its pair is none. */
const QUOTED = /["„“”«»″]([^"„“”«»″]+)["„“”«»″]/gu;

/**
 * What a text in a search field asks for: all its words, those between quotation marks together. The last word may be the beginning
 * of one, for it may still be typed.
 *
 * @returns none for a text without a letter or digit.
 */
export function readSearch(text: string, language: Language): Asked[] {
  const asked: Asked[] = [];
  let rest = 0;
  const askWords = (part: string) => {
    for (const { word } of placesIn(part))
      asked.push({ kind: 'word', word: searchedWord(word, language), isBeginning: false });
  };
  for (const { 0: quoted, 1: words = '', index } of text.matchAll(QUOTED)) {
    askWords(text.slice(rest, index));
    rest = index + quoted.length;
    const together = [...placesIn(words)].map(({ word }) => searchedWord(word, language));
    if (together.length > 0) asked.push({ kind: 'phrase', words: together });
  }
  askWords(text.slice(rest));
  const last = asked.at(-1);
  const isOpen = last?.kind === 'word' && /[\p{L}\p{N}\p{M}]\s*$/u.test(text);
  if (isOpen && last.word.plain.length >= SHORTEST_BEGINNING) last.isBeginning = true;
  return asked;
}

/** The condition that a text has a word, in any of its forms and in either script. */
export const matchOfWord = (word: SearchedWord, isBeginning = false): Match => {
  const { stem, plain, key, isCyrillic } = word;
  const scripts = isCyrillic ? [false] : [true, false];
  return {
    any: [
      { term: stem },
      ...(isBeginning ? [{ term: plain, isBeginning }] : []),
      ...scripts.map((script) => ({ term: keyTerm(key, script), ...(isBeginning && { isBeginning }) })),
    ],
  };
};

const ofPhrase = (words: readonly SearchedWord[]): Match => {
  const scripts = words.every(({ isCyrillic }) => isCyrillic) ? [false] : [true, false];
  return {
    any: [
      { phrase: words.map(({ stem }) => stem) },
      ...scripts.map((script) => ({ phrase: words.map(({ key }) => keyTerm(key, script)) })),
    ],
  };
};

/** The condition that a text has all that is asked for. */
export const matchOf = (asked: readonly Asked[]): Match => ({
  all: asked.map((each) =>
    each.kind === 'phrase' ? ofPhrase(each.words) : matchOfWord(each.word, each.isBeginning),
  ),
});

/** The same search with its last word as it is. */
export const withoutBeginning = (asked: readonly Asked[]): Asked[] =>
  asked.map((each) => (each.kind === 'word' ? { ...each, isBeginning: false } : each));

/** The condition that a name is what is asked for and nothing else. */
export const wholeNameMatch = (search: string, language: Language): Match => ({
  any: wholeNameTerms(search, language).map((term) => ({ term })),
});

const isWord = (word: SearchedWord, asked: SearchedWord, isBeginning: boolean): boolean =>
  word.stem === asked.stem ||
  (isBeginning && word.plain.startsWith(asked.plain)) ||
  (!(word.isCyrillic && asked.isCyrillic) &&
    (isBeginning ? word.key.startsWith(asked.key) : word.key === asked.key));

/** Whether a word of a text is one of those that are asked for. */
export const isAsked = (word: SearchedWord, asked: readonly Asked[]): boolean =>
  asked.some((each) =>
    each.kind === 'phrase'
      ? each.words.some((of) => isWord(word, of, false))
      : isWord(word, each.word, each.isBeginning),
  );
