import { askSheet } from '../app/facts/ask';
import {
  compact,
  isBlank,
  leavesOf,
  matches,
  plain,
  valuesAt,
  valuesNamed,
  type Pattern,
} from '../app/facts/match';
import { says, type FactSheet } from '../app/facts/sheet';
import { FACT_SHEETS } from '../app/facts/sheets';

const paragraph = (...children: readonly unknown[]) => ({ type: 'paragraph', children });
const text = (words: string, bold = false) => ({ type: 'text', text: words, bold });
const link = (url: string, words: string) => ({ type: 'link', url, children: [text(words)] });

describe('matches', () => {
  const kubrat = {
    name: 'Омол',
    since: '2000',
    website: null,
    indefinite: false,
    population: { id: 4, key: 'k', value: null },
    total: { value: 350, bound: 'more-than' },
    themes: [{ name: 'Култура' }, { name: 'Бизнес' }],
    description: [
      paragraph(text('Повече от '), text('350', true), text(' жители')),
      paragraph(text('Втори')),
    ],
  };

  test.each<[string, Pattern, boolean]>([
    ['the same text', { name: 'Омол' }, true],
    ['another text', { name: 'Омо' }, false],
    ['part of a text by RegExp', { name: /Омо/ }, true],
    ['a RegExp that is not there', { name: /Мол/ }, false],
    ['a number', { total: { value: 350 } }, true],
    ['a number is not its text', { since: 2000 }, false],
    ['a boolean', { indefinite: false }, true],
    ['the other boolean', { indefinite: true }, false],
    ['a part of a group', { total: { bound: 'more-than' } }, true],
    ['one wrong part of a group', { total: { value: 350, bound: 'exact' } }, false],
    ['some item of a list', { themes: [{ name: 'Бизнес' }] }, true],
    ['each wanted item', { themes: [{ name: 'Бизнес' }, { name: 'Култура' }] }, true],
    ['a wanted item that is missing', { themes: [{ name: 'Бизнес' }, { name: 'Спорт' }] }, false],
    ['a group for a list', { themes: { name: 'Култура' } }, true],
    ['no item wanted', { themes: [] }, false],
    ['nothing given', { website: null }, true],
    ['nothing given in a group', { population: null }, true],
    ['something given', { since: null }, false],
    ['not delivered is not empty', { wikidataId: null }, false],
    ['a text over marked-up words', { description: /Повече от 350 жители/ }, true],
    ['a text over paragraphs', { description: /жители Втори/ }, true],
    ['one paragraph by itself', { description: /^Втори$/ }, true],
    ['anything in the entry', /350 жители/, true],
    ['technical attributes are no content', { population: /k|4/ }, false],
    ['one of several', { $or: [{ name: 'Тюри' }, { since: '2000' }] }, true],
    ['none of several', { $or: [{ name: 'Тюри' }, { since: '2001' }] }, false],
    ['all of several', { $all: [{ name: 'Омол' }, { since: '2000' }] }, true],
    ['not all of several', { $all: [{ name: 'Омол' }, { since: '2001' }] }, false],
    ['asked in the language', { name: says(/Омол/, /Åmål/) }, true],
    ['asked in the other language only', { name: says(/Тюри/, /Омол/) }, false],
  ])('%s', (_, pattern, expected) => expect(matches(kubrat, pattern, 'bg')).toBe(expected));

  test('in English the English pattern is asked', () => {
    expect(matches({ name: 'Åmål' }, { name: says(/Омол/, /Åmål/) }, 'en')).toBe(true);
    expect(matches({ name: 'Омол' }, { name: says(/Омол/, /Åmål/) }, 'en')).toBe(false);
  });
});

test.each([
  ['„Воли“', '"Воли"'],
  ['2012\u00a0–  2014', '2012 - 2014'],
  ['Oсвен', 'Освен'],
  ['Open days', 'Open days'],
])('plain: %s', (given, expected) => expect(plain(given)).toBe(expected));

test.each([
  ['решения посходни', 'решения по сходни'],
  ['МЕЖДУНАРОДНА ДЕЙНОСТ', 'Международна дейност'],
  ['от самото и учредяване', 'от самото ѝ учредяване'],
])('compact: %s', (source, corrected) => expect(compact(corrected)).toBe(compact(source)));

