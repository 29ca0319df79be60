import { dayAsTyped, momentAsTyped, numberAsTyped } from '../../src/domain/as-typed';
import type { Day } from '../../src/domain/day';

const TODAY = '2026-11-26' as Day; // a day
const NOW = new Date('2026-11-26T12:00:00Z'); // 14:00 in Sofia
const blank = '\u00a0';

describe('a day is understood as people type it', () => {
  test.each([
    ['15.12.2026 г.', '2026-12-15'],
    ['15.12.2026', '2026-12-15'],
    ['15.12.2026г', '2026-12-15'],
    ['15. 12. 2026 г.', '2026-12-15'],
    [`${blank}5.1.2027${blank}г.`, '2027-01-05'],
    ['05.01.2027 година', '2027-01-05'],
    ['2026-12-15', '2026-12-15'],
    ['5 октомври 2027 г.', '2027-10-05'],
    ['вторник, 5 октомври 2027 г.', '2027-10-05'],
    ['5 окт. 2027', '2027-10-05'],
    ['5 October 2027', '2027-10-05'],
    ['October 5, 2027', '2027-10-05'],
    ['29.2.2028', '2028-02-29'],
    ['1.1.1900', '1900-01-01'],
    ['26.11.', '2026-11-26'],
    ['1.12', '2026-12-01'],
    ['15.12.', '2026-12-15'],
  ])('%s is %s', (text, day) => {
    expect(dayAsTyped(text, TODAY)).toEqual({ kind: 'day', day });
  });

  test.each([
    ['5.10.', '2027-10-05', '2026-10-05'],
    ['5.10', '2027-10-05', '2026-10-05'],
    ['5 октомври', '2027-10-05', '2026-10-05'],
    ['25.11. ', '2027-11-25', '2026-11-25'],
  ])('%s is the next one, and says that there is one this year', (text, day, thisYear) => {
    expect(dayAsTyped(text, TODAY)).toEqual({ kind: 'day', day, thisYear });
  });

  test.each([
    ['вчера', 'not_a_day', []],
    ['2026', 'not_a_day', []],
    ['12.2026', 'not_a_day', []],
    ['31.11.2026', 'no_such_day', []],
    ['29.2.', 'no_such_day', []],
    ['2026-13-01', 'no_such_day', []],
    ['45/45/2026', 'no_such_day', []],
    ['31.12.1899', 'before_1900', []],
    ['1.1.0202', 'before_1900', []],
    ['5/10/2027', 'day_or_month', ['2027-10-05', '2027-05-10']],
    ['15/12/2026', 'day_or_month', ['2026-12-15']],
    ['01-25-2026', 'day_or_month', ['2026-01-25']],
    ['15.12.26', 'day_or_month', ['2026-12-15']],
    ['5.10.27', 'day_or_month', ['2027-10-05']],
  ])('%s is refused: %s, %j', (text, code, options) => {
    expect(dayAsTyped(text, TODAY)).toEqual({ kind: 'refused', code, options });
  });
});

