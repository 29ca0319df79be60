import { FIRST_DAY, toDay, type Day } from '../day';
import { MONTHS_AND_SEASONS, twoDigits } from '../edtf';
import { oneLine } from '../plain-text';

/** Why a text is no day. `options` are the days that it may mean, for the writer to choose. */
export interface DayRefused {
  kind: 'refused';
  code: 'not_a_day' | 'no_such_day' | 'day_or_month' | 'before_1900';
  options: readonly Day[];
}

export type DayAsTyped =
  | {
      kind: 'day';
      day: Day;
      /** The same day this year, where the year was not written and the next was taken. */ thisYear?: Day;
    }
  | DayRefused;

const NAMES = [...MONTHS_AND_SEASONS]
  .flatMap(([name, number]) => (Number(number) <= 12 ? [name] : []))
  .join('|');

/** „г.“ and „година“ after the year, and a day of the week before the date, say nothing that the date does not. */
const YEAR_WORD = /(?<=\d) ?(?:година|год|г)\.?$/u;
const WEEKDAY =
  /^(?:понеделник|вторник|сряда|четвъртък|петък|събота|неделя|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? /u;

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** Forms of which each means one day; without a year, the next one of its name. */
const FORMS: readonly (readonly [form: RegExp, parts: (...groups: string[]) => Parts])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (year, month, day) => [year, month, day]],
  [/^(\d{1,2})\. ?(\d{1,2})(?:\. ?(\d{4})?)?$/, (day, month, year) => [year, month, day]],
  [
    new RegExp(`^(\\d{1,2})\\.? (${NAMES})\\.?(?: (\\d{4}))?$`, 'u'),
    (day, name, year) => [year, MONTHS_AND_SEASONS.get(name ?? ''), day],
  ],
  [
    new RegExp(`^(${NAMES})\\.? (\\d{1,2})(?:,? (\\d{4}))?$`, 'u'),
    (name, day, year) => [year, MONTHS_AND_SEASONS.get(name ?? ''), day],
  ],
];

/** Which number is the month, or which century the year is of, is not said: „5/10/2027“, „15.12.26“. */
const UNCLEAR = /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4}|\d\d)$/;

const dayOf = (year: string, month = '', day = '') => toDay(`${year}-${twoDigits(month)}-${twoDigits(day)}`);

const refused = (code: DayRefused['code'], ...options: readonly (Day | null)[]): DayRefused => ({
  kind: 'refused',
  code,
  options: [...new Set(options.filter((day) => day !== null && day >= FIRST_DAY))] as Day[], // what is left is no null
});

/** The next day of a month and a number; 29 February is not in every year. */
function withoutYear(today: Day, month: string | undefined, day: string | undefined): DayAsTyped {
  const year = Number(today.slice(0, 4));
  const [now, next] = [year, year + 1].map((each) => dayOf(String(each), month, day));
  if (now && now >= today) return { kind: 'day', day: now };
  if (next) return { kind: 'day', day: next, ...(now && { thisYear: now }) };
  return refused('no_such_day');
}

/**
 * A day as people type it: „15.12.2026 г.“, „5 октомври 2026“, "5 October 2026", „2026-12-15“; „5.10.“ is the next one. Nothing is
 * guessed: „5/10/2027“ and „15.12.26“ are refused with the days that they may mean.
 *
 * @param today by which a day without a year is the next of its name
 */
export function dayAsTyped(text: string, today: Day): DayAsTyped {
  const plain = oneLine(text).toLowerCase().replace(WEEKDAY, '').replace(YEAR_WORD, '');
  for (const [form, partsOf] of FORMS) {
    const found = form.exec(plain);
    if (!found) continue;
    const [year, month, day] = partsOf(...found.slice(1));
    if (year === undefined) return withoutYear(today, month, day);
    const read = dayOf(year, month, day);
    if (read === null) return refused('no_such_day');
    return read < FIRST_DAY ? refused('before_1900') : { kind: 'day', day: read };
  }
  const [, first, , second, year = ''] = UNCLEAR.exec(plain) ?? [];
  if (first === undefined) return refused('not_a_day');
  const full = year.length === 2 ? `20${year}` : year;
  const options = [dayOf(full, second, first), plain.includes('.') ? null : dayOf(full, first, second)];
  return options.some((each) => each !== null) ? refused('day_or_month', ...options) : refused('no_such_day');
}
