import type * as Fill from '../../src/writing/search-rows/fill';
import { inOneGo } from '../../src/operations/jobs';
import { app, compiled, ownedBy, visit } from '../support/app';
import { editing, type Fields } from '../support/editor';
import { makeTroyanVisit } from '../support/troyan-visit';
import { ARTICLE, TOWN, NETWORK, PARTNER, VISIT } from '../support/types';

const editor = editing();
const { make, makePublished, save, publish, unpublish, remove } = editor;

interface Hit {
  type: string;
  documentId: string;
  slug: string;
  title: string;
  municipality: { slug: string; name: string } | null;
  date: string | null;
  excerpt: string;
}
interface Answer {
  data: Hit[];
  meta: { pagination: Record<string, number>; didYouMean: string | null };
}

const searching = async (q: string, query = '', municipality = 'all'): Promise<Answer> =>
  (await visit(`/api/site/${municipality}/search?q=${encodeURIComponent(q)}${query}`).expect(200)).body;
const titles = async (q: string, query = '', municipality = 'all') =>
  (await searching(q, query, municipality)).data.map(({ title }) => title);
const finds = async (q: string, documentId: string, query = '') =>
  (await searching(q, query)).data.some((hit) => hit.documentId === documentId);

const article = async (fields: Fields, owner = 'troyan') =>
  makePublished(ARTICLE, {
    ...(await ownedBy(owner)),
    publishedOn: '2024-10-24',
    lead: 'Водещ текст.',
    body: [{ __component: 'article.section', heading: 'Раздел', text: paragraphs('Текст.') }],
    ...fields,
  });
const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

