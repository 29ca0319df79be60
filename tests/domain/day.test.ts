import fc from 'fast-check';
import type { Day } from '../../src/domain/day';
import { dayIn, isDay, monthsFrom, nextDay, toDay, weeksOfMonth } from '../../src/domain/day';
import { cases } from '../support/properties';

const day = (text: string): Day => toDay(text) ?? fail(text);

function fail(text: string): never {
  throw new Error(`The test's own day is wrong: ${text}`);
}

test.each([
  ['2026-05-01', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-01-00', false],
  ['0000-01-01', false],
  ['2024-1-1', false],
  ['2024-01-01T00:00:00Z', false],
  [' 2024-01-01', false],
  ['2024-01-01\n', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
  expect(toDay(text)).toBe(expected ? text : null);
});

test.each([
  ['Europe/Sofia', '2026-05-01T20:59:59Z', '2026-05-01'],
  ['Europe/Sofia', '2026-05-01T21:00:00Z', '2026-05-02'],
  ['Europe/Sofia', '2026-01-01T21:59:59Z', '2026-01-01'],
  ['Europe/Sofia', '2026-01-01T22:00:00Z', '2026-01-02'],
  ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31'],
  ['America/New_York', '2026-01-01T04:59:59Z', '2025-12-31'],
  ['UTC', '0476-09-04T00:00:00Z', '0476-09-04'],
])('in %s at %s it is %s', (timeZone, instant, expected) => {
  expect(dayIn(timeZone, new Date(instant))).toBe(expected);
});

test('a time zone that does not exist is an error of configuration', () => {
  expect(() => dayIn('Europe/Troyan', new Date(0))).toThrow(RangeError);
});

test.each([
  ['2026-04-30', '2026-05-01'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
  ['2025-12-31', '2026-01-01'],
  ['0099-12-31', '0100-01-01'],
])('after %s comes %s', (before, after) => {
  expect(nextDay(day(before))).toBe(after);
});

test('after the last day there is none', () => {
  expect(nextDay(day('9999-12-31'))).toBeNull();
});

test('the next day is a later day, also as a string', () => {
  const days = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(days, (before) => {
      const after = nextDay(before) ?? fail(before);
      return isDay(after) && after > before;
    }),
    cases(50),
  );
});

test.each([
  ['2026-11-26', 1, '2026-12-26'],
  ['2026-11-26', 2, '2027-01-26'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
])('from %s, %i months on, it is %s', (from, count, to) => {
  expect(monthsFrom(day(from), count)).toBe(to);
});

test('a month is weeks from Monday to Sunday', () => {
  const weeks = weeksOfMonth(day('2026-11-26'));
  expect(weeks.map((week) => [week[0], week.at(-1)])).toEqual([
    ['2026-10-26', '2026-11-01'],
    ['2026-11-02', '2026-11-08'],
    ['2026-11-09', '2026-11-15'],
    ['2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-11-29'],
    ['2026-11-30', '2026-12-06'],
  ]);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});
