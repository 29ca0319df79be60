import type { Day } from '../day';
import { nextDay } from '../day';
import { boundsOf, parseEdtf } from '../edtf';
import { answerOn } from '../shared/answer-on';
import type { EventStatus, Phase } from './lists';

export interface VisitTime {
  /** EDTF, as known. */
  date: string | null;
  eventStatus: EventStatus | null;
}

/**
 * The phase of a visit on a day. A cancelled or postponed one stays so whatever its date. Null when that cannot be
 * said: without a date that can be read, or between ends of which one is unknown ('2012/', '/2027', unlike the open
 * '2012/..').
 */
export function phaseOn(
  { date, eventStatus }: VisitTime,
  today: Day,
): { phase: Phase | null; nextChangeOn: Day | null } {
  if (eventStatus === 'cancelled' || eventStatus === 'postponed')
    return { phase: eventStatus, nextChangeOn: null };
  const parsed = date === null ? null : parseEdtf(date);
  if (parsed?.kind !== 'date') return { phase: null, nextChangeOn: null };

  const { shape, edtf } = parsed;
  const { from, to } = boundsOf(edtf);
  // The last day itself is still ongoing: guests are there until the evening.
  const pastFrom = to === null ? null : nextDay(to);
  // A visit "in October 2024" takes some days of that month, not known which: it is never "ongoing".
  const daysKnown = shape.kind === 'interval' || shape.point.precision === 'day';
  const isEndUnknown = shape.kind === 'interval' && [shape.start, shape.end].includes('unknown');

  const { answer, nextChangeOn } = answerOn<Phase | null>(today, [from, pastFrom], (day) => {
    if (pastFrom !== null && day >= pastFrom) return 'past';
    if (!daysKnown || (from !== null && day < from)) return 'upcoming';
    return isEndUnknown ? null : 'ongoing';
  });
  return { phase: answer, nextChangeOn };
}
