import { LATIN_LETTERS } from './letters';
import { transliterate } from './transliterate';

/**
 * A text in lower-case Latin letters without diacritics: Cyrillic by the Transliteration Act, „Łódź“ as "lodz",
 * "Straße" as "strasse". Slugs are made of it and names are compared by it, so two names with the same slug are the
 * same name.
 */
export function plainLatin(text: string): string {
  const bare = transliterate(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\u0000-\u007f]/gu, (letter) => LATIN_LETTERS[letter] ?? letter);
}
