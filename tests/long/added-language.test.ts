import type * as backfill from '../../src/writing/translations/backfill';
import type * as sources from '../../src/writing/translations/sources';
import type * as pending from '../../src/writing/translations/pending';
import type * as contentTypes from '../../src/model/content-types';
import { inOneGo } from '../../src/operations/jobs';
import { app, compiled, jobsDone, ownedBy, visit } from '../support/app';
import { editing, link, type Fields } from '../support/editor';
import { withFault } from '../support/fault';
import { rowsOf } from '../support/rows';
import { makeTroyanVisit } from '../support/troyan-visit';
import { PARTNER, THEME, VISIT } from '../support/types';

const admin = editing();
const { draft, make, save, tryRemove, tryTo } = admin;
const publish = admin.publishForm;

/** What a site gets. */
const page = (path: string, locale: string) =>
  visit(`${path}${path.includes('?') ? '&' : '?'}locale=${locale}`);

const troyanVisit = (more?: Fields) => makeTroyanVisit(make, more);
const rows = (documentId: string) => rowsOf(VISIT, documentId, ['municipality', 'programme']);

test('a language added later has every document, published where it is published, with its relations; removing it leaves the others', async () => {
  const theme = await make(THEME, { name: 'Овощарство' });
  await publish(THEME, theme);
  const first = await troyanVisit({ themes: link(theme) });
  await publish(VISIT, first);
  const second = await make(VISIT, {
    title: 'Ответно посещение в Будва',
    date: '2027',
    ...(await ownedBy('troyan')),
    returnVisitOf: link(first),
  });
  await publish(VISIT, second);
  await save(VISIT, first, { date: '2026-05-06' });
  const { slug } = await draft(VISIT, second);
  const partner = await make(PARTNER, { name: 'Цетине', country: 'ME', ...(await ownedBy('troyan')) });
  await publish(PARTNER, partner);
  let inFrench = '';
  const language = { code: 'fr', name: 'Français (fr)', isDefault: false };
  const { body: french } = await admin.post('/i18n/locales', language).expect(200);
  try {
    await jobsDone();
    expect(await translatedInto()).toEqual(['en', 'fr']);
    const { body } = await page(`/api/visits/${slug}?populate=*`, 'fr').expect(200);
    expect(body.data).toMatchObject({
      title: 'Ответно посещение в Будва',
      translation: 'fallback',
      textLanguage: 'bg',
      municipality: { locale: 'fr' },
      returnVisitOf: { documentId: first },
    });
    expect(await draft(VISIT, first, 'fr')).toMatchObject({ date: '2026-05-06', dateFrom: '2026-05-06' });
    const { body: published } = await page(`/api/visits/${first}?populate=themes,programme`, 'fr').expect(
      200,
    );
    expect(published.data).toMatchObject({
      date: '2026-05-05/2026-05-08',
      themes: [{ name: 'Овощарство' }],
      programme: [{}, {}],
    });
    const words = { title: 'Une délégation de Budva', slug: 'une-delegation' };
    await save(VISIT, first, { ...words, translation: 'done' }, 'fr');
    await save(VISIT, first, { kind: 'official', date: '2026-05-05/2026-05-08' });
    expect(await draft(VISIT, first, 'fr')).toMatchObject({
      title: 'Une délégation de Budva',
      kind: 'official',
    });
    const links = { connect: [{ documentId: partner, locale: 'fr' }] };
    const own = await ownedBy('troyan');
    inFrench = await make(VISIT, { ...own, title: 'Une visite', partners: links }, 'fr');
    await publish(VISIT, inFrench, 'fr');
    await publish(VISIT, first, 'fr');
    await save(VISIT, inFrench, { title: 'A visit', translation: 'done' }, 'en');
    for (const { pluralName, uid } of allTypes()) {
      const count = async (locale: string) => app().db.query(uid).count({ where: { locale } });
      expect([pluralName, await count('fr')]).toEqual([pluralName, await count('bg')]);
    }
  } finally {
    await admin.delete(`/i18n/locales/${french.id}`).expect(200);
  }
  await jobsDone();
  expect(await draft(VISIT, first)).toMatchObject({ kind: 'official' });
  expect(await translatedInto()).toEqual(['en']);
  // What was written in the language that is gone is translated from another one, and the rules hold on.
  await expectOneSource(inFrench, { draft: 'en', published: 'en' });
  expect(await draft(VISIT, inFrench)).toMatchObject({ title: 'A visit', translation: 'fallback' });
  await tryTo('unpublish', PARTNER, partner).expect(400);
  await tryRemove(PARTNER, partner).expect(400);
  // A slug of that language is free for another entry.
  await admin.makePublished(VISIT, { ...(await ownedBy('troyan')), title: 'Друго', slug: 'une-delegation' });
  const { body: shown } = await page(`/api/visits/${inFrench}?populate=partners`, 'bg').expect(200);
  expect(shown.data).toMatchObject({ title: 'Une visite', partners: [{ name: 'Цетине' }] });
  // The back-fill leaves a third of the time to requests: it is slow on purpose.
}, 240_000);

