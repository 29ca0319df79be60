import { nextDay, type Day } from '../day';
import { boundsOf } from '../edtf';

/** The first day that a date (EDTF) can no longer mean; null for one that is not known or has no end. */
export const dayAfter = (edtf: string | null): Day | null => {
  const last = edtf === null ? null : boundsOf(edtf).to;
  return last === null ? null : nextDay(last);
};
