import { ownedBy, visit } from '../support/app';
import { editing, type Fields } from '../support/editor';
import { ARTICLE, NETWORK, THEME, TOWN } from '../support/types';

const { makePublished, save, publish, unpublish, remove } = editing();

const publishAs = async (uid: string, documentId: string, fields: Fields) => {
  await save(uid, documentId, fields);
  await publish(uid, documentId);
};
const total = async (path: string): Promise<number> =>
  (await visit(path).expect(200)).body.meta.pagination.total;

describe('a filter by a slug that has changed finds what it did', () => {
  const renamed: [uid: string, documentId: string, slug: string][] = [];
  /** Gives an example's entry another slug, as its editor does, until the end of the suite. */
  const rename = async (uid: string, plural: string, slug: string) => {
    const { body } = await visit(`/api/${plural}/${slug}`).expect(200);
    renamed.push([uid, body.data.documentId, slug]);
    await publishAs(uid, body.data.documentId, { slug: `${slug}-nov` });
  };
  const LISTS = [
    '/api/partners?filters[municipality][slug]=kubrat',
    '/api/partners?filters[municipality][slug][$eq]=kubrat&locale=en',
    '/api/visits?filters[municipality][slug][$in][0]=kubrat&filters[municipality][slug][$in][1]=troyan',
    '/api/visits?filters[$or][0][municipality][slug]=kubrat&filters[$or][1][title]=x',
    '/api/visits?filters[$not][municipality][slug][$eq]=kubrat',
    '/api/visits?filters[municipality][slug][$not][$eq]=kubrat',
    '/api/visits?filters[municipality][slug][$ne]=kubrat',
    '/api/visits?filters[municipality][slug][$notIn][0]=kubrat',
    '/api/visits?filters[municipality][slug][$eqi]=KUBRAT',
    '/api/municipalities?filters[slug]=kubrat',
    '/api/redirects?filters[municipality][slug]=kubrat',
    '/api/redirects?filters[municipality][$in][0]=kubrat',
    '/api/partners?filters[themes][slug]=kultura',
    '/api/partners?filters[themes][slug]=kultura&filters[municipality][slug]=kubrat',
    '/api/memberships?filters[network][slug]=NETWORK',
    '/api/networks?filters[slug][$in][0]=NETWORK&locale=en',
  ];
  const before: Record<string, number> = {};
  let network: string;

  beforeAll(async () => {
    const { body } = await visit('/api/memberships?populate[network][fields][0]=slug').expect(200);
    network = body.data[0].network.slug;
    for (const path of LISTS) before[path] = await total(path.replace('NETWORK', network));
    await rename(TOWN, 'municipalities', 'kubrat');
    await rename(THEME, 'themes', 'kultura');
    await rename(NETWORK, 'networks', network);
  });
  afterAll(async () => {
    for (const [uid, documentId, slug] of renamed) await publishAs(uid, documentId, { slug });
    for (const path of LISTS) expect(await total(path.replace('NETWORK', network))).toBe(before[path]);
  });

  test.each(LISTS)('%s', async (path) => {
    const found = await total(path.replace('NETWORK', network));
    expect(found).toBe(before[path]);
    if (!path.includes('redirects')) expect(found).toBeGreaterThan(0);
  });

  test('in what is populated as well', async () => {
    const { body } = await visit(
      '/api/partners?filters[themes][slug]=kultura&populate[themes][filters][slug]=kultura',
    ).expect(200);
    expect(body.data.length).toBeGreaterThan(0);
    for (const { themes } of body.data)
      expect(themes.map(({ slug }: { slug: string }) => slug)).toEqual(['kultura-nov']);
  });

  test('and a slug that nothing ever had finds nothing', async () => {
    expect(await total('/api/partners?filters[municipality][slug]=nyama-takava')).toBe(0);
    await visit('/api/redirects?filters[municipality][slug]=nyama-takava').expect(400);
  });
});

const article = async (owner: string, title: string, slug: string) =>
  makePublished(ARTICLE, {
    ...(await ownedBy(owner)),
    title,
    slug,
    lead: 'Накратко.',
    publishedOn: '2024-05-01',
  });
const of = (slug: string, owner: string) => `/api/news-articles/${slug}?filters[municipality][slug]=${owner}`;
const goneBecause = async (path: string) =>
  (await visit(path).expect(410)).body.error.details.withdrawnBecause;

test('a present slug wins over a former one in filters, as in addresses', async () => {
  const first = await article('troyan', 'Слива', 'sliva');
  await publishAs(ARTICLE, first, { slug: 'sliva-2023' });
  const list = async () => {
    const { body } = await visit('/api/news-articles?filters[slug]=sliva&fields[0]=title').expect(200);
    return body.data.map(({ title }: { title: string }) => title);
  };
  expect(await list()).toEqual(['Слива']);
  await article('kavarna', 'Другата слива', 'sliva');
  expect(await list()).toEqual(['Другата слива']);
});

test('a former slug of two municipalities finds both in a list', async () => {
  for (const owner of ['troyan', 'kavarna'])
    await publishAs(ARTICLE, await article(owner, `Круша на ${owner}`, 'krusha'), {
      slug: `krusha-${owner}`,
    });
  const { body } = await visit('/api/news-articles?filters[slug]=krusha&fields[0]=slug&sort=slug').expect(
    200,
  );
  expect(body.data.map(({ slug }: { slug: string }) => slug)).toEqual(['krusha-kavarna', 'krusha-troyan']);
  expect(await total('/api/news-articles?filters[slug]=krusha&filters[municipality][slug]=troyan')).toBe(1);
  await visit(of('krusha', 'troyan'))
    .expect(301)
    .expect('Location', /\/api\/news-articles\/krusha-troyan\?/);
});