describe('a moment is understood by the clocks of Sofia', () => {
  test.each([
    ['15.12.2026 14:30', '2026-12-15T12:30:00.000Z'],
    ['15.12.2026 г., 14.30 ч.', '2026-12-15T12:30:00.000Z'],
    ['15.12.2026 в 14 ч.', '2026-12-15T12:00:00.000Z'],
    ['15.12.2026, 9:05', '2026-12-15T07:05:00.000Z'],
    ['15 юли 2027 г. 14:30 часа', '2027-07-15T11:30:00.000Z'],
    ['1.12. 8:00', '2026-12-01T06:00:00.000Z'],
    ['5.10. 14:30', '2027-10-05T11:30:00.000Z'],
    ['2026-12-15T14:30', '2026-12-15T12:30:00.000Z'],
    ['2026-12-15 14:30:00', '2026-12-15T12:30:00.000Z'],
    ['2026-12-15T14:30:00Z', '2026-12-15T14:30:00.000Z'],
    ['2026-12-15T14:30:00+02:00', '2026-12-15T12:30:00.000Z'],
    ['25.10.2026 3:30', '2026-10-25T00:30:00.000Z'], // shown twice: the first
  ])('%s is %s', (text, moment) => {
    const read = momentAsTyped(text, NOW, 'Europe/Sofia');
    expect(read.kind === 'moment' && read.instant.toISOString()).toBe(moment);
  });

  test.each([
    ['вчера', 'not_a_day', []],
    ['14.30', 'no_such_day', []],
    ['31.11.2026 14:30', 'no_such_day', []],
    ['15.12.2026 25:00', 'no_such_time', []],
    ['28.3.2027 3:30', 'no_such_time', []], // the clocks skip it
    ['1.1.1826 10:00', 'before_1900', []],
    ['15.12.2026', 'time_missing', ['2026-12-15 00:00', '2026-12-15 09:00']],
    ['14:30', 'day_missing', ['2026-11-26 14:30', '2026-11-27 14:30']],
    ['14.30 ч.', 'day_missing', ['2026-11-26 14:30', '2026-11-27 14:30']],
    ['10 ч.', 'day_missing', ['2026-11-27 10:00']],
    ['5/10/2027 8:00', 'day_or_month', ['2027-10-05 08:00', '2027-05-10 08:00']],
    ['15/12/2026', 'day_or_month', ['2026-12-15 09:00']],
  ])('%s is refused: %s, %j', (text, code, options) => {
    const read = momentAsTyped(text, NOW, 'Europe/Sofia');
    expect(read.kind === 'refused' && read.code).toBe(code);
    expect(read.kind === 'refused' && read.options.map(({ day, time }) => `${day} ${time}`)).toEqual(options);
  });
});

describe('a number is understood as people type it', () => {
  test.each([
    ['25', 25],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['-2,5', -2.5],
    ['−2,5', -2.5],
    ['0,872', 0.872],
    ['43,8172', 43.8172],
    ['2838,720', 2838.72],
    ['283 872', 283872],
    [`283${blank}872`, 283872],
    ['1\u202f500\u202f000,5', 1500000.5],
    ['1 500.25', 1500.25],
    ['1.500,25', 1500.25],
    ['1,500.25', 1500.25],
    ['1.500.000', 1500000],
    ['1,500,000', 1500000],
    ['1’500', 1500],
  ])('%s is %d', (text, value) => {
    expect(numberAsTyped(text)).toEqual({ kind: 'number', value });
  });

  test.each([
    ['283.872', [283872, 283.872]],
    ['1,500', [1500, 1.5]],
  ])('%s may be one of two numbers', (text, options) => {
    expect(numberAsTyped(text, { min: 0 })).toEqual({ kind: 'refused', code: 'two_numbers', options });
  });

  test.each([
    ['24,715', { min: -180, max: 180 }, 24.715],
    ['2.500', { whole: true, max: 1_000_000 }, 2500],
  ])('%s is one where the field can have no other (%j)', (text, range, value) => {
    expect(numberAsTyped(text, range)).toEqual({ kind: 'number', value });
  });

  test.each([
    ['12 хиляди', {}, 'not_a_number'],
    ['12 34', {}, 'not_a_number'],
    ['1.50,000', {}, 'not_a_number'],
    ['1e5', {}, 'not_a_number'],
    ['0x1F', {}, 'not_a_number'],
    ['', {}, 'not_a_number'],
    ['2,5', { whole: true }, 'not_whole'],
    ['91', { min: -90, max: 90 }, 'too_large'],
    ['438.172', { min: -90, max: 90 }, 'too_large'],
    ['-1', { min: 0 }, 'too_small'],
    ['12345678901234567', {}, 'too_precise'],
  ])('%s with %j is refused: %s', (text, range, code) => {
    expect(numberAsTyped(text, range)).toMatchObject({ kind: 'refused', code });
  });
});
