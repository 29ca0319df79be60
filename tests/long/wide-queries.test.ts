import type * as large from '../../src/delivery/query/large';
import { app, compiled, visit } from '../support/app';

const { countAgain } = compiled<typeof large>('delivery/query/large');

/** More than a query may look through; of no document and in no language, so that no answer has them. */
const ROWS = 40_001;
const LOCALE = 'zz';

const TABLES = ['news_articles', 'visits'];

beforeAll(async () => {
  const rows = Array.from({ length: ROWS }, (_, index) => ({ document_id: `many-${index}`, locale: LOCALE }));
  for (const table of TABLES) await app().db.connection.batchInsert(table, rows, 300);
  await countAgain(app()).types;
});
afterAll(async () => {
  for (const table of TABLES) await app().db.connection(table).where({ locale: LOCALE }).delete();
  await countAgain(app()).types;
});

const WITHIN = 'filters[$and][0][municipality][slug][$eq]=troyan';

/** What every row would have to be looked at for. */
const WIDE = [
  '_q=Ниш',
  'filters[title][$contains]=Ниш',
  'filters[title][$startsWith]=Ниш',
  'filters[$or][0][slug][$contains]=nish&filters[$or][1][slug]=troyan',
  'filters[publishedOn][$ne]=2024-10-18',
  'filters[$not][slug]=troyan',
  'filters[slug][$not][$eq]=troyan',
  'filters[lead][$eq]=Ниш',
  'filters[partners][name][$contains]=Ниш',
  'filters[partners][$null]=true',
  'filters[partners][id][$notIn][0]=1',
  'filters[partners][country]=RS',
  'filters[themes][slug][$in][0]=kultura',
  'sort=lead:desc',
  'sort=slug',
  'sort=documentId:desc',
  'sort=publishedOn:desc,lead',
  'sort=municipality.name',
  'sort[0][municipality][name]=asc',
  'sort[lead]=asc',
];

/** What an index answers. */
const ANSWERED = [
  '',
  'sort=publishedOn:desc',
  'sort[publishedOn]=desc',
  'sort=publishedOn:desc,id',
  'filters[slug]=troyan',
  'filters[slug][$in][0]=troyan',
  'filters[publishedOn][$gte]=2024-01-01&sort=publishedOn:desc',
  'filters[themes][slug]=kultura',
  'filters[$or][0][themes][slug]=kultura&filters[$or][1][themes][slug]=sport',
  'populate[partners][filters][name][$contains]=Ниш',
];

describe('of a type that has very many entries', () => {
  test.each(WIDE)('%s is refused: it would look at each of them', async (query) => {
    const { body } = await visit(`/api/news-articles?${query}`).expect(400);
    expect(body.error.message).toMatch(/would look at each .* Name one municipality beside it/);
  });

  test.each(WIDE)('%s is answered within one municipality', async (query) => {
    await visit(`/api/news-articles?${WITHIN}&${query.replaceAll('filters[', 'filters[$and][1][')}`).expect(
      200,
    );
  });

  test.each([
    'filters[municipality][slug]=troyan',
    'filters[municipality][documentId][$eq]=abcdefghijklmnopqrstuvwx',
    'filters[partners][slug]=nish',
    'filters[visits][documentId]=abcdefghijklmnopqrstuvwx',
    'filters[projects][id]=1',
  ])('%s leaves few', async (query) => {
    await visit(`/api/news-articles?${query}&_q=Ниш&sort=lead`).expect(200);
  });

  test.each([
    'filters[municipality][slug][$in][0]=troyan&filters[municipality][slug][$in][1]=kavarna',
    'filters[municipality][slug][$ne]=troyan',
    'filters[$or][0][municipality][slug]=troyan&filters[$or][1][slug]=x',
    'filters[$not][municipality][slug]=troyan',
    'filters[themes][slug]=kultura',
  ])('%s does not', async (query) => {
    await visit(`/api/news-articles?${query}&_q=Ниш`).expect(400);
  });

  test.each([
    ['sort=publishedOn&pagination[page]=102&pagination[pageSize]=100', 10_000],
    ['sort=publishedOn:desc&pagination[start]=10001', 10_000],
    ['pagination[start]=2001', 2_000],
    ['sort=id&pagination[page]=22&pagination[pageSize]=100', 2_000],
  ])('pages end: %s', async (query, far) => {
    const { body } = await visit(`/api/news-articles?${query}`).expect(400);
    expect(body.error.message).toContain(`Pages reach ${far} entries far`);
    await visit(`/api/news-articles?${WITHIN}&${query}`).expect(200);
  });

  test.each([
    'filters[visits][partners][name][$contains]=Ниш',
    'filters[visits][returnVisitOf][partners][$null]=true',
    'filters[projects][visits][title][$contains]=Ниш',
    'filters[$or][0][visits][$and][0][project][title]=Ниш&filters[$or][1][title]=x',
  ])('%s is refused within a municipality too: two relations away all are looked at', async (query) => {
    await visit(`/api/news-articles?${WITHIN}&${query.replaceAll('filters[', 'filters[$and][1][')}`).expect(
      400,
    );
  });

  test.each(ANSWERED)('%s is answered of all', async (query) => {
    await visit(`/api/news-articles?${query}`).expect(200);
  });

  test('a figure, place or other part is looked for in each entry', async () => {
    const part = 'filters[participantsTotal][value][$gte]=200';
    await visit(`/api/visits?${part}`).expect(400);
    await visit(`/api/visits?filters[municipality][slug]=troyan&${part}`).expect(200);
  });

  test('of the other types, which have few, everything is answered', async () => {
    await visit('/api/partners?filters[name][$contains]=Ниш&sort=subdivision').expect(200);
  });
});

