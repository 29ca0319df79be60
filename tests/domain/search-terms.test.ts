import {
  excerptOf,
  matchOf,
  readSearch,
  searchedWord,
  termsIn,
  wholeNameMatch,
  wholeNameTerms,
  type Match,
} from '../../src/domain/search-terms';

const termsFor = (text: string) => new Set([...termsIn(text, 'bg'), ...wholeNameTerms(text, 'bg')]);

/** Looks for terms as a database does; of words that stand together only that each is there. */
const holds = (match: Match, terms: ReadonlySet<string>): boolean => {
  if ('all' in match) return match.all.every((each) => holds(each, terms));
  if ('any' in match) return match.any.some((each) => holds(each, terms));
  if ('phrase' in match) return match.phrase.every((term) => terms.has(term));
  return match.isBeginning ? [...terms].some((term) => term.startsWith(match.term)) : terms.has(match.term);
};
const finds = (search: string, text: string) => holds(matchOf(readSearch(search, 'bg')), termsFor(text));

test.each([
  ['Дойран', 'дойран doyran dojran doiran ДОЙРАН'],
  ['Doyran', 'дойран dojran'],
  ['Крушево', 'krushevo kruševo krusevo KRUSHEVO'],
  ['Kruševo', 'krusevo krushevo крушево'],
  ['Щръклево', 'shtraklevo straklevo'],
  ['Ђурђевац', 'đurđevac djurdjevac durdevac'],
  ['Ќустендил', 'kjustendil kustendil'],
  ['Гьоче', 'gyoche goche'],
  ['Ѓорче Петров', 'gorce gjorče gjorche'],
  ['Дупница', 'dupnitsa dupnica dupnitza'],
  ['Кюстендил', 'kyustendil kjustendil kiustendil kustendil'],
  ['София', 'sofia sofiya sofija'],
  ['Хасково', 'haskovo khaskovo'],
  ['Ямбол', 'yambol jambol iambol'],
  ['Жешов', 'zheshov žešov'],
  ['Münster', 'munster muenster'],
  ['Łódź', 'lodz łódź'],
  ['Скопие', 'skopie skopje'],
  ['Търговище', 'targovishte targoviste'],
])('%s is found by %s', (name, searches) => {
  expect(searches.split(' ').filter((search) => !finds(search, name))).toEqual([]);
});

/** Each from the third letter on: it is found while it is typed, where its stem has other letters, and within what spells one sound. */
test.each([
  ['Шумен', 'Shumen'],
  ['Аврен', 'Avren'],
  ['Асеновец', 'Asenovets'],
  ['Бабяк', 'Babyak'],
  ['Нови Искър', 'Novi Iskar'],
  ['Градовете', 'Gradovete'],
  ['посещенията', 'poseshteniyata'],
  ['Блатска', 'Blatska'],
  ['Бачково', 'Bachkovo'],
  ['Богьовци', 'Bogyovtsi'],
  ['Акациево', 'Akatsievo'],
  ['Радецки', 'Radetski'],
  ['Дойран', 'Dojran'],
])('%s and %s are found while they are typed, by either script', (cyrillic, latin) => {
  const typed = [cyrillic, latin].flatMap((name) =>
    Array.from({ length: name.length - 2 }, (_, index) => name.slice(0, index + 3)),
  );
  const begun = typed.filter((search) => /[^ ]{3}$/.test(search));
  expect([cyrillic, latin].flatMap((name) => begun.filter((search) => !finds(search, name)))).toEqual([]);
});

test('a beginning is of all its letters', () => {
  expect(finds('шумен', 'шума')).toBe(false);
  expect(finds('съд', 'садове')).toBe(false);
  expect(finds('blats', 'Блато')).toBe(false);
});

test('words of one script are told apart by every letter', () => {
  expect(finds('сад', 'съд')).toBe(false);
  expect(finds('шал', 'сал')).toBe(false);
  expect(finds('цар', 'чар')).toBe(false);
  expect(finds('троян', 'трон')).toBe(false);
});

test('all words are found, the last one by its beginning too, and quoted ones together', () => {
  const text = 'Делегация от Дойран посети фестивала на сливата';
  for (const search of ['делегации дойран', 'фестивал сливи', 'сливата дел', 'doy', '"фестивала на сливата"'])
    expect([search, finds(search, text)]).toEqual([search, true]);
  for (const search of ['дел сливата', 'делегация охрид', '"дел"', 'де', '"фестивала охрид"'])
    expect([search, finds(search, text)]).toEqual([search, false]);
});

test('a search is read by its quotation marks', () => {
  const shown = readSearch('„Велико Търново“ посещение "Pier', 'bg').map((each) =>
    each.kind === 'phrase' ? each.words.map(({ plain }) => plain) : each.word.plain,
  );
  expect(shown).toEqual([['велико', 'търново'], 'посещение', 'pier']);
  expect(readSearch('?! „“ …', 'bg')).toEqual([]);
});

test('a name is found as a whole', () => {
  const is = (search: string, name: string) => holds(wholeNameMatch(search, 'bg'), termsFor(name));
  expect(is('velika plana', 'Велика Плана')).toBe(true);
  expect(is('плана', 'Велика Плана')).toBe(false);
  expect(is('Велика Плана', 'Делегация от Велика Плана')).toBe(false);
});

describe('an excerpt', () => {
  const excerpt = (search: string, text: string) => excerptOf(text, readSearch(search, 'bg'), 'bg');

  test('marks words in all their forms, in either script, and escapes everything', () => {
    expect(excerpt('посещение', 'Две посещения & <b>едно</b> "писмо"')).toBe(
      'Две <mark>посещения</mark> &amp; &lt;b&gt;едно&lt;/b&gt; &quot;писмо&quot;',
    );
    expect(excerpt('krushevo', 'От Крушево и Kruševo.')).toBe(
      'От <mark>Крушево</mark> и <mark>Kruševo</mark>.',
    );
    expect(excerpt('<mark>', '<mark> е дума')).toBe('&lt;<mark>mark</mark>&gt; е дума');
  });

  test('is of the line with most of them, cut between words', () => {
    const long = `Първи ред за Троян.\n${'дума '.repeat(80)}среща в Троян с кмета${' друга'.repeat(80)}`;
    const html = excerpt('среща троян', long);
    expect(html).toContain('<mark>среща</mark> в <mark>Троян</mark> с кмета');
    expect(html).toMatch(/^… дума /);
    expect(html).toMatch(/ друга …$/);
    expect(html.length).toBeLessThan(300);
  });

  test('is the beginning where nothing is marked', () => {
    expect(excerpt('охрид', 'Първи ред.\nВтори ред.')).toBe('Първи ред.');
    expect(excerpt('охрид', '')).toBe('');
  });
});

test('a word has no more letters than an index takes', () => {
  expect(searchedWord('ж'.repeat(5_000), 'bg').stem.length).toBeLessThan(100);
});
