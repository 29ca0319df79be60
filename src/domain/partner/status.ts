import type { Day } from '../day';
import { boundsOf, reachedOn } from '../edtf';
import { answerOn, type AnswerOn } from '../shared/answer-on';
import { dayAfter } from '../shared/day-after';
import type { PartnerStatus } from './lists';

/** A row of the status history: from when and until when (EDTF) which status holds. */
export interface StatusChange {
  status: PartnerStatus | null;
  on: string | null;
  until?: string | null;
}

/** What a status follows from where nobody has written its history. */
export interface PartnershipFacts {
  statusHistory: readonly StatusChange[];
  /** Since when there is the partnership (EDTF). */
  since: string | null;
  /** An agreement with the partner is signed or in force. */
  hasAgreement: boolean;
  /** An agreement with the partner is proposed or negotiated. */
  isInTalks: boolean;
}

/**
 * The status of a partnership on a day: by its history, or where that says nothing of the day, by what else is known.
 */
export function statusOn(facts: PartnershipFacts, today: Day): AnswerOn<PartnerStatus | null> {
  const changes = changesOf(facts.statusHistory);
  const begun = facts.since === null ? null : reachedOn(facts.since);
  const boundaries = [begun, ...changes.flatMap(({ start, over }) => [start, over])];
  return answerOn<PartnerStatus | null>(
    today,
    boundaries,
    (day) => statusByHistory(changes, day) ?? statusByFacts(facts, begun, day),
  );
}

/** A signed agreement, or a beginning that has come, makes a partnership; one that is only talked about a prospect. */
function statusByFacts(facts: PartnershipFacts, begun: Day | null, day: Day): PartnerStatus | null {
  if (facts.hasAgreement || (begun !== null && begun <= day)) return 'active';
  return facts.isInTalks ? 'prospective' : null;
}

/**
 * The status by the history: that of the change with the latest start. A change starts on the day its date counts as reached
 * ('2004': its first day; 'not later than 2009': the last), but not before a change above it that falls into the same time:
 * „ended 2004“ below „active 2004-06“ came after it. One without a date follows the change above it, as the editor put them; the
 * first of all comes before all others. Of changes that start together the later row holds; a row without a status says nothing.
 *
 * After the last day of its `until` a change holds no longer, and the one before it does again: „suspended 2022 until 2024“ after
 * „active 2010“ is active now. A partnership of which is only said that it was active until then has ended. An end is not over by
 * itself: „ended until 2019“ says that it had come by then.
 */
function statusByHistory(changes: readonly Change[], day: Day): PartnerStatus | null {
  const started = changes.filter(({ start }) => start === null || start <= day);
  const holding = started.filter(({ over }) => over === null || over > day).pop();
  if (holding) return holding.status;
  return started.at(-1)?.status === 'active' ? 'ended' : null;
}

function compareStarts(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  return b === null || a > b ? 1 : -1;
}

interface Change {
  status: PartnerStatus | null;
  start: Day | null;
  /** The first day on which it holds no longer. */
  over: Day | null;
}

/** The day each change starts on, and on which it is over, by their starts. Those that start together keep the order of rows. */
function changesOf(history: readonly StatusChange[]): Change[] {
  const changes: Change[] = [];
  for (const { status, on, until = null } of history) {
    if (status === null) continue;
    const isEnd = status === 'ended';
    const above = changes.at(-1)?.start ?? null;
    const said =
      on === null ? (isEnd && until !== null ? boundsOf(until).to : null) : startWithin(on, changes);
    changes.push({ status, start: said ?? above, over: isEnd ? null : dayAfter(until) });
  }
  return changes.sort((a, b) => compareStarts(a.start, b.start)); // a stable sort
}

/** The day a date counts as reached, after the changes that fall into the time it can mean. */
function startWithin(on: string, above: readonly Change[]): Day | null {
  const { from, to } = boundsOf(on);
  const within = above.flatMap(({ start }) =>
    start !== null && from !== null && to !== null && start > from && start <= to ? [start] : [],
  );
  return within.sort().at(-1) ?? reachedOn(on);
}
