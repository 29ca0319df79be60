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

const WEEKDAYS = [
  ['понеделник', 'вторник', 'сряда', 'четвъртък', 'петък', 'събота', 'неделя'],
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
];

export const twoDigits = (number: string | number) => String(number).padStart(2, '0');

/** The number of a month or a season, by its name in small letters. */
export const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...MONTHS.flatMap((names, index) => names.map((name) => [name, twoDigits(index + 1)] as const)),
  ...SEASONS.flatMap(([number, names]) => names.map((name) => [name, number] as const)),
]);

/** The name of a month in full, in Bulgarian or English. */
export function monthName(month: number, isBulgarian: boolean): string {
  const name = MONTHS[month - 1]?.find((each) => /^\p{Script=Cyrillic}/u.test(each) === isBulgarian) ?? '';
  return isBulgarian ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The names of months, for a regular expression. */
export const MONTH_NAMES = MONTHS.flat().join('|');

/** The names of the days of the week, likewise. */
export const WEEKDAY_NAMES = WEEKDAYS.flat().join('|');

const ROMAN_LETTERS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Roman numerals in small letters, for a regular expression; Cyrillic „х“ and „і“ look like the Latin letters. */
export const ROMAN = '[ivxхі]{1,6}';

/** What a Roman numeral up to 39 says: a month, „18.X.1987“, or a century, „XIX в.“ */
export const numberOfRoman = (numeral: string): number => {
  const values = [...numeral.replace(/х/g, 'x').replace(/і/g, 'i')].map(
    (letter) => ROMAN_LETTERS[letter] ?? 0,
  );
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
};
