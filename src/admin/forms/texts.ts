import type { TextsByLanguage } from '../language';

interface Texts {
  /** Of a field in a closed group. */
  filled: string;
  /** Of a value that is computed, while the form has other values than are stored. */
  stale: string;
  /** What a row of a component is called, before its number. */
  row: string;
  /** Of an empty group of fields that only can be read. */
  nothing: string;
}

/** The texts of the forms’ groups. */
export const TEXTS: TextsByLanguage<Texts> = {
  bg: { filled: 'попълнено', stale: 'ще се обнови при запазване', row: 'Ред', nothing: 'Няма нищо.' },
  en: { filled: 'filled in', stale: 'will be updated when you save', row: 'Row', nothing: 'Nothing here.' },
};
