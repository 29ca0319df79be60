import type { Day } from '../day';
import { reachedOn } from '../edtf';
import { answerOn } from '../shared/answer-on';
import { dayAfter } from '../shared/day-after';
import type { AgreementStage, AgreementStatus, Renewal } from './lists';

export interface Signing {
  /** EDTF, as known. */
  date: string | null;
}

/** The facts an agreement's status follows from; all dates are EDTF, as known. */
export interface AgreementFacts {
  stage: AgreementStage | null;
  signings: readonly Signing[];
  validFrom: string | null;
  validUntil: string | null;
  indefinite: boolean | null;
  terminatedOn: string | null;
  /** Terminated, on a day that may be unknown. */
  terminated?: boolean | null;
  /** An agreement that renews itself does not expire; without this `validUntil` ends it. */
  renewal?: Renewal | null;
}

/**
 * The status of an agreement on a day, from what is known of it. Before signing it is the chosen stage; a signing
 * whose date has come makes it signed whether or not the stage was moved on. A tie of which no stage is chosen may hold
 * by a decision or by custom alone: what is known of its validity or its end counts without a signature. Then it is `terminated` from that
 * date, `expired` after the last day of its validity, and `in-force` from `validFrom`, or else from the signing,
 * provided that anything is known of its validity. A date that is known roughly has come on the first day it can mean,
 * one that was „not later than“ on that day, and has passed after the last.
 */
export function statusOn(
  facts: AgreementFacts,
  today: Day,
): { status: AgreementStatus | null; nextChangeOn: Day | null } {
  const signedFrom = startOf(firstSigning(facts.signings));
  const validFrom = startOf(facts.validFrom) ?? signedFrom;
  const terminatedFrom = startOf(facts.terminatedOn);
  const expiredFrom = facts.renewal === 'automatic' ? null : dayAfter(facts.validUntil);
  const validityKnown = Boolean(facts.validFrom || facts.validUntil || facts.indefinite);
  const isTerminated = facts.terminated === true;
  const has = (start: Day | null, day: Day) => start !== null && start <= day;

  const { answer, nextChangeOn } = answerOn<AgreementStatus | null>(
    today,
    [signedFrom, validFrom, terminatedFrom, expiredFrom],
    (day) => {
      const isMade = facts.stage === 'signed' || has(signedFrom, day);
      const holdsUnsigned =
        facts.stage === null && (validityKnown || isTerminated || terminatedFrom !== null);
      if (!isMade && !holdsUnsigned) return facts.stage;
      if (has(terminatedFrom, day) || (isTerminated && terminatedFrom === null)) return 'terminated';
      if (has(expiredFrom, day)) return 'expired';
      // Signed and valid, but no day is known for either: valid all along.
      if (validityKnown && (validFrom === null || validFrom <= day)) return 'in-force';
      return isMade ? 'signed' : facts.stage;
    },
  );
  return { status: answer, nextChangeOn };
}

/** The date (EDTF) of the signing that starts first; of those that start together the upper row. Null when no signing
 * has a date with a known start. */
export function firstSigning(signings: readonly Signing[]): string | null {
  const dated = signings.flatMap(({ date }) => {
    const from = startOf(date);
    return date === null || from === null ? [] : [{ date, from }];
  });
  const [first] = dated.sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  return first?.date ?? null;
}

function startOf(edtf: string | null): Day | null {
  return edtf === null ? null : reachedOn(edtf);
}
