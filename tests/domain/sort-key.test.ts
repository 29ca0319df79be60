import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { sortedWords, sortKeyOf } from '../../src/domain/sort-key';
import { cases } from '../support/properties';

const byKey = (language: string) => (one: string, other: string) => {
  const [a, b] = [sortKeyOf(one, language), sortKeyOf(other, language)];
  return a < b ? -1 : a > b ? 1 : 0;
};

const INTENDED: readonly (readonly [language: string, names: readonly string[]])[] = [
  [
    'bg',
    ['Ахинора', 'България', 'гама', 'Добрич', 'Ѝордан', 'Йордан', 'Стара Загора', 'Ящер', 'Ankara', 'Žilina'],
  ],
  ['bg', ['Нова Загора', 'Нова-Зора', 'Новаград', 'Нови пазар']],
  ['bg', ['„Ахинора“', 'Бяла', ' Варна', '«Гоце Делчев»', '(Дебър)']],
  ['bg', ['2 юни', 'Абланица']],
  [
    'en',
    [
      'Ataşehir',
      'Błonie',
      'Brașov County',
      'Büyükkarıştıran',
      'Čair',
      'Čakovec',
      'Taşköprü',
      'Tekirdağ',
      'Žilina',
    ],
  ],
  ['en', ['Malmo', 'Malmö', 'Malmø', 'Malmøy', 'Straße', 'Strast']],
  ['en', ['de Haan', 'De Haan', 'De Panne']],
  ['en', ['Zagreb', 'Βόλος', 'Охрид', '京都']],
];

test.each(INTENDED)('in %s: %j', (language, names) => {
  expect([...names].reverse().sort(byKey(language))).toEqual(names);
});

test.each(['', '„“', '  ', '–'])('%j has an empty key', (name) => {
  expect(sortKeyOf(name, 'bg')).toBe('');
});

test('a key has digits only, whatever the name: every collation has them in the same order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) =>
      /^\d{0,1700}$/.test(sortKeyOf(name, 'bg')),
    ),
    cases(50),
  );
});

/** Letters of the languages of real partners, and what stands between them. */
const LETTERS =
  'абвгдежзийклмнопрстуфхцчшщъьюяѝѓќљњџјѕёіїєґabcdefghijklmnopqrstuvwxyzßłøđæœþðıșțşţğžčćšőűäöüåñçéèêíóúýąęńśźżėūβόλσς0123456789';
const anyName = fc
  .string({ unit: fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase(), ' ', ' '), maxLength: 12 })
  .map(sortedWords);

describe.each(['bg', 'en', 'de', 'mk', 'sr', 'el'])('keys of %s', (language) => {
  const { compare } = new Intl.Collator(language);
  const agrees = (one: string, other: string) =>
    Math.sign(compare(one, other)) === byKey(language)(one, other);

  test('compare as ICU compares the words', () => {
    // ß and æ are two letters; of names that are otherwise equal ICU has further rules about their capitals and marks.
    const isTold = (one: string, other: string) =>
      new Intl.Collator(language, { sensitivity: 'base' }).compare(one, other) !== 0 ||
      !/[ßæœẞ]/iu.test(one + other);
    fc.assert(
      fc.property(anyName, anyName, (one, other) => !isTold(one, other) || agrees(one, other)),
      cases(200),
    );
  });

  test('put real names in ICU’s order', () => {
    const names = REAL_NAMES.map(sortedWords).filter(isKnown).sort(compare);
    for (const [index, one] of names.slice(0, -1).entries()) {
      const other = names[index + 1] ?? '';
      expect([one, other, byKey(language)(one, other)]).toEqual([one, other, Math.sign(compare(one, other))]);
    }
  });
});

/** What the keys know: the scripts of the table, and names that are not cut. Files in other encodings look like anything. */
const isKnown = (words: string) =>
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9 ]{1,100}$/u.test(words);

/** Names of the examples, and of every JSON and CSV file in the folder that NAMES_FOLDER names. */
const REAL_NAMES = [...new Set([...namesOf('database/examples'), ...namesOf(process.env.NAMES_FOLDER)])];

function namesOf(folder: string | undefined): string[] {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(json|csv)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return file.endsWith('.csv')
        ? text.split(/[;,\n"]/)
        : [...text.matchAll(/"(?:name|title|bg|en)": "([^"\\]{2,80})"/g)].map(([, name = '']) => name);
    })
    .filter((name) => /\p{L}/u.test(name));
}
