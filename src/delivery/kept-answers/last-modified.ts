import type { Day } from '../../domain/day';
import { beginOf } from '../../model/clock';

/** Making the beginning of a day takes longer than all else that a kept answer costs. */
let began: { day: Day; at: Date } | undefined;

/**
 * When what readers see became what it is: with the last write, or with the day, by which consent ends and projects begin.
 *
 * @param since of the revision.
 */
export function changedSince(since: Date, day: Day): Date {
  if (began?.day !== day) began = { day, at: beginOf(day) };
  return since > began.at ? since : began.at;
}
