import type { Choices } from './sequences/random';

/** What there is to be asked for: of each municipality its slug, and the paths of the pages of its entries. */
export interface SiteContent {
  /** By slug and by documentId. */
  municipalities: readonly { names: readonly string[]; entries: readonly string[] }[];
}

const TYPES = 'partner agreement visit project membership news-article municipality network theme'.split(' ');

/** The parameters of each route, each with values that it has. */
const OWN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '': {},
  '/statistics': {},
  '/timeline': {
    from: ['2019', '2019-05', '2019-05-24'],
    to: ['2020', '2020-02-29', '2024-12'],
    page: ['1', '2', '400'],
  },
  '/search': {
    q: ['фестивал', 'doyran', 'Troyan фест', '"фестивала на сливата"', 'a', '7'],
    type: TYPES,
    year: ['2019', '2024', '9999'],
    'pagination[page]': ['1', '2', '999999999'],
    'pagination[pageSize]': ['1', '25', '100'],
    'pagination[withCount]': ['true', 'false'],
  },
};

const LOCALES = ['bg', 'en'];
const EVERYWHERE = { locale: LOCALES };

/** What no parameter has as its value. */
const WRONG = [
  ...['', ' ', '\u0000', 'x\u0000', '%', '\\', 'null', 'undefined', '[]', '{}', '*', '../..', '\ud800', '😀'],
  ...['0', '-1', '1.5', '1e3', '0x10', '١', '01', '401', '99999999999999999999', 'NaN', 'x'.repeat(5_000)],
  ...['xx', 'bg-BG', 'BG', 'вчера', '2019-13', '2019-02-30', '0000', '20191', '2019-5', 'true'],
];

/** What is no parameter of any page, and what is one of REST only. */
const STRANGE = [
  ...[
    'localle',
    'Locale',
    'lang',
    'form',
    'pages',
    'query',
    'populate',
    'fields',
    'filters',
    'sort',
    '_q',
    'status',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'locale[]',
    'locale[0]',
    'locale[bg]',
    'locale.x',
    ' locale',
    'q[]',
    'q[q]',
  ],
  ...[
    'pagination',
    'pagination[]',
    'pagination[x]',
    'pagination[page][0]',
    'pagination[page]x',
    'page[page]',
    ']',
    '[',
  ],
  ...['from[0]', 'from[$gte]', 'partner[slug]', `a${'[b]'.repeat(30)}`, `${'п'.repeat(400)}`, ''],
];

/** A request and whether everything in it has a meaning: then, and only then, may it be answered with 200. */
export interface SiteQuestion {
  address: string;
  isMeant: boolean;
}

/** Half of a surrogate pair has no encoding in an address; what a client might send for it has. */
const encoded = (text: string) => (text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80');

const written = (name: string, value: string, choices: Choices) =>
  `${choices.chance(3) ? encoded(name) : encodeURI(name.replace(/%/g, '%25'))}=${encoded(value)}`;

const WRONG_PATHS = [
  'nyama-takava',
  'TROYAN',
  'troyan ',
  '%00',
  '%ED%A0%80',
  '..%2f',
  '*',
  'x'.repeat(300),
  'троян',
];

const pathOf = (
  choices: Choices,
  { municipalities }: SiteContent,
): [path: string, route: string, isMeant: boolean] => {
  const own = choices.one(municipalities);
  const isUnknown = choices.chance(8);
  const name = isUnknown
    ? encodeURI(choices.one(WRONG_PATHS)).replace(/%25/g, '%')
    : choices.one([...own.names, 'all']);
  if (choices.chance(3)) {
    const route = choices.one(Object.keys(OWN));
    return [`/api/site/${name}${route}`, route, !isUnknown];
  }
  const route = choices.one(Object.keys(OWN));
  if (!choices.chance(3)) return [`/api/site/${name}${route}`, route, !isUnknown];
  const other = choices.chance(4) ? choices.one(municipalities) : own;
  const entry = choices.one(other.entries);
  // A slug may be of one municipality’s entry and of another’s.
  const isThere = name === 'all' ? undefined : own.entries.includes(entry);
  return [`/api/site/${name}${entry}`, '', !isUnknown && isThere !== false];
};

/** A question to the pages of a site, as it is meant or with one thing wrong in it. */
export function siteQuestion(choices: Choices, content: SiteContent): SiteQuestion {
  const [path, route, isPathMeant] = pathOf(choices, content);
  const possible = { ...EVERYWHERE, ...OWN[route] };
  const chosen = choices.some(Object.entries(possible));
  const asked = chosen.map(([name, values]): [string, string] => [name, choices.one(values)]);
  if (route === '/search' && !asked.some(([name]) => name === 'q')) asked.push(['q', 'фестивал']);
  let isMeant = isPathMeant;
  const spoil = choices.number(6);
  if (spoil === 1) {
    const name = choices.one(STRANGE);
    // A lone sign of equality says nothing that could be left out.
    asked.push([name, choices.one(name === '' ? ['1', 'x'] : ['1', '', 'bg', 'x'])]);
  }
  if (spoil === 2 && asked.length > 0) {
    const [name] = choices.one(asked);
    const values: readonly string[] = Object.entries(possible).find(([each]) => each === name)?.[1] ?? [];
    const wrong = choices.one(WRONG);
    const at = asked.findIndex(([each]) => each === name);
    asked[at] = [name, wrong];
    // Almost any text can be searched for, and some wrong dates are right numbers of pages.
    isMeant &&= name === 'q' ? /[\p{L}\p{N}]/u.test(wrong) && wrong.length <= 200 : values.includes(wrong);
    if (name === 'pagination[page]' || name === 'pagination[pageSize]')
      isMeant ||= isPathMeant && /^(0?1|401)$/.test(wrong);
    if (name === 'page' && wrong === '401') isMeant = false;
    if (name === 'year' && wrong === '2019') isMeant = isPathMeant;
  }
  if (spoil === 3 && asked.length > 0) asked.push(choices.one(asked));
  if (spoil === 1 || (spoil === 3 && asked.length > 1)) isMeant = false;
  const separators = () => '&'.repeat(choices.chance(4) ? 1 + choices.number(4) : 1);
  const query = choices
    .shuffled(asked)
    .reduce((text, [name, value]) => `${text}${separators()}${written(name, value, choices)}`, '');
  return { address: `${path}?${choices.chance(2) ? query.replace(/^&/, '') : query}`, isMeant };
}
