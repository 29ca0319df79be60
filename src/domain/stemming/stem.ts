import { stemmer as englishStem } from '@orama/stemmers/english';
import { displayLanguageOf, type Language } from '../language';
import { bulgarianStem } from './bulgarian';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ENGLISH = /^[a-z]+$/;

/**
 * What the forms of a word have in common. The script says more of a word than the language of its text: a Bulgarian name in an English
 * article is Bulgarian. English words are stemmed in English texts only (M. F. Porter, “An algorithm for suffix stripping”, 1980): in
 * others, Latin letters are of names.
 *
 * @param word a single one, in small letters, without marks but for й.
 * @param language of the text that it stands in.
 */
export function stemOf(word: string, language: Language): string {
  if (CYRILLIC.test(word)) return bulgarianStem(word);
  return displayLanguageOf(language) === 'en' && ENGLISH.test(word) ? englishStem(word) : word;
}
