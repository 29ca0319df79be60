import { dayIn, type Day } from '../domain/day';
import { instantsAt } from '../domain/instant';

/** The time zone whose calendar decides what day it is for a Bulgarian municipality. */
export const TIME_ZONE = 'Europe/Sofia';

/** What day it is there. Rules take it as a parameter; only what calls them looks at the clock. */
export const today = (): Day => dayIn(TIME_ZONE, new Date());

/** The moment it is, for what was set to a time of day. */
export const now = (): Date => new Date();

/** The moment at which a day begins there. */
export function beginOf(day: Day): Date {
  const [begin] = instantsAt(TIME_ZONE, { day, time: '00:00' });
  if (!begin) throw new RangeError(`${day} has no midnight in ${TIME_ZONE}`);
  return begin;
}