test('a changed word is another text', () => expect(compact('керемичи')).not.toBe(compact('керамици')));

test('the address of a link follows its paragraph', () => {
  const block = paragraph(text('Виж '), link('https://example.org', 'клуба'), text(' тук'));
  expect(leavesOf([block])).toEqual(['Виж клуба тук', 'https://example.org']);
});

test.each<[string, unknown, boolean]>([
  ['an empty editor', [paragraph(text(''))], true],
  ['an empty list', [], true],
  ['a group with only technical attributes', { id: 1, key: 'a' }, true],
  ['spaces', ' \u00a0', true],
  ['zero', 0, false],
  ['a text in a group', { name: 'а' }, false],
])('isBlank: %s', (_, value, expected) => expect(isBlank(value)).toBe(expected));

test('values at a path and by name, through lists, without empty ones', () => {
  const entry = { days: [{ date: 'a' }, { date: null }, { date: 'b', file: { file: null, url: 'u' } }] };
  expect(valuesAt(entry, 'days.date')).toEqual(['a', 'b']);
  expect(valuesNamed(entry, 'file')).toEqual([{ file: null, url: 'u' }]);
  expect(valuesNamed({ picture: { file: null } }, 'file')).toEqual([]);
});

describe.each(FACT_SHEETS.map((sheet) => [sheet.municipality, sheet] as const))(
  'the sheet of %s',
  (_, sheet) => {
    test('no fact is met by an empty entry', () => {
      const met = sheet.facts.filter(({ where, locale }) =>
        (['bg', 'en'] as const)
          .filter((language) => locale === undefined || locale === language)
          .some((language) => where === undefined || matches({ slug: 'a', name: null }, where, language)),
      );
      expect(met.map(({ about }) => about)).toEqual([]);
    });

    test('every count has a bound, every silence something to be silent about, no text twice', () => {
      const unbounded = sheet.counts.filter(
        ({ exactly, atLeast, atMost }) => (exactly ?? atLeast ?? atMost) === undefined,
      );
      const mute = sheet.nothingInvented.filter(
        (one) => !one.never && !one.blank?.length && !one.nowhere?.length,
      );
      expect([...unbounded, ...mute].map(({ about }) => about)).toEqual([]);
      expect(new Set(sheet.texts.map(compact)).size).toBe(sheet.texts.length);
    });
  },
);

