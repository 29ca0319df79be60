import { daysFrom, type Day } from '../day';
import type { AgreementStatus, Renewal } from './lists';

/** What is looked at to tell whether somebody should act on the end of an agreement. */
export interface EndingAgreement {
  status: AgreementStatus | null;
  renewal: Renewal | null;
  indefinite: boolean | null;
  /** The last day it can be valid. */
  lastDay: Day | null;
  /** Another agreement says that it replaces this one. */
  isReplaced: boolean;
}

/** How long before the end of an agreement people are told of it, and how long after, in days. */
const BEFORE = 90;
const AFTER = 30;

/** The ends of agreements that are spoken of on a day: the first and the last such end. */
export const endsSpokenOf = (today: Day): { from: Day; to: Day } => ({
  from: daysFrom(today, -AFTER),
  to: daysFrom(today, BEFORE),
});

/**
 * Whether somebody should see to an agreement because it ends soon or has just ended, and nothing is recorded of its
 * going on: it does not renew itself, and none replaces it. One that was terminated ended because somebody wanted it to.
 */
export const needsRenewal = (agreement: EndingAgreement, today: Day): boolean => {
  const { status, renewal, indefinite, lastDay, isReplaced } = agreement;
  const { from, to } = endsSpokenOf(today);
  if (lastDay === null || lastDay < from || lastDay > to) return false;
  const binds = status === 'signed' || status === 'in-force' || status === 'expired';
  return binds && renewal !== 'automatic' && indefinite !== true && !isReplaced;
};
