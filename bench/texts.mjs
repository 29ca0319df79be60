import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/step.mjs';

/**
 * The same numbers on every machine (mulberry32, public domain): two runs measure the same content.
 *
 * @param {number} seed
 */
export const createRandom = (seed) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] };
};

function* localizedTexts(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.bg === 'string' && typeof value.en === 'string') yield value;
  else for (const part of Object.values(value)) yield* localizedTexts(part);
}

const sentencesOf = (text) => text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 40);

/**
 * What the generated content is worded with: the sentences of the example municipalities, so that words are as long
 * and as frequent as on real pages.
 *
 * @returns {{ bg: string[], en: string[] }}
 */
export const readSentences = () => {
  const folder = path.join(ROOT, 'database/examples');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.json'));
  const texts = files
    .sort()
    .flatMap((file) => [...localizedTexts(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))]);
  return { bg: texts.flatMap(({ bg }) => sentencesOf(bg)), en: texts.flatMap(({ en }) => sentencesOf(en)) };
};

/** Some words in a row from one sentence. */
export const phrase = (random, sentences, length) => {
  const words = random.pick(sentences).split(/\s+/);
  const first = random.below(Math.max(1, words.length - length));
  return words.slice(first, first + length).join(' ');
};

export const paragraph = (random, sentences, length) =>
  Array.from({ length }, () => random.pick(sentences)).join(' ');

/** Long lower-case words as a reader types them into a search box. */
export const searchWords = (random, sentences, count) => {
  const words = sentences.flatMap((sentence) => sentence.match(/(?<=\s)[а-я]{8,}(?=\s)/gu) ?? []);
  return Array.from({ length: count }, () => random.pick(words));
};
