import { dayIn, daysFrom } from '../day';
import { twoDigits } from '../edtf';
import { instantsAt, toInstant, type LocalTime } from '../instant';
import { oneLine } from '../plain-text';
import { dayAsTyped, type DayRefused } from './day';

export type MomentAsTyped =
  | { kind: 'moment'; instant: Date }
  | {
      kind: 'refused';
      code: DayRefused['code'] | 'time_missing' | 'day_missing' | 'no_such_time';
      options: readonly LocalTime[];
    };

const HOUR_WORD = '(?: ?(?:ч|часа|часът|час)\\.?)';
/** „14:30“, „14.30 ч.“, „14 ч.“; a number alone is no time. */
const TIME = `(\\d{1,2})(?:[:.](\\d\\d)(?::00)?${HOUR_WORD}?|${HOUR_WORD})`;
const ONLY_TIME = new RegExp(`^(?:в |at )?${TIME}$`, 'u');
const DAY_AND_TIME = new RegExp(`^(.+?)(?:t|,? (?:(?:в|от|at) )?)${TIME}$`, 'u');

/** What is offered where the time of day was not written. */
const USUAL_TIMES = ['00:00', '09:00'];

const timeOf = (hours = '', minutes = '00') =>
  Number(hours) < 24 && Number(minutes) < 60 ? `${twoDigits(hours)}:${minutes}` : null;

const refused = (
  code: Extract<MomentAsTyped, { kind: 'refused' }>['code'],
  options: readonly LocalTime[] = [],
): MomentAsTyped => ({ kind: 'refused', code, options });

/** Whether the writer of a time without a day means today or tomorrow is not said. */
function withoutDay(time: string, now: Date, timeZone: string): MomentAsTyped {
  const today = dayIn(timeZone, now);
  const days = [today, daysFrom(today, 1)];
  return refused(
    'day_missing',
    days.map((day) => ({ day, time })).filter((each) => instantsAt(timeZone, each).some((at) => at > now)),
  );
}

/**
 * A day and a time as people type them: „15.12.2026 14:30“, „15.12.2026 г., 14.30 ч.“, „2026-12-15T14:30“; with a zone, as programs
 * write it, by that zone. Without the day or the time it is refused with what it may mean. Of an hour that the clocks show twice in
 * autumn it is the first.
 *
 * @param now by which a day without a year is the next of its name
 * @param timeZone of the place whose clocks are meant
 */
export function momentAsTyped(text: string, now: Date, timeZone: string): MomentAsTyped {
  const written = oneLine(text);
  const exact = toInstant(written);
  if (exact !== null) return { kind: 'moment', instant: exact };
  const plain = written.toLowerCase();
  const [only, ...onlyParts] = ONLY_TIME.exec(plain) ?? [];
  // „5.10“ is a day as well as a time: without „ч.“ or a colon it says nothing.
  if (only !== undefined && !/^\d{1,2}\.\d\d$/.test(only)) {
    const time = timeOf(...onlyParts);
    return time === null ? refused('no_such_time') : withoutDay(time, now, timeZone);
  }
  const [, dayPart, hours, minutes] = DAY_AND_TIME.exec(plain) ?? [];
  const today = dayIn(timeZone, now);
  const read = dayAsTyped(dayPart ?? plain, today);
  const time = dayPart === undefined ? undefined : timeOf(hours, minutes);
  if (time === null) return refused('no_such_time');
  if (read.kind === 'refused') {
    const times = time === undefined ? USUAL_TIMES.slice(1) : [time];
    return refused(
      read.code,
      read.options.flatMap((day) => times.map((each) => ({ day, time: each }))),
    );
  }
  const { day } = read;
  if (time === undefined)
    return refused(
      'time_missing',
      USUAL_TIMES.map((each) => ({ day, time: each })),
    );
  const [instant] = instantsAt(timeZone, { day, time });
  if (instant === undefined) return refused('no_such_time');
  return { kind: 'moment', instant };
}