describe('what the five municipalities have', () => {
  test.each([
    ['сливата', 'troyan'],
    ['СЛИВА', 'troyan'],
    ['slivata', 'troyan'],
    ['Данъловград', 'none'],
    ['Даниловград', 'troyan'],
    ['danilovgrad', 'troyan'],
    ['Бабадаг', 'kavarna'],
    ['Babadag', 'kavarna'],
  ])('%s is found at %s', async (q, at) => {
    const found = new Set((await searching(q)).data.map(({ municipality }) => municipality?.slug));
    if (at === 'none') expect([...found]).toEqual([]);
    else expect([...found]).toContain(at);
  });

  test('a hit has what a list of results shows', async () => {
    const { data, meta } = await searching('Даниловград', '', 'troyan');
    const partner = data.find(({ type }) => type === 'partner');
    expect(partner).toEqual({
      type: 'partner',
      documentId: expect.any(String),
      slug: 'danilovgrad',
      title: expect.stringContaining('Даниловград'),
      municipality: { documentId: expect.any(String), slug: 'troyan', name: 'Троян' },
      date: null,
      excerpt: expect.any(String),
    });
    expect(data[0]).toEqual(partner);
    expect(meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: data.length });
    expect(meta.didYouMean).toBeNull();
  });

  test('every published name is found by itself, in the source language, at its own municipality', async () => {
    const lost: string[] = [];
    for (const uid of [PARTNER, VISIT, ARTICLE, NETWORK, TOWN] as const) {
      const title = uid === VISIT || uid === ARTICLE ? 'title' : 'name';
      const rows: Fields[] = await app()
        .db.query(uid)
        .findMany({ where: { publishedAt: { $notNull: true }, locale: 'bg' } });
      for (const row of rows) {
        const { data } = await searching(String(row[title]).slice(0, 200));
        if (data[0]?.title !== row[title]) lost.push(`${String(row[title])}: ${data[0]?.title}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('words', () => {
  let id = '';
  beforeAll(async () => {
    id = await article({
      title: 'Делегации от Крушево посетиха къщите на Каймакчалан',
      lead: 'Подписаха протокол за <b>сътрудничество</b> & обмен.',
      body: [
        {
          __component: 'article.section',
          heading: 'Срещата',
          text: paragraphs('Кметът на Łódź говори за промените в тютюнопроизводството.'),
        },
      ],
    });
  });

  test.each([
    'делегация крушево',
    'Kruševo къща',
    'krushevo delegacii',
    'krusevo',
    'промяна тютюнопроизводства',
    'lodz',
    'лодз',
    'протоколи',
    'кайма',
    '"посетиха къщите на"',
    '„къщите на каймакчалан“ протокол',
  ])('%s', async (q) => expect(await finds(q, id)).toBe(true));

  test.each(['делегация охрид', 'кайм делегация', '"къщите посетиха"', 'каймакчаланци', 'кя'])(
    'not %s',
    async (q) => expect(await finds(q, id)).toBe(false),
  );

  test('are marked in an excerpt that is safe to show', async () => {
    const [hit] = (await searching('сътрудничества каймакчалан')).data;
    expect(hit?.excerpt).toBe(
      'Подписаха протокол за &lt;b&gt;<mark>сътрудничество</mark>&lt;/b&gt; &amp; обмен.',
    );
  });
});

describe('hits', () => {
  test('come by where the words are, then by date, and page by page', async () => {
    await article({ title: 'Други', lead: 'За Жеравнополе накратко.', publishedOn: '2024-01-01' });
    await article({ title: 'В Жеравнополе, старо', publishedOn: '2021-02-01' });
    await article({ title: 'В Жеравнополе, ново', publishedOn: '2023-02-01' }, 'kavarna');
    await article({ title: 'Жеравнополе', publishedOn: '2020-01-01' });
    await article({
      title: 'Последна',
      publishedOn: '2025-02-01',
      body: [{ __component: 'article.quote', text: 'Жеравнополе!', author: 'Кметът' }],
    });
    const inOrder = [
      ...['Жеравнополе', 'В Жеравнополе, ново', 'В Жеравнополе, старо'],
      ...['Други', 'Последна'],
    ];
    expect(await titles('жеравнополе')).toEqual(inOrder);
    const pages = [];
    for (const page of [1, 2, 3, 4])
      pages.push(...(await titles('жеравнополе', `&pagination[page]=${page}&pagination[pageSize]=2`)));
    expect(pages).toEqual(inOrder);
    const { meta } = await searching('жеравнополе', '&pagination[page]=2&pagination[pageSize]=2');
    expect(meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 3, total: 5 });
    expect(await titles('жеравнополе', '&year=2023')).toEqual(['В Жеравнополе, ново']);
    expect(await titles('жеравнополе', '', 'kavarna')).toEqual(['В Жеравнополе, ново']);
    expect(await titles('жеравнополе', '&type=visit')).toEqual([]);
    expect(await titles('жеравнополе', '&type=news-article&pagination[start]=4')).toEqual(['Последна']);
    expect((await searching('жеравнополе', '&pagination[withCount]=false')).meta.pagination).toEqual({
      page: 1,
      pageSize: 25,
    });
  });

  test('are in the language asked for', async () => {
    const id = await article({ title: 'Празник на кайсиевите градини' });
    expect(await finds('кайсиеви', id, '&locale=en')).toBe(true); // the source's text, until it is translated
    await save(ARTICLE, id, { title: 'Festival of the apricot orchards', translation: 'done' }, 'en');
    expect(await finds('apricots', id, '&locale=en')).toBe(false);
    await publish(ARTICLE, id, 'en');
    expect(await finds('apricots', id, '&locale=en')).toBe(true);
    expect(await finds('кайсиеви', id, '&locale=en')).toBe(false);
    expect(await finds('кайсиеви', id)).toBe(true);
    await remove(ARTICLE, id, 'en');
    expect(await finds('apricots', id, '&locale=en')).toBe(false);
    expect(await finds('кайсиеви', id, '&locale=en')).toBe(true);
  });
});

describe('nothing is found that readers do not see', () => {
  test('of drafts, before a publication, and after a withdrawal or a deletion', async () => {
    const id = await makeTroyanVisit(make, { title: 'Поход до Зъбатица' });
    expect(await finds('зъбатица', id)).toBe(false);
    await publish(VISIT, id);
    expect(await finds('зъбатица', id)).toBe(true);
    await save(VISIT, id, { title: 'Поход до Остроглавица' });
    expect(await finds('остроглавица', id)).toBe(false);
    await publish(VISIT, id);
    expect([await finds('остроглавица', id), await finds('зъбатица', id)]).toEqual([true, false]);
    await unpublish(VISIT, id);
    expect(await finds('остроглавица', id)).toBe(false);
    await publish(VISIT, id);
    await unpublish(VISIT, id);
    await remove(VISIT, id, '*');
    expect((await searching('остроглавица')).meta.pagination.total).toBe(0);
  });

  test('of a text in translation that is not published', async () => {
    const id = await article({ title: 'Песни от Високополе' });
    await save(ARTICLE, id, { title: 'Songs unfinished', translation: 'in-progress' }, 'en');
    await save(ARTICLE, id, { lead: 'Друг водещ текст за Ниското.' });
    await publish(ARTICLE, id);
    expect(await finds('unfinished', id, '&locale=en')).toBe(false);
    expect(await finds('Ниското', id, '&locale=en')).toBe(true);
  });

  test('of private fields, and of words under pictures', async () => {
    const file = await editor.upload('snimka.png');
    const id = await article({
      title: 'Със снимка',
      cover: { file, alternativeText: 'Неразпознаваемиченица', caption: 'Подподпис' },
    });
    await save(ARTICLE, id, { withdrawnBecause: 'Тайнопричина' });
    await publish(ARTICLE, id);
    expect(await finds('Със снимка', id)).toBe(true);
    for (const q of ['Неразпознаваемиченица', 'Подподпис', 'Тайнопричина'])
      expect([q, await finds(q, id)]).toEqual([q, false]);
  });
});

describe('the address', () => {
  test('of an unknown municipality is answered with 404, of a former slug with 301', async () => {
    const { body } = await visit('/api/site/atlantis/search?q=x').set('Accept-Language', 'en').expect(404);
    expect(body.error).toMatchObject({ status: 404, name: 'NotFoundError' });
    expect(body.error.details.errors[0]).toMatchObject({
      code: 'query_municipality_unknown',
      path: ['municipality'],
      params: { value: 'atlantis' },
    });
    await visit('/api/site/%D0%B0%20b/search?q=x').expect(404);
    const id = await makePublished(TOWN, { name: 'Стара Планица', slug: 'planica' });
    await save(TOWN, id, { slug: 'stara-planica' });
    await publish(TOWN, id);
    const moved = await visit('/api/site/planica/search?q=planica&type=municipality').expect(301);
    expect(moved.headers.location).toBe('/api/site/stara-planica/search?q=planica&type=municipality');
    expect(await titles('планица', '', 'stara-planica')).toEqual(['Стара Планица']);
    expect(await titles('планица', '', id)).toEqual(['Стара Планица']);
    await unpublish(TOWN, id);
    await visit('/api/site/stara-planica/search?q=planica').expect(410);
  });

  test('is answered by kept answers: with an ETag, and with what was written last', async () => {
    const first = await visit('/api/site/troyan/search?q=prasenitsa').expect(200);
    expect(first.headers.etag).toMatch(/^"/);
    await visit('/api/site/troyan/search?q=prasenitsa')
      .set('If-None-Match', String(first.headers.etag))
      .expect(304);
    await article({ title: 'Просеница' });
    const q = encodeURIComponent('просеница');
    expect((await visit(`/api/site/troyan/search?q=${q}`).expect(200)).body.data).toHaveLength(1);
  });
});

describe('did you mean', () => {
  test.each([
    ['Даниловгрод', 'даниловград'],
    ['Данеловгрод', 'даниловград'],
    ['danilovgrod', 'даниловград'],
    ['Ваниловград', 'даниловград'],
    ['гост от Даниловгрд', 'гост от даниловград'],
    ['xyzzyplugh', null],
  ])('%s: %s', async (q, meant) => {
    expect((await searching(q, '', 'troyan')).meta.didYouMean).toBe(meant);
  });
});

test('the index that a job fills is the one that writes have kept', async () => {
  await article({ title: 'Пълнене на индекса' });
  const stored = async () =>
    (await app()
      .db.connection('pobratim_search')
      .select('*')
      .orderBy(['type', 'document', 'locale'])) as Fields[];
  const { fillSearch } = compiled<typeof Fill>('writing/search-rows/fill');
  const before = await stored();
  const counts = await searching('пълнене индекси');
  await inOneGo(fillSearch(app(), { anew: true }));
  expect(await stored()).toEqual(before);
  expect(await searching('пълнене индекса')).toEqual(counts);
  // What was written past the pipeline is noticed by its number.
  const [one] = before;
  await app().db.connection('pobratim_search').where({ id: one?.id }).delete();
  await inOneGo(fillSearch(app()));
  expect(await stored()).toEqual(before);
});
