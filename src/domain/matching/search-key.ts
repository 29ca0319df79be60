import { LATIN_LETTERS } from '../transliteration';
import { normaliseForMatching } from './matching';

/** PostgreSQL’s index takes no value of more than 2,700 bytes, and a letter may have four. */
const MOST_LETTERS = 500;

/** и with a breve is a letter of its own in Bulgarian; every other mark may be left out by who searches. */
const MARKS = /(и\u0306)|\p{M}/gu;

/**
 * A name as it is searched: what it is matched as, and without the marks that other keyboards do not have. „Kruševo“ is found by
 * "krusevo", „Łódź“ by "lodz", "Straße" by "strasse". What is searched for has to be put into the same form.
 */
export function searchKeyOf(name: string): string {
  const bare = normaliseForMatching(name)
    .normalize('NFD')
    .replace(MARKS, (_, letter: string | undefined) => letter ?? '')
    .normalize('NFC');
  return [...bare]
    .map((letter) => LATIN_LETTERS[letter] ?? letter)
    .slice(0, MOST_LETTERS)
    .join('');
}
