import type { Language } from '../language';
import { latinKey } from './latin-key';
import { isAsked, type Asked } from './match';
import { placesIn, searchedWord, type Place } from './words';

/** Letters of an excerpt, and of those how many at most before the first word that was found. */
const LENGTH = 220;
const BEFORE = 60;

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign);

/** Latin letters that may begin what has a key with this letter; all others begin their own key. */
const BEGIN_ALSO: Readonly<Record<string, string>> = { c: 't', f: 'p', h: 'k' };

/**
 * Whether a word may be one that is asked for, by its first letter: to find out costs as much as to index it, and a text has four
 * hundred.
 */
function mayBeAsked(asked: readonly Asked[]): (word: string) => boolean {
  const words = asked.flatMap((each) => (each.kind === 'phrase' ? each.words : [each.word]));
  const first = new Set(words.flatMap(({ key }) => [key.charAt(0), ...(BEGIN_ALSO[key.charAt(0)] ?? '')]));
  const known = new Map<string, boolean>();
  return (word) => {
    const letter = word.charAt(0);
    const answer = known.get(letter) ?? first.has(latinKey(letter).charAt(0));
    known.set(letter, answer);
    return answer;
  };
}

/** The words of a text that are asked for. */
function found(text: string, asked: readonly Asked[], language: Language): Place[] {
  const mayBe = mayBeAsked(asked);
  return [...placesIn(text)].filter(
    ({ word }) => mayBe(word) && isAsked(searchedWord(word, language), asked),
  );
}

/** A text in HTML, with the places in `<mark>`. */
function marked(text: string, places: readonly Place[]): string {
  let html = '';
  let rest = 0;
  for (const { from, to } of places) {
    html += `${escaped(text.slice(rest, from))}<mark>${escaped(text.slice(from, to))}</mark>`;
    rest = to;
  }
  return html + escaped(text.slice(rest));
}

/** The beginning of the word at a place, or before it. */
const wordStart = (text: string, at: number) => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);

/** The end of a part that begins at a place: not within a word. */
function partEnd(text: string, from: number): number {
  if (text.length - from <= LENGTH) return text.length;
  const end = text.lastIndexOf(' ', from + LENGTH);
  return end > from ? end : from + LENGTH;
}

/**
 * The part of a text that shows why it was found, as HTML: everything is escaped, and the words that are asked for are in `<mark>`. It is
 * of the line with most of them; the beginning of the text where there is none.
 *
 * @param text lines that do not belong together: a field, a paragraph.
 * @returns about 220 letters; empty for an empty text.
 */
export function excerptOf(text: string, asked: readonly Asked[], language: Language): string {
  let best: { line: string; places: Place[] } = { line: text.split('\n', 1)[0] ?? '', places: [] };
  for (const line of text.split('\n')) {
    const places = found(line, asked, language);
    if (places.length > best.places.length) best = { line, places };
  }
  const { line, places } = best;
  const start = wordStart(line, (places[0]?.from ?? 0) - BEFORE);
  const end = partEnd(line, start);
  const within = places.filter(({ from, to }) => from >= start && to <= end);
  const shown = within.map(({ word, from, to }) => ({ word, from: from - start, to: to - start }));
  const html = marked(line.slice(start, end), shown);
  return `${start > 0 ? '… ' : ''}${html}${end < line.length ? ' …' : ''}`;
}
