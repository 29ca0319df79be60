import type { Issue } from '../issue';
import { areContrary } from '../shared/requirements';
import { warning } from '../shared/warning';

/** The entry that the other side has of a partnership of two municipalities. */
export interface OtherSide {
  documentId: string;
  /** The name of the municipality it belongs to. */
  municipality: string;
  /** Since when there is the partnership, as it says there (EDTF). */
  since: string | null;
}

/**
 * A warning for each entry of the other side that gives another beginning of the partnership.
 *
 * @param since as this side has it (EDTF).
 */
export const sinceAsOnOtherSide = (since: string | null, others: readonly OtherSide[]): Issue[] =>
  others.flatMap((other) => {
    if (!areContrary(since, other.since)) return [];
    const dates = { here: since ?? '', there: other.since ?? '' };
    const facts = { ...dates, partner: other.documentId };
    return [warning('partner_since_differs', ['since'], { ...dates, other: other.municipality }, facts)];
  });
