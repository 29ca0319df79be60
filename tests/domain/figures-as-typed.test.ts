import { currencyAsTyped, figureAsTyped, sayFigure, writeFigure } from '../../src/domain/as-typed';
import { BOUNDS, UNITS } from '../../src/domain/figure';

const blank = '\u00a0';

describe('a number as known is understood as people type it', () => {
  test.each([
    ['повече от 200 000 евро', { value: 200_000, bound: 'more-than', currency: 'EUR' }],
    ['Повече от 200 000 EUR', { value: 200_000, bound: 'more-than', currency: 'EUR' }],
    ['около 350 жители', { value: 350, bound: 'about', unit: 'residents' }],
    [`над${blank}1${blank}200${blank}души`, { value: 1200, bound: 'more-than', unit: 'people' }],
    ['поне 12 деца', { value: 12, bound: 'at-least', unit: 'children' }],
    ['не по-малко от 12 деца', { value: 12, bound: 'at-least', unit: 'children' }],
    ['не повече от 30 града', { value: 30, bound: 'at-most', unit: 'towns' }],
    ['почти 9 общини', { value: 9, bound: 'nearly', unit: 'municipalities' }],
    ['до 40 човека', { value: 40, bound: 'at-most', unit: 'people' }],
    ['1,2 млн. лв.', { value: 1_200_000, currency: 'BGN' }],
    ['1,15 милиона', { value: 1_150_000 }],
    ['12 хиляди', { value: 12_000 }],
    ['≈ 5', undefined],
    ['~5', { value: 5, bound: 'about' }],
    ['€200,000.50', { value: 200_000.5, currency: 'EUR' }],
    ['DEM 5 000', { value: 5000, currency: 'DEM' }],
    ['283 872,04 лева', { value: 283_872.04, currency: 'BGN' }],
    ['5 000 души към 2021', { value: 5000, unit: 'people', asOf: '2021' }],
    ['28 000 жители (към 31.12.2023)', { value: 28_000, unit: 'residents', asOf: '2023-12-31' }],
    ['5 000 души, към XIX век', { value: 5000, unit: 'people', asOf: '18XX' }],
    ['към 200 души', { value: 200, bound: 'about', unit: 'people' }],
    ['more than 300 residents', { value: 300, bound: 'more-than', unit: 'residents' }],
    ['точно 1 град', { value: 1, bound: 'exact', unit: 'towns' }],
    ['не по-малко от 40 ученика', { value: 40, bound: 'at-least', unit: 'pupils' }],
    ['до 5 семейства', { value: 5, bound: 'at-most', unit: 'families' }],
    ['7 фирми', { value: 7, unit: 'companies' }],
    ['350', { value: 350 }],
    ['2,5', { value: 2.5 }],
  ])('%s', (text, figure) => {
    const read = figureAsTyped(text, { min: 0 });
    if (figure === undefined) expect(read).toMatchObject({ kind: 'refused', code: 'not_a_number' });
    else expect(read).toEqual({ kind: 'figure', figure });
  });

  test.each([
    ['повече от', 'not_a_number', []],
    ['много жители', 'not_a_number', []],
    ['200 коня', 'not_a_number', []],
    ['200 ZZZ', 'not_a_number', []],
    ['€ 200 души', 'not_a_number', []],
    [
      'около 283.872 евро',
      'two_numbers',
      [
        { value: 283_872, bound: 'about', currency: 'EUR' },
        { value: 283.872, bound: 'about', currency: 'EUR' },
      ],
    ],
    ['1.500 хиляди', 'two_numbers', [{ value: 1_500_000 }, { value: 1500 }]],
    [
      '30–40 души',
      'range',
      [
        { value: 30, bound: 'at-least', unit: 'people' },
        { value: 40, bound: 'at-most', unit: 'people' },
      ],
    ],
    [
      'между 1 и 2 млн.',
      'range',
      [
        { value: 1e6, bound: 'at-least' },
        { value: 2e6, bound: 'at-most' },
      ],
    ],
    ['30-', 'not_a_number', []],
    ['5 милиарда', 'too_large', []],
    ['-5 души', 'too_small', []],
    ['', 'not_a_number', []],
  ])('„%s“ is refused: %s', (text, code, options) => {
    expect(figureAsTyped(text, { min: 0, max: 1e9 })).toEqual({ kind: 'refused', code, options });
  });
});

test.each([
  ['EUR', 'EUR'],
  ['eur', 'EUR'],
  ['€', 'EUR'],
  ['лв.', 'BGN'],
  ['лева', 'BGN'],
  ['крони', 'крони'], // of three countries at least
  ['xqq', 'xqq'],
])('the currency %s is %s', (text, currency) => {
  expect(currencyAsTyped(text)).toBe(currency);
});

describe('a number as known is written as it is read', () => {
  const figures = BOUNDS.flatMap((bound) => [
    ...[1, 2, 271, 200_000, 1_234_567.5].flatMap((value) => [
      { value, bound },
      ...UNITS.map((unit) => ({ value, bound, unit })),
      ...['EUR', 'BGN', 'USD', 'DEM'].map((currency) => ({ value, bound, currency })),
    ]),
    // A date is written the same beside every number.
    ...['2021', '2023-12-31', '2024-10', '2004~', '2004?', '18XX', '../2019'].map((asOf) => ({
      value: 271,
      bound,
      asOf,
    })),
  ]);

  test.each(['bg', 'en'] as const)('in %s', (language) => {
    for (const figure of figures) {
      const read = figureAsTyped(writeFigure(figure, language) ?? '');
      const { bound, ...rest } = figure;
      expect([figure, read]).toEqual([
        figure,
        { kind: 'figure', figure: bound === 'exact' ? rest : { bound, ...rest } },
      ]);
    }
  });

  test('what no text says is not written', () => {
    expect(writeFigure({ value: 2, unit: 'towns', currency: 'EUR' }, 'bg')).toBeUndefined();
  });

  test.each([
    [
      'повече от 200 000 евро',
      'more than EUR 200,000',
      { value: 200_000, bound: 'more-than', currency: 'EUR' },
    ],
    [
      '28 000 жители, към 2021 г.',
      '28,000 residents, as of 2021',
      { value: 28_000, unit: 'residents', asOf: '2021' },
    ],
  ] as const)('readers see „%s“', (bg, en, figure) => {
    expect(sayFigure(figure, 'bg').replaceAll(blank, ' ')).toBe(bg);
    expect(sayFigure(figure, 'en').replaceAll(blank, ' ')).toBe(en);
  });
});
