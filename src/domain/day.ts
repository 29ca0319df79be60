declare const brand: unique symbol;

/** A calendar date of ISO 8601, '2026-05-01', years 0001 to 9999. Branded so that it is never compared with a
 * timestamp; days compare correctly as strings. */
export type Day = string & { readonly [brand]: 'Day' };

/** Plain dates are for the present; older dates are EDTF. */
export const FIRST_DAY = '1900-01-01' as Day; // it is one

const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** True for a date that exists in the (proleptic) Gregorian calendar; '2023-02-29' is none. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The text as a day, or null when it is none. */
export function toDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** By time zone; making one takes longer than all that is asked of it. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarIn(timeZone: string): Intl.DateTimeFormat {
  const calendar =
    calendars.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  calendars.set(timeZone, calendar);
  return calendar;
}

/**
 * The calendar day at an instant in a place: a municipality's "today" is not the server's.
 * @param timeZone an IANA time zone, 'Europe/Sofia'
 * @throws RangeError for an unknown time zone, an invalid date or a year outside 0001..9999
 */
export function dayIn(timeZone: string, instant: Date): Day {
  const parts = calendarIn(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((found) => found.type === type)?.value ?? '';
  const text = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  const day = toDay(text);
  if (day === null) throw new RangeError(`Not a day of the years 0001 to 9999: ${text}`);
  return day;
}

/** The day after; null after 9999-12-31, which some write for "for ever". */
export function nextDay(day: Day): Day | null {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return toDay(next.toISOString().split('T')[0] ?? '');
}

/**
 * The day so many days later, or earlier for a negative number.
 * @throws RangeError when there is no such day in the years 0001 to 9999
 */
export function daysFrom(day: Day, count: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  const found = toDay(moved.toISOString().split('T')[0] ?? '');
  if (found === null) throw new RangeError(`There is no day ${count} days from ${day}`);
  return found;
}

/** The day of the same number so many months later, or earlier; the last one of a shorter month. */
export function monthsFrom(day: Day, count: number): Day {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  const last = new Date(0);
  last.setUTCFullYear(year, month + count, 0);
  last.setUTCDate(Math.min(number, last.getUTCDate()));
  const found = toDay(last.toISOString().split('T')[0] ?? '');
  if (found === null) throw new RangeError(`There is no day ${count} months from ${day}`);
  return found;
}

/** The weeks, from Monday to Sunday, that a day's month lies in; the first and the last with days of its neighbours. */
export function weeksOfMonth(day: Day): Day[][] {
  const first = toDay(`${day.slice(0, 8)}01`) ?? day;
  const start = daysFrom(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7));
  const end = monthsFrom(first, 1);
  const weeks: Day[][] = [];
  for (let monday = start; monday < end; monday = daysFrom(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => daysFrom(monday, index)));
  return weeks;
}