describe('beside a date after which few come, what is asked of each is looked at', () => {
  const BY_PHASE = 'visits?filters[phase][$in][0]=upcoming&filters[phase][$in][1]=ongoing';

  test.each([
    `${BY_PHASE}&filters[dateFrom][$gte]=2026-01-01&sort=dateFrom:asc`,
    `${BY_PHASE}&filters[dateFrom][$gte]=2026-01-01&sort=dateFrom&locale=en`,
  ])('%s', async (query) => {
    await visit(`/api/${query}`).expect(200);
  });

  test.each([
    `${BY_PHASE}&sort=dateFrom:asc`,
    `${BY_PHASE}&filters[dateFrom][$lte]=2026-01-01&sort=dateFrom:asc`,
    // Another order would be read from its beginning.
    `${BY_PHASE}&filters[dateFrom][$gte]=2026-01-01&sort=title`,
    `${BY_PHASE}&filters[dateFrom][$gte]=2026-01-01`,
    `${BY_PHASE}&filters[$or][0][dateFrom][$gte]=2026-01-01&sort=dateFrom:asc`,
    // Of what it is linked to nothing is said by the date.
    'visits?filters[dateFrom][$gte]=2026-01-01&sort=dateFrom&filters[partners][name][$contains]=Ниш',
  ])('not %s', async (query) => {
    await visit(`/api/${query}`).expect(400);
  });

  test('so that each list of the page of all goes on', async () => {
    for (const locale of ['bg', 'en']) {
      const { body } = await visit(`/api/site/all?locale=${locale}`).expect(200);
      const lists = Object.entries<{ more?: string } | null>(body.data);
      const more = lists.flatMap(([, list]) => list?.more ?? []);
      expect(more.length).toBeGreaterThan(5);
      for (const address of more) expect([address, (await visit(address)).status]).toEqual([address, 200]);
    }
  });
});

/** Of types that have few entries themselves, but are related to those that have very many. */
const LEADING_TO_MANY = [
  'projects?filters[visits][title][$contains]=Ниш',
  'projects?filters[visits][dateFrom][$gte]=2024-01-01',
  'projects?filters[visits][$null]=true',
  'projects?filters[$not][visits][title]=Ниш',
  'projects?filters[$or][0][visits][kind]=sport&filters[$or][1][title]=Ниш',
  'projects?filters[visits][participantsTotal][value][$gte]=200',
  'projects?sort=visits.title',
  'projects?sort[0][visits][title]=asc',
  'agreements?sort=project.visits.dateFrom',
];
/** Refused within a municipality too. */
const FAR_AWAY = [
  'projects?filters[visits][themes][slug][$in][0]=kultura',
  'agreements?filters[project][visits][title][$contains]=Ниш',
];
const INSIDE_POPULATE = [
  'news-articles?populate[visits][filters][themes][name][$contains]=Ниш',
  'news-articles?populate[projects][filters][visits][title][$contains]=Ниш',
  'agreements?populate[project][populate][partners][filters][$and][0][name]=x&populate[project][filters][visits][kind]=sport',
  'visits?populate[project][sort]=visits.title',
];

describe('of a type that is related to very many entries', () => {
  test.each([...LEADING_TO_MANY, ...FAR_AWAY, ...INSIDE_POPULATE])('%s is refused', async (query) => {
    const { body } = await visit(`/api/${query}`).expect(400);
    expect(body.error.message).toMatch(/would look at each .* Name one municipality beside it/);
  });

  test.each(LEADING_TO_MANY)('%s is answered within one municipality', async (query) => {
    const [path, asked = ''] = query.split('?');
    await visit(`/api/${path}?${WITHIN}&${asked.replaceAll('filters[', 'filters[$and][1][')}`).expect(200);
  });

  test.each([
    'projects?filters[visits][slug]=troyan',
    'projects?filters[visits][municipality][slug]=troyan&filters[title][$contains]=Ниш',
    'projects?filters[visits][$and][0][municipality][slug]=troyan&filters[visits][$and][1][title][$contains]=Ниш',
    'agreements?filters[project][visits][documentId]=abcdefghijklmnopqrstuvwx&sort=title',
    'projects?populate[visits][filters][title][$contains]=Ниш&populate[visits][sort]=title',
  ])('%s is answered of all', async (query) => {
    await visit(`/api/${query}`).expect(200);
  });
});
