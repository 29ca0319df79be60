import { CONTENT_TYPES, type ContentType } from '../../src/model/content-types';
import { app, inRequest, ownedBy, READERS_WAYS, visit } from '../support/app';
import { editing, link } from '../support/editor';
import { ARTICLE, PARTNER, THEME } from '../support/types';

/** A word that stands in drafts only: wherever a visitor reads it, a draft leaked. */
const CANARY = 'Канарче';

const plural = (uid: ContentType) => app().contentType(uid).info.pluralName;

const canaryFor = (uid: ContentType) => {
  const { attributes } = app().contentType(uid);
  return { [('title' in attributes && 'title') || 'name']: `${CANARY} ${uid}` };
};

const asked = async (path: string) => {
  const answer = await visit(path);
  return { status: answer.status, text: answer.text };
};

describe('a visitor never sees what is not published', () => {
  const { discard, make, register, save, tryMakePublished } = editing();
  let edited = '';
  beforeAll(async () => {
    const drafts: Record<string, string> = {};
    for (const uid of CONTENT_TYPES) drafts[uid] = await make(uid, canaryFor(uid));
    const toDraft = (uid: string) => link(String(drafts[uid]));
    // A published partner that was edited since, and a published article whose draft points at drafts.
    const [partner] = (await visit('/api/partners?filters[slug]=shtip')).body.data;
    edited = partner.documentId;
    await save(PARTNER, edited, { name: `${CANARY} Щип`, themes: toDraft(THEME) });
    const whole = {
      title: 'Публикувана новина',
      slug: 'sochi-chernovi',
      lead: 'Сочи чернови.',
      ...(await ownedBy('kavarna')),
    };
    const { body } = await tryMakePublished(ARTICLE, whole).expect(200);
    await save(ARTICLE, body.data.documentId, { partners: toDraft(PARTNER), themes: toDraft(THEME) });
  });
  afterAll(() => discard(PARTNER, edited));

  const WAYS = [
    '',
    'status=draft',
    'publicationFilter=never-published&status=draft',
    'publicationFilter=modified&status=draft',
    'hasPublishedVersion=false&status=draft',
    'populate=*&status=draft',
    'populate=localizations&status=draft',
    'locale=en&status=draft',
    `_q=${CANARY}&status=draft`,
    'pagination[pageSize]=100&sort=createdAt:desc&status=draft',
  ];

  test.each(CONTENT_TYPES.flatMap((uid) => WAYS.map((way) => [uid, way] as const)))(
    '%s?%s',
    async (uid, way) => {
      const { status, text } = await asked(`/api/${plural(uid)}?${way}`);
      expect([200, 400]).toContain(status);
      expect(text).not.toContain(CANARY);
    },
  );

  test.each([
    '/api/news-articles/sochi-chernovi',
    '/api/news-articles/sochi-chernovi?status=draft',
    '/api/news-articles/sochi-chernovi?populate=*&status=draft',
    '/api/news-articles/sochi-chernovi?populate[partners][populate]=themes&status=draft',
    '/api/partners/shtip',
    '/api/partners/shtip?status=draft&populate=*',
    '/api/partners/shtip?populate[municipality][populate]=themes&status=draft',
    '/api/municipalities/kavarna?status=draft&populate[themes][populate]=localizations',
    '/api/projects?populate[visits][populate]=partners&status=draft',
    `/api/news-articles?filters[partners][name][$contains]=${CANARY}&status=draft`,
    `/api/partners?filters[name][$contains]=${CANARY}&status=draft`,
    '/api/partners?populate[coatOfArms][populate][file][populate]=related&status=draft',
  ])('%s', async (path) => {
    const { status, text } = await asked(path);
    expect([200, 400]).toContain(status);
    expect(text).not.toContain(CANARY);
  });

  test('a draft asked for by its documentId is not found', async () => {
    const { documentId } = await app()
      .documents(PARTNER)
      .create({ locale: 'bg', data: { name: `${CANARY} чернова` } });
    register(PARTNER, documentId);
    await visit(`/api/partners/${documentId}?status=draft`).expect(404);
  });

  test.each(READERS_WAYS)(
    'asked through %s, the document service gives nothing but what is published',
    async (_, state) => {
      const drafts = () =>
        ({ filters: { name: { $contains: CANARY } }, status: 'draft', locale: 'bg' }) as const;
      const partners = app().documents(PARTNER);
      expect(await inRequest(state, () => partners.findMany(drafts()))).toEqual([]);
      expect(await inRequest(state, () => partners.count(drafts()))).toBe(0);
      const ofAdmin = { route: { info: { type: 'admin' } } };
      expect(await inRequest(ofAdmin, () => partners.count(drafts()))).toBeGreaterThan(0);
    },
  );
});
