import fc from 'fast-check';
import { edtfAsTyped, parseEdtf } from '../../src/domain/edtf';

describe('a date is understood as people type it, whatever the field means by an interval', () => {
  test.each([
    ['1987 г.', '1987'],
    ['1987г', '1987'],
    ['1987 година', '1987'],
    ['през 1987 г.', '1987'],
    ['18.02.2019', '2019-02-18'],
    ['8.2.2019 г.', '2019-02-08'],
    ['10.1987', '1987-10'],
    ['10.1987 г.', '1987-10'],
    ['октомври 1987', '1987-10'],
    ['Октомври 1987 г.', '1987-10'],
    ['окт. 1987', '1987-10'],
    ['4 май 1987 г.', '1987-05-04'],
    ['October 1987', '1987-10'],
    ['4 May 1987', '1987-05-04'],
    ['May 4, 1987', '1987-05-04'],
    ['in May 1987', '1987-05'],
    ['пролетта на 2019 г.', '2019-21'],
    ['winter 2019', '2019-24'],
    ['1980-те години', '198X'],
    ['1980s', '198X'],
    ['1987/88', '1987/1988'],
    ['1985-86', '1985/1986'],
    ['1985–86 г.', '1985/1986'],
    ['1999/00', '1999/2000'],
    ['2006-2007', '2006/2007'],
    ['2006 – 2007 г.', '2006/2007'],
    ['2006 г. – 2007 г.', '2006/2007'],
    ['от 2006 до 2007 г.', '2006/2007'],
    ['between 2006 and 2007', '2006/2007'],
    ['18-21.02.2019', '2019-02-18/2019-02-21'],
    ['18.-21.02.2019 г.', '2019-02-18/2019-02-21'],
    ['18.02 - 21.03.2019', '2019-02-18/2019-03-21'],
    ['18.02.2019–21.02.2019', '2019-02-18/2019-02-21'],
    ['18–21 февруари 2019 г.', '2019-02-18/2019-02-21'],
    ['28 февруари – 3 март 2019', '2019-02-28/2019-03-03'],
    ['28 декември 2018 г. – 3 януари 2019 г.', '2018-12-28/2019-01-03'],
    ['март – май 2019', '2019-03/2019-05'],
    ['18-21 February 2019', '2019-02-18/2019-02-21'],
    ['около 2004', '2004~'],
    ['ок. 2004 г.', '2004~'],
    ['c. 2004', '2004~'],
    ['around May 2004', '2004-05~'],
    ['най-късно май 2019', '../2019-05'],
    ['най-късно през май 2019 г.', '../2019-05'],
    ['до 2009 г.', '../2009'],
    ['by May 2019', '../2019-05'],
    ['не по-рано от 2012 г.', '2012/..'],
    ['not before 2012', '2012/..'],
  ])('%s is %s', (text, edtf) => {
    expect([edtfAsTyped(text, 'point'), edtfAsTyped(text, 'period')]).toEqual([edtf, edtf]);
  });

  test.each([
    ['от 1987', '1987', '1987/..'],
    ['от 1987 г. насам', '1987', '1987/..'],
    ['от октомври 1987', '1987-10', '1987-10/..'],
    ['since 1987', '1987', '1987/..'],
  ])('%s is %s where it happened, and %s where it lasts', (text, point, period) => {
    expect([edtfAsTyped(text, 'point'), edtfAsTyped(text, 'period')]).toEqual([point, period]);
  });
});

test.each([
  ['18/02/2019', 'date_year_last', { suggestion: '2019-02-18' }],
  ['2009/10', 'date_month_or_year', { month: '2009-10', years: '2009/2010' }],
  ['4 май', 'date_year_missing', {}],
  ['4.05.', 'date_year_missing', {}],
  ['May 4', 'date_year_missing', {}],
  ['октомври', 'date_year_missing', {}],
  ['31.02.2019', 'date_impossible_day', { day: '31', month: '2019-02', lastDay: 28 }],
  ['вчера', 'date_not_edtf', { text: 'вчера' }],
  ['18.02.19', 'date_not_edtf', { text: '18.02.19' }],
  ['след 1987', 'date_not_edtf', { text: 'след 1987' }],
])('%s is not understood, and the refusal says what to write', (text, code, params) => {
  expect(edtfAsTyped(text, 'point')).toBe(text);
  expect(parseEdtf(text)).toEqual({ kind: 'refused', code, params });
});

test.each(['2001-02', '2004~', '2019-02-18/2019-02-21', '../2019', '2012/', '201X', ''])(
  '%j stays as it is',
  (edtf) => {
    expect(edtfAsTyped(edtf, 'period')).toBe(edtf);
  },
);

test('what is understood is EDTF, and is understood again as itself', () => {
  const part = fc.constantFrom(
    '18',
    '2',
    '2019',
    '1987',
    '21',
    '.',
    '-',
    '–',
    '/',
    ' ',
    'май',
    'г.',
    'около ',
    'от ',
    'до ',
    'May',
    ',',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      (text) => {
        const edtf = edtfAsTyped(text, 'period');
        return edtf === text || (parseEdtf(edtf).kind === 'date' && edtfAsTyped(edtf, 'period') === edtf);
      },
    ),
    { numRuns: 5000 },
  );
});
