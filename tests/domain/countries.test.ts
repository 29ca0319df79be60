import {
  COUNTRY_CODES,
  countryAsTyped,
  countryName,
  formerCountry,
  isCountryCode,
  readCountry,
} from '../../src/domain/countries';

test('the list is sorted, without repetition, and has Kosovo', () => {
  expect(COUNTRY_CODES).toEqual([...new Set(COUNTRY_CODES)].sort());
  expect(COUNTRY_CODES).toHaveLength(250);
  expect(COUNTRY_CODES).toContain('XK');
});

test.each([
  ['BG', true],
  ['XK', true],
  ['bg', false],
  ['CS', false],
  ['SU', false],
  ['EU', false],
  ['UK', false],
  ['', false],
  ['constructor', false],
])('%j is a code: %s', (text, expected) => {
  expect(isCountryCode(text)).toBe(expected);
});

test.each([
  ['MK', 'bg', 'Северна Македония'],
  ['MK', 'en', 'North Macedonia'],
  ['XK', 'bg', 'Косово'],
  ['FR', 'de', 'Frankreich'],
  ['FR', 'zz', 'France'],
  ['FR', '', 'France'],
  ['CZ', 'bg-BG', 'Чехия'],
])('%s in %j is %s', (code, language, expected) => {
  expect(isCountryCode(code) && countryName(code, language)).toBe(expected);
});

test('every country can be read by its name in Bulgarian and in English', () => {
  const unread = COUNTRY_CODES.flatMap((code) =>
    ['bg', 'en']
      .map((language) => countryName(code, language))
      .filter((name) => JSON.stringify(readCountry(name)) !== JSON.stringify({ code })),
  );
  expect(unread).toEqual([]);
});

test.each([
  // the five source pages
  ['Гърция', 'GR'],
  ['Румъния', 'RO'],
  ['Словакия', 'SK'],
  ['Косово', 'XK'],
  ['Русия', 'RU'],
  ['Полша', 'PL'],
  ['Република Франция', 'FR'],
  ['Чехия', 'CZ'],
  ['Италия', 'IT'],
  ['Естония', 'EE'],
  ['Унгария', 'HU'],
  ['Турция', 'TR'],
  ['Украйна', 'UA'],
  ['Кралство Швеция', 'SE'],
  ['Република Естония', 'EE'],
  ['Република Румъния', 'RO'],
  ['Република Литва', 'LT'],
  ['Руска федерация', 'RU'],
  ['Р България', 'BG'],
  ['България', 'BG'],
  ['Северна Македония', 'MK'],
  ['Черна гора', 'ME'],
  ['Китай', 'CN'],
  // other forms
  ['Р. България', 'BG'],
  ['  република   СЕВЕРНА Македония ', 'MK'],
  ['Pумъния', 'RO'], // a Latin P
  ['Федерална република Германия', 'DE'],
  ['Чешка република', 'CZ'],
  ['Великобритания', 'GB'],
  ['САЩ', 'US'],
  ['Китайска народна република', 'CN'],
  ['Република Китай', 'TW'],
  ['Република Корея', 'KR'],
  ['Демократична република Конго', 'CD'],
  ['Кралство Нидерландия', 'NL'],
  ['Russia', 'RU'],
  ['Russian Federation', 'RU'],
  ['Kingdom of Sweden', 'SE'],
  ['The Netherlands', 'NL'],
  ['Kingdom of the Netherlands', 'NL'],
  ['Republic of North Macedonia', 'MK'],
  ['Czech Republic', 'CZ'],
  ['Turkey', 'TR'],
  ['Bosnia and Herzegovina', 'BA'],
  ['U.S.A.', 'US'],
  ["People's Republic of China", 'CN'],
  ['People’s Republic of China', 'CN'],
])('%s is %s', (name, code) => {
  expect(readCountry(name)).toEqual({ code });
  expect(formerCountry(name)).toBeNull();
});

test.each([
  ['Сърбия и Черна гора', 'CSXX', ['RS', 'ME']],
  ['Serbia and Montenegro', 'CSXX', ['RS', 'ME']],
  ['Македония', null, ['MK']],
  ['Република Македония', null, ['MK']],
  ['БЮРМ', null, ['MK']],
  ['the former Yugoslav Republic of Macedonia', null, ['MK']],
  ['Югославия', 'YUCS', ['BA', 'HR', 'ME', 'MK', 'RS', 'SI']],
  ['СФРЮ', 'YUCS', ['BA', 'HR', 'ME', 'MK', 'RS', 'SI']],
  [
    'СССР',
    'SUHH',
    ['AM', 'AZ', 'BY', 'EE', 'GE', 'KG', 'KZ', 'LT', 'LV', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
  ],
  ['Чехословакия', 'CSHH', ['CZ', 'SK']],
  ['ГДР', 'DDDE', ['DE']],
  ['East Germany', 'DDDE', ['DE']],
  ['Северен Виетнам', 'VDVN', ['VN']],
  ['Южен Йемен', 'YDYE', ['YE']],
  ['Бирма', 'BUMM', ['MM']],
  ['Заир', 'ZRCD', ['CD']],
])('%s is the former %s, now %j', (name, code, successors) => {
  const former = formerCountry(name);
  expect(former).toMatchObject({ code, successors });
  expect(readCountry(name)).toEqual({ former });
  expect(successors.every(isCountryCode)).toBe(true);
  expect(former && former.from < former.to).toBe(true);
});

test('„Съветски съюз“ and "USSR" are one country, with its names and years', () => {
  expect(formerCountry('Съветски съюз')).toEqual(formerCountry('USSR'));
  expect(formerCountry('СССР')).toMatchObject({
    name: { bg: 'Съветски съюз', en: 'Soviet Union' },
    from: '1922',
    to: '1991',
  });
});

test.each([
  '',
  'Република',
  'Тракия',
  'Конго',
  'Congo',
  'Демократична република Германия',
  'Ленинградска област',
])('%j is no country', (name) => {
  expect([readCountry(name), formerCountry(name)]).toEqual([null, null]);
});

test.each([
  ['Румъния', 'RO'],
  ['румъния ', 'RO'],
  ['Romania', 'RO'],
  ['ro', 'RO'],
  ['Руска федерация', 'RU'],
  ['Северна Македония', 'MK'],
  ['xk', 'XK'],
])('what is typed as %j is %s', (text, code) => {
  expect(countryAsTyped(text)).toEqual({ kind: 'country', code });
});

test.each([
  ['Рум', ['RO']],
  ['Слов', ['SI', 'SK']],
  ['Корея', undefined],
  ['Македония', undefined],
  ['Арабия', ['SA']],
  ['Congo', ['CD', 'CG']],
  ['Атлантида', []],
  ['', []],
])('%j may become %j', (text, options) => {
  const read = countryAsTyped(text);
  expect(read.kind === 'unknown' ? read.options : undefined).toEqual(options);
});

test('a state that is no more is told apart from an unknown name', () => {
  expect(countryAsTyped('Сърбия и Черна гора')).toMatchObject({
    kind: 'former',
    former: { successors: ['RS', 'ME'] },
  });
});
