import { displayInstant } from '../../src/domain/instant';
import { afterWithdrawal, scheduleIssues } from '../../src/domain/schedule';

const at = (hour: number | null) =>
  hour === null ? null : new Date(`2026-01-15T${String(hour).padStart(2, '0')}:00:00Z`);
const hourOf = (date: Date | null) => date && date.getUTCHours();
const NOON = new Date('2026-01-15T12:00:00Z');

test.each<
  [what: string, publish: number | null, withdraw: number | null, left: [number | null, number | null]]
>([
  ['nothing was set', null, null, [null, null]],
  ['by hand, before its time to be withdrawn', null, 15, [null, null]],
  ['at its time', null, 12, [null, null]],
  ['late, after the server was down', null, 9, [null, null]],
  ['a publication that should have been before', 8, 9, [null, null]],
  ['a publication between the withdrawal and now', 10, 9, [10, null]],
  ['a publication to come', 18, 12, [18, null]],
  ['by hand, with a publication to come and its end', 18, 20, [18, 20]],
  ['by hand, with an end before the publication to come', 18, 15, [18, null]],
  ['by hand, while a publication was being refused', 11, null, [null, null]],
])('withdrawn at noon: %s', (_, publish, withdraw, left) => {
  const { publishAt, withdrawAt } = afterWithdrawal(
    { publishAt: at(publish), withdrawAt: at(withdraw) },
    NOON,
  );
  expect([hourOf(publishAt), hourOf(withdrawAt)]).toEqual(left);
});

test.each<[withdraw: number | null, codes: string[]]>([
  [null, []],
  [13, []],
  [12, ['withdrawal_time_passed']],
  [9, ['withdrawal_time_passed']],
])('published at noon with a withdrawal at %s', (withdraw, codes) => {
  expect(scheduleIssues(at(withdraw), NOON, 'Europe/Sofia').map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['2026-01-15T08:00:00Z', '15.01.2026, 10:00'],
  ['2026-07-15T08:00:00Z', '15.07.2026, 11:00'],
  // The night the clocks go forward: there is no three o'clock.
  ['2026-03-29T00:59:00Z', '29.03.2026, 02:59'],
  ['2026-03-29T01:00:00Z', '29.03.2026, 04:00'],
  ['2026-12-31T22:00:00Z', '01.01.2027, 00:00'],
])('%s is %s in Bulgaria', (instant, text) => {
  expect(displayInstant('Europe/Sofia', new Date(instant))).toBe(text);
});
