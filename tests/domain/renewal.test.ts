import { needsRenewal, type EndingAgreement } from '../../src/domain/agreement';
import { daysFrom, toDay, type Day } from '../../src/domain/day';

const day = (text: string) => toDay(text) as Day; // those below are days
const TODAY = day('2026-11-24');
const ENDING: EndingAgreement = {
  status: 'in-force',
  renewal: null,
  indefinite: null,
  lastDay: day('2026-12-31'),
  isReplaced: false,
};

test.each<[what: string, agreement: Partial<EndingAgreement>, expected: boolean]>([
  ['ends this year', {}, true],
  ['ends today', { lastDay: TODAY }, true],
  ['ends in ninety days', { lastDay: day('2027-02-22') }, true],
  ['ends in ninety-one days', { lastDay: day('2027-02-23') }, false],
  ['ended thirty days ago', { status: 'expired', lastDay: day('2026-10-25') }, true],
  ['ended thirty-one days ago', { status: 'expired', lastDay: day('2026-10-24') }, false],
  ['has no known end', { lastDay: null }, false],
  ['is to be renewed by agreement', { renewal: 'by-agreement' }, true],
  ['is not renewed', { renewal: 'none' }, true],
  ['renews itself', { renewal: 'automatic' }, false],
  ['has no end, whatever date stands there', { indefinite: true }, false],
  ['was terminated', { status: 'terminated' }, false],
  ['was never signed', { status: 'negotiating' }, false],
  ['is signed and not yet in force', { status: 'signed' }, true],
  ['is replaced by another', { isReplaced: true }, false],
  ['says nothing of itself', { status: null }, false],
])('an agreement that %s', (_, agreement, expected) => {
  expect(needsRenewal({ ...ENDING, ...agreement }, TODAY)).toBe(expected);
});

test.each([
  ['2026-11-24', 14, '2026-12-08'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2026-01-01', 0, '2026-01-01'],
])('%s and %s days is %s', (from, count, expected) => {
  expect(daysFrom(day(from), count)).toBe(expected);
});

test('there is no day after the last', () => {
  expect(() => daysFrom(day('9999-12-31'), 1)).toThrow(RangeError);
});
