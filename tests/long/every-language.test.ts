import { app, ownedBy, visit } from '../support/app';
import { addressOf, editing, link, type Fields } from '../support/editor';
import { withFault } from '../support/fault';
import { rowsIn, rowsOf } from '../support/rows';
import { makeTroyanVisit } from '../support/troyan-visit';
import { PARTNER, THEME, VISIT } from '../support/types';

const admin = editing();
const { discard, draft, make, remove, save, tryClone, trySave, unpublish } = admin;
const publish = admin.publishForm;

/** What a site gets. */
const page = (path: string, locale: string) =>
  visit(`${path}${path.includes('?') ? '&' : '?'}locale=${locale}`);

const troyanVisit = (more?: Fields) => makeTroyanVisit(make, more);
const rows = (documentId: string) => rowsOf(VISIT, documentId, ['municipality', 'programme']);

test('a document exists in every language as soon as it is created, relations and components with it', async () => {
  const id = await troyanVisit();
  const [bg, en] = [await draft(VISIT, id), await draft(VISIT, id, 'en')];
  expect(bg).toMatchObject({ translation: 'source', textLanguage: 'bg', dateText: '5–8 май 2026 г.' });
  expect(en).toMatchObject({
    translation: 'fallback',
    textLanguage: 'bg',
    title: bg.title,
    date: bg.date,
    slug: bg.slug,
  });
  expect(en.dateText).toBe('5–8 May 2026');
  expect(rowsIn(en, 'programme').map((day: Fields) => [day.date, day.title])).toEqual([
    ['2026-05-05', 'Посрещане'],
    ['2026-05-06', 'Фестивал на сливата'],
  ]);
  const linked = (await rows(id)).map((row) => {
    const { slug, locale } = row.municipality as Fields; // populated
    return [row.locale, slug, locale];
  });
  expect(linked.sort()).toEqual([
    ['bg', 'troyan', 'bg'],
    ['en', 'troyan', 'en'],
  ]);
});

test('text follows until it is translated; then the source makes it outdated, and facts go everywhere from either', async () => {
  const id = await troyanVisit();
  await save(VISIT, id, { title: 'Делегация от Будва в Троян' });
  expect(await draft(VISIT, id, 'en')).toMatchObject({
    title: 'Делегация от Будва в Троян',
    translation: 'fallback',
  });
  await save(VISIT, id, { title: 'A delegation from Budva' }, 'en');
  expect(await draft(VISIT, id, 'en')).toMatchObject({ translation: 'in-progress', textLanguage: 'en' });
  expect((await draft(VISIT, id)).title).toBe('Делегация от Будва в Троян');
  await save(VISIT, id, { translation: 'done' }, 'en');
  await save(VISIT, id, { date: '2026-05-06' });
  expect(await draft(VISIT, id, 'en')).toMatchObject({
    translation: 'done',
    date: '2026-05-06',
    dateFrom: '2026-05-06',
  });
  await save(VISIT, id, { title: 'Делегация от Будва, Черна гора' });
  expect(await draft(VISIT, id, 'en')).toMatchObject({
    translation: 'outdated',
    title: 'A delegation from Budva',
  });
  await save(VISIT, id, { kind: 'official', date: '2026-05-07' }, 'en');
  expect(await draft(VISIT, id)).toMatchObject({
    kind: 'official',
    date: '2026-05-07',
    dateText: '7 май 2026 г.',
  });
  const { body: answer } = await save(VISIT, id, { title: 'Thrown away', translation: 'fallback' }, 'en');
  expect(answer.data).toMatchObject({ title: (await draft(VISIT, id)).title, translation: 'fallback' });
  expect(await draft(VISIT, id, 'en')).toMatchObject({
    title: 'Делегация от Будва, Черна гора',
    textLanguage: 'bg',
    translation: 'fallback',
  });
});

