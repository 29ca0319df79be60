/** Letters that look the same in print but are different characters: Latin to Cyrillic (Unicode TS #39, those that a
 * Bulgarian keyboard brings). */
const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * The words of a text that mix Latin and Cyrillic letters, as they are written and in their order: „Oсвен“ with a Latin
 * O. Parts of a hyphenated word are words of their own, so „COVID-то“ is none.
 */
export function hasMixedScript(text: string): string[] {
  return (text.match(WORD) ?? []).filter(isMixed);
}

/**
 * Puts every mixed word into one script, where look-alikes allow: into the script that one of its letters exists in
 * only, else into the one with more letters (Cyrillic when equal). A word that has letters of both kinds stays as it
 * is: it is not a typing mistake.
 */
export function inOneScript(text: string): string {
  return text.replace(WORD, (word) => (isMixed(word) ? unmixed(word) : word));
}

/**
 * A text with Latin letters for all Cyrillic ones that look the same: for what is no word, such as „СВ007“, of which it cannot be
 * seen which of the two was typed.
 */
export function latinLookAlikes(text: string): string {
  return replaced([...text], CYRILLIC_TO_LATIN);
}

function isMixed(word: string): boolean {
  return LATIN.test(word) && CYRILLIC.test(word);
}

function unmixed(word: string): string {
  const letters = [...word];
  const latin = letters.filter((letter) => LATIN.test(letter));
  const cyrillic = letters.filter((letter) => CYRILLIC.test(letter));
  const canBeCyrillic = latin.every((letter) => letter in LATIN_TO_CYRILLIC);
  const canBeLatin = cyrillic.every((letter) => letter in CYRILLIC_TO_LATIN);
  const prefersLatin = !canBeCyrillic || latin.length > cyrillic.length;
  if (canBeLatin && prefersLatin) return replaced(letters, CYRILLIC_TO_LATIN);
  return canBeCyrillic ? replaced(letters, LATIN_TO_CYRILLIC) : word;
}

function replaced(letters: readonly string[], table: Readonly<Record<string, string>>): string {
  return letters.map((letter) => table[letter] ?? letter).join('');
}
