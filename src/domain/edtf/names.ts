/** The months in both languages, in full and as they are shortened. */
const MONTHS: readonly (readonly string[])[] = [
  ['януари', 'ян', 'january', 'jan'],
  ['февруари', 'февр', 'february', 'feb'],
  ['март', 'march', 'mar'],
  ['април', 'апр', 'april', 'apr'],
  ['май', 'may'],
  ['юни', 'june', 'jun'],
  ['юли', 'july', 'jul'],
  ['август', 'авг', 'august', 'aug'],
  ['септември', 'септ', 'september', 'sept', 'sep'],
  ['октомври', 'окт', 'october', 'oct'],
  ['ноември', 'ноем', 'november', 'nov'],
  ['декември', 'дек', 'december', 'dec'],
];

/** The seasons, by their numbers in EDTF. */
const SEASONS: readonly (readonly [number: string, names: readonly string[]])[] = [
  ['21', ['пролетта', 'пролет', 'spring']],
  ['22', ['лятото', 'лято', 'summer']],
  ['23', ['есента', 'есен', 'autumn', 'fall']],
  ['24', ['зимата', 'зима', 'winter']],
];

export const twoDigits = (number: string | number) => String(number).padStart(2, '0');

/** The number of a month or a season, by its name in small letters. */
export const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...MONTHS.flatMap((names, index) => names.map((name) => [name, twoDigits(index + 1)] as const)),
  ...SEASONS.flatMap(([number, names]) => names.map((name) => [name, number] as const)),
]);
/** The names of months, for a regular expression. */
export const MONTH_NAMES = MONTHS.flat().join('|');