test('rows of a component keep their translation through reordering, adding and removing', async () => {
  const id = await troyanVisit();
  const english = rowsIn(await draft(VISIT, id, 'en'), 'programme');
  const named = english.map((day, index) => ({ ...day, title: ['Welcome', 'Plum festival'][index] }));
  await save(VISIT, id, { programme: named, translation: 'done' }, 'en');
  const [first, second] = rowsIn(await draft(VISIT, id), 'programme');
  await save(VISIT, id, { programme: [second, { date: '2026-05-08', title: 'Изпращане' }, first] });
  const titles = async (locale: string) =>
    rowsIn(await draft(VISIT, id, locale), 'programme').map(({ title, date }) => [date, title]);
  expect(await titles('bg')).toEqual([
    ['2026-05-06', 'Фестивал на сливата'],
    ['2026-05-08', 'Изпращане'],
    ['2026-05-05', 'Посрещане'],
  ]);
  expect(await titles('en')).toEqual([
    ['2026-05-06', 'Plum festival'],
    ['2026-05-08', 'Изпращане'],
    ['2026-05-05', 'Welcome'],
  ]);
  expect((await draft(VISIT, id, 'en')).translation).toBe('outdated');
  const [kept] = rowsIn(await draft(VISIT, id, 'en'), 'programme');
  await save(VISIT, id, { programme: [{ ...kept, date: '2026-05-07' }] }, 'en');
  expect(await titles('bg')).toEqual([['2026-05-07', 'Фестивал на сливата']]);
});

test('publishing in one language publishes all, but not what a translator is still working on', async () => {
  const id = await troyanVisit();
  await publish(VISIT, id);
  const { slug } = await draft(VISIT, id);
  const path = `/api/visits/${slug}`;
  expect((await page(path, 'en').expect(200)).body.data).toMatchObject({
    title: 'Посещение на делегация от Будва',
    translation: 'fallback',
    textLanguage: 'bg',
  });
  await save(VISIT, id, { title: 'A delegation from Budva' }, 'en');
  await save(VISIT, id, { date: '2026-05-05/2026-05-09', title: 'Гости от Будва' });
  await publish(VISIT, id);
  expect((await page(path, 'en').expect(200)).body.data).toMatchObject({
    title: 'Гости от Будва',
    translation: 'fallback',
    date: '2026-05-05/2026-05-09',
  });
  expect(await draft(VISIT, id, 'en')).toMatchObject({
    title: 'A delegation from Budva',
    translation: 'in-progress',
    textLanguage: 'en',
  });
  await publish(VISIT, id, 'en');
  expect((await page(path, 'en').expect(200)).body.data).toMatchObject({
    title: 'A delegation from Budva',
    translation: 'done',
    textLanguage: 'en',
  });
  await save(VISIT, id, { title: 'Guests from Budva', translation: 'in-progress' }, 'en');
  await save(VISIT, id, { date: '2026-05-05/2026-05-10' });
  await publish(VISIT, id);
  expect((await page(path, 'en').expect(200)).body.data).toMatchObject({
    title: 'A delegation from Budva',
    date: '2026-05-05/2026-05-10',
  });
  expect((await draft(VISIT, id, 'en')).title).toBe('Guests from Budva');
  const english = (await rows(id)).filter(({ locale }) => locale === 'en');
  expect(english.map(({ title, searchKey }) => [title, searchKey]).sort()).toEqual([
    ['A delegation from Budva', 'a delegation from budva'],
    ['Guests from Budva', 'guests from budva'],
  ]);
});

test('withdrawing in one language withdraws all', async () => {
  const id = await troyanVisit({ title: 'Посещение от Будва, което се отлага' });
  await publish(VISIT, id);
  const { slug } = await draft(VISIT, id);
  await unpublish(VISIT, id, 'en');
  for (const locale of ['bg', 'en']) await page(`/api/visits/${slug}`, locale).expect(410);
  expect((await rows(id)).map(({ publishedAt }) => publishedAt)).toEqual([null, null]);
});

