import { issue, type Issue } from '../issue';
import { displayInstant } from '../instant';

export { isTooSoon } from './too-soon';

/** The times an editor set on a document; null where none is set. */
export interface SetTimes {
  publishAt: Date | null;
  withdrawAt: Date | null;
}

/**
 * What is left of the times once a document is withdrawn, by hand or at its time. A publication that is still to come
 * stays, together with the withdrawal that ends it; whatever belonged to what was on the site is done.
 *
 * @param now the moment it is; a withdrawal that a stopped server runs late counts as made at its time.
 */
export const afterWithdrawal = ({ publishAt, withdrawAt }: SetTimes, now: Date): SetTimes => {
  const moment = withdrawAt !== null && withdrawAt <= now ? withdrawAt : now;
  if (publishAt === null || publishAt <= moment) return { publishAt: null, withdrawAt: null };
  return { publishAt, withdrawAt: withdrawAt !== null && withdrawAt > publishAt ? withdrawAt : null };
};

/**
 * Nothing is published whose time to be withdrawn has passed: readers would see it for a minute, or, where the two times
 * are the wrong way round, for good.
 */
export const scheduleIssues = (withdrawAt: Date | null, now: Date, timeZone: string): Issue[] =>
  withdrawAt !== null && withdrawAt <= now
    ? [issue('withdrawal_time_passed', ['withdrawAt'], { time: displayInstant(timeZone, withdrawAt) })]
    : [];
