import type { Day } from '../day';
import { issue, type Issue } from '../issue';
import type { PartnerStatus } from '../partner';
import { isCertainlyBefore } from '../shared/requirements';
import { warning } from '../shared/warning';
import type { AgreementKind } from './lists';
import { firstSigning, statusOn, type AgreementFacts } from './status';

/** The facts that the requirements for an agreement look at; dates are EDTF. */
export interface PublishableAgreement extends AgreementFacts {
  kind: AgreementKind | null;
  /** The partner entries it was made with. */
  partners: readonly { documentId: string; name: string; status: PartnerStatus | null }[];
  /** How many other parties it was made with, which are not partner entries. */
  otherParties: number;
  /** The editor has decided that no source says when it was signed. */
  dateUnknown: boolean | null;
}

/** What ends before it starts cannot be; what was signed afterwards may have held before. */
const datesInOrder = ({ signings, validFrom, validUntil, terminatedOn }: PublishableAgreement): Issue[] => {
  const signed = firstSigning(signings);
  const dates = (date: string | null, than: string | null) => ({ date: date ?? '', than: than ?? '' });
  return [
    ...(isCertainlyBefore(validFrom, signed)
      ? [warning('agreement_valid_before_signing', ['validFrom'], dates(validFrom, signed))]
      : []),
    ...(isCertainlyBefore(validUntil, validFrom)
      ? [issue('agreement_ends_before_it_starts', ['validUntil'], dates(validUntil, validFrom))]
      : []),
    ...(isCertainlyBefore(validUntil, signed)
      ? [warning('agreement_expired_before_signing', ['validUntil'], dates(validUntil, signed))]
      : []),
    ...(isCertainlyBefore(terminatedOn, signed)
      ? [issue('agreement_terminated_before_signing', ['terminatedOn'], dates(terminatedOn, signed))]
      : []),
  ];
};

/**
 * The requirements for publishing an agreement: a party and a date if it is signed, dates in order, and no twinning in
 * force with a partner whose partnership has ended.
 *
 * @param today the day it is: whether it is in force follows from it.
 */
export const agreementRequirements = (agreement: PublishableAgreement, today: Day): Issue[] => {
  const { kind, stage, signings, partners, otherParties, dateUnknown } = agreement;
  const isDated = signings.some(({ date }) => date !== null);
  // Of what is proposed or negotiated, a row without a date says where it is to be signed, or who holds office.
  const isSigned = stage === 'signed' || isDated || (stage === null && signings.length > 0);
  const inForce = statusOn(agreement, today).status === 'in-force';
  const ended = kind === 'twinning' && inForce ? partners.filter(({ status }) => status === 'ended') : [];
  return [
    ...(isSigned && partners.length + otherParties === 0
      ? [warning('agreement_without_partner', ['partners'])]
      : []),
    ...(isSigned && !isDated && !dateUnknown
      ? [warning('agreement_without_date', ['signings'], { overrule: 'dateUnknown' })]
      : []),
    ...datesInOrder(agreement),
    ...ended.map(({ documentId, name }) =>
      warning('twinning_with_ended_partner', ['partners'], { partner: name }, { partner: documentId }),
    ),
  ];
};
