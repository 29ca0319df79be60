import type { Day } from '../day';
import { boundsOf } from '../edtf';
import { isNotSumOf, sumOf, type Bound } from '../figure';
import type { Issue } from '../issue';
import { warning } from './warning';

/** Whether a text field says nothing. */
export const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** The first and last day a date (EDTF) can mean; nulls for one that is not known or has no such end. */
export const daysOf = (edtf: string | null): { from: Day | null; to: Day | null } =>
  edtf === null ? { from: null, to: null } : boundsOf(edtf);

/** Whether one date is certainly before another: its last possible day before the other's first. */
export const isCertainlyBefore = (one: string | null, other: string | null): boolean => {
  const [{ to }, { from }] = [daysOf(one), daysOf(other)];
  return to !== null && from !== null && to < from;
};

/** Whether two dates cannot be of one day, so that one of them is wrong: 2004 and May 2004 can. */
export const areContrary = (one: string | null, other: string | null): boolean =>
  isCertainlyBefore(one, other) || isCertainlyBefore(other, one);

/** Participants by group and in total, as known. */
export interface Participants {
  counts: readonly (number | null)[];
  total: { value: number | null; bound: Bound | null } | null;
}

/**
 * Groups and total must not contradict each other: the sum of all groups lies within what the total allows, and when
 * some group has no number, the others do not exceed it. "About" allows anything. A source may say otherwise; readers get both.
 */
export const participantsAddUp = ({ counts, total }: Participants): Issue[] => {
  const sum = sumOf(counts);
  if (sum === null || total === null || total.value === null) return [];
  if (!isNotSumOf({ value: total.value, bound: total.bound }, counts)) return [];
  const [path, params] = [['participantsTotal', 'value'], { sum, total: total.value }];
  return [warning('participants_do_not_add_up', path, params, { ...params, bound: total.bound })];
};