test('a former slug finds the entry that had it, and not what another municipality has where that stands now', async () => {
  const renamed = await article('kavarna', 'Дюля на Каварна', 'dyulya');
  await publishAs(ARTICLE, renamed, { slug: 'dyulya-nova' });
  await article('troyan', 'Дюля на Троян', 'dyulya-nova');
  const found = async (filters: string) => {
    const { body } = await visit(`/api/news-articles?${filters}&filters[title][$startsWith]=Дюля`).expect(
      200,
    );
    return body.data.map(({ title }: { title: string }) => title);
  };
  const own = ['Дюля на Каварна'];
  expect(await found('filters[slug]=dyulya')).toEqual(own);
  expect(await found('filters[$or][0][slug]=dyulya&filters[$or][1][slug]=dyulya-stara')).toEqual(own);
  expect(await found('filters[slug]=dyulya&filters[municipality][slug]=troyan')).toEqual([]);
  expect(await found('filters[slug][$ne]=dyulya')).toEqual(['Дюля на Троян']);
  await article('troyan', 'Дюля отново', 'dyulya');
  expect(await found('filters[slug]=dyulya&filters[municipality][slug]=kavarna')).toEqual(own);
  expect(await found('filters[slug]=dyulya')).toEqual(['Дюля отново']);
});

describe('a withdrawn page answers with its own municipality’s reason only', () => {
  beforeAll(async () => {
    const kavarna = await article('kavarna', 'Общо име', 'obshto-ime');
    const troyan = await article('troyan', 'Общо име', 'obshto-ime');
    await unpublish(ARTICLE, kavarna);
    await save(ARTICLE, troyan, { withdrawnBecause: 'Причината на Троян.' });
    await unpublish(ARTICLE, troyan);
    const withdrawn = await article('kavarna', 'Ден Е', 'den-e');
    await unpublish(ARTICLE, withdrawn);
    await article('troyan', 'Ден Е', 'den-e');
  });

  test('each to its own site', async () => {
    expect(await goneBecause(of('obshto-ime', 'troyan'))).toBe('Причината на Троян.');
    expect(await goneBecause(of('obshto-ime', 'kavarna'))).toBeNull();
    await visit(of('obshto-ime', 'kubrat')).expect(404);
    await visit(of('obshto-ime', 'nyama-takava')).expect(404);
  });

  test('a site that does not say whose it is learns which there are', async () => {
    const { body } = await visit('/api/news-articles/obshto-ime').expect(400);
    expect(body.error.message).toContain('kavarna, troyan');
    expect(JSON.stringify(body)).not.toContain('Причината');
  });

  test('not with another’s article that is live', async () => {
    await visit(of('den-e', 'kavarna')).expect(410);
    const { body } = await visit(of('den-e', 'troyan')).expect(200);
    expect(body.data.title).toBe('Ден Е');
    await visit('/api/news-articles/den-e').expect(200);
    const id = body.data.documentId;
    await visit(of(id, 'troyan')).expect(200);
    await visit(of(id, 'kavarna')).expect(404);
  });

  test('two that are live are asked for otherwise too', async () => {
    await article('kavarna', 'Живи', 'zhivi');
    await article('troyan', 'Живи', 'zhivi');
    const { body } = await visit('/api/news-articles/zhivi').expect(400);
    expect(body.error.message).toContain('kavarna, troyan');
    const { body: own } = await visit(`${of('zhivi', 'kavarna')}&populate=municipality`).expect(200);
    expect(own.data.municipality.slug).toBe('kavarna');
  });
});

describe('the reason of a withdrawal stays', () => {
  test.each([
    ['deleted while it is published', [remove], 'Отменено.'],
    ['withdrawn, then deleted', [unpublish, remove], 'Отменено.'],
    ['withdrawn, published again, then deleted', [unpublish, publish, remove], null],
  ])('%s', async (name, steps, expected) => {
    const slug = `prichina-${steps.length}`;
    const documentId = await article('kubrat', name, slug);
    await save(ARTICLE, documentId, { withdrawnBecause: 'Отменено.' });
    for (const step of steps) await step(ARTICLE, documentId);
    expect(await goneBecause(`/api/news-articles/${slug}`)).toBe(expected);
  });
});

test('what moved to another municipality is gone from the first one’s site', async () => {
  const moved = await article('kavarna', 'Преместена', 'mv-1');
  await unpublish(ARTICLE, moved);
  await publishAs(ARTICLE, moved, await ownedBy('troyan'));
  await publishAs(ARTICLE, moved, { slug: 'mv-2' });
  await visit(of('mv-1', 'kavarna')).expect(410);
  await visit(of('mv-1', 'troyan')).expect(301);
  const rows = async (owner: string) =>
    (await visit(`/api/redirects?filters[municipality][slug]=${owner}&filters[oldSlug]=mv-1`).expect(200))
      .body.data;
  expect(await rows('kavarna')).toEqual([]);
  expect(await rows('troyan')).toMatchObject([{ newSlug: 'mv-2' }]);
});
