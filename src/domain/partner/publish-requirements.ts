import type { Day } from '../day';
import { parseEdtf } from '../edtf';
import { issue, type Issue } from '../issue';
import { equalNames } from '../matching';
import { daysOf, isCertainlyBefore } from '../shared/requirements';
import { warning } from '../shared/warning';
import { statusOn, type PartnershipFacts } from './status';

/** What distinguishes one partner from another. */
export interface PartnerIdentity {
  documentId: string;
  name: string | null;
  nativeName: string | null;
  country: string | null;
  wikidataId: string | null;
}

/** The facts that the requirements for a partner look at. */
export interface PublishablePartner extends PartnerIdentity, PartnershipFacts {
  /** The similar partners that an editor has declared to be different. */
  differentFrom: readonly string[];
}

const isInterval = (edtf: string) => {
  const parsed = parseEdtf(edtf);
  return parsed.kind === 'date' && parsed.shape.kind === 'interval';
};

/** Each change has to be after the one above it, and not inside its interval. Rows without a date are skipped. */
const historyInOrder = (history: PartnershipFacts['statusHistory']): Issue[] =>
  history.flatMap(({ on }, index) => {
    const above = history.slice(0, index).findLast((change) => change.on !== null)?.on ?? null;
    if (on === null || above === null) return [];
    const path = ['statusHistory', index, 'on'];
    if (isCertainlyBefore(on, above)) return [issue('status_history_backwards', path, { date: on, above })];
    const [{ from }, { to }] = [daysOf(on), daysOf(above)];
    const overlaps = isInterval(above) && from !== null && to !== null && from < to;
    return overlaps ? [warning('status_history_overlaps', path, { date: on, above })] : [];
  });

/** No change ends before it starts. */
const endsAfterStarts = (history: PartnershipFacts['statusHistory']): Issue[] =>
  history.flatMap(({ on, until }, index) =>
    isCertainlyBefore(until ?? null, on)
      ? [
          issue('status_ends_before_it_starts', ['statusHistory', index, 'until'], {
            date: until ?? '',
            than: on ?? '',
          }),
        ]
      : [],
  );

const sameNames = (one: PartnerIdentity, other: PartnerIdentity) =>
  [one.name, one.nativeName].some((name) =>
    [other.name, other.nativeName].some((each) => name !== null && each !== null && equalNames(name, each)),
  );

/** How long an entry has been there. */
export interface Seniority {
  isPublished: boolean;
  /** When it was made (ISO 8601). */
  createdAt: string;
}

/**
 * Whether an entry was there before another: what readers see comes before what nobody has published, then the older one. Of two
 * entries of one partner the one that was there first is not the duplicate.
 */
export const wasThereBefore = (one: Seniority, other: Seniority): boolean =>
  one.isPublished === other.isPublished ? one.createdAt < other.createdAt : one.isPublished;

/**
 * Whether two entries are likely the same partner: by Wikidata's identifier, or the country and the name in any script.
 */
export const areLikelyTheSame = (one: PartnerIdentity, other: PartnerIdentity): boolean => {
  if (one.wikidataId !== null && other.wikidataId !== null) return one.wikidataId === other.wikidataId;
  return one.country === other.country && sameNames(one, other);
};

/**
 * The requirements for publishing a partner: status changes in order, and no other entry for the same partner.
 *
 * @param others similar partners of the same municipality that were there before it.
 */
export const partnerRequirements = (
  partner: PublishablePartner,
  others: readonly PartnerIdentity[],
): Issue[] => {
  const twins = others.filter(
    (other) => !partner.differentFrom.includes(other.documentId) && areLikelyTheSame(partner, other),
  );
  const params = { other: twins[0]?.name ?? '', overrule: 'differentFrom' };
  const facts = { others: twins.map(({ documentId }) => documentId).sort() };
  const duplicate = twins.length > 0 ? [warning('partner_likely_duplicate', ['name'], params, facts)] : [];
  const { statusHistory } = partner;
  return [...historyInOrder(statusHistory), ...endsAfterStarts(statusHistory), ...duplicate];
};

/**
 * A warning for each twinning that readers would see in force with a partner whose partnership has ended.
 *
 * @param twinnings the published twinnings in force with this partner.
 */
export const endRequirements = (
  facts: PartnershipFacts,
  twinnings: readonly { documentId: string; title: string }[],
  today: Day,
): Issue[] =>
  statusOn(facts, today).answer === 'ended'
    ? twinnings.map(({ documentId, title }) =>
        warning('ended_partner_with_twinning', ['statusHistory'], { title }, { agreement: documentId }),
      )
    : [];