describe('askSheet', () => {
  const sheet: FactSheet = {
    municipality: 'omol',
    facts: [{ about: 'Åmål', type: 'partners', where: { name: says('Омол', 'Åmål') } }],
    counts: [
      { about: 'networks', type: 'networks', exactly: 1 },
      { about: 'languages', type: 'partners', of: 'otherNames.note', distinct: true, atMost: 1 },
    ],
    texts: ['Добри връзки.'],
    nothingInvented: [
      { about: 'since when', type: 'partners', blank: ['since'] },
      { about: 'a picture', type: 'partners', nowhere: ['file'] },
      { about: 'a company', type: 'partners', never: { kind: 'company' } },
    ],
  };
  const partner = {
    bg: {
      documentId: 'p',
      name: 'Омол',
      since: null,
      description: [paragraph(text('Добри връзки.'))],
      translation: 'source',
    },
    en: {
      documentId: 'p',
      name: 'Åmål',
      since: null,
      description: [paragraph(text('Good ties.'))],
      translation: 'done',
    },
  };
  const withoutSince = Object.fromEntries(
    Object.entries(partner.en).filter(([attribute]) => attribute !== 'since'),
  );
  const membership = (translation: string) => ({ documentId: 'm', network: { slug: 'n' }, translation });
  const networks = (translation: string) => [
    { documentId: 'n', slug: 'n', translation },
    { documentId: 'other', slug: 'other', translation: 'fallback' },
  ];
  const right = {
    'partners bg 1': [partner.bg],
    'partners en 1': [partner.en],
    'memberships bg 1': [membership('source')],
    'memberships en 1': [membership('done')],
    'networks bg 1': networks('source').slice(0, 1),
    'networks bg 2': networks('source').slice(1),
    'networks en 1': networks('done').slice(0, 1),
    'networks en 2': networks('done').slice(1),
  };

  /** A site that holds these pages of entries, by "type language page". */
  const siteOf = (pages: Readonly<Record<string, readonly unknown[]>>) => async (path: string) => {
    const { pathname, searchParams } = new URL(path, 'http://site');
    const of = `${pathname.replace('/api/', '')} ${searchParams.get('locale')}`;
    const data = pages[`${of} ${searchParams.get('pagination[page]')}`] ?? [];
    const pageCount = Math.max(1, Object.keys(pages).filter((page) => page.startsWith(of)).length);
    return { status: 200, body: { data, meta: { pagination: { pageCount } } } };
  };

  test.each<[string, Readonly<Record<string, readonly unknown[]>>, readonly RegExp[]]>([
    ['right content', {}, []],
    [
      'a fact that is missing',
      { 'partners en 1': [{ ...partner.en, name: 'Aamaal' }] },
      [/omol \(en\): not found among partners: Åmål/],
    ],
    [
      'a fact that is invented',
      { 'partners bg 1': [{ ...partner.bg, since: '2001' }] },
      [/\(bg\): "since" is given in „Омол“/, /"since".*more or less/],
    ],
    [
      'an attribute that is not delivered',
      { 'partners en 1': [withoutSince] },
      [/\(en\): "since" is not delivered in „Åmål“/],
    ],
    [
      'a file where none can be',
      { 'partners bg 1': [{ ...partner.bg, cover: { file: { url: '/a.jpg' } } }] },
      [/a "file" is given in „Омол“/, /"cover".*more or less/],
    ],
    [
      'what must not be',
      { 'partners bg 1': [{ ...partner.bg, kind: 'company' }] },
      [/a company/, /"kind".*more or less/],
    ],
    [
      'as many values as admitted',
      {
        'partners bg 1': [{ ...partner.bg, otherNames: [{ note: 'sv' }, { note: 'sv' }] }],
        'partners en 1': [{ ...partner.en, otherNames: [{ note: 'sv' }, { note: 'sv' }] }],
      },
      [],
    ],
    [
      'too many values',
      {
        'partners bg 1': [{ ...partner.bg, otherNames: [{ note: 'sv' }, { note: 'de' }] }],
        'partners en 1': [{ ...partner.en, otherNames: [{ note: 'sv' }, { note: 'sv' }] }],
      },
      [/\(bg\): languages: expected 0 to 1, found 2/],
    ],
    [
      'a Bulgarian fallback',
      { 'partners bg 1': [{ ...partner.bg, translation: 'fallback' }] },
      [/instead of "source"/],
    ],
    [
      'a text that is cut',
      { 'partners bg 1': [{ ...partner.bg, description: [paragraph(text('Връзки.'))] }] },
      [/text not found: Добри връзки/],
    ],
    ['a network beyond the first page', { 'networks bg 1': [], 'networks bg 2': networks('source') }, []],
    ['a network too few', { 'networks bg 1': [] }, [/\(bg\): networks: expected 1, found 0/]],
    ['no English', { 'partners en 1': [] }, [/not found.*Åmål/, /partners: „Омол“ is not there in English/]],
    [
      'a fallback',
      { 'partners en 1': [{ ...partner.en, translation: 'fallback' }] },
      [/"fallback" instead of "done"/],
    ],
    [
      'Bulgarian in English',
      { 'partners en 1': [{ ...partner.en, description: [paragraph(text('Връзки'))] }] },
      [/Bulgarian text in the English of „Åmål“: Връзки/],
    ],
    [
      'a text only in Bulgarian',
      { 'partners en 1': [{ ...partner.en, description: null }] },
      [/"description" of „Омол“ has more or less/],
    ],
  ])('%s', async (_, changes, expected) => {
    const findings = await askSheet(siteOf({ ...right, ...changes }), sheet);
    expect(findings).toHaveLength(expected.length);
    expected.forEach((pattern, index) => expect(findings[index]).toMatch(pattern));
  });

  test.each([
    [400, { error: 'Invalid key' }],
    [200, { error: 'Invalid key' }],
    [500, { data: [], error: 'Invalid key' }],
  ])('an answer %i that is no list of entries is reported with its path', async (status, body) => {
    const findings = await askSheet(async () => ({ status, body }), sheet);
    expect(findings).toContainEqual(
      expect.stringMatching(/^\/api\/partners\?locale=bg.* answered \d+: .*Invalid key/),
    );
  });
});
