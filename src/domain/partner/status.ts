import type { Day } from '../day';
import { boundsOf } from '../edtf';
import { answerOn } from '../shared/answer-on';
import type { PartnerStatus } from './lists';

/** A row of the status history: since when (EDTF) which status holds. */
export interface StatusChange {
  status: PartnerStatus | null;
  on: string | null;
}

/**
 * The status of a partnership on a day: that of the change with the latest start. A change starts on the first day its
 * date can mean. One without a start (no date, a date that cannot be read, '../2009') comes before all others. Of
 * changes that start together the later row holds; a row without a status says nothing.
 */
export function statusOn(
  history: readonly StatusChange[],
  today: Day,
): { status: PartnerStatus | null; nextChangeOn: Day | null } {
  const changes = history
    .filter(({ status }) => status !== null)
    .map(({ status, on }) => ({ status, start: on === null ? null : boundsOf(on).from }))
    .sort((a, b) => compareStarts(a.start, b.start)); // a stable sort keeps the order of rows

  const started = (day: Day) => changes.filter(({ start }) => start === null || start <= day);
  const { answer, nextChangeOn } = answerOn(
    today,
    changes.map(({ start }) => start),
    (day) => started(day).pop()?.status ?? null,
  );
  return { status: answer, nextChangeOn };
}

function compareStarts(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  return b === null || a > b ? 1 : -1;
}
