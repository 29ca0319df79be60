import type { AgreementFacts } from '../../src/domain/agreement';
import { firstSigning, statusOn } from '../../src/domain/agreement';
import { toDay } from '../../src/domain/day';

const TODAY = toDay('2024-10-24');

const NOTHING: AgreementFacts = {
  stage: null,
  signings: [],
  validFrom: null,
  validUntil: null,
  indefinite: null,
  terminatedOn: null,
};
const signed = (...dates: (string | null)[]) => dates.map((date) => ({ date }));

test.each<[string, Partial<AgreementFacts>, string | null, string | null]>([
  ['nothing known', {}, null, null],
  ['proposed', { stage: 'proposed' }, 'proposed', null],
  ['negotiating, and valid some day', { stage: 'negotiating', validFrom: '2020' }, 'negotiating', null],
  ['signed without a date', { stage: 'signed' }, 'signed', null],
  ['in force by decision, unsigned', { validFrom: '2007' }, 'in-force', null],
  ['by custom, without an end', { indefinite: true }, 'in-force', null],
  ['by decision from tomorrow', { validFrom: '2024-10-25' }, null, '2024-10-25'],
  ['by decision until last year', { validUntil: '2023' }, 'expired', null],
  ['only proposed for a time', { stage: 'proposed', validFrom: '2007' }, 'proposed', null],
  ['terminated on an unknown day', { stage: 'signed', terminated: true }, 'terminated', null],
  ['unsigned, terminated on an unknown day', { terminated: true }, 'terminated', null],
  [
    'terminated on a day to come',
    { stage: 'signed', terminated: true, terminatedOn: '2025' },
    'signed',
    '2025-01-01',
  ],
  ['a signing in the past', { stage: 'negotiating', signings: signed('2007') }, 'signed', null],
  ['a signing today', { signings: signed('2024-10-24') }, 'signed', null],
  [
    'a signing tomorrow',
    { stage: 'negotiating', signings: signed('2024-10-25') },
    'negotiating',
    '2024-10-25',
  ],
  ['a signing without a date', { stage: 'proposed', signings: signed(null) }, 'proposed', null],
  [
    'a signing with a date that cannot be read',
    { stage: 'proposed', signings: signed('вчера') },
    'proposed',
    null,
  ],
  ['the first of two signings', { signings: signed('2025-03-01', '2024-09-01') }, 'signed', null],
  ['no validity known', { signings: signed('2007-05-01') }, 'signed', null],
  ['indefinite from the signing', { signings: signed('2007-05-01'), indefinite: true }, 'in-force', null],
  ['indefinite, signed without a date', { stage: 'signed', indefinite: true }, 'in-force', null],
  ['indefinite, not yet signed', { stage: 'negotiating', indefinite: true }, 'negotiating', null],
  ['indefinite, to be signed', { signings: signed('2025'), indefinite: true }, null, '2025-01-01'],
  ['not indefinite, which says nothing', { stage: 'signed', indefinite: false }, 'signed', null],
  ['valid from today', { stage: 'signed', validFrom: '2024-10-24' }, 'in-force', null],
  ['valid from tomorrow', { stage: 'signed', validFrom: '2024-10-25' }, 'signed', '2024-10-25'],
  ['the last day of validity', { stage: 'signed', validUntil: '2024-10-24' }, 'in-force', '2024-10-25'],
  ['the day after validity', { stage: 'signed', validUntil: '2024-10-23' }, 'expired', null],
  ['valid to the end of the month', { stage: 'signed', validUntil: '2024-10' }, 'in-force', '2024-11-01'],
  [
    'valid for a period',
    { signings: signed('2012'), validFrom: '2012', validUntil: '2014' },
    'expired',
    null,
  ],
  ['valid without an end', { stage: 'signed', validUntil: '2012/..' }, 'in-force', null],
  [
    'terminated by a day that is over',
    { stage: 'signed', indefinite: true, terminatedOn: '../2019' },
    'terminated',
    null,
  ],
  ['signed by a day that is over', { stage: 'negotiating', signings: signed('../2007') }, 'signed', null],
  ['terminated today', { stage: 'signed', indefinite: true, terminatedOn: '2024-10-24' }, 'terminated', null],
  [
    'terminated next year',
    { stage: 'signed', indefinite: true, terminatedOn: '2025-02' },
    'in-force',
    '2025-02-01',
  ],
  [
    'terminated, which outlasts expiry',
    { stage: 'signed', validUntil: '2010', terminatedOn: '2008' },
    'terminated',
    null,
  ],
  [
    'expires before it is terminated',
    { stage: 'signed', validUntil: '2024-12', terminatedOn: '2026' },
    'in-force',
    '2025-01-01',
  ],
  ['terminated, but never signed', { stage: 'negotiating', terminatedOn: '2008' }, 'negotiating', null],
  ['renews itself', { stage: 'signed', validUntil: '2010', renewal: 'automatic' }, 'in-force', null],
  [
    'renewable by agreement',
    { stage: 'signed', validUntil: '2010', renewal: 'by-agreement' },
    'expired',
    null,
  ],
  [
    'the nearest of several changes',
    { signings: signed('2024-12-01'), validFrom: '2025', validUntil: '2026', stage: 'negotiating' },
    'negotiating',
    '2024-12-01',
  ],
])('%s', (_, facts, status, nextChangeOn) => {
  expect(TODAY && statusOn({ ...NOTHING, ...facts }, TODAY)).toEqual({ status, nextChangeOn });
});

test('valid for ever, as some write it', () => {
  expect(TODAY && statusOn({ ...NOTHING, stage: 'signed', validUntil: '9999-12-31' }, TODAY)).toEqual({
    status: 'in-force',
    nextChangeOn: null,
  });
});

test.each([
  [[], null],
  [[null], null],
  [['вчера'], null],
  [['2007-05-01', '2006'], '2006'],
  [['2007-05', '2007-04-30~'], '2007-04-30~'],
  [[null, '2012', '2012-01-01'], '2012'],
  [['../2009', '2012'], '../2009'],
  [['../2013', '2012'], '2012'],
])('the first signing of %j is %s', (dates, expected) => {
  expect(firstSigning(signed(...dates))).toBe(expected);
});
