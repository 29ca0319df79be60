import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import {
  boundsOf,
  displayEdtf,
  EDTF_REFUSALS,
  edtfAsTyped,
  type Meaning,
  parseEdtf,
  precisionOf,
  reachedOn,
  refusalMessage,
} from '../../src/domain/edtf';
import { cases } from '../support/properties';

const DATES = [
  // edtf, from, to, precision, Bulgarian, English
  ['2019-02-18', '2019-02-18', '2019-02-18', 'day', '18 февруари 2019 г.', '18 February 2019'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day', '29 февруари 2024 г.', '29 February 2024'],
  ['2024-10', '2024-10-01', '2024-10-31', 'month', 'октомври 2024 г.', 'October 2024'],
  ['2000', '2000-01-01', '2000-12-31', 'year', '2000 г.', '2000'],
  ['0865', '0865-01-01', '0865-12-31', 'year', '865 г.', '865'],
  ['0001', '0001-01-01', '0001-12-31', 'year', '1 г.', '1'],
  ['9999', '9999-01-01', '9999-12-31', 'year', '9999 г.', '9999'],
  ['2019-21', '2019-03-01', '2019-05-31', 'season', 'пролетта на 2019 г.', 'spring 2019'],
  ['2019-22', '2019-06-01', '2019-08-31', 'season', 'лятото на 2019 г.', 'summer 2019'],
  ['2019-23', '2019-09-01', '2019-11-30', 'season', 'есента на 2019 г.', 'autumn 2019'],
  ['2019-24', '2019-12-01', '2020-02-29', 'season', 'зимата на 2019/2020 г.', 'winter 2019/2020'],
  ['201X', '2010-01-01', '2019-12-31', 'decade', '2010-те години', '2010s'],
  ['199X', '1990-01-01', '1999-12-31', 'decade', '1990-те години', '1990s'],
  ['200X', '2000-01-01', '2009-12-31', 'decade', 'първото десетилетие на XXI в.', '2000s'],
  ['20XX', '2000-01-01', '2099-12-31', 'century', 'XXI в.', '21st century'],
  ['18XX', '1800-01-01', '1899-12-31', 'century', 'XIX в.', '19th century'],
  ['11XX', '1100-01-01', '1199-12-31', 'century', 'XII в.', '12th century'],
  ['2004-XX', '2004-01-01', '2004-12-31', 'year', '2004 г.', '2004'],
  ['2004-XX-XX', '2004-01-01', '2004-12-31', 'year', '2004 г.', '2004'],
  ['2024-02-XX', '2024-02-01', '2024-02-29', 'month', 'февруари 2024 г.', 'February 2024'],
  ['2004~', '2004-01-01', '2004-12-31', 'year', 'около 2004 г.', 'c. 2004'],
  ['2024-10~', '2024-10-01', '2024-10-31', 'month', 'около октомври 2024 г.', 'c. October 2024'],
  ['2004?', '2004-01-01', '2004-12-31', 'year', '2004 г. (не е сигурно)', '2004 (uncertain)'],
  ['2004%', '2004-01-01', '2004-12-31', 'year', 'около 2004 г. (не е сигурно)', 'c. 2004 (uncertain)'],
  [
    '2019-02-18?',
    '2019-02-18',
    '2019-02-18',
    'day',
    '18 февруари 2019 г. (не е сигурно)',
    '18 February 2019 (uncertain)',
  ],
  [' 2024-10 ', '2024-10-01', '2024-10-31', 'month', 'октомври 2024 г.', 'October 2024'],
  ['2006/2007', '2006-01-01', '2007-12-31', 'interval', 'от 2006 г. до 2007 г.', 'from 2006 to 2007'],
  ['2006/2006', '2006-01-01', '2006-12-31', 'interval', '2006 г.', '2006'],
  [
    '2004-06/2004',
    '2004-06-01',
    '2004-12-31',
    'interval',
    'от юни 2004 г. до 2004 г.',
    'from June 2004 to 2004',
  ],
  [
    '2004/2004-01',
    '2004-01-01',
    '2004-01-31',
    'interval',
    'от 2004 г. до януари 2004 г.',
    'from 2004 to January 2004',
  ],
  [
    '2019-02-18/2019-02-21',
    '2019-02-18',
    '2019-02-21',
    'interval',
    '18–21 февруари 2019 г.',
    '18–21 February 2019',
  ],
  [
    '2019-02-28/2019-03-03',
    '2019-02-28',
    '2019-03-03',
    'interval',
    '28 февруари – 3 март 2019 г.',
    '28 February – 3 March 2019',
  ],
  [
    '2018-12-28/2019-01-03',
    '2018-12-28',
    '2019-01-03',
    'interval',
    '28 декември 2018 г. – 3 януари 2019 г.',
    '28 December 2018 – 3 January 2019',
  ],
  [
    '2018-02-18/2019-02-21',
    '2018-02-18',
    '2019-02-21',
    'interval',
    '18 февруари 2018 г. – 21 февруари 2019 г.',
    '18 February 2018 – 21 February 2019',
  ],
  ['2019-03/2019-05', '2019-03-01', '2019-05-31', 'interval', 'март – май 2019 г.', 'March – May 2019'],
  [
    '2018-11/2019-02',
    '2018-11-01',
    '2019-02-28',
    'interval',
    'ноември 2018 г. – февруари 2019 г.',
    'November 2018 – February 2019',
  ],
  ['2012/..', '2012-01-01', null, 'interval', 'от 2012 г.', 'since 2012'],
  ['2012-03-05/..', '2012-03-05', null, 'interval', 'от 5 март 2012 г.', 'since 5 March 2012'],
  ['../2009-10', null, '2009-10-31', 'interval', 'до октомври 2009 г.', 'until October 2009'],
  ['2012/', '2012-01-01', null, 'interval', 'от 2012 г. (краят не е известен)', 'from 2012 (end unknown)'],
  [
    '/2012',
    null,
    '2012-12-31',
    'interval',
    'до 2012 г. (началото не е известно)',
    'until 2012 (start unknown)',
  ],
  [
    '2004~/2007',
    '2004-01-01',
    '2007-12-31',
    'interval',
    'от около 2004 г. до 2007 г.',
    'from c. 2004 to 2007',
  ],
  [
    '2019-02-18~/2019-02-21',
    '2019-02-18',
    '2019-02-21',
    'interval',
    'от около 18 февруари 2019 г. до 21 февруари 2019 г.',
    'from c. 18 February 2019 to 21 February 2019',
  ],
  ['2004~/..', '2004-01-01', null, 'interval', 'от около 2004 г.', 'since c. 2004'],
  [
    '2004-06?/2004-08~',
    '2004-06-01',
    '2004-08-31',
    'interval',
    'от юни 2004 г. (не е сигурно) до около август 2004 г.',
    'from June 2004 (uncertain) to c. August 2004',
  ],
  [
    '2019-02-18/2019-03',
    '2019-02-18',
    '2019-03-31',
    'interval',
    'от 18 февруари 2019 г. до март 2019 г.',
    'from 18 February 2019 to March 2019',
  ],
] as const;

describe.each(DATES)('%s', (edtf, from, to, precision, bg, en) => {
  test('is accepted', () => expect(parseEdtf(edtf)).toMatchObject({ kind: 'date', edtf: edtf.trim() }));
  test(`lasts from ${from} to ${to}`, () => expect(boundsOf(edtf)).toEqual({ from, to }));
  test(`is known as ${precision}`, () => expect(precisionOf(edtf)).toBe(precision));
  test(`reads „${bg}“`, () => expect(displayEdtf(edtf, 'bg', 'period')).toBe(bg));
  test(`reads "${en}"`, () => expect(displayEdtf(edtf, 'en', 'period')).toBe(en));
});

const POINTS = [
  ['2019-05', '2019-05-01', 'май 2019 г.', 'May 2019'],
  ['../2019-05', '2019-05-31', 'най-късно през май 2019 г.', 'by May 2019'],
  ['/2019-05', '2019-05-31', 'най-късно през май 2019 г.', 'by May 2019'],
  ['../2019-05-18', '2019-05-18', 'най-късно на 18 май 2019 г.', 'by 18 May 2019'],
  ['../2019', '2019-12-31', 'най-късно през 2019 г.', 'by 2019'],
  ['../2019~', '2019-12-31', 'най-късно около 2019 г.', 'by c. 2019'],
  ['../2019?', '2019-12-31', 'най-късно през 2019 г. (не е сигурно)', 'by 2019 (uncertain)'],
  ['2012/..', '2012-01-01', 'не по-рано от 2012 г.', 'not before 2012'],
  ['2012/', '2012-01-01', 'не по-рано от 2012 г.', 'not before 2012'],
  ['2006/2007', '2006-01-01', 'между 2006 г. и 2007 г.', 'between 2006 and 2007'],
  ['2019-03/2019-05', '2019-03-01', 'между март и май 2019 г.', 'between March and May 2019'],
  [
    '2019-02-18/2019-02-21',
    '2019-02-18',
    'между 18 и 21 февруари 2019 г.',
    'between 18 and 21 February 2019',
  ],
  [
    '2019-02-28/2019-03-03',
    '2019-02-28',
    'между 28 февруари и 3 март 2019 г.',
    'between 28 February and 3 March 2019',
  ],
  [
    '2018-12/2019-01',
    '2018-12-01',
    'между декември 2018 г. и януари 2019 г.',
    'between December 2018 and January 2019',
  ],
  ['2004/2004', '2004-01-01', '2004 г.', '2004'],
] as const;

describe.each(POINTS)('%s of a point in time', (edtf, reached, bg, en) => {
  test(`counts as reached on ${reached}`, () => expect(reachedOn(edtf)).toBe(reached));
  test(`reads „${bg}“ and "${en}"`, () =>
    expect([displayEdtf(edtf, 'bg', 'point'), displayEdtf(edtf, 'en', 'point')]).toEqual([bg, en]));
});

test.each([
  ['2019-02-18', '18. Februar 2019', '18. Februar 2019'],
  ['2024-10', 'Oktober 2024', 'Oktober 2024'],
  ['2004~', '≈ 2004', '≈ 2004'],
  ['2004?', '2004 (?)', '2004 (?)'],
  ['2019-21', 'März–Mai 2019', 'März–Mai 2019'],
  ['201X', '2010–2019', '2010–2019'],
  ['2006/2007', '2006–2007', '2006–2007'],
  ['2012/..', '2012–', '≥ 2012'],
  ['2012/', '2012–?', '≥ 2012'],
  ['../2009-10', '–Oktober 2009', '≤ Oktober 2009'],
  ['2004~/2007', '≈ 2004–2007', '≈ 2004–2007'],
])('%s reads „%s“ in German, and „%s“ of a point in time', (edtf, period, point) => {
  // Which of Unicode's spaces and dashes stand in a range is ICU's to say, and changes with its versions.
  const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ').replace(/ ?\p{Pd} ?/gu, '–');
  const shown = (meaning: Meaning) => plain(displayEdtf(edtf, 'de', meaning));
  expect([shown('period'), shown('point')]).toEqual([period, point]);
});

test('years are those of the Gregorian calendar where a language has another', () => {
  expect(displayEdtf('2024', 'th', 'period')).not.toContain('2567');
});

const REFUSED = [
  ['', 'date_empty', {}],
  ['  ', 'date_empty', {}],
  ['2'.repeat(41), 'date_too_long', { length: 41, maxLength: 40 }],
  ['2'.repeat(40), 'date_not_edtf', { text: '2'.repeat(40) }],
  ['2019-21~', 'date_level_two', { text: '2019-21~' }],
  ['201X/2020', 'date_level_two', { text: '201X/2020' }],
  ['вчера', 'date_not_edtf', { text: 'вчера' }],
  ['2004 г.', 'date_not_edtf', { text: '2004 г.' }],
  ['2024-1', 'date_not_edtf', { text: '2024-1' }],
  ['2004/2005/2006', 'date_not_edtf', { text: '2004/2005/2006' }],
  ['..', 'date_not_edtf', { text: '..' }],
  ['2004..', 'date_not_edtf', { text: '2004..' }],
  ['12345', 'date_not_edtf', { text: '12345' }],
  ['18.02.2019', 'date_year_last', { suggestion: '2019-02-18' }],
  ['8.2.2019 г.', 'date_year_last', { suggestion: '2019-02-08' }],
  ['18/02/2019', 'date_year_last', { suggestion: '2019-02-18' }],
  ['10.2024', 'date_year_last', { suggestion: '2024-10' }],
  ['32.10.2024', 'date_impossible_day', { day: 32, month: '2024-10', suggestion: '2024-10-31' }],
  ['2009/10', 'date_month_or_year', { month: '2009-10', years: '2009/2010' }],
  ['4 май', 'date_year_missing', { example: '4 май 2024' }],
  ['18.02.19', 'date_year_short', { suggestion: '2019-02-18' }],
  ['31.02.19', 'date_impossible_day', { day: 31, month: '2019-02', suggestion: '2019-02-28' }],
  ['края на 2024 г.', 'date_part_of_year', { text: 'края на 2024 г.', suggestion: '2024' }],
  ['неизвестна', 'date_not_known', {}],
  ['after 1987', 'date_before_or_after', { text: 'after 1987', example: 'not before 1988' }],
  ['2006-2007', 'date_range_with_dash', { suggestion: '2006/2007' }],
  ['2006 – 2007', 'date_range_with_dash', { suggestion: '2006/2007' }],
  ['2007-2006', 'date_interval_backwards', { start: '2007', end: '2006', turned: '2006/2007' }],
  ['2024-13', 'date_impossible_month', { month: '13' }],
  ['2024-00', 'date_impossible_month', { month: '00' }],
  ['2024-25', 'date_impossible_month', { month: '25' }],
  ['2024-21-05', 'date_impossible_month', { month: '21' }],
  ['2024-13-01', 'date_impossible_month', { month: '13' }],
  ['2012/2024-13', 'date_impossible_month', { month: '13' }],
  ['2024-13~', 'date_impossible_month', { month: '13' }],
  ['2023-02-29', 'date_impossible_day', { day: 29, month: '2023-02', suggestion: '2023-02-28' }],
  ['1900-02-29', 'date_impossible_day', { day: 29, month: '1900-02', suggestion: '1900-02-28' }],
  ['2024-10-32', 'date_impossible_day', { day: 32, month: '2024-10', suggestion: '2024-10-31' }],
  ['2024-10-00', 'date_impossible_day', { day: 0, month: '2024-10', suggestion: '2024-10-31' }],
  ['2024-04-31', 'date_impossible_day', { day: 31, month: '2024-04', suggestion: '2024-04-30' }],
  ['2023-02-29/2023-03', 'date_impossible_day', { day: 29, month: '2023-02', suggestion: '2023-02-28' }],
  ['2007/2006', 'date_interval_backwards', { start: '2007', end: '2006', turned: '2006/2007' }],
  [
    '2019-03/2019-02-28',
    'date_interval_backwards',
    { start: '2019-03', end: '2019-02-28', turned: '2019-02-28/2019-03' },
  ],
  ['../..', 'date_both_ends_open', {}],
  ['/', 'date_both_ends_open', {}],
  ['../', 'date_both_ends_open', {}],
  ['2024-10-01T10:00:00', 'date_has_time', { suggestion: '2024-10-01' }],
  ['2024-10-01 10:00', 'date_has_time', { suggestion: '2024-10-01' }],
  ['2024-10-01T10:00:00Z/2024-10-02T11:00:00Z', 'date_too_long', { length: 41, maxLength: 40 }],
  ['2024-10-01T10:00/2024-10-02T11:00', 'date_has_time', { suggestion: '2024-10-01/2024-10-02' }],
  ['2023-02-29T10:00:00', 'date_impossible_day', { day: 29, month: '2023-02', suggestion: '2023-02-28' }],
  ['[2004,2005]', 'date_list', {}],
  ['{2004..2006}', 'date_list', {}],
  ['?2004', 'date_level_two', { text: '?2004' }],
  ['2004-XX-12', 'date_level_two', { text: '2004-XX-12' }],
  ['2XXX', 'date_level_two', { text: '2XXX' }],
  ['201', 'date_year_three_digits', { example: '0201', suggestion: '0201' }],
  ['865', 'date_year_three_digits', { example: '0865', suggestion: '0865' }],
  ['865~', 'date_year_three_digits', { example: '0865~', suggestion: '0865~' }],
  ['865 г.', 'date_year_three_digits', { example: '0865 г.', suggestion: '0865' }],
  ['681 година', 'date_year_three_digits', { example: '0681 година', suggestion: '0681' }],
  ['около 865 г.', 'date_year_three_digits', { example: 'около 0865 г.', suggestion: '0865~' }],
  ['през 865 г.', 'date_year_three_digits', { example: 'през 0865 г.' }],
  ['октомври 865', 'date_year_three_digits', { example: 'октомври 0865' }],
  ['5 май 865 г.', 'date_year_three_digits', { example: '5 май 0865 г.' }],
  ['5.10.865', 'date_year_three_digits', { example: '5.10.0865' }],
  ['10.865 г.', 'date_year_three_digits', { example: '10.0865 г.' }],
  ['865-870', 'date_year_three_digits', { example: '0865-0870' }],
  ['от 865 до 1018 г.', 'date_year_three_digits', { example: 'от 0865 до 1018 г.' }],
  ['до 865 г.', 'date_year_three_digits', { example: 'до 0865 г.' }],
  ['in 865', 'date_year_three_digits', { example: 'in 0865' }],
  ['преди 865 г.', 'date_before_or_after', { text: 'преди 865 г.', example: 'най-късно 0864' }],
  ['за 100 дни', 'date_not_edtf', { text: 'за 100 дни' }],
  ['100 души', 'date_not_edtf', { text: '100 души' }],
  ['44~', 'date_year_out_of_range', { text: '44~' }],
  ['2019-21/2019-23', 'date_level_two', { text: '2019-21/2019-23' }],
  ['2004-24/2005-01', 'date_level_two', { text: '2004-24/2005-01' }],
  ['2004-24/..', 'date_level_two', { text: '2004-24/..' }],
  ['201X?', 'date_digits_doubtful', { text: '201X?', suggestion: '201X' }],
  ['20XX~', 'date_digits_doubtful', { text: '20XX~', suggestion: '20XX' }],
  ['2004-XX%', 'date_digits_doubtful', { text: '2004-XX%', suggestion: '2004-XX' }],
  ['вчера/2005', 'date_not_edtf', { text: 'вчера/2005' }],
  ['0000', 'date_year_out_of_range', { text: '0000' }],
  ['000X', 'date_year_out_of_range', { text: '000X' }],
  ['-0100', 'date_year_out_of_range', { text: '-0100' }],
  ['Y17000', 'date_year_out_of_range', { text: 'Y17000' }],
  ['9999-24', 'date_year_out_of_range', { text: '9999-24' }],
  ['2012/0000', 'date_year_out_of_range', { text: '2012/0000' }],
] as const;

describe.each(REFUSED)('%j is refused', (text, code, params) => {
  test(`as ${code}`, () => expect(parseEdtf(text)).toEqual({ kind: 'refused', code, params }));
  test('and has no bounds, precision or display', () => {
    expect([boundsOf(text), precisionOf(text), displayEdtf(text, 'bg', 'period')]).toEqual([
      { from: null, to: null },
      null,
      '',
    ]);
  });
  test('with every placeholder of its messages filled', () => {
    for (const language of ['bg', 'en'])
      expect(refusalMessage({ code, params }, language)).not.toMatch(/[{]\w+[}]/);
  });
});

test('every refusal is in the table above', () => {
  expect(new Set(REFUSED.map(([, code]) => code))).toEqual(new Set(Object.keys(EDTF_REFUSALS)));
});

test('what a refusal says to write is understood when it is typed', () => {
  const suggested = REFUSED.flatMap(([, code, params]) =>
    Object.entries(params).flatMap(([name, param]) => {
      const isSuggestion = ['suggestion', 'turned', 'years', 'month'].includes(name);
      const isSaid = EDTF_REFUSALS[code].bg.includes(`{${name}}`);
      return isSuggestion && isSaid && parseEdtf(String(param)).kind === 'date' ? [String(param)] : [];
    }),
  );
  const examples = REFUSED.flatMap(([, , params]) => ('example' in params ? [params.example] : []));
  for (const example of examples)
    for (const meaning of ['point', 'period'] as const)
      expect([example, parseEdtf(edtfAsTyped(example, meaning)).kind]).toEqual([example, 'date']);
  expect(suggested.length).toBeGreaterThan(10);
  for (const edtf of suggested)
    for (const language of ['bg', 'en']) {
      const typed = displayEdtf(edtf, language, 'period');
      expect(boundsOf(edtfAsTyped(typed, 'point'))).toEqual(boundsOf(edtf));
    }
});

test('no message shows a date as it is stored', () => {
  for (const { bg, en } of Object.values(EDTF_REFUSALS))
    expect(`${bg} ${en}`).not.toMatch(/\d{4}-\d\d|\d{4}[~/]|\.\.\/|\/\.\./);
});

test.each([
  [
    '2024-13',
    'bg',
    'Месец 13 не съществува. Напишете месец от 1 до 12 или името му, например „октомври 2024“.',
  ],
  [
    '2024-13',
    'en',
    'There is no month 13. Write a month from 1 to 12 or its name, for example “October 2024”.',
  ],
  [
    '2023-02-29',
    'bg',
    'През февруари 2023 г. няма ден 29; последният е „28 февруари 2023 г.“. Напишете верния ден.',
  ],
  [
    '2007/2006',
    'bg',
    'Периодът свършва (2006 г.), преди да е започнал (2007 г.). Напишете първо началото, после края: „от 2006 г. до 2007 г.“.',
  ],
])('of %s an editor reads in %s: %s', (text, language, message) => {
  const parsed = parseEdtf(text);
  expect(parsed.kind === 'refused' && refusalMessage(parsed, language)).toBe(message);
});

describe('whatever is typed', () => {
  const known = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });
  const form = fc.constantFrom<(iso: string) => string>(
    (iso) => iso,
    (iso) => iso.slice(0, 7),
    (iso) => iso.slice(0, 4),
  );
  const qualified = fc.tuple(known, form, fc.constantFrom('', '~', '?', '%'));
  const point = qualified.map(
    ([date, formed, qualifier]) => formed(date.toISOString().slice(0, 10)) + qualifier,
  );
  const coarse = fc
    .tuple(
      fc.integer({ min: 100, max: 999 }),
      fc.constantFrom('0-21', '5-22', '9-23', '8-24', 'X', '7-XX', '7-02-XX'),
    )
    .map(([decade, rest]) => `${decade}${rest}`);
  const halfOpen = fc.tuple(
    point,
    fc.constantFrom(
      (p: string) => `${p}/..`,
      (p: string) => `../${p}`,
      (p: string) => `/${p}`,
    ),
  );
  const valid = fc.oneof(
    point,
    coarse,
    halfOpen.map(([p, open]) => open(p)),
  );
  const ends = fc.tuple(point, point).map((both) => both.join('/'));
  const typed = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0129X-/.~?%T:г ') }),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );

  const check = (text: string) => {
    const { from, to } = boundsOf(text);
    const texts = [displayEdtf(text, 'bg', 'period'), displayEdtf(text, 'en', 'period')];
    const accepted = parseEdtf(text).kind === 'date';
    if (accepted) {
      expect(from ?? to).not.toBeNull();
      if (from !== null && to !== null) expect(from <= to).toBe(true);
      for (const shown of texts) expect(shown).toMatch(/^\S(.*\S)?$/);
      expect(precisionOf(text)).not.toBeNull();
    } else {
      expect([from, to, precisionOf(text), ...texts]).toEqual([null, null, null, '', '']);
    }
    return accepted;
  };

  test('a date of level 1 is accepted, has bounds in order and a text in both languages', () => {
    fc.assert(fc.property(valid, check), cases(50));
  });
  test('of two dates in some order one interval is accepted', () => {
    fc.assert(
      fc.property(ends, (text) => check(text) || check(text.split('/').reverse().join('/'))),
      cases(50),
    );
  });
  test('nothing throws', () => {
    fc.assert(
      fc.property(typed, (text) => typeof check(text) === 'boolean'),
      cases(100),
    );
  });
});

