import {
  keyTerm,
  matchOfBeginning,
  nearestWord,
  placesIn,
  searchedWord,
  wordsNearby,
  type Match,
  type Place,
  type SearchedWord,
} from '../../domain/search-terms';
import type { IndexReader } from './index-reader';
import type { Scope } from './statements';

/** Titles that are read for one guess: the newest with such a word. */
const TITLES = 200;

/** Of a longer text nothing is guessed: it is hardly a mistyped word. */
const MOST_WORDS = 5;

/** Titles may begin a word so, in either script; shorter beginnings are of too many. */
const SHORTEST_BEGINNING = 2;

interface Candidate {
  word: string;
  searched: SearchedWord;
}

/** The words of the newest titles with any of some terms. */
async function wordsOfTitles(index: IndexReader, scope: Scope, any: readonly Match[], locale: string) {
  const rows = await index.page(scope, { place: 'title', match: { any } }, undefined, TITLES);
  const words = new Set(rows.flatMap(({ title }) => [...placesIn(title)].map(({ word }) => word)));
  return [...words].map((word): Candidate => ({ word, searched: searchedWord(word, locale) }));
}

/** Words that may be meant are looked for from the likeliest on: one letter wrong anywhere, then the right beginning, ever shorter. */
function* guesses({ plain, isCyrillic }: SearchedWord, locale: string): Generator<Match[]> {
  const near = wordsNearby(plain).map((word) => searchedWord(word, locale));
  yield [
    ...new Set(
      near.flatMap(({ stem, key }) => [stem, keyTerm(key, !isCyrillic)].filter((term) => term.length > 1)),
    ),
  ].map((term) => ({ term }));
  for (let length = plain.length - 1; length >= SHORTEST_BEGINNING; length -= 1) {
    const { plain: begin, key } = searchedWord(plain.slice(0, length), locale);
    yield [begin, keyTerm(key, !isCyrillic)].map((term) => ({ term, isBeginning: true }));
  }
}

/** The word of a title that was likely meant; undefined when there is none near it. */
async function meant(index: IndexReader, scope: Scope, word: SearchedWord, locale: string) {
  for (const any of guesses(word, locale)) {
    const found = nearestWord(word, await wordsOfTitles(index, scope, any, locale));
    if (found) return found.word.toLowerCase();
  }
  return undefined;
}

const has = async (index: IndexReader, scope: Scope, match: Match) =>
  (await index.page(scope, { place: 'body', match }, undefined, 1)).length > 0;

/** The text with words in place of others. */
function replaced(text: string, words: readonly (Place & { instead: string })[]): string {
  let result = '';
  let rest = 0;
  for (const { from, to, instead } of words) {
    result += text.slice(rest, from) + instead;
    rest = to;
  }
  return result + text.slice(rest);
}

/**
 * What was likely meant by a search that found nothing: words that nothing has are exchanged for near ones from titles.
 *
 * @returns null where nothing near is found for one of them, or every word is found by itself.
 */
export async function suggestion(
  index: IndexReader,
  scope: Scope,
  text: string,
  locale: string,
): Promise<string | null> {
  const places = [...placesIn(text)];
  if (places.length > MOST_WORDS) return null;
  const exchanged: (Place & { instead: string })[] = [];
  for (const place of places) {
    const word = searchedWord(place.word, locale);
    if (await has(index, scope, matchOfBeginning(word))) continue;
    const instead = await meant(index, scope, word, locale);
    if (instead === undefined) return null;
    exchanged.push({ ...place, instead });
  }
  return exchanged.length > 0 ? replaced(text, exchanged) : null;
}
