import type { Language } from './language';
import { LATIN_LETTERS } from './transliteration';

/** The letters and digits that have a place in the table: Latin, Greek, Cyrillic and Armenian, with their extensions. */
const RANGES = [
  [0x30, 0x58f],
  [0x1e00, 0x1fff],
] as const;

/** A longer name is put in order by its beginning; PostgreSQL’s index takes no value of more than 2,700 bytes. */
const MOST_LETTERS = 100;

/** A blank comes before every letter: „Нова Загора“ before „Новаград“. */
const BLANK = '100';
const FIRST_LETTER = 101;
/** Letters that are not in the table come after all others, by their code points. */
const OTHER_LETTER = '999';
const [FIRST_MARK, FIRST_SHAPE] = [10, 1];
const LAST_MARK = 99;
const USUAL_MARKS = new RegExp(`(?:${FIRST_MARK})+$`);
const USUAL_SHAPES = new RegExp(`${FIRST_SHAPE}+$`);

/** The place of a letter: among all letters, among those of the same base (ș after s), and among those of the same mark (S after s). */
interface Weight {
  letter: string;
  mark: number;
  shape: number;
}

/** The weights of letters; a letter that is sorted as two has those of both. */
type Weights = ReadonlyMap<string, readonly Weight[]>;

const LETTERS: readonly string[] = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).filter((letter) => /[\p{L}\p{N}]/u.test(letter));

/** What takes the place of a letter that is sorted as two: ß as ss, æ as ae. */
const inTwoLetters = (letter: string) => {
  const latin = LATIN_LETTERS[letter.toLowerCase()] ?? '';
  return latin.length > 1 ? latin : undefined;
};

/** The letters in the order of a language, as Unicode’s CLDR has it; ICU itself gives Node an order, but no keys. */
function weightsOf(language: Language): Weights {
  const collator = (sensitivity: Intl.CollatorOptions['sensitivity']) =>
    new Intl.Collator([language, 'en'], { sensitivity });
  const [byBase, byMark, byShape] = [collator('base'), collator('accent'), collator('variant')];
  const weights = new Map<string, readonly Weight[]>();
  const inTwo: (readonly [letter: string, two: string])[] = [];
  let place = FIRST_LETTER - 1;
  let [mark, shape] = [FIRST_MARK, FIRST_SHAPE];
  let before: string | undefined;
  for (const letter of [...LETTERS].sort(byShape.compare)) {
    const two = inTwoLetters(letter);
    if (two !== undefined && byBase.compare(letter, two) === 0) {
      inTwo.push([letter, two]);
      continue;
    }
    if (before === undefined || byBase.compare(before, letter) !== 0)
      [place, mark, shape] = [place + 1, FIRST_MARK, FIRST_SHAPE];
    else if (byMark.compare(before, letter) !== 0) [mark, shape] = [mark + 1, FIRST_SHAPE];
    else if (byShape.compare(before, letter) !== 0) shape += 1;
    weights.set(letter, [{ letter: String(place), mark, shape }]);
    before = letter;
  }
  for (const [letter, two] of inTwo) {
    const [first, second] = [...two].flatMap((each) => weights.get(each) ?? []);
    if (!first || !second) continue;
    // ICU takes the difference to the two letters for one of marks.
    weights.set(letter, [{ ...first, mark: LAST_MARK }, second]);
  }
  return weights;
}

/** Made once for each language of the installation: the order of 1,600 letters takes 10 ms, and every write asks for it. */
const WEIGHTS = new Map<Language, Weights>();

function keptWeightsOf(language: Language): Weights {
  const weights = WEIGHTS.get(language) ?? weightsOf(language);
  WEIGHTS.set(language, weights);
  return weights;
}

const otherWeight = (letter: string): Weight => ({
  letter: `${OTHER_LETTER}${String(letter.codePointAt(0)).padStart(7, '0')}`,
  mark: FIRST_MARK,
  shape: FIRST_SHAPE,
});

/**
 * What of a name its order follows from: letters, digits, and single blanks between words. Quotation marks and other signs are
 * passed over, so „Ахинора“ stands at А.
 */
export const sortedWords = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}\p{Z}\p{Pd}\s/]/gu, '')
    .replace(/[\p{Z}\p{Pd}\s/]+/gu, ' ')
    .trim();

/**
 * A key that puts names in the order of a language when keys are compared as text: first by the letters, then by their marks, then
 * by small and capital, as ICU compares. It has digits only, and these stand in the same order in every collation of every
 * database; so no query names a collation. Letter combinations that a language counts as one letter (ch in Czech) are not known.
 *
 * @returns an empty key for a text without a letter or digit.
 */
export function sortKeyOf(name: string, language: Language): string {
  const weights = keptWeightsOf(language);
  const places = [...sortedWords(name)].slice(0, MOST_LETTERS).flatMap((sign): readonly Weight[] => {
    if (sign === ' ') return [{ letter: BLANK, mark: FIRST_MARK, shape: FIRST_SHAPE }];
    return weights.get(sign) ?? (/\p{M}/u.test(sign) ? [] : [otherWeight(sign)]);
  });
  if (places.length === 0) return '';
  const letters = places.map(({ letter }) => letter).join('');
  // Names with equal letters have as many marks, so usual marks at the end need not be written.
  const marks = places.map(({ mark }) => mark).join('');
  const shapes = places.map(({ shape }) => shape).join('');
  // Every weight begins with 1 to 9: a level that ends stands before one that goes on.
  return [letters, marks.replace(USUAL_MARKS, ''), shapes.replace(USUAL_SHAPES, '')].join('0');
}
