import { inOneGo } from '../../src/operations/jobs';
import type * as recompute from '../../src/writing/computed/recompute-all';
import { app, compiled, ownedBy, visit } from '../support/app';
import { addressOf, editing, link } from '../support/editor';
import { ARTICLE, PARTNER, THEME } from '../support/types';

const editor = editing();

/** Names in the order in which a reader of the language looks for them. */
const IN_ORDER = {
  bg: [
    '„Ахинора“',
    'Бяла',
    'гама',
    'Добрич',
    'Йордан',
    'Нова Загора',
    'Новаград',
    'Ящер',
    'Błonie',
    'Čakovec',
  ],
  en: ['Ataşehir', 'Błonie', 'Brașov', 'Čair', '“Danube”', 'Taşköprü', 'Žilina'],
};
const IN_SUBDIVISION = 'Проба на азбучния ред';
const OF_PROBE = `filters[subdivision]=${IN_SUBDIVISION}&pagination[pageSize]=50`;

const namesIn = async (path: string, field = 'name') => {
  const { body } = await visit(path).expect(200);
  return body.data.map((row: Record<string, unknown>) => row[field]);
};

beforeAll(async () => {
  const own = await ownedBy('kubrat');
  // Made in another order than that of their names, so that the order of their ids is another.
  const other = (names: readonly string[]) => names.toReversed().toSorted((a, b) => a.length - b.length);
  const [bg, en] = [other(IN_ORDER.bg), other(IN_ORDER.en)];
  for (const [index, name] of bg.entries()) {
    const partner = await editor.makePublished(PARTNER, {
      name,
      country: 'RS',
      ...own,
      subdivision: IN_SUBDIVISION,
    });
    const english = en[index];
    if (english === undefined) continue;
    await editor.save(PARTNER, partner, { name: english, translation: 'done' }, 'en');
    await editor.publish(PARTNER, partner);
  }
});

describe.each(['bg', 'en'] as const)('a list in %s is in the order of its alphabet', (locale) => {
  const inOrder = (names: readonly string[]) => names.filter((name) => IN_ORDER[locale].includes(name));

  test.each([
    `sort=name`,
    `sort=name:asc`,
    `sort[0]=name`,
    `sort[name]=asc`,
    `sort[0][name]=asc`,
    `sort=kind,name`,
  ])('over REST: %s', async (sort) => {
    const names = await namesIn(`/api/partners?locale=${locale}&${OF_PROBE}&${sort}`);
    expect(inOrder(names)).toEqual(IN_ORDER[locale]);
  });

  test('and backwards', async () => {
    const names = await namesIn(`/api/partners?locale=${locale}&${OF_PROBE}&sort=name:desc`);
    expect(inOrder(names)).toEqual(IN_ORDER[locale].toReversed());
  });

  test('in the admin', async () => {
    const list = `${addressOf(PARTNER)}?locale=${locale}&sort=name:ASC&page=1&pageSize=100`;
    const { body } = await editor.get(list).expect(200);
    expect(inOrder(body.results.map(({ name }: { name: string }) => name))).toEqual(IN_ORDER[locale]);
  });

  test('in the admin’s field for links', async () => {
    const { body } = await editor
      .get(`/content-manager/relations/${ARTICLE}/partners?locale=${locale}&status=draft&pageSize=100`)
      .expect(200);
    expect(inOrder(body.results.map(({ name }: { name: string }) => name))).toEqual(IN_ORDER[locale]);
  });
});

test('what is populated and what is linked is in the same order', async () => {
  const { body } = await editor.get(
    `${addressOf(PARTNER)}?locale=bg&pageSize=100&filters[subdivision]=${IN_SUBDIVISION}`,
  );
  const partners = body.results.map(({ documentId }: { documentId: string }) => documentId);
  const article = await editor.makePublished(ARTICLE, {
    title: 'Всички партньори',
    lead: 'Азбучен ред',
    publishedOn: '2026-01-01',
    body: [
      {
        __component: 'article.section',
        text: [{ type: 'paragraph', children: [{ type: 'text', text: 'Азбука' }] }],
      },
    ],
    ...(await ownedBy('kubrat')),
    partners: link(...partners),
  });
  const answer = await visit(`/api/news-articles/${article}?populate[partners][sort]=name`).expect(200);
  expect(answer.body.data.partners.map(({ name }: { name: string }) => name)).toEqual(IN_ORDER.bg);
  const byPartner = await visit(
    `/api/news-articles?filters[documentId]=${article}&sort=partners.name`,
  ).expect(200);
  expect(byPartner.body.data).toHaveLength(1);
});

test('a name that is changed is in its new place, also in what follows its text', async () => {
  const theme = await editor.makePublished(THEME, { name: 'Ямбол' });
  const first = async (locale: string) =>
    (await namesIn(`/api/themes?locale=${locale}&sort=name&pagination[pageSize]=1`))[0];
  await editor.save(THEME, theme, { name: '„Аа“' });
  await editor.publish(THEME, theme);
  expect(await first('bg')).toBe('„Аа“');
  await editor.save(THEME, theme, { name: '“Aa”', translation: 'done' }, 'en');
  await editor.publish(THEME, theme, 'en');
  expect(await first('en')).toBe('“Aa”');
});

test('entries of an earlier version get their keys after the start', async () => {
  const rows = app().db.connection('partners');
  await rows.clone().where({ subdivision: IN_SUBDIVISION }).update({ sort_key: null });
  await app()
    .db.query('strapi::core-store')
    .deleteMany({ where: { key: { $contains: 'computed fields' } } });
  const { recomputeAll } = compiled<typeof recompute>('writing/computed/recompute-all');
  await inOneGo(recomputeAll(app()));
  expect(await namesIn(`/api/partners?${OF_PROBE}&sort=name`)).toEqual(IN_ORDER.bg);
});

test('the key is nobody’s to ask for or to see', async () => {
  expect((await visit('/api/partners?sort=sortKey').expect(400)).body.error.details.errors[0].path).toEqual([
    'sort',
  ]);
  expect((await visit('/api/partners?filters[sortKey][$gt]=1').expect(400)).body.data).toBeNull();
  expect(JSON.stringify((await visit('/api/partners?populate=*').expect(200)).body)).not.toContain('sortKey');
});
