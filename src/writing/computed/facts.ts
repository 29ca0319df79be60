import {
  AGREEMENT_STAGES,
  RENEWALS,
  firstSigning,
  statusOn as agreementStatusOn,
  agreementStatusName,
} from '../../domain/agreement';
import { boundsOf, displayEdtf } from '../../domain/edtf';
import { BOUNDS, UNITS, displayFigure, sumOf } from '../../domain/figure';
import { PARTNER_STATUSES, statusOn as partnerStatusOn, partnerStatusName } from '../../domain/partner';
import { EVENT_STATUSES, phaseOn } from '../../domain/visit';
import { numberOf, oneOf, rowsOf, textOf, type Row } from '../../model/schema/row-values';
import type { Context } from './context';

type Facts = Readonly<Record<string, unknown>>;

/** The most that the column of a whole number holds: PostgreSQL refuses the write, SQLite would store it. */
const LARGEST = 2_147_483_647;

const participantsSum = (row: Row) => {
  const sum = sumOf(rowsOf(row, 'participants').map((group) => numberOf(group, 'count')));
  return { participantsSum: sum === null || sum > LARGEST ? null : sum };
};

const partner = (row: Row, { today, locale }: Context): Facts => {
  const history = rowsOf(row, 'statusHistory');
  const steps = history.map((step) => ({
    status: oneOf(PARTNER_STATUSES, step.status),
    on: textOf(step, 'on'),
  }));
  const { status, nextChangeOn } = partnerStatusOn(steps, today);
  return {
    partnershipStatus: status,
    partnershipStatusText: status && partnerStatusName(status, locale),
    nextChangeOn,
  };
};

const agreement = (row: Row, { today, locale }: Context): Facts => {
  const signings = rowsOf(row, 'signings').map((signing) => ({ date: textOf(signing, 'date') }));
  const signedOn = firstSigning(signings);
  const bounds = signedOn === null ? { from: null, to: null } : boundsOf(signedOn);
  const { status, nextChangeOn } = agreementStatusOn(
    {
      stage: oneOf(AGREEMENT_STAGES, row.stage),
      signings,
      validFrom: textOf(row, 'validFrom'),
      validUntil: textOf(row, 'validUntil'),
      indefinite: row.indefinite === true,
      terminatedOn: textOf(row, 'terminatedOn'),
      renewal: oneOf(RENEWALS, row.renewal),
    },
    today,
  );
  return {
    agreementStatus: status,
    agreementStatusText: status && agreementStatusName(status, locale),
    nextChangeOn,
    signedOn,
    signedOnFrom: bounds.from,
    signedOnTo: bounds.to,
    signedOnText: signedOn === null ? null : displayEdtf(signedOn, locale),
  };
};

const visit = (row: Row, { today }: Context): Facts => ({
  ...phaseOn({ date: textOf(row, 'date'), eventStatus: oneOf(EVENT_STATUSES, row.eventStatus) }, today),
  ...participantsSum(row),
});

const figure = (row: Row, { locale }: Context): Facts => {
  const value = numberOf(row, 'value');
  const [bound, unit] = [oneOf(BOUNDS, row.bound) ?? 'exact', oneOf(UNITS, row.unit)];
  return {
    text:
      value === null
        ? null
        : displayFigure({ value, bound, unit, currency: textOf(row, 'currency') }, locale),
  };
};

/** What follows from a type's own fields beyond dates and countries: one entry per schema that has such facts. */
export const FACTS: Readonly<Partial<Record<string, (row: Row, context: Context) => Facts>>> = {
  'api::partner.partner': partner,
  'api::agreement.agreement': agreement,
  'api::visit.visit': visit,
  'api::project.project': participantsSum,
  'shared.figure': figure,
};
