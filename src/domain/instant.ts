import { isDay, type Day } from './day';

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

/** A day and a time, „14:30“, by a place’s clocks. */
export interface LocalTime {
  day: Day;
  time: string;
}

/**
 * What the clocks of a place show at an instant.
 *
 * @param timeZone an IANA time zone, 'Europe/Sofia'
 * @throws RangeError for an unknown time zone or an invalid date
 */
export const localTime = (timeZone: string, instant: Date): LocalTime => {
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
  const day = `${part('year')}-${part('month')}-${part('day')}` as Day; // the parts of a date that there is
  return { day, time: `${part('hour')}:${part('minute')}` };
};

/** A moment as the clocks of a place show it, in figures that read the same in every language: „31.12.2026, 18:30“. */
export const displayInstant = (timeZone: string, instant: Date): string => {
  const { day, time } = localTime(timeZone, instant);
  return `${day.split('-').reverse().join('.')}, ${time}`;
};

const DAY_MS = 24 * 60 * 60_000;

/** The moment at which clocks of UTC would show a time. */
const asUtc = ({ day, time }: LocalTime) => Date.parse(`${day}T${time}:00Z`);

/**
 * The moments at which the clocks of a place show a time, the earlier first: none in the hour that they skip in spring, two in the
 * hour that they repeat in autumn.
 */
export const instantsAt = (timeZone: string, local: LocalTime): Date[] => {
  const inUtc = asUtc(local);
  // A place is less than a day from UTC and changes its distance less often than once a day: the two distances around are all.
  const distances = [inUtc - DAY_MS, inUtc + DAY_MS].map(
    (near) => asUtc(localTime(timeZone, new Date(near))) - near,
  );
  return [...new Set(distances.map((distance) => inUtc - distance))]
    .sort((one, other) => one - other)
    .map((moment) => new Date(moment))
    .filter((moment) => asUtc(localTime(timeZone, moment)) === inUtc);
};
