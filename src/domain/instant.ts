import { isDay } from './day';

/** A moment of RFC 3339 with its offset from UTC: „2026-12-15T10:00:00Z“, „2026-12-15T12:00:00.000+02:00“. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * A moment that was sent: text of RFC 3339 with a time zone, or a date of JavaScript. A text without a zone would be
 * read in the server's zone, which may not be the writer's.
 *
 * @returns null for anything else: a local time, a day, „15.12.2026“, a number.
 */
export const toInstant = (value: unknown): Date | null => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  return day !== undefined && isDay(day) ? new Date(String(value)) : null;
};

/**
 * A moment as the clocks of a place show it, in figures that read the same in every language: „31.12.2026, 18:30“.
 *
 * @param timeZone an IANA time zone, 'Europe/Sofia'
 * @throws RangeError for an unknown time zone or an invalid date
 */
export const displayInstant = (timeZone: string, instant: Date): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((found) => found.type === type)?.value ?? '';
  return `${part('day')}.${part('month')}.${part('year')}, ${part('hour')}:${part('minute')}`;
};
