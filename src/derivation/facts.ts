import {
  AGREEMENT_STAGES,
  RENEWALS,
  firstSigning,
  statusOn as agreementStatusOn,
  agreementStatusName,
} from '../domain/agreement';
import { boundsOf, displayEdtf } from '../domain/edtf';
import { BOUNDS, UNITS, displayFigure, sumOf } from '../domain/figure';
import { PARTNER_STATUSES, statusOn as partnerStatusOn, partnerStatusName } from '../domain/partner';
import { EVENT_STATUSES, phaseOn } from '../domain/visit';
import type { Context, Row } from './context';

type Facts = Readonly<Record<string, unknown>>;

const text = (row: Row, name: string) => (typeof row[name] === 'string' ? row[name] : null);
const number = (row: Row, name: string) => (typeof row[name] === 'number' ? row[name] : null);
const rows = (row: Row, name: string) => (Array.isArray(row[name]) ? (row[name] as Row[]) : []); // a repeatable component
const oneOf = <T extends string>(list: readonly T[], value: unknown): T | null =>
  list.find((item) => item === value) ?? null;

const participantsSum = (row: Row) => ({
  participantsSum: sumOf(rows(row, 'participants').map((group) => number(group, 'count'))),
});

const partner = (row: Row, { today, locale }: Context): Facts => {
  const history = rows(row, 'statusHistory');
  const steps = history.map((step) => ({ status: oneOf(PARTNER_STATUSES, step.status), on: text(step, 'on') }));
  const facts = partnerStatusOn(steps, today);
  return { ...facts, statusText: facts.status && partnerStatusName(facts.status, locale) };
};

const agreement = (row: Row, { today, locale }: Context): Facts => {
  const signings = rows(row, 'signings').map((signing) => ({ date: text(signing, 'date') }));
  const signedOn = firstSigning(signings);
  const bounds = signedOn === null ? { from: null, to: null } : boundsOf(signedOn);
  const facts = agreementStatusOn(
    {
      stage: oneOf(AGREEMENT_STAGES, row.stage),
      signings,
      validFrom: text(row, 'validFrom'),
      validUntil: text(row, 'validUntil'),
      indefinite: row.indefinite === true,
      terminatedOn: text(row, 'terminatedOn'),
      renewal: oneOf(RENEWALS, row.renewal),
    },
    today,
  );
  return {
    ...facts,
    statusText: facts.status && agreementStatusName(facts.status, locale),
    signedOn,
    signedOnFrom: bounds.from,
    signedOnTo: bounds.to,
    signedOnText: signedOn === null ? null : displayEdtf(signedOn, locale),
  };
};

const visit = (row: Row, { today }: Context): Facts => ({
  ...phaseOn({ date: text(row, 'date'), eventStatus: oneOf(EVENT_STATUSES, row.eventStatus) }, today),
  ...participantsSum(row),
});

const figure = (row: Row, { locale }: Context): Facts => {
  const value = number(row, 'value');
  const [bound, unit] = [oneOf(BOUNDS, row.bound) ?? 'exact', oneOf(UNITS, row.unit)];
  return {
    text: value === null ? null : displayFigure({ value, bound, unit, currency: text(row, 'currency') }, locale),
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
