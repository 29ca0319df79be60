import { daysFrom, type Day } from '../day';
import type { AgreementStatus, Renewal } from './lists';

/** The facts that decide whether an editor has to act on the end of an agreement. */
export interface EndingAgreement {
  status: AgreementStatus | null;
  renewal: Renewal | null;
  indefinite: boolean | null;
  /** The last day it can be valid. */
  lastDay: Day | null;
  /** Another agreement says that it replaces this one. */
  isReplaced: boolean;
}

/** How many days before and after its end an agreement is in the inbox. */
const BEFORE = 90;
const AFTER = 30;

/** The ends of agreements that the inbox shows on a day, from the first to the last. */
export const renewalWindow = (today: Day): { from: Day; to: Day } => ({
  from: daysFrom(today, -AFTER),
  to: daysFrom(today, BEFORE),
});

/**
 * Whether an editor has to act on an agreement: it ends soon or has just ended, it does not renew itself, and no other
 * agreement replaces it. A terminated agreement ended on purpose and needs nothing.
 */
export const needsRenewal = (agreement: EndingAgreement, today: Day): boolean => {
  const { status, renewal, indefinite, lastDay, isReplaced } = agreement;
  const { from, to } = renewalWindow(today);
  if (lastDay === null || lastDay < from || lastDay > to) return false;
  const binds = status === 'signed' || status === 'in-force' || status === 'expired';
  return binds && renewal !== 'automatic' && indefinite !== true && !isReplaced;
};
