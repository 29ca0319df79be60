import type { Day } from '../../domain/day';
import { beginOf } from '../../model/clock';

/**
 * When what readers see became what it is: with the last write, or with the day, by which consent ends and projects begin.
 *
 * @param since of the revision.
 */
export function changedSince(since: Date, day: Day): Date {
  const begin = beginOf(day);
  return since > begin ? since : begin;
}
