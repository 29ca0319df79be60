import { BULGARIAN_LETTERS, OTHER_CYRILLIC_LETTERS } from './letters';

const CYRILLIC_WORD = /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*/gu;

/**
 * Writes Cyrillic text in Latin letters by the Bulgarian Transliteration Act (Закон за транслитерацията,
 * ДВ 19/2009): the letters of art. 4; „ия“ at the end of a word is "ia" (art. 5: „София“ – Sofia, and so „София-юг“ –
 * Sofia-yug, art. 7); the name of the state is "Bulgaria" (art. 6). Everything else stays as it is.
 *
 * Not in: the Act leaves names from other languages in the spelling of their language („Вашингтон“ – Washington) and
 * translates geographic terms outside a name („нос Емине“ – Cape Emine). No letter table knows either; such a name
 * is typed.
 *
 * Capitals: „Щръклево“ – Shtraklevo, „ЩРЪКЛЕВО“ – SHTRAKLEVO.
 */
export function transliterate(text: string): string {
  return text.normalize('NFC').replace(CYRILLIC_WORD, transliterateWord);
}

function transliterateWord(word: string): string {
  if (word.toLowerCase() === 'българия') return inCaseOf(word, 'bulgaria');
  const stem = /ия$/iu.test(word) ? word.slice(0, -1) : word;
  const ending = stem === word ? '' : word.endsWith('Я') ? 'A' : 'a';
  const isCapitals = word.length > 1 && word === word.toUpperCase();
  return [...stem].map((letter) => transliterateLetter(letter, isCapitals)).join('') + ending;
}

function transliterateLetter(letter: string, isInCapitals: boolean): string {
  const small = letter.toLowerCase();
  const latin = BULGARIAN_LETTERS[small] ?? OTHER_CYRILLIC_LETTERS[small];
  if (latin === undefined) return letter;
  if (letter === small) return latin;
  return isInCapitals ? latin.toUpperCase() : capitalised(latin);
}

function inCaseOf(word: string, latin: string): string {
  if (word === word.toUpperCase()) return latin.toUpperCase();
  return word.startsWith('Б') ? capitalised(latin) : latin;
}

function capitalised(latin: string): string {
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
