import { isRecord } from '../../src/domain/record';
import { visit } from '../support/app';

const MUNICIPALITIES = ['dupnitsa', 'kavarna', 'kubrat', 'stara-zagora', 'troyan'];
const LANGUAGES = ['bg', 'en'];

type Json = Record<string, unknown>;
interface List {
  items: Json[];
  total: number;
  more: string;
}

/** What is answered, asked once for each address. */
const answers = new Map<string, Promise<Json>>();
const ask = (address: string): Promise<Json> => {
  const kept =
    answers.get(address) ??
    visit(address)
      .expect(200)
      .then(({ body }) => body as Json); // JSON
  answers.set(address, kept);
  return kept;
};

/** The paths at which a part of a page says something else than generic REST, or something that generic REST does not say. */
const differences = (page: unknown, stock: unknown, path: string): string[] => {
  if (Array.isArray(page)) {
    if (!Array.isArray(stock) || stock.length !== page.length) return [`${path}: another number`];
    return page.flatMap((each, index) => differences(each, stock[index], `${path}[${index}]`));
  }
  if (isRecord(page) && isRecord(stock))
    return Object.entries(page).flatMap(([name, value]) =>
      differences(value, stock[name], `${path}.${name}`),
    );
  return page === stock ? [] : [`${path}: ${JSON.stringify(page)} ≠ ${JSON.stringify(stock)}`];
};

const listsOf = (data: Json): [string, List][] =>
  Object.entries(data).filter((entry): entry is [string, List] => isRecord(entry[1]) && 'items' in entry[1]);

/** What a list of a page says otherwise than the whole list in generic REST. */
const differencesOfList = async (name: string, { items, total, more }: List): Promise<string[]> => {
  const whole = await ask(`${more}&pagination[pageSize]=100`);
  const { data, meta } = whole as unknown as { data: Json[]; meta: { pagination: { total: number } } }; // Strapi's envelope
  const beginning = data.slice(0, items.length);
  return [
    ...(total === meta.pagination.total ? [] : [`${name}: ${total} ≠ ${meta.pagination.total} in all`]),
    ...differences(items, beginning, name),
  ];
};

const pageOf = async (address: string) =>
  (await ask(address)) as { data: Json; meta: Json & { alternates: Json[] } }; // what every page has

describe('every value of a page is what generic REST says', () => {
  test.each(MUNICIPALITIES)('on the page of %s', async (slug) => {
    for (const locale of LANGUAGES) {
      const { data } = await pageOf(`/api/site/${slug}?locale=${locale}`);
      const { data: own } = await ask(`/api/municipalities/${slug}?locale=${locale}`);
      expect(differences(data.municipality, own, 'municipality')).toEqual([]);
      const lists = listsOf(data);
      expect(lists.length).toBeGreaterThan(4);
      for (const [name, list] of lists) expect(await differencesOfList(name, list)).toEqual([]);
      const { partners } = data as unknown as {
        partners: { byCountry: (Json & { partners: Json[] })[]; total: number; more: string };
      };
      const everyone = await ask(`${partners.more}&pagination[pageSize]=100`);
      const ofAll = everyone.data as Json[];
      const grouped = partners.byCountry.flatMap((each) => each.partners);
      expect(grouped).toHaveLength(ofAll.length);
      expect(partners.total).toBe(ofAll.length);
      for (const partner of grouped)
        expect(
          differences(
            partner,
            ofAll.find(({ documentId }) => documentId === partner.documentId),
            String(partner.slug),
          ),
        ).toEqual([]);
      for (const country of partners.byCountry) {
        expect(country.total).toBe(country.partners.length);
        for (const partner of country.partners)
          expect([partner.country, partner.countryName ?? partner.countryAsStated]).toEqual([
            country.country,
            country.countryName,
          ]);
      }
    }
  });
});

/** The pages of entries: the path below the municipality's, the type in generic REST, and the name of the entry in the answer. */
const ENTRY_PAGES = [
  ['partners', 'partners', 'partner'],
  ['articles', 'news-articles', 'article'],
  ['visits', 'visits', 'visit'],
  ['projects', 'projects', 'project'],
  ['agreements', 'agreements', 'agreement'],
] as const;