/** In which language the one source of a document is. */
const expectOneSource = async (documentId: string, expected: { draft: string; published: string }) => {
  const sources = (await rows(documentId)).filter(({ translation }) => translation === 'source');
  const of = (published: boolean) =>
    sources.filter(({ publishedAt }) => (publishedAt !== null) === published).map(({ locale }) => locale);
  expect({ draft: of(false), published: of(true) }).toEqual({
    draft: [expected.draft],
    published: [expected.published],
  });
};

test.each([
  ['none', 'fallback'],
  ['each', 'source'],
])('a start gives a document its one source where %s of its rows is', async (_, translation) => {
  const id = await troyanVisit();
  await publish(VISIT, id);
  await app()
    .db.query(VISIT)
    .updateMany({ where: { documentId: id }, data: { translation } });
  const { restoreSources } = compiled<typeof sources>('writing/translations/sources');
  await inOneGo(restoreSources(app()));
  await expectOneSource(id, { draft: 'bg', published: 'bg' });
});

test('a back-fill that is broken off goes on where it stopped, whether it was making rows or filling them', async () => {
  const first = await troyanVisit();
  await publish(VISIT, first);
  const { backFill } = compiled<typeof backfill>('writing/translations/backfill');
  const { setPending } = compiled<typeof pending>('writing/translations/pending');
  const count = (locale: string) => app().db.query(VISIT).count({ where: { locale } });
  // Without the back-fill that starts by itself: here it is to be broken off.
  app().db.lifecycles.disable();
  const french = await app().plugin('i18n').service('locales').create({ code: 'fr', name: 'Français (fr)' });
  app().db.lifecycles.enable();
  await setPending(app(), 'fr', 'rows');
  try {
    for (const [when, condition] of [
      ['insert', "new.locale = 'fr'"],
      ['update', "new.locale = 'fr' and new.title like 'Посещение на делегация от Будва'"],
    ] as const)
      await withFault({ table: 'visits', when, condition }, async () => {
        await expect(inOneGo(backFill(app()))).rejects.toMatchObject({
          message: expect.stringContaining('fault'),
        });
      });
    expect(await count('fr')).toBeLessThan(await count('bg'));
    // As many steps as a server does before it is stopped; the next one goes on where they ended.
    const stopped = backFill(app());
    for (let step = 1; step <= 10; step += 1) await stopped.next();
    const after = await count('fr');
    expect(after).toBeLessThan(await count('bg'));
    await inOneGo(backFill(app()));
    expect(await count('fr')).toBe(await count('bg'));
    expect((await page(`/api/visits/${first}`, 'fr').expect(200)).body.data).toMatchObject({
      translation: 'fallback',
      textLanguage: 'bg',
    });
  } finally {
    await admin.delete(`/i18n/locales/${french.id}`).expect(200);
  }
});

/** The languages in which the role of translators may write. */
const translatedInto = async () => {
  const where = {
    action: 'plugin::content-manager.explorer.update',
    subject: VISIT,
    role: { code: 'translator' },
  };
  const [permission] = await app().db.query('admin::permission').findMany({ where });
  return permission.properties.locales.sort();
};

const allTypes = () => {
  const { CONTENT_TYPES } = compiled<typeof contentTypes>('model/content-types');
  return CONTENT_TYPES.map((uid) => ({
    uid,
    pluralName: app().contentType(uid).info.pluralName,
  }));
};