describe('what is read without package `edtf`, since it takes its time, is read as it would be there', () => {
  const YEARS = ['0001', '1900', '2023', '2024', '9999', '201X', '20XX'];
  const WITHIN = ['', '-01', '-12', '-XX', '-02-28', '-12-31', '-02-XX', '-XX-XX'];
  const DOUBTS = ['', '?', '~', '%'];
  const dates = YEARS.flatMap((year) => WITHIN.flatMap((rest) => DOUBTS.map((doubt) => year + rest + doubt)));
  const ENDS = ['2004', '2004?', '2005-05', '2006-05-06%', '2016-XX', '201X', '..', ''];
  const intervals = ENDS.flatMap((start) => ENDS.map((end) => `${start}/${end}`));
  const isInPackage = (text: string) => {
    try {
      return Boolean(parse(text, { level: 1, types: ['Date', 'Season', 'Interval'] }));
    } catch {
      return false;
    }
  };
  /** Refused by rules of ours. */
  const OURS = ['date_both_ends_open', 'date_interval_backwards'];

  test('as a date, or as none', () => {
    const other = [...dates, ...intervals].filter((text) => {
      const parsed = parseEdtf(text);
      const isOurs = parsed.kind === 'refused' && OURS.includes(parsed.code);
      return !isOurs && (parsed.kind === 'date') !== isInPackage(text);
    });
    expect(other).toEqual([]);
  });

  test('with the same first and last day', () => {
    const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
    for (const date of dates.filter(isInPackage)) {
      const { min, max } = edtf(date);
      expect([date, boundsOf(date)]).toEqual([date, { from: dayOf(min), to: dayOf(max) }]);
    }
  });
});
