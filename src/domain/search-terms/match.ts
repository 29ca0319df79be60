import type { Language } from '../language';
import { latinBeginnings } from './latin-key';
import { keyTerm, plainTerm, wholeNameTerms } from './terms';
import { placesIn, searchedWord, type SearchedWord } from './words';

/** What a search asks of a text: a word, in any of its forms, or words that stand together. */
export type Asked =
  | {
      kind: 'word';
      word: SearchedWord;
      /** The keys of words that it may be the beginning of; none for a word that is whole. */
      beginnings: readonly string[];
    }
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
      asked.push({ kind: 'word', word: searchedWord(word, language), beginnings: [] });
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
  if (isOpen && last.word.plain.length >= SHORTEST_BEGINNING)
    last.beginnings = latinBeginnings(last.word.plain);
  return asked;
}

/** The scripts in which a word is found by its key: its own is told apart by every letter, if it is Cyrillic. */
const scriptsFor = (isCyrillic: boolean) => (isCyrillic ? [false] : [true, false]);

/** The condition that a text has a word, in any of its forms and in either script. */
const matchOfWord = ({ stem, key, isCyrillic }: SearchedWord): Match => ({
  any: [{ term: stem }, ...scriptsFor(isCyrillic).map((script) => ({ term: keyTerm(key, script) }))],
});

/** Likewise, or one that begins with it. */
export const matchOfBeginning = (
  { stem, plain, isCyrillic }: SearchedWord,
  beginnings: readonly string[] = latinBeginnings(plain),
): Match => ({
  any: [
    { term: stem },
    ...[plain, plainTerm(plain)].map((term) => ({ term, isBeginning: true })),
    ...scriptsFor(isCyrillic).flatMap((script) =>
      beginnings.map((key) => ({ term: keyTerm(key, script), isBeginning: true })),
    ),
  ],
});

const ofPhrase = (words: readonly SearchedWord[]): Match => {
  return {
    any: [
      { phrase: words.map(({ stem }) => stem) },
      ...scriptsFor(words.every(({ isCyrillic }) => isCyrillic)).map((script) => ({
        phrase: words.map(({ key }) => keyTerm(key, script)),
      })),
    ],
  };
};

/** The condition that a text has all that is asked for. */
export const matchOf = (asked: readonly Asked[]): Match => ({
  all: asked.map((each) => {
    if (each.kind === 'phrase') return ofPhrase(each.words);
    const { word, beginnings } = each;
    return beginnings.length === 0 ? matchOfWord(word) : matchOfBeginning(word, beginnings);
  }),
});

/** The same search with its last word as it is. */
export const withoutBeginning = (asked: readonly Asked[]): Asked[] =>
  asked.map((each) => (each.kind === 'word' ? { ...each, beginnings: [] } : each));

/** The condition that a name is what is asked for and nothing else. */
export const wholeNameMatch = (search: string, language: Language): Match => ({
  any: wholeNameTerms(search, language).map((term) => ({ term })),
});

/** Whether a word of a text is, in any form and either script, or begins with, one that is asked for. */
const isWord = (word: SearchedWord, asked: SearchedWord, beginnings: readonly string[] = []): boolean => {
  if (word.stem === asked.stem) return true;
  if (beginnings.length > 0 && word.plain.startsWith(asked.plain)) return true;
  if (word.isCyrillic && asked.isCyrillic) return false;
  return word.key === asked.key || beginnings.some((key) => word.key.startsWith(key));
};

/** Whether a word of a text is one of those that are asked for. */
export const isAsked = (word: SearchedWord, asked: readonly Asked[]): boolean =>
  asked.some((each) =>
    each.kind === 'phrase'
      ? each.words.some((of) => isWord(word, of))
      : isWord(word, each.word, each.beginnings),
  );
