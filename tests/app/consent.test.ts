import { app, inRequest, ownedBy, READERS_WAYS, signIn, visit, type AdminSession } from '../support/app';
import { editing, link, type Fields } from '../support/editor';
import { ARTICLE, VISIT } from '../support/types';

let admin: AdminSession;
const editor = editing();

beforeAll(async () => {
  admin = await signIn('bg');
});

const publish = async (uid: string, fields: Fields) =>
  editor.makePublished(uid, { ...fields, ...(await ownedBy('troyan')) });

const CAPTION = 'Децата от хора в Будва';
const other = async () => ({
  file: await admin.upload('ploshtad.png'),
  alternativeText: 'Площадът',
  caption: 'Площадът',
});

/**
 * A visit with a picture and another that stays, and an article that shows the same picture twice and links the visit.
 */
const troyanPages = async (consent: Fields) => {
  const file = await admin.upload('hor-budva.png');
  const picture = { file, alternativeText: 'Хор', caption: CAPTION, peopleShown: 'children' };
  const visitId = await publish(VISIT, {
    title: 'Хорът от Будва',
    gallery: [{ ...picture, ...consent }, await other()],
  });
  const article = await publish(ARTICLE, {
    title: 'Хорът от Будва пя в Троян',
    lead: 'Пяха пред общината.',
    cover: picture,
    body: [{ __component: 'article.gallery', pictures: [picture, await other()] }],
    visits: link(visitId),
  });
  const { url } = await app()
    .db.query('plugin::upload.file')
    .findOne({ where: { id: file } });
  return { visitId, article, url: String(url) };
};

const answers = (visitId: string, article: string) => [
  `/api/visits/${visitId}`,
  `/api/visits/${visitId}?populate[gallery][fields]=caption`,
  `/api/visits?filters[documentId]=${visitId}&populate[gallery][populate]=file&locale=en`,
  `/api/news-articles/${article}`,
  `/api/news-articles/${article}?populate[body][populate]=*&populate[cover][fields]=caption`,
  `/api/news-articles/${article}?populate[visits][populate][gallery][populate]=file&populate[body][on][article.gallery][populate][pictures][populate]=file`,
  `/api/site/troyan/visits/${visitId}`,
  `/api/site/troyan/articles/${article}?locale=en`,
];

const shownIn = async (paths: readonly string[]) => {
  const shown = [];
  for (const path of paths) {
    const { text } = await visit(path).expect(200);
    if (text.includes(CAPTION) || text.includes('hor_budva')) shown.push(path);
  }
  return shown;
};

const setConsent = async (visitId: string, consent: Fields) => {
  const { gallery: before } = await editor.draft(VISIT, visitId);
  const [first, ...rest] = before as { id: number }[];
  const gallery = [{ id: first?.id, ...consent }, ...rest.map(({ id }) => ({ id }))];
  await editor.save(VISIT, visitId, { gallery });
};

test('a withdrawn consent takes the picture out of every answer and off its address at the next save, and giving it brings it back', async () => {
  const { visitId, article, url } = await troyanPages({ consent: 'given', consentUntil: '2999-12-31' });
  const paths = [...answers(visitId, article), '/api/site/troyan', '/api/site/all?locale=en'];
  expect(await shownIn(paths)).toEqual(paths);
  await visit(url).expect(200);
  await setConsent(visitId, { consent: 'withdrawn' });
  expect(await shownIn(paths)).toEqual([]);
  const encoded = url.replace('hor', '%68or');
  const detours = [`/.${url}`, url.replace('/uploads', '/UPLOADS'), url.replace('/uploads/', '/%75ploads/')];
  for (const address of [url, encoded, url.replace('/hor', '/thumbnail_hor'), ...detours])
    await visit(address).expect(404);
  const { body } = await visit(`/api/visits/${visitId}?populate[gallery][populate]=file`).expect(200);
  expect(body.data.gallery.map(({ caption }: Fields) => caption)).toEqual(['Площадът']);
  await setConsent(visitId, { consent: 'given' });
  expect(await shownIn(paths)).toEqual(paths);
  await visit(url).expect(200);
});

test('a consent that is over does the same by itself', async () => {
  const { visitId, article, url } = await troyanPages({ consent: 'given', consentUntil: '2024-10-24' });
  expect(await shownIn(answers(visitId, article))).toEqual([]);
  await visit(url).expect(404);
});

test('a withdrawal stays when its entry no longer shows the picture, also against a consent given elsewhere', async () => {
  const { visitId, article, url } = await troyanPages({ consent: 'given' });
  await setConsent(visitId, { consent: 'withdrawn' });
  await editor.save(VISIT, visitId, { gallery: [] });
  expect(await shownIn(answers(visitId, article))).toEqual([]);
  const file = await app().db.query('plugin::upload.file').findOne({ where: { url } });
  const again = [{ file: Number(file?.id), alternativeText: 'Хор', caption: CAPTION, consent: 'given' }];
  await editor.save(VISIT, visitId, { gallery: again });
  expect(await shownIn(answers(visitId, article))).toEqual([]);
  await visit(url).expect(404);
  await setConsent(visitId, { consent: 'withdrawn' });
  await setConsent(visitId, { consent: 'given' });
  await visit(url).expect(200);
});

test.each(READERS_WAYS)(
  'asked through %s, the document service gives no picture without consent',
  async (_, state) => {
    const { visitId } = await troyanPages({ consent: 'withdrawn' });
    const read = () =>
      app()
        .documents(VISIT)
        .findOne({ documentId: visitId, locale: 'bg', status: 'published', populate: { gallery: true } });
    expect(JSON.stringify(await inRequest(state, read))).not.toContain(CAPTION);
    const ofAdmin = { route: { info: { type: 'admin' } } };
    expect(JSON.stringify(await inRequest(ofAdmin, read))).toContain(CAPTION);
  },
);
