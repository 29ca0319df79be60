import { ownedBy, visit } from '../support/app';
import { addressOf, editing, link, type Fields } from '../support/editor';
import { PARTNER, VISIT } from '../support/types';

/**
 * Queries and what is answered, written down: each database is compared with the same list, so that neither answers as
 * it likes.
 */
const { get, makePublished } = editing();

const OURS = 'filters[title][$startsWith]=Едно и също';
const titles = (entries: Fields[]) => entries.map(({ title }) => String(title).replace('Едно и също ', ''));

beforeAll(async () => {
  const municipality = await ownedBy('kavarna');
  const partner = (name: string, since: string | null) =>
    makePublished(PARTNER, { name, since, kind: 'town', country: 'RS', ...municipality });
  const young = await partner('Едно и също Ново Село', '2010');
  const old = await partner('Едно и също Старо Село', '2005');
  const undated = await partner('Едно и също ново градище', null);
  const visits: readonly [string, string | null, string[]][] = [
    ['А', '2024-10', [undated, young]],
    ['Б', null, [old]],
    ['В', '2019', []],
    ['Г', '../2009-10', [undated]],
    ['Д', '2019', [young, old]],
  ];
  for (const [letter, date, partners] of visits)
    await makePublished(VISIT, {
      title: `Едно и също ${letter}`,
      date,
      ...municipality,
      partners: link(...partners),
    });
});

describe('what has no value is last, whichever way is sorted, and the same entries are in the same order', () => {
  test.each([
    ['sort=dateFrom:desc', 'АВДБГ'],
    ['sort=dateFrom', 'ВДАБГ'],
    ['sort[dateFrom]=desc', 'АВДБГ'],
    ['sort=dateTo:desc', 'АВДГБ'],
    ['sort=dateTo:asc', 'ГВДАБ'],
    ['sort=dateFrom:desc,title:desc', 'АДВГБ'],
    ['sort[0]=phase:desc&sort[1]=title', 'АВГДБ'],
    ['sort=dateFrom:desc&pagination[page]=2&pagination[pageSize]=2', 'ДБ'],
    ['sort=dateFrom:desc&pagination[start]=3&pagination[limit]=2', 'БГ'],
    ['sort=partners.sinceFrom', 'БДАВГ'],
    ['sort=partners.sinceFrom:desc', 'АДБВГ'],
    ['sort=project.title:desc', 'АБВГД'],
    ['sort=id:desc', 'ДГВБА'],
  ])('%s: %s', async (sort, expected) => {
    const { body } = await visit(`/api/visits?${OURS}&${sort}`).expect(200);
    expect(titles(body.data).join('')).toBe(expected);
  });

  test.each([
    ['sort=dateFrom:DESC', 'АВДБГ'],
    ['sort=dateFrom:ASC', 'ВДАБГ'],
    ['sort=phase:DESC', 'АВГДБ'],
    ['sort=status:DESC', 'АБВГД'],
  ])('in the admin’s list, %s: %s', async (sort, expected) => {
    const { body } = await get(`${addressOf(VISIT)}?locale=bg&${OURS}&${sort}`).expect(200);
    expect(titles(body.results).join('')).toBe(expected);
  });

  test.each([
    ['sort=dateFrom:desc', 'АД'],
    ['sort=dateTo:desc', 'АД'],
  ])('in what is populated, %s: %s', async (sort, expected) => {
    const { body } = await visit(
      `/api/partners?filters[name]=Едно и също Ново Село&populate[visits][${sort.replace('=', ']=')}`,
    ).expect(200);
    expect(titles(body.data[0].visits).join('')).toBe(expected);
  });

  test('of what is populated, those without a date', async () => {
    const { body } = await visit(
      '/api/partners?filters[name]=Едно и също ново градище&populate[visits][sort]=dateFrom:desc',
    ).expect(200);
    expect(titles(body.data[0].visits).join('')).toBe('АГ');
  });
});

describe('conditions find the same', () => {
  test.each([
    ['filters[title][$contains]=ЕДНО И СЪЩО', 'АБВГД'],
    ['filters[title][$endsWith]=също д', 'Д'],
    ['filters[title][$eq]=едно и също а', ''],
    ['filters[title][$eqi]=едно и също а', 'А'],
    ['filters[dateFrom][$null]=true', 'БГ'],
    ['filters[dateFrom][$notNull]=true', 'АВД'],
    ['filters[dateFrom][$ne]=2019-01-01', 'А'],
    ['filters[$not][dateFrom]=2019-01-01', 'А'],
    ['filters[dateFrom][$gte]=2019-01-01', 'АВД'],
    ['filters[dateTo][$between][0]=2009-01-01&filters[dateTo][$between][1]=2020-01-01', 'ВГД'],
    ['filters[partners][name][$contains]=НОВО', 'АГД'],
    ['filters[partners][sinceFrom][$null]=true', 'АВГ'],
    ['filters[$not][partners][name][$contains]=НОВО', 'БВ'],
  ])('%s: %s', async (filters, expected) => {
    const { body } = await visit(
      `/api/visits?filters[$and][0][title][$startsWith]=Едно и също&${filters}&sort=title`,
    );
    expect(titles(body.data).join('')).toBe(expected);
  });

  test('inside what is populated, too', async () => {
    const { body } = await visit(
      `/api/visits?${OURS}&sort=title&populate[partners][filters][name][$contains]=НОВО`,
    ).expect(200);
    const found = (body.data as { partners: { name: string }[] }[]).map(({ partners }) => partners.length);
    expect(found).toEqual([2, 0, 0, 1, 1]);
  });
});

test.each([
  'sort=status',
  'sort[status]=desc',
  'sort=status:desc,title:asc',
  'sort=partners.status',
  'populate[partners][sort]=status',
  'filters[summary][$eq]=a',
  'filters[changeHistory][$eq]=a',
  'filters[publishedAt][$contains]=2026',
  'populate[gallery][populate][file][filters][width][$eq]=abc',
  'populate[gallery][populate][file][filters][id][$gt]=99999999999',
])('%s is refused by both, and does not do nothing', async (query) => {
  await visit(`/api/visits?${query}`).expect(400);
  await visit(`/api/partners?populate[visits][${query.replace(/^(\w+)/, '$1]')}`).expect(400);
});
