import type { Language } from '../language';
import { searchKeyOf } from '../matching';
import { stemOf } from '../stemming';
import { latinKey } from './latin-key';

/** Where a word stands in a text. */
export interface Place {
  word: string;
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*/gu;

/** The words of a text, in its order. An apostrophe within a word is a part of it; a hyphen is not. */
export function* placesIn(text: string): Generator<Place> {
  for (const { 0: word, index } of text.matchAll(WORD)) yield { word, from: index, to: index + word.length };
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** PostgreSQL’s indexes take no long values, and no word is so long. */
const MOST_LETTERS = 60;

/** A word as it is searched. */
export interface SearchedWord {
  /** In small letters, without marks. */
  plain: string;
  /** By which the forms of one word find each other. */
  stem: string;
  /** By which it is found in the other script. */
  key: string;
  isCyrillic: boolean;
}

/** Small letters of one script, of which nothing is left out or exchanged: nearly every word, for a tenth of the time. */
const PLAIN = /^(?:[a-z0-9]+|[а-я]+)$/;

/** A word in small letters, without marks. */
function plainOf(word: string): string {
  const small = word.toLowerCase();
  return PLAIN.test(small) ? small : searchKeyOf(word).replace(/'/g, '');
}

/** @param language of the text, or the one that is searched in. */
export function searchedWord(word: string, language: Language): SearchedWord {
  const plain = plainOf(word).slice(0, MOST_LETTERS);
  return { plain, stem: stemOf(plain, language), key: latinKey(plain), isCyrillic: CYRILLIC.test(plain) };
}
