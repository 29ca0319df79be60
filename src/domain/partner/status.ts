import type { Day } from '../day';
import { boundsOf, reachedOn } from '../edtf';
import { answerOn } from '../shared/answer-on';
import type { PartnerStatus } from './lists';

/** A row of the status history: since when (EDTF) which status holds. */
export interface StatusChange {
  status: PartnerStatus | null;
  on: string | null;
}

/**
 * The status of a partnership on a day: that of the change with the latest start. A change starts on the day its date counts as
 * reached ('2004': its first day; 'not later than 2009': the last), but not before a change above it that falls into the same
 * time: „ended 2004“ below „active 2004-06“ came after it. One without a date follows the change above it, as the editor put
 * them; the first of all comes before all others. Of changes that start together the later row holds; a row without a status
 * says nothing.
 */
export function statusOn(
  history: readonly StatusChange[],
  today: Day,
): { status: PartnerStatus | null; nextChangeOn: Day | null } {
  const changes = withStarts(history.filter(({ status }) => status !== null)).sort((a, b) =>
    compareStarts(a.start, b.start),
  ); // a stable sort keeps the order of rows

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

interface Start {
  status: PartnerStatus | null;
  start: Day | null;
}

/** The day each change starts on, in the order of the rows. */
function withStarts(history: readonly StatusChange[]): Start[] {
  const starts: Start[] = [];
  for (const { status, on } of history) {
    const above = starts.at(-1)?.start ?? null;
    starts.push({ status, start: on === null ? above : (startWithin(on, starts) ?? above) });
  }
  return starts;
}

/** The day a date counts as reached, after the changes that fall into the time it can mean. */
function startWithin(on: string, above: readonly Start[]): Day | null {
  const { from, to } = boundsOf(on);
  const within = above.flatMap(({ start }) =>
    start !== null && from !== null && to !== null && start > from && start <= to ? [start] : [],
  );
  return within.sort().at(-1) ?? reachedOn(on);
}
