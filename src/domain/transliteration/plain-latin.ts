import { LATIN_LETTERS } from './letters';
import { transliterate } from './transliterate';

/**
 * A text in small Latin letters without marks: Cyrillic by the Transliteration Act, „Łódź“ as "lodz", "Straße" as "strasse".
 * What slugs are made of and names are compared by, so that two names which get the same address are the same name.
 */
export function plainLatin(text: string): string {
  const bare = transliterate(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/./gsu, (letter) => LATIN_LETTERS[letter] ?? letter);
}
