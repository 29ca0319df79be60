import type * as Compiled from '../../src/writing/slugs/backfill';
import { inOneGo } from '../../src/operations/jobs';
import { app, compiled, ownedBy, send, signIn, visit } from '../support/app';
import { addressOf, editing, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { VISIT } from '../support/types';

const { make, save, publish, unpublish, discard, remove, draft } = editing();

const create = async (fields: Fields, owner = 'troyan') =>
  make(VISIT, { ...(await ownedBy(owner)), ...fields });
/** Publishes a document under one slug after the other. */
const published = async (title: string, ...slugs: string[]): Promise<string> => {
  const id = await create({ title, slug: slugs[0] });
  await publish(VISIT, id);
  for (const slug of slugs.slice(1)) {
    await save(VISIT, id, { slug });
    await publish(VISIT, id);
  }
  return id;
};
const leadsTo = async (address: string, to: string) => {
  const { body, headers } = await visit(address).expect(301);
  expect(headers.location).toBe(to);
  expect(body).toMatchObject({ data: null, error: { status: 301, name: 'MovedPermanentlyError' } });
  return body.error.details;
};
const redirects = async (query = ''): Promise<Fields[]> =>
  (
    await visit(`/api/redirects?filters[municipality][slug]=troyan&pagination[pageSize]=100${query}`).expect(
      200,
    )
  ).body.data;

describe('an old address leads to the new one', () => {
  test('through several changes at once, with the query as it was, in every language', async () => {
    await published('Делегация от Кремон', 'kremon', 'kremon-2023', 'delegatsia-ot-kremon');
    const details = await leadsTo('/api/visits/kremon', '/api/visits/delegatsia-ot-kremon');
    expect(details).toEqual({ type: 'visit', slug: 'delegatsia-ot-kremon', locale: 'bg' });
    const query = '?locale=en&fields[0]=title&populate%5Bpartners%5D%5Bfields%5D%5B0%5D=name&_q=%D0%B0+%26';
    await leadsTo(
      `/api/visits/kremon-2023${query}`,
      `/api/visits/delegatsia-ot-kremon${query.replace(/\[/g, '[')}`,
    );
    await visit('/api/visits/delegatsia-ot-kremon').expect(200);
  });

  test('and back again', async () => {
    await published('Поход до Козя стена', 'pohod', 'kozya-stena', 'pohod');
    await visit('/api/visits/pohod').expect(200);
    await leadsTo('/api/visits/kozya-stena', '/api/visits/pohod');
    const rows = (await redirects()).filter(({ newSlug }) => newSlug === 'pohod');
    expect(rows.map(({ oldSlug }) => oldSlug)).toEqual(['kozya-stena']);
  });

  test('also when it was changed in one language only', async () => {
    const id = await published('Занаятчии в Зенген', 'maystori');
    await save(VISIT, id, { slug: 'artisans' }, 'en');
    await visit('/api/visits/artisans?locale=en').expect(404);
    await publish(VISIT, id);
    await visit('/api/visits/maystori').expect(200);
    await leadsTo('/api/visits/maystori?locale=en', '/api/visits/artisans?locale=en');
    const { body } = await visit('/api/visits/artisans?locale=en').expect(200);
    expect(body.data).toMatchObject({ slug: 'artisans', locale: 'en' });
    // A change of the text discarded, and of the source: the slug that is English stays.
    await discard(VISIT, id, 'en');
    await save(VISIT, id, { slug: 'maystori-v-zengen' });
    await publish(VISIT, id);
    await leadsTo('/api/visits/maystori', '/api/visits/maystori-v-zengen');
    await leadsTo('/api/visits/maystori?locale=en', '/api/visits/artisans?locale=en');
    expect(await redirects('&locale=en&filters[oldSlug]=maystori')).toEqual([
      { type: 'visit', municipality: 'troyan', oldSlug: 'maystori', newSlug: 'artisans', locale: 'en' },
    ]);
    // The translation thrown away: English is under the source's address again, and the English one leads there.
    await remove(VISIT, id, 'en');
    await leadsTo('/api/visits/artisans?locale=en', '/api/visits/maystori-v-zengen?locale=en');
  });

  test('a translator’s unfinished slug is not reserved', async () => {
    const id = await published('Среща в Подгорица', 'podgoritsa');
    await save(VISIT, id, { title: 'A meeting in', slug: 'meeting-in' }, 'en');
    await save(VISIT, id, { slug: 'sreshta-v-podgoritsa' });
    await publish(VISIT, id);
    await visit('/api/visits/meeting-in?locale=en').expect(404);
    await visit('/api/visits/sreshta-v-podgoritsa?locale=en').expect(200);
    expect(JSON.stringify(await redirects('&locale=en'))).not.toContain('meeting-in');
    expect((await draft(VISIT, id, 'en')).slug).toBe('meeting-in');
  });

  test('a present address wins, and no new entry gets an old one by itself', async () => {
    await published('Хор от Риека', 'hor-ot-rieka', 'rieka-2019');
    const second = await create({ title: 'Хор от Риека' });
    expect((await draft(VISIT, second)).slug).toBe('hor-ot-rieka-2');
    await leadsTo('/api/visits/hor-ot-rieka', '/api/visits/rieka-2019');
    await save(VISIT, second, { slug: 'hor-ot-rieka' });
    await publish(VISIT, second);
    const now = await visit('/api/visits/hor-ot-rieka').expect(200);
    expect(now.body.data.documentId).toBe(second);
    expect((await redirects()).filter(({ oldSlug }) => oldSlug === 'hor-ot-rieka')).toEqual([]);
    // When that one leaves it too, the last that was there counts.
    await save(VISIT, second, { slug: 'rieka-2025' });
    await publish(VISIT, second);
    await leadsTo('/api/visits/hor-ot-rieka', '/api/visits/rieka-2025');
    expect(await redirects('&filters[oldSlug]=hor-ot-rieka')).toMatchObject([{ newSlug: 'rieka-2025' }]);
  });

  test('a present address wins in whichever language it is', async () => {
    const id = await published('Хор от Лариса', 'larisa');
    for (const slug of ['larissa-choir', 'choir-of-larissa']) {
      await save(VISIT, id, { slug }, 'en');
      await publish(VISIT, id, 'en');
    }
    expect(await redirects('&locale=en&filters[oldSlug]=larissa-choir')).toHaveLength(1);
    const other = await create({ title: 'Хорът се връща', slug: 'larissa-choir' });
    await save(VISIT, other, { slug: 'choir-returns' }, 'en');
    await publish(VISIT, other);
    const { body } = await visit('/api/visits/larissa-choir?locale=en').expect(200);
    expect(body.data).toMatchObject({ documentId: other, slug: 'choir-returns' });
    expect(await redirects('&locale=en&filters[oldSlug]=larissa-choir')).toEqual([]);
  });

  test('one that two municipalities had is asked for otherwise', async () => {
    await published('Ден на Дунав', 'dunav', 'den-na-dunav');
    const other = await create({ title: 'Ден на Дунав', slug: 'dunav' }, 'kubrat');
    await publish(VISIT, other);
    await save(VISIT, other, { slug: 'dunav-kubrat' });
    await publish(VISIT, other);
    const { body } = await visit('/api/visits/dunav').expect(400);
    expect(body.error.message).toContain('Several municipalities');
  });

  test('what was published before there was a slug history is in it after a start', async () => {
    const id = await published('Посещение от Грайц', 'grayts');
    const addresses = app().db.query('api::slug-record.slug-record');
    await addresses.deleteMany({ where: { document: id } });
    const { fillSlugHistory } = compiled<typeof Compiled>('writing/slugs/backfill');
    // What an installation remembers that has no slug history yet: nothing.
    const progress = app().db.query('strapi::core-store');
    await progress.deleteMany({ where: { key: { $startsWith: 'core_pobratim_progress_slug history' } } });
    await inOneGo(fillSlugHistory(app()));
    expect(await addresses.count({ where: { document: id } })).toBe(2);
    const later = await statementsOf(() => inOneGo(fillSlugHistory(app())));
    expect(later.filter(({ sql }) => !sql.includes('strapi_core_store_settings'))).toEqual([]);
    await save(VISIT, id, { slug: 'grayts-2005' });
    await publish(VISIT, id);
    await leadsTo('/api/visits/grayts', '/api/visits/grayts-2005');
  });
});

describe('what was withdrawn says so', () => {
  test('with the reason given to readers, in their language, by slug and by documentId', async () => {
    const id = await published('Панаир в Тетово', 'panair', 'panair-v-gostivar');
    await save(VISIT, id, { withdrawnBecause: 'Датите бяха грешни.' });
    await unpublish(VISIT, id);
    const gone = async (address: string) => (await visit(address).expect(410)).body;
    expect(await gone('/api/visits/panair-v-gostivar')).toEqual({
      data: null,
      error: {
        status: 410,
        name: 'GoneError',
        message: 'This was published here and has been withdrawn. Remove the links to this address.',
        details: { type: 'visit', slug: 'panair-v-gostivar', withdrawnBecause: 'Датите бяха грешни.' },
      },
    });
    expect((await gone('/api/visits/panair?locale=en')).error.details.slug).toBe('panair');
    expect((await gone(`/api/visits/${id}`)).error.details).toMatchObject({
      slug: 'panair-v-gostivar',
      withdrawnBecause: 'Датите бяха грешни.',
    });
    expect((await redirects()).filter(({ oldSlug }) => oldSlug === 'panair')).toEqual([]);

    // Published again, it has no reason any more; the next withdrawal has its own, in each language.
    await publish(VISIT, id);
    await visit('/api/visits/panair-v-gostivar').expect(200);
    await save(VISIT, id, { withdrawnBecause: 'Датите бяха грешни.' });
    await save(VISIT, id, { withdrawnBecause: 'The dates were wrong.' }, 'en');
    await unpublish(VISIT, id);
    expect((await gone('/api/visits/panair?locale=en')).error.details.withdrawnBecause).toBe(
      'The dates were wrong.',
    );
    expect((await gone('/api/visits/panair')).error.details.withdrawnBecause).toBe('Датите бяха грешни.');

    // An address that is not public, and the unpublished changes of a draft.
    await save(VISIT, id, { slug: 'panair-taen' });
    await visit('/api/visits/panair-taen').expect(404);
  });

  test('also when its changes are discarded with the withdrawal, as the dialog offers', async () => {
    const id = await published('Гости от Скопие', 'gosti-ot-skopie');
    await save(VISIT, id, { withdrawnBecause: 'Отложено за пролетта.' });
    await save(VISIT, id, { withdrawnBecause: 'Put off until spring.' }, 'en');
    const admin = await signIn();
    await admin
      .post(`${addressOf(VISIT, id)}/actions/unpublish?locale=bg`, { discardDraft: true })
      .expect(200);
    const reason = async (query: string) =>
      (await visit(`/api/visits/gosti-ot-skopie${query}`).expect(410)).body.error.details.withdrawnBecause;
    expect(await reason('')).toBe('Отложено за пролетта.');
    expect(await reason('?locale=en')).toBe('Put off until spring.');
    const { body } = await admin.get(`/history/${VISIT}/${id}`).expect(200);
    expect(body.data[0]).toMatchObject({ action: 'unpublish', reason: { bg: 'Отложено за пролетта.' } });
  });

  test('a deleted one too, without a reason that was about something else', async () => {
    const id = await published('Турнир в Ниш', 'turnir-v-nish');
    await save(VISIT, id, { withdrawnBecause: 'Отложен е.' });
    await unpublish(VISIT, id);
    await publish(VISIT, id);
    await remove(VISIT, id);
    const { body } = await visit('/api/visits/turnir-v-nish').expect(410);
    expect(body.error.details).toEqual({ type: 'visit', slug: 'turnir-v-nish', withdrawnBecause: null });
    await visit(`/api/visits/${id}`).expect(410);
  });

  test('a draft that never was published was never there', async () => {
    const id = await create({ title: 'Тайно посещение' });
    await visit('/api/visits/tayno-poseshtenie').expect(404);
    await visit(`/api/visits/${id}`).expect(404);
  });
});

describe('sites list redirects', () => {
  test('of what is published, and nothing of a draft', async () => {
    const id = await published('Оркестър от Линкълн', 'orkestar', 'orkestar-ot-linkaln');
    await save(VISIT, id, { slug: 'orkestar-chernova' });
    const row = {
      type: 'visit',
      municipality: 'troyan',
      oldSlug: 'orkestar',
      newSlug: 'orkestar-ot-linkaln',
      locale: 'bg',
    };
    expect(await redirects('&filters[oldSlug][$eq]=orkestar')).toEqual([row]);
    expect(await redirects('&filters[type][$in][0]=visit&filters[type][$in][1]=partner')).toContainEqual(row);
    expect(await redirects('&filters[type]=news-article')).not.toContainEqual(row);
    const { body } = await visit(
      '/api/redirects?filters[municipality]=kavarna&filters[oldSlug]=orkestar',
    ).expect(200);
    expect(body).toEqual({
      data: [],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 0, total: 0 } },
    });
  });

  test('a page at a time', async () => {
    await published('Кръгла маса', 'masa-1', 'masa-2', 'masa-3', 'kragla-masa');
    const masa =
      'filters[oldSlug][$in][0]=masa-1&filters[oldSlug][$in][1]=masa-2&filters[oldSlug][$in][2]=masa-3';
    const page = async (window: string) => (await visit(`/api/redirects?${masa}&${window}`).expect(200)).body;
    const second = await page('pagination[page]=2&pagination[pageSize]=2');
    expect(second.data.map(({ oldSlug }: Fields) => oldSlug)).toEqual(['masa-1']);
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3 });
    const rest = await page('pagination[start]=1&pagination[limit]=1&pagination[withCount]=false');
    expect(rest.data.map(({ oldSlug }: Fields) => oldSlug)).toEqual(['masa-2']);
    expect(rest.meta.pagination).toEqual({ start: 1, limit: 1 });
  });

  test.each([
    ['municipality=troyan', 'municipality'],
    ['sort=oldSlug', 'sort'],
    ['filters[slug]=x', 'filters.slug'],
    ['filters=x', 'filters'],
    ['filters[type]=api::visit.visit', 'filters.type'],
    ['filters[type][$contains]=vis', 'filters.type.$contains'],
    ['filters[oldSlug][$in]', 'filters.oldSlug'],
    ['filters[municipality]=sofia', 'filters.municipality'],
    ['filters[municipality][name]=Троян', 'filters.municipality.name'],
    ['locale=fr', 'locale'],
    ['pagination[page]=0', 'pagination.page'],
    ['pagination[size]=5', 'pagination.size'],
  ])('%s is refused by name', async (query, path) => {
    const { body } = await visit(`/api/redirects?${query}`).expect(400);
    expect(body.error.details.errors.map((each: { path: string[] }) => each.path.join('.'))).toEqual([path]);
  });

  test('and do nothing else with them', async () => {
    await send('post', '/api/redirects').expect(405);
    await visit('/api/addresses').expect(404);
  });
});
