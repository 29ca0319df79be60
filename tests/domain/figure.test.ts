import type { Bound, Figure, Unit } from '../../src/domain/figure';
import { BOUNDS, displayFigure, figureBounds, isCurrencyCode, sumOf, UNITS } from '../../src/domain/figure';

const figure = (
  value: number,
  bound: Bound | null,
  unit: Unit | null,
  currency: string | null = null,
): Figure => ({
  value,
  bound,
  unit,
  currency,
});

test.each([
  [figure(350, 'more-than', 'residents'), 'повече от 350 жители', 'more than 350 residents'],
  [figure(200000, 'more-than', null, 'EUR'), 'повече от 200\u00a0000 евро', 'more than EUR\u00a0200,000'],
  [figure(271, 'exact', 'citizens'), '271 граждани', '271 citizens'],
  [figure(271, null, 'people'), '271 души', '271 people'],
  [figure(1, 'exact', 'people'), '1 човек', '1 person'],
  [figure(1, 'exact', 'residents'), '1 жител', '1 resident'],
  [figure(1, 'exact', 'citizens'), '1 гражданин', '1 citizen'],
  [figure(1, 'exact', 'children'), '1 дете', '1 child'],
  [figure(12, 'about', 'children'), 'около 12 деца', 'about 12 children'],
  [figure(1, 'exact', 'members'), '1 член', '1 member'],
  [figure(50, 'nearly', 'members'), 'почти 50 членове', 'nearly 50 members'],
  [figure(1, 'exact', 'towns'), '1 град', '1 town'],
  [figure(38, 'exact', 'towns'), '38 града', '38 towns'],
  [figure(21, 'exact', 'towns'), '21 града', '21 towns'],
  [figure(0, 'exact', 'towns'), '0 града', '0 towns'],
  [figure(1, 'exact', 'municipalities'), '1 община', '1 municipality'],
  [figure(25, 'at-least', 'municipalities'), 'поне 25 общини', 'at least 25 municipalities'],
  [figure(1, 'exact', 'countries'), '1 държава', '1 country'],
  [figure(26, 'exact', 'countries'), '26 държави', '26 countries'],
  [figure(1, 'exact', 'organisations'), '1 организация', '1 organisation'],
  [figure(3, 'less-than', 'organisations'), 'по-малко от 3 организации', 'fewer than 3 organisations'],
  [figure(3, 'at-most', 'organisations'), 'най-много 3 организации', 'at most 3 organisations'],
  [figure(1, 'exact', 'pupils'), '1 ученик', '1 pupil'],
  [figure(40, 'at-most', 'pupils'), 'най-много 40 ученици', 'at most 40 pupils'],
  [figure(1, 'exact', 'students'), '1 студент', '1 student'],
  [figure(12, 'exact', 'teachers'), '12 учители', '12 teachers'],
  [figure(1, 'exact', 'families'), '1 семейство', '1 family'],
  [figure(3, 'exact', 'schools'), '3 училища', '3 schools'],
  [figure(7, 'less-than', 'companies'), 'по-малко от 7 фирми', 'fewer than 7 companies'],
  [figure(1000, 'less-than', 'people', 'EUR'), 'по-малко от 1000 евро', 'less than EUR\u00a01,000'],
  [figure(2000, null, null, 'DEM'), '2000 германски марки', 'DEM\u00a02,000'],
  [figure(5000, 'less-than', null, 'EUR'), 'по-малко от 5000 евро', 'less than EUR\u00a05,000'],
  [figure(1234, 'exact', 'residents'), '1234 жители', '1,234 residents'],
  [figure(12345, 'exact', 'residents'), '12\u00a0345 жители', '12,345 residents'],
  [figure(1500000, 'about', 'residents'), 'около 1\u00a0500\u00a0000 жители', 'about 1,500,000 residents'],
  [figure(12.5, 'exact', null), '12,5', '12.5'],
  [figure(1200.5, 'exact', null, 'EUR'), '1200,50 евро', 'EUR\u00a01,200.50'],
  [figure(1, 'exact', null, 'BGN'), '1 български лев', 'BGN\u00a01'],
  [figure(5, 'exact', null, 'BGN'), '5 български лева', 'BGN\u00a05'],
  [figure(5, 'exact', null, 'USD'), '5 щатски долара', 'USD\u00a05'],
  [figure(5, 'exact', 'towns', ''), '5 града', '5 towns'],
  [figure(5, 'exact', null, 'лева'), '5 лева', '5 лева'],
])('%j reads „%s“ and "%s"', (known, bg, en) => {
  expect([displayFigure(known, 'bg'), displayFigure(known, 'en'), displayFigure(known, 'fr')]).toEqual([
    bg,
    en,
    en,
  ]);
});

test.each([
  ['2020', 'около 1500 жители, към 2020 г.', 'about 1,500 residents, as of 2020'],
  [
    '2023-12-31',
    'около 1500 жители, към 31 декември 2023 г.',
    'about 1,500 residents, as of 31 December 2023',
  ],
  ['2020~', 'около 1500 жители (около 2020 г.)', 'about 1,500 residents (c. 2020)'],
  ['../2019', 'около 1500 жители (най-късно през 2019 г.)', 'about 1,500 residents (by 2019)'],
  [
    '2018/2019',
    'около 1500 жители (между 2018 г. и 2019 г.)',
    'about 1,500 residents (between 2018 and 2019)',
  ],
  ['', 'около 1500 жители', 'about 1,500 residents'],
  ['вчера', 'около 1500 жители', 'about 1,500 residents'],
  [null, 'около 1500 жители', 'about 1,500 residents'],
])('as of %j it reads „%s“', (asOf, bg, en) => {
  const known = { ...figure(1500, 'about', 'residents'), asOf };
  expect([displayFigure(known, 'bg'), displayFigure(known, 'en'), displayFigure(known, 'fr')]).toEqual([
    bg,
    en,
    en,
  ]);
});

test('every bound and unit has words of its own in both languages', () => {
  for (const language of ['bg', 'en']) {
    const shown = BOUNDS.flatMap((bound) =>
      UNITS.map((unit) => displayFigure(figure(7, bound, unit), language)),
    );
    expect(new Set(shown).size).toBe(BOUNDS.length * UNITS.length);
  }
});

test.each([
  ['EUR', true],
  ['BGN', true],
  ['DEM', true],
  ['FRF', true],
  ['BGL', true],
  ['XEU', true],
  ['XAU', false],
  ['XXX', false],
  ['eur', false],
  ['EURO', false],
  ['QQQ', false],
  ['', false],
])('%j is a currency: %s', (text, expected) => {
  expect(isCurrencyCode(text)).toBe(expected);
});

test.each([
  [[148, 107, 9, 7], 271],
  [[148, null, 7], 155],
  [[0, null], 0],
  [[null, null], null],
  [[], null],
])('the sum of %j is %s', (counts, expected) => {
  expect(sumOf(counts)).toBe(expected);
});

test.each([
  [null, 350, 350],
  ['exact', 350, 350],
  ['about', null, null],
  ['nearly', null, 350],
  ['more-than', 350, null],
  ['at-least', 350, null],
  ['less-than', null, 350],
  ['at-most', null, 350],
] as const)('%s 350 is at least %s and at most %s', (bound, atLeast, atMost) => {
  expect(figureBounds({ value: 350, bound })).toEqual({ atLeast, atMost });
});
