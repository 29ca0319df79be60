import type { SearchedWord } from './words';

const LETTERS = { cyrillic: 'абвгдежзийклмнопрстуфхцчшщъьюя', latin: 'abcdefghijklmnopqrstuvwxyz' };

/**
 * How many letters have to be changed, added, left out or exchanged with their neighbour to make one word of the other (optimal string
 * alignment, after Damerau).
 */
export function lettersBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let beforeLast: number[] = [];
  let last = b.map((_, index) => index);
  last.push(b.length);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const areExchanged =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (areExchanged) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}

/** All words that are one letter away from a word: changed, added, left out, or exchanged with its neighbour (after P. Norvig). */
export function wordsNearby(word: string): string[] {
  const letters = [...(/\p{Script=Cyrillic}/u.test(word) ? LETTERS.cyrillic : LETTERS.latin)];
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    near.add(before + after.slice(1));
    near.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of letters) {
      near.add(before + letter + after.slice(1));
      near.add(before + letter + after);
    }
  }
  near.delete(word);
  return [...near];
}

/** How far a word may be from what was typed: in a short word every letter counts. */
const farthest = ({ plain }: SearchedWord) => (plain.length < 5 ? 1 : 2);

/**
 * The word that was most likely meant: of those that are near enough the nearest, of several the first.
 *
 * @param candidates as they are written somewhere, with how they are searched.
 */
export function nearestWord<Candidate extends { searched: SearchedWord }>(
  word: SearchedWord,
  candidates: readonly Candidate[],
): Candidate | undefined {
  let best: { candidate: Candidate; distance: number } | undefined;
  for (const candidate of candidates) {
    const { searched } = candidate;
    const distance =
      searched.isCyrillic === word.isCyrillic
        ? lettersBetween(word.plain, searched.plain)
        : lettersBetween(word.key, searched.key);
    if (distance <= farthest(word) && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}
