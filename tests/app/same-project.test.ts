import { ownedBy, visit } from '../support/app';
import { editing, link, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { PARTNER, PROJECT } from '../support/types';

const { clean, makePublished, publish, remove, save, unpublish } = editing();

/** A project as each municipality typed the number of its contract. */
const TITLE = 'Занаяти без граници';
const projectOf = async (town: string, reference: string, more: Fields = {}) =>
  makePublished(PROJECT, { title: `${TITLE}: ${town}`, reference, ...more, ...(await ownedBy(town)) });

interface Card {
  municipality: { slug: string };
}

const othersOf = async (documentId: string, locale = 'bg'): Promise<string[]> => {
  const { body } = await visit(`/api/projects/${documentId}?locale=${locale}`).expect(200);
  return body.data.sameProject.map(({ municipality }: Card) => municipality.slug);
};

const found = async (query: string): Promise<{ titles: string[]; total: number }> => {
  const { body } = await visit(`/api/projects?filters[title][$startsWith]=${TITLE}&${query}`).expect(200);
  return {
    titles: body.data.map(({ title }: Fields) => title).sort(),
    total: body.meta.pagination.total,
  };
};

afterEach(clean);

test('a project is shown with those of other municipalities that have its number, however it was typed', async () => {
  const troyan = await projectOf('troyan', 'СВ007.2.13–124'); // Cyrillic letters and a dash
  const kavarna = await projectOf('kavarna', '№ cb007.2.13-124', { role: 'partner' });
  await projectOf('dupnitsa', 'CB007.2.13-125');
  await projectOf('troyan', 'CB007.2.13-124');
  expect(await othersOf(troyan)).toEqual(['kavarna']);
  expect(await othersOf(kavarna)).toEqual(['troyan', 'troyan']);
  expect(await othersOf(kavarna, 'en')).toEqual(['troyan', 'troyan']);

  const { body } = await visit(`/api/projects/${troyan}?locale=en`).expect(200);
  expect(body.data.sameProject).toEqual([
    {
      documentId: kavarna,
      slug: 'zanayati-bez-granitsi-kavarna',
      translation: 'fallback',
      textLanguage: 'bg',
      title: `${TITLE}: kavarna`,
      acronym: null,
      programme: null,
      period: null,
      periodText: null,
      role: 'partner',
      municipality: { slug: 'kavarna', name: 'Kavarna', translation: 'done', textLanguage: 'en' },
    },
  ]);
  expect(body.data).not.toHaveProperty('referenceKey');
});

test('it follows what is published of the others, from that moment on', async () => {
  const troyan = await projectOf('troyan', '2014-BG05M2OP');
  expect(await othersOf(troyan)).toEqual([]);
  const kavarna = await projectOf('kavarna', '2014-BG05M2OP');
  expect(await othersOf(troyan)).toEqual(['kavarna']);
  await save(PROJECT, kavarna, { reference: '2014-BG16RFOP' });
  expect(await othersOf(troyan)).toEqual(['kavarna']); // readers still see the number as it was
  await publish(PROJECT, kavarna);
  expect(await othersOf(troyan)).toEqual([]);
  await save(PROJECT, kavarna, { reference: '2014 BG05M2OP' }); // without the dash it is another number
  await publish(PROJECT, kavarna);
  expect(await othersOf(troyan)).toEqual([]);
  await save(PROJECT, kavarna, { reference: '2014 - BG05M2OP' });
  await publish(PROJECT, kavarna);
  expect(await othersOf(troyan)).toEqual(['kavarna']);
  await unpublish(PROJECT, kavarna);
  expect(await othersOf(troyan)).toEqual([]);
  await publish(PROJECT, kavarna);
  await save(PROJECT, troyan, { reference: null });
  await publish(PROJECT, troyan);
  expect(await othersOf(kavarna)).toEqual([]);
  await save(PROJECT, troyan, { reference: '2014-BG05M2OP' });
  await publish(PROJECT, troyan);
  expect(await othersOf(kavarna)).toEqual(['troyan']);
  await remove(PROJECT, troyan, '*');
  expect(await othersOf(kavarna)).toEqual([]);
});

test('a number that each office counts for itself is not another municipality’s', async () => {
  const troyan = await projectOf('troyan', '№ 12/2019 г.', { programme: 'Европа за гражданите' });
  const kavarna = await projectOf('kavarna', '№ 12/2019 г.', { programme: 'Европа за гражданите' });
  expect([await othersOf(troyan), await othersOf(kavarna)]).toEqual([[], []]);
  expect((await found('countOnce=true')).total).toBe(2);
});

describe('over all municipalities a project can be counted once', () => {
  beforeEach(async () => {
    await projectOf('kavarna', 'CB006.1.11-022', { role: 'partner', period: '2016/2018' });
    await projectOf('troyan', 'CB006.1.11-022', { role: 'lead' });
    await projectOf('dupnitsa', 'CB006.1.11-023');
    await projectOf('kubrat', 'няма');
    await projectOf('stara-zagora', 'няма');
  });

  const ALL = ['dupnitsa', 'kavarna', 'kubrat', 'stara-zagora', 'troyan'].map((town) => `${TITLE}: ${town}`);

  test('as the entry of the one that leads it', async () => {
    expect(await found('')).toEqual({ titles: ALL, total: 5 });
    expect(await found('countOnce=false')).toEqual({ titles: ALL, total: 5 });
    const once = ALL.filter((title) => !title.includes('kavarna'));
    expect(await found('countOnce=true')).toEqual({ titles: once, total: 4 });
    expect(await found('countOnce=true&locale=en')).toEqual({ titles: once, total: 4 });
    const { total } = await found('countOnce=true&pagination[pageSize]=1&pagination[page]=2');
    expect(total).toBe(4);
  });

  test('among those that the query finds', async () => {
    const kavarna = { titles: [`${TITLE}: kavarna`], total: 1 };
    expect(await found('countOnce=true&filters[role]=partner')).toEqual(kavarna);
    expect(await found('countOnce=true&filters[periodFrom][$gte]=2016-01-01')).toEqual(kavarna);
    expect(await found('countOnce=true&filters[municipality][slug]=kavarna')).toEqual(kavarna);
    expect(await found('countOnce=true&_q=границИ: kav')).toEqual(kavarna);
  });

  test('two entries of one municipality are two', async () => {
    await projectOf('troyan', 'CB006.1.11-022', { title: `${TITLE}: troyan, втори етап` });
    expect((await found('countOnce=true')).total).toBe(5);
  });
});

test('of many entries at once it is found by as many statements as of one', async () => {
  for (const town of ['troyan', 'kavarna', 'dupnitsa', 'kubrat']) await projectOf(town, 'RO-BG-0119');
  const path = (size: number) =>
    `/api/projects?filters[title][$startsWith]=${TITLE}&fields=sameProject&pagination[pageSize]=${size}`;
  const [one, four] = [await statementsOf(() => visit(path(1))), await statementsOf(() => visit(path(4)))];
  expect(four).toHaveLength(one.length);
  const { body } = await visit(path(4)).expect(200);
  expect(body.data.map(({ sameProject }: { sameProject: Card[] }) => sameProject.length)).toEqual([
    3, 3, 3, 3,
  ]);
});

test('within another entry it is shown where its fields are, and nowhere unasked', async () => {
  const partner = await makePublished(PARTNER, { name: 'Кюстенджа', ...(await ownedBy('troyan')) });
  await projectOf('kavarna', '2019-1-BG01-KA201');
  await projectOf('troyan', '2019-1-BG01-KA201', { partners: link(partner) });
  const [asked, unasked] = await Promise.all(
    ['populate[projects][fields][0]=sameProject', 'populate[projects][fields][0]=title'].map(
      async (query) => (await visit(`/api/partners/${partner}?${query}`).expect(200)).body.data.projects[0],
    ),
  );
  expect(asked.sameProject).toMatchObject([{ municipality: { slug: 'kavarna' } }]);
  expect(unasked).not.toHaveProperty('sameProject');
});

test.each([
  ['projects?filters[sameProject][$notNull]=true', 'query_not_filtered'],
  ['projects?sort=sameProject', 'query_not_sorted'],
  ['projects?filters[referenceKey]=1', 'query_name_unknown'],
  ['projects?countOnce=yes', 'query_switch_malformed'],
  ['visits?countOnce=true', 'query_name_not_among'],
  ['projects/zanayati?countOnce=true', 'query_name_not_among'],
])('/api/%s is refused: %s', async (path, code) => {
  const { body } = await visit(`/api/${path}`).expect(400);
  expect(body.error.details.errors).toMatchObject([{ code }]);
});