describe('what was translated, and is translated again when the document is withdrawn', () => {
  afterEach(admin.clean);

  /** A published visit with an English text, withdrawn; its translator has begun again. */
  const withdrawn = async () => {
    const id = await troyanVisit();
    const programme = rowsIn(await draft(VISIT, id, 'en'), 'programme').map((day, index) => ({
      ...day,
      title: ['Welcome', 'Plum festival'][index],
    }));
    const english = { title: 'A delegation from Budva', slug: 'budva-delegation', programme };
    await save(VISIT, id, { ...english, translation: 'done' }, 'en');
    await publish(VISIT, id);
    await unpublish(VISIT, id);
    await save(VISIT, id, { title: 'Guests', slug: 'guests', translation: 'in-progress' }, 'en');
    return id;
  };
  const inEnglish = async (id: string) =>
    (await page(`/api/visits/${id}?populate=programme`, 'en').expect(200)).body.data;

  test('is published again as readers knew it, with the facts of today', async () => {
    const id = await withdrawn();
    await save(VISIT, id, { date: '2026-05-04/2026-05-08', title: 'Гости от Будва' });
    await publish(VISIT, id);
    expect(await inEnglish(id)).toMatchObject({
      title: 'A delegation from Budva',
      slug: 'budva-delegation',
      translation: 'done',
      textLanguage: 'en',
      date: '2026-05-04/2026-05-08',
      programme: [{ title: 'Welcome' }, { title: 'Plum festival' }],
    });
    const work = { title: 'Guests', slug: 'guests', translation: 'in-progress' };
    expect(await draft(VISIT, id, 'en')).toMatchObject(work);
    await publish(VISIT, id, 'en');
    expect(await inEnglish(id)).toMatchObject({ title: 'Guests', slug: 'guests', translation: 'done' });
  });

  test('is published as it is now by a publication in its language, and what was before is forgotten', async () => {
    const id = await withdrawn();
    await publish(VISIT, id, 'en');
    expect(await inEnglish(id)).toMatchObject({ title: 'Guests' });
    await save(VISIT, id, { translation: 'fallback' }, 'en');
    await publish(VISIT, id);
    await unpublish(VISIT, id);
    await save(VISIT, id, { title: 'Guests again' }, 'en');
    await publish(VISIT, id);
    expect(await inEnglish(id)).toMatchObject({ translation: 'fallback', textLanguage: 'bg' });
  });

  test('is not published again when it was deleted meanwhile', async () => {
    const id = await withdrawn();
    await remove(VISIT, id, 'en');
    await save(VISIT, id, { title: 'Something else' }, 'en');
    await publish(VISIT, id);
    expect(await inEnglish(id)).toMatchObject({ translation: 'fallback', textLanguage: 'bg' });
  });

  test('is published under another address when another entry has its own by now', async () => {
    const id = await withdrawn();
    await admin.makePublished(VISIT, {
      ...(await ownedBy('troyan')),
      title: 'Друго',
      slug: 'budva-delegation',
    });
    await publish(VISIT, id);
    expect(await inEnglish(id)).toMatchObject({
      title: 'A delegation from Budva',
      slug: 'budva-delegation-2',
    });
  });
});

test('a deletion that names no language is of the whole document', async () => {
  const id = await troyanVisit();
  await admin.delete(`${addressOf(VISIT, id)}?locale=`).expect(200);
  expect(await rows(id)).toEqual([]);
});

test('discarding goes back to what is published: everywhere in the source, in text only elsewhere', async () => {
  const id = await troyanVisit();
  await save(VISIT, id, { title: 'A delegation from Budva', translation: 'done' }, 'en');
  await publish(VISIT, id);
  await save(VISIT, id, { date: '2026-05-06' });
  await save(VISIT, id, { title: 'Budva visits' }, 'en');
  await discard(VISIT, id, 'en');
  expect(await draft(VISIT, id, 'en')).toMatchObject({
    title: 'A delegation from Budva',
    date: '2026-05-06',
  });
  await save(VISIT, id, { title: 'Budva, half', translation: 'in-progress' }, 'en');
  await discard(VISIT, id);
  expect(await draft(VISIT, id)).toMatchObject({ date: '2026-05-05/2026-05-08' });
  expect(await draft(VISIT, id, 'en')).toMatchObject({
    title: 'Budva, half',
    translation: 'in-progress',
    date: '2026-05-05/2026-05-08',
  });
});

test('a draft that was never published is not discarded into nothing', async () => {
  const id = await troyanVisit();
  const discard = app().documents(VISIT).discardDraft({ documentId: id });
  await expect(discard).rejects.toMatchObject({ details: { errors: [{ code: 'nothing_published' }] } });
  expect((await draft(VISIT, id)).title).toBe('Посещение на делегация от Будва');
});

test('deleting a translation leaves the source’s text in its place; deleting the source deletes all', async () => {
  const id = await troyanVisit();
  await save(VISIT, id, { title: 'A delegation from Budva', translation: 'done' }, 'en');
  await publish(VISIT, id);
  const { slug } = await draft(VISIT, id);
  await save(VISIT, id, { title: 'Гости от Будва', date: '2026-05-07' });
  await remove(VISIT, id, 'en');
  expect(await draft(VISIT, id, 'en')).toMatchObject({
    title: 'Гости от Будва',
    translation: 'fallback',
    dateText: '7 May 2026',
  });
  expect((await page(`/api/visits/${slug}`, 'en').expect(200)).body.data).toMatchObject({
    title: 'Посещение на делегация от Будва',
    translation: 'fallback',
    date: '2026-05-05/2026-05-08',
    dateText: '5–8 May 2026',
  });
  await remove(VISIT, id);
  expect(await rows(id)).toEqual([]);
});