describe('every value of an entry’s page is what generic REST says', () => {
  test.each(ENTRY_PAGES)('on the pages of %s', async (path, type, name) => {
    let shown = 0;
    for (const locale of LANGUAGES) {
      const { data: all } = await ask(
        `/api/${type}?locale=${locale}&pagination[pageSize]=100&fields=slug&populate[municipality][fields]=slug`,
      );
      for (const { slug, municipality } of all as { slug: string; municipality: { slug: string } }[]) {
        const whose = municipality.slug;
        const { data, meta } = await pageOf(`/api/site/${whose}/${path}/${slug}?locale=${locale}`);
        const { data: own } = await ask(
          `/api/${type}/${slug}?filters[municipality][slug]=${whose}&locale=${locale}`,
        );
        expect(differences(data[name], own, slug)).toEqual([]);
        // Nothing that generic REST shows by itself is missing, but for rows' numbers and what is a list of its own.
        const lists = listsOf(data);
        const left = Object.keys(own as Json).filter((field) => !(field in (data[name] as Json)));
        expect(left.filter((field) => field !== 'id' && !lists.some(([list]) => list === field))).toEqual([]);
        for (const [list, each] of lists) expect(await differencesOfList(list, each)).toEqual([]);
        expect(meta.canonical).toBe(`/api/site/${whose}/${path}/${slug}?locale=${locale}`);
        for (const alternate of meta.alternates) {
          const there = await pageOf(String(alternate.page));
          const entry = there.data[name] as Json;
          expect(alternate).toMatchObject({
            locale: entry.locale,
            slug: entry.slug,
            textLanguage: entry.textLanguage,
            translation: entry.translation,
          });
          expect(differences(entry, (await ask(String(alternate.rest))).data, slug)).toEqual([]);
        }
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(1);
  });
});

test('the page of all municipalities says the same, and its entries belong to their municipalities', async () => {
  for (const locale of LANGUAGES) {
    const { data, meta } = await pageOf(`/api/site/all?locale=${locale}`);
    expect(data.municipality).toBeNull();
    for (const [name, list] of listsOf(data)) {
      expect(await differencesOfList(name, list)).toEqual([]);
      if (name !== 'municipalities')
        for (const item of list.items) expect(item.municipality).toMatchObject({ slug: expect.any(String) });
    }
    expect(meta).toMatchObject({ locale, canonical: `/api/site/all?locale=${locale}` });
    const { data: partners } = await ask(`/api/partners?locale=${locale}&pagination[pageSize]=100`);
    for (const { slug, municipality } of (partners as Json[]).slice(0, 5) as {
      slug: string;
      municipality: Json;
    }[]) {
      const page = await pageOf(`/api/site/all/partners/${slug}?locale=${locale}`);
      expect(page.meta.canonical).toBe(
        `/api/site/${String(municipality.slug)}/partners/${slug}?locale=${locale}`,
      );
    }
  }
});

interface Moment {
  type: string;
  date: string;
  entry: Json;
}

/** By type: the address in generic REST, and the date by which its entries are in order. */
const DATED: readonly (readonly [type: string, list: string, date: string])[] = [
  ['partner', 'partners', 'sinceFrom'],
  ['project', 'projects', 'periodFrom'],
  ['agreement', 'agreements', 'signedOnFrom'],
  ['visit', 'visits', 'dateFrom'],
  ['membership', 'memberships', 'sinceFrom'],
  ['news-article', 'news-articles', 'publishedOn'],
];

/** All pages of a timeline, as it leads from one to the next. */
const wholeTimeline = async (address: string): Promise<Moment[]> => {
  const { data } = (await pageOf(address)) as unknown as {
    data: { items: Moment[]; total: number; next: string | null };
  };
  const rest = data.next === null ? [] : await wholeTimeline(data.next);
  if (!address.includes('page=')) expect(data.total).toBe(data.items.length + rest.length);
  return [...data.items, ...rest];
};

describe('a timeline has everything with a date, in order, as generic REST says it', () => {
  test.each([
    ['/api/site/kavarna/timeline', '&filters[municipality][slug]=kavarna'],
    ['/api/site/all/timeline', ''],
    ['/api/site/dupnitsa/timeline?from=2019&to=2019', '&filters[municipality][slug]=dupnitsa'],
  ])('%s', async (address, filters) => {
    for (const locale of LANGUAGES) {
      const moments = await wholeTimeline(`${address}${address.includes('?') ? '&' : '?'}locale=${locale}`);
      const year = address.includes('2019');
      let expected = 0;
      for (const [type, list, date] of DATED) {
        const bounds = `filters[${date}][$gte]=${year ? 2019 : 1800}-01-01&filters[${date}][$lte]=${year ? 2019 : 2200}-12-31`;
        const { data } = await ask(
          `/api/${list}?${bounds}&locale=${locale}&pagination[pageSize]=100${filters}`,
        );
        const stock = data as Json[];
        expected += stock.length;
        const own = moments.filter((moment) => moment.type === type);
        expect(own.map(({ entry }) => entry.documentId).sort()).toEqual(
          stock.map(({ documentId }) => documentId).sort(),
        );
        for (const { entry, date: on } of own) {
          const same = stock.find(({ documentId }) => documentId === entry.documentId);
          expect(differences(entry, same, String(entry.slug))).toEqual([]);
          expect(on).toBe(entry[date]);
        }
      }
      expect(moments).toHaveLength(expected);
      const dates = moments.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort().reverse());
    }
  });

  test('of one partner, of one theme, also by their former or English slugs', async () => {
    const of = async (query: string) =>
      (await wholeTimeline(`/api/site/dupnitsa/timeline?${query}`)).map(({ type }) => type).sort();
    expect(await of('partner=kriva-palanka')).toEqual(expect.arrayContaining(['visit']));
    const { data: themes } = await ask('/api/themes?pagination[pageSize]=100&locale=en');
    for (const { slug } of (themes as Json[]).slice(0, 4)) {
      const { meta } = await ask(
        `/api/visits?filters[municipality][slug]=dupnitsa&filters[themes][slug]=${String(slug)}&filters[dateFrom][$notNull]=true`,
      );
      const visits = (await of(`theme=${String(slug)}`)).filter((type) => type === 'visit');
      expect(visits).toHaveLength((meta as { pagination: { total: number } }).pagination.total);
    }
  });
});
