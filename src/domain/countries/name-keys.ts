import { normaliseForMatching } from '../matching';

/**
 * What a form of state is called before the name of the state. „Демократична“ is not among the words: it is what
 * distinguishes the German Democratic Republic, and one Congo from the other.
 */
const FORM_OF_STATE = [
  /^(?:(?:федерална|федеративна|ислямска|народна) )?(?:република|кралство|княжество|конфедерация|държава|велико херцогство|султанство|р) /,
  /^(?:(?:federal|islamic|people's) )?(?:republic|kingdom|principality|confederation|state|grand duchy|sultanate) of (?:the )?/,
];

/** A country's name as a key for looking it up: normalised, without dots, hyphens and the English article. */
export function nameKey(name: string): string {
  return normaliseForMatching(name)
    .replace(/\./g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/^the /, '');
}

/** The keys to look a stated name up by: as it was written, then without its form of state („Кралство Швеция“). */
export function keysOf(statedName: string): string[] {
  const key = nameKey(statedName);
  const form = FORM_OF_STATE.find((pattern) => pattern.test(key));
  return form ? [key, key.replace(form, '')] : [key];
}
