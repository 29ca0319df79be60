import fc from 'fast-check';
import { displayEdtf, edtfAsTyped, parseEdtf } from '../../src/domain/edtf';
import { cases } from '../support/properties';

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
    ['10-1987', '1987-10'],
    ['10/1987', '1987-10'],
    ['1987.10', '1987-10'],
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
    ['за периода 2012 – 2014 г.', '2012/2014'],
    ['в периода от 2012 до 2014 г.', '2012/2014'],
    ['during the period 2012–2014', '2012/2014'],
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
    ['2-ри юни 1998 г.', '1998-06-02'],
    ['the 2nd of June 1998', '1998-06-02'],
    ['3 rd of June 2000', '2000-06-03'],
    ['September the 21st, 2008', '2008-09-21'],
    ['1987-ма година', '1987'],
    ['18.X.1987 г.', '1987-10-18'],
    ['18.ХІІ.1987', '1987-12-18'], // Cyrillic
    ['18-02-2019', '2019-02-18'],
    ['2019.02.18', '2019-02-18'],
    ['понеделник, 18 февруари 2019 г.', '2019-02-18'],
    ['месец май 2019', '2019-05'],
    ['май, 2019 г.', '2019-05'],
    ['към 31.12.2020 г.', '2020-12-31'],
    ['80-те години', '198X'],
    ['80-те години на ХХ век', '198X'], // Cyrillic
    ['the 1980s', '198X'],
    ['XIX в.', '18XX'],
    ['20th century', '19XX'],
    ['първото десетилетие на XXI в.', '200X'],
    ['1987 ?', '1987?'],
    ['около 2004 г. (не е сигурно)', '2004%'],
    ['14 и 15 май 2019', '2019-05-14/2019-05-15'],
    ['14, 15 и 16 май 2019 г.', '2019-05-14/2019-05-16'],
    ['2006 и 2007 г.', '2006/2007'],
    ['учебната 2019/2020 г.', '2019/2020'],
    ['от около 2004 до 2007', '2004~/2007'],
    ['зимата на 2004/2005 г.', '2004-24'],
    ['зимата на 1999/00', '1999-24'],
    ['winter 2019/2020', '2019-24'],
    ['до края на 2009 г.', '../2009'],
    ['най-късно до края на май 2019', '../2019-05'],
    ['by the end of 2009', '../2009'],
    ['от началото на 2012 до края на 2014 г.', '2012/2014'],
    ['май и юни 2018', '2018-05/2018-06'],
    ['вероятно през 2004 г.', '2004?'],
    ['2004 (?)', '2004?'],
    ['~2004', '2004~'],
    ['от 2012 г. (краят не е известен)', '2012/'],
    ['until 2005 (start unknown)', '/2005'],
  ])('%s is %s', (text, edtf) => {
    expect([edtfAsTyped(text, 'point'), edtfAsTyped(text, 'period')]).toEqual([edtf, edtf]);
  });

  test.each([
    ['от 1987', '1987', '1987/..'],
    ['от 1987 г. насам', '1987', '1987/..'],
    ['от октомври 1987', '1987-10', '1987-10/..'],
    ['since 1987', '1987', '1987/..'],
    ['от 2012 г. досега', '2012', '2012/..'],
    ['от 2012 до днес', '2012', '2012/..'],
    ['2012 – досега', '2012', '2012/..'],
    ['2012 - present', '2012', '2012/..'],
    ['24 или 25 май 2016', '2016-05-24/2016-05-25', '24 или 25 май 2016'],
    ['2024 or 2025', '2024/2025', '2024 or 2025'],
  ])('%s is %s where it happened, and %s where it lasts', (text, point, period) => {
    expect([edtfAsTyped(text, 'point'), edtfAsTyped(text, 'period')]).toEqual([point, period]);
  });
});

