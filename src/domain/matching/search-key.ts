import { LATIN_LETTERS } from '../transliteration';
import { normaliseForMatching } from './matching';

/** PostgreSQL’s index takes no value of more than 2,700 bytes, and a letter may have four. */
const MOST_LETTERS = 500;

/** и with a breve is a letter of its own in Bulgarian; every other mark may be left out by who searches. */
const MARKS = /([иИ]\u0306)|\p{M}/gu;

/**
 * A name as it is searched: what it is matched as, and without the marks that other keyboards do not have. „Kruševo“ is found by
 * "krusevo", „Łódź“ by "lodz", "Straße" by "strasse". What is searched for has to be put into the same form.
 */
export function searchKeyOf(name: string): string {
  return normaliseForMatching(withPlainLetters(name).slice(0, MOST_LETTERS).join(''));
}

/**
 * Before the scripts are looked at: whether a word can be in one script depends on its letters without their marks. Capital letters
 * stay, for „К“ looks like "K" and „к“ does not look like "k".
 */
function withPlainLetters(name: string): string[] {
  const bare = name
    .normalize('NFKC')
    .normalize('NFD')
    .replace(MARKS, (_, letter: string | undefined) => letter ?? '')
    .normalize('NFC');
  return [...bare].flatMap((letter) => [...plainLetter(letter)]);
}

const plainLetter = (letter: string) =>
  LATIN_LETTERS[letter] ?? LATIN_LETTERS[letter.toLowerCase()]?.toUpperCase() ?? letter;