test('relations hold through publishing, translating, publishing again, and the target’s own publishing', async () => {
  const theme = await make(THEME, { name: 'Овощарство' });
  const id = await troyanVisit({ themes: link(theme) });
  await publish(THEME, theme);
  await publish(VISIT, id);
  const { slug } = await draft(VISIT, id);
  const themes = async (locale: string) =>
    (
      (await page(`/api/visits/${slug}?populate=themes`, locale).expect(200)).body.data.themes as Fields[]
    ).map(({ name }) => name);
  await save(THEME, theme, { name: 'Fruit growing', translation: 'done' }, 'en');
  await publish(THEME, theme, 'en');
  await publish(VISIT, id, 'en');
  await save(VISIT, id, { title: 'A delegation from Budva', translation: 'done' }, 'en');
  await publish(THEME, theme);
  await publish(VISIT, id);
  expect([await themes('bg'), await themes('en')]).toEqual([['Овощарство'], ['Fruit growing']]);
});

test('REST’s default way to publish, a write with status published, is whole in every language too', async () => {
  const documents = app().documents(PARTNER);
  const [municipality] = (await ownedBy('troyan')).municipality.connect;
  const data = { name: 'Будва', country: 'ME' as const, ...(municipality && { municipality }) };
  const created = await documents.create({ status: 'published', data });
  admin.register(PARTNER, created.documentId);
  expect(created).toMatchObject({ locale: 'bg', publishedAt: expect.anything() });
  const english = await documents.update({
    documentId: created.documentId,
    locale: 'en',
    status: 'published',
    data: { name: 'Budva', country: 'ME', translation: 'done' },
  });
  expect(english).toMatchObject({ locale: 'en', name: 'Budva', countryName: 'Montenegro' });
  const published = await documents.findMany({
    status: 'published',
    locale: '*',
    filters: { documentId: created.documentId },
  });
  expect(published.map(({ locale, name }) => [locale, name]).sort()).toEqual([
    ['bg', 'Будва'],
    ['en', 'Budva'],
  ]);
});

test('a fault in the middle of the fan-out leaves nothing half-written', async () => {
  const id = await troyanVisit();
  const before = await rows(id);
  const change = { date: '2026-05-06', programme: [] };
  // The other language's row is refused by the database itself, after the source's was written.
  await withFault({ table: 'visits', when: 'update', condition: "new.locale = 'en'" }, async () => {
    const { status } = await trySave(VISIT, id, change);
    expect(status).toBeGreaterThanOrEqual(500);
  });
  expect(await rows(id)).toEqual(before);
  await save(VISIT, id, change);
  expect(await draft(VISIT, id, 'en')).toMatchObject(change);
});

test('a language that content has not got is refused by name', async () => {
  const id = await troyanVisit();
  const update = app()
    .documents(VISIT)
    .update({ documentId: id, locale: 'fr', data: { title: 'Visite' } });
  await expect(update).rejects.toMatchObject({
    details: { errors: [{ code: 'content_language_unknown', path: ['locale'] }] },
  });
});

test('a copy has every language, and what it is given of its own only in the one it was given in', async () => {
  const id = await troyanVisit({ publishAt: '2031-05-01T08:00:00.000Z' });
  await save(VISIT, id, { title: 'A delegation from Budva', translation: 'done' }, 'en');
  const own = { title: 'Второ посещение от Будва', date: '2027-05' };
  const copy = (await tryClone(VISIT, id, own).expect(200)).body.data.documentId;
  expect(await draft(VISIT, copy)).toMatchObject({
    title: 'Второ посещение от Будва',
    date: '2027-05',
    publishAt: null,
  });
  expect(await draft(VISIT, copy, 'en')).toMatchObject({
    title: 'A delegation from Budva',
    translation: 'outdated',
    date: '2027-05',
  });
  expect((await draft(VISIT, copy)).slug).not.toBe((await draft(VISIT, id)).slug);
  expect((await draft(VISIT, id)).date).toBe('2026-05-05/2026-05-08');
});