test.each<[text: string, code: string, params: Readonly<Record<string, string | number>>]>([
  ['18/02/2019', 'date_year_last', { suggestion: '2019-02-18' }],
  ['2009/10', 'date_month_or_year', { month: '2009-10', years: '2009/2010' }],
  ['4 май', 'date_year_missing', { example: '4 май 2024' }],
  ['4.05.', 'date_year_missing', { example: '4.05.2024' }],
  ['May 4', 'date_year_missing', { example: 'May 4 2024' }],
  ['октомври', 'date_year_missing', { example: 'октомври 2024' }],
  ['10–13 май', 'date_year_missing', { example: '10–13 май 2024' }],
  ['10 и 11 май', 'date_year_missing', { example: '10 и 11 май 2024' }],
  ['4th of May', 'date_year_missing', { example: '4th of May 2024' }],
  ['31.02.2019', 'date_impossible_day', { day: 31, month: '2019-02', suggestion: '2019-02-28' }],
  ['вчера', 'date_not_edtf', { text: 'вчера' }],
  ['18.02.19', 'date_year_short', { suggestion: '2019-02-18' }],
  ['2.06.87 г.', 'date_year_short', { suggestion: '1987-06-02' }],
  ['май 87', 'date_year_short', { suggestion: '1987-05' }],
  ['May 94', 'date_year_short', { suggestion: '1994-05' }],
  // The beginning has no year of its own.
  ['18.02 – 2019', 'date_not_edtf', { text: '18.02 – 2019' }],
  ['май – 2019', 'date_not_edtf', { text: 'май – 2019' }],
  ['края на 2024 г.', 'date_part_of_year', { text: 'края на 2024 г.', suggestion: '2024' }],
  ['от началото на 1987', 'date_part_of_year', { text: 'от началото на 1987', suggestion: '1987' }],
  ['late 2019', 'date_part_of_year', { text: 'late 2019', suggestion: '2019' }],
  ['края на май 2019 г.', 'date_part_of_year', { text: 'края на май 2019 г.', suggestion: '2019-05' }],
  ['началото на 90-те', 'date_part_of_year', { text: 'началото на 90-те', suggestion: '199X' }],
  ['late 1980s', 'date_part_of_year', { text: 'late 1980s', suggestion: '198X' }],
  [
    'втората половина на XX век',
    'date_part_of_year',
    { text: 'втората половина на XX век', suggestion: '19XX' },
  ],
  ['зимата на 2004/2006', 'date_not_edtf', { text: 'зимата на 2004/2006' }],
  ['май и 6 юни 2018', 'date_not_edtf', { text: 'май и 6 юни 2018' }],
  ['2010 или 2015', 'date_not_edtf', { text: '2010 или 2015' }],
  ['не е известна', 'date_not_known', {}],
  ['?', 'date_not_known', {}],
  ['20-те години', 'date_not_edtf', { text: '20-те години' }],
  ['14 и 16 май 2019', 'date_not_edtf', { text: '14 и 16 май 2019' }],
  ['2006 и 2008 г.', 'date_not_edtf', { text: '2006 и 2008 г.' }],
  ['към 1950', 'date_not_edtf', { text: 'към 1950' }],
  ['след 1987', 'date_before_or_after', { text: 'след 1987', example: 'не по-рано от 1988' }],
  ['преди 1989 г.', 'date_before_or_after', { text: 'преди 1989 г.', example: 'най-късно 1988' }],
  ['before 1989', 'date_before_or_after', { text: 'before 1989', example: 'by 1988' }],
  [
    'преди май 2019 г.',
    'date_before_or_after',
    { text: 'преди май 2019 г.', example: 'най-късно април 2019' },
  ],
  ['after Dec 2019', 'date_before_or_after', { text: 'after Dec 2019', example: 'not before January 2020' }],
  ['преди 1.03.1988', 'date_before_or_after', { text: 'преди 1.03.1988', example: 'най-късно 29.02.1988' }],
  ['преди 31.02.2019', 'date_not_edtf', { text: 'преди 31.02.2019' }],
  ['след войната', 'date_not_edtf', { text: 'след войната' }],
  ['24.10.2024 г., 14:00 ч.', 'date_year_last', { suggestion: '2024-10-24' }],
])('%s is not understood, and the refusal says what to write', (text, code, params) => {
  expect(edtfAsTyped(text, 'point')).toBe(text);
  expect(parseEdtf(text)).toEqual({ kind: 'refused', code, params });
  const { suggestion = '2024', example = '2024' } = params;
  for (const written of [suggestion, example])
    expect(parseEdtf(edtfAsTyped(String(written), 'point')).kind).toBe('date');
});

test.each(['2001-02', '2004~', '2019-02-18/2019-02-21', '../2019', '2012/', '201X', ''])(
  '%j stays as it is',
  (edtf) => {
    expect(edtfAsTyped(edtf, 'period')).toBe(edtf);
  },
);

const SHOWN = `2019-02-18 2024-10 2000 2019-21 2019-24 201X 200X 18XX 2004~ 2004? 2004% 2024-10~ 2006/2007 2019-02-18/2019-02-21
  2018-12-28/2019-01-03 2019-03/2019-05 2012/.. ../2009-10 2004~/2007`;
test.each(SHOWN.split(/\s+/))('what readers see of %s is understood as that', (edtf) => {
  for (const meaning of ['point', 'period'] as const)
    for (const language of ['bg', 'en'])
      expect(edtfAsTyped(displayEdtf(edtf, language, meaning), meaning)).toBe(edtf);
});

test.each(['2012/', '/2005'])('what readers see of the period %s is understood as that', (edtf) => {
  for (const language of ['bg', 'en'])
    expect(edtfAsTyped(displayEdtf(edtf, language, 'period'), 'period')).toBe(edtf);
});

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
    cases(250),
  );
});
