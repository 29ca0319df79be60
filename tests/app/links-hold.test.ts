import { app, ownedBy, signIn, visit, type AdminSession } from '../support/app';

type Fields = Record<string, unknown>;

const MANAGER = '/content-manager/collection-types';
const PARTNER = 'api::partner.partner';
const PROJECT = 'api::project.project';
const THEME = 'api::theme.theme';
const VISIT = 'api::visit.visit';

let admin: AdminSession;
const made: string[] = [];

beforeAll(async () => {
  admin = await signIn('bg');
});
afterAll(async () => {
  for (const address of made.reverse()) {
    await admin.post(`${address}/actions/unpublish?locale=bg`);
    await admin.delete(`${address}?locale=bg`);
  }
});

const address = (uid: string, documentId: string) => `${MANAGER}/${uid}/${documentId}`;
const create = async (uid: string, fields: Fields): Promise<string> => {
  const { body } = await admin.post(`${MANAGER}/${uid}?locale=bg`, fields).expect(201);
  made.push(address(uid, body.data.documentId));
  return body.data.documentId;
};
const act = (uid: string, documentId: string, action: string, locale = 'bg') =>
  admin.post(`${address(uid, documentId)}/actions/${action}?locale=${locale}`, {});
const link = (...documentIds: string[]) => ({
  connect: documentIds.map((documentId) => ({ documentId, locale: 'bg' })),
});

const told = (answer: { body: { error: { details: { errors: { code: string; path: unknown[] }[] } } } }) =>
  answer.body.error.details.errors.map(({ code, path }) => `${code} ${path.join('.')}`);

test('publishing names what must be published first, all of it, in an order that works', async () => {
  const own = await ownedBy('troyan');
  const theme = await create(THEME, { name: 'Овощарство' });
  const partner = await create(PARTNER, { name: 'Цетине', country: 'ME', themes: link(theme), ...own });
  const project = await create(PROJECT, { title: 'Пътят на сливата', partners: link(partner), ...own });
  const meeting = await create(VISIT, { title: 'Среща', partners: link(partner), project: link(project), ...own });
  const refused = await act(VISIT, meeting, 'publish').expect(400);
  expect(told(refused)).toEqual(['linked_to_unpublished partners', 'linked_to_unpublished project']);
  expect(refused.body.error.message).toContain(
    '„Цетине“ още не е публикуван. Публикувайте първо него или махнете връзката.',
  );
  const first: { uid: string; documentId: string; title: string }[] = refused.body.error.details.mustPublishFirst;
  expect(first.map(({ uid, title }) => [uid, title])).toEqual([[THEME, 'Овощарство'], [PARTNER, 'Цетине'], [PROJECT, 'Пътят на сливата']]); // prettier-ignore
  for (const { uid, documentId } of first) await act(uid, documentId, 'publish').expect(200);
  await act(VISIT, meeting, 'publish').expect(200);

  // And the other way: what is referred to stays.
  const refusal = await act(PARTNER, partner, 'unpublish').expect(400);
  expect(told(refusal)).toEqual(['referred_to ']);
  expect(refusal.body.error.details.referredBy.map(({ title }: Fields) => title).sort()).toEqual(['Пътят на сливата', 'Среща']); // prettier-ignore
  expect(refusal.body.error.message).toContain('„Среща“');
  await admin.delete(`${address(PARTNER, partner)}?locale=bg`).expect(400);
  const many = await admin.post(`${MANAGER}/${PARTNER}/actions/bulkDelete?locale=bg`, { documentIds: [partner] });
  expect(many.status).toBe(400);
  await visit(`/api/partners/${partner}`).expect(200);
  await admin.delete(`${address(PARTNER, partner)}?locale=en`).expect(200);
  for (const id of [meeting, project]) await act(id === meeting ? VISIT : PROJECT, id, 'unpublish').expect(200);
  await act(PARTNER, partner, 'unpublish').expect(200);
});

test('documents that refer to each other get another answer: no order helps', async () => {
  const own = await ownedBy('troyan');
  const first = await create(VISIT, { title: 'Гостуване', ...own });
  const second = await create(VISIT, { title: 'Ответно гостуване', returnVisitOf: link(first), ...own });
  await admin.put(`${address(VISIT, first)}?locale=bg`, { returnVisitOf: link(second) }).expect(200);
  const refused = await act(VISIT, first, 'publish').expect(400);
  expect(told(refused)).toEqual(['linked_in_circle returnVisitOf']);
  await admin.put(`${address(VISIT, first)}?locale=bg`, { returnVisitOf: { disconnect: [{ documentId: second, locale: 'bg' }] } }).expect(200); // prettier-ignore
  await act(VISIT, first, 'publish').expect(200);
  await act(VISIT, second, 'publish').expect(200);
  await admin.put(`${address(VISIT, second)}?locale=bg`, { returnVisitOf: { disconnect: [{ documentId: first, locale: 'bg' }] } }).expect(200); // prettier-ignore
  await act(VISIT, second, 'publish').expect(200);
});

test('a municipality that everything refers to says how much', async () => {
  const { body } = await visit('/api/municipalities/kavarna').expect(200);
  const refused = await act('api::municipality.municipality', body.data.documentId, 'unpublish').expect(400);
  expect(told(refused)).toEqual(['referred_to_by_many ']);
  expect(refused.body.error.message).toMatch(/ и още \d\d\. /);
});

test('a file that readers are shown is not deleted, by itself, with others or with its folder', async () => {
  const own = await ownedBy('troyan');
  const [shown, other] = [await admin.upload('gosti-ot-budva.png'), await admin.upload('chernova.png')];
  const picture = { file: shown, alternativeText: 'Гостите от Будва пред общината' };
  const meeting = await create(VISIT, { title: 'Гости от Будва', gallery: [picture], ...own });
  const article = await create('api::news-article.news-article', {
    title: 'Гости от Будва',
    lead: 'Посрещнахме ги.',
    body: [{ __component: 'article.gallery', pictures: [picture] }],
    ...own,
  });
  await act(VISIT, meeting, 'publish').expect(200);
  await act('api::news-article.news-article', article, 'publish').expect(200);
  const refused = await admin.delete(`/upload/files/${shown}`).expect(400);
  expect(told(refused)).toEqual(['file_in_use ']);
  expect(refused.body.error.details.referredBy).toHaveLength(2);
  await admin.post('/upload/actions/bulk-delete', { fileIds: [other, shown] }).expect(400);
  const left = () => app().db.query('plugin::upload.file').count({ where: { id: { $in: [shown, other] } } }); // prettier-ignore
  expect(await left()).toBe(2);
  const { body: folder } = await admin.post('/upload/folders', { name: 'Снимки от Троян', parent: null }).expect(201);
  await admin.post('/upload/actions/bulk-move', { fileIds: [shown], destinationFolderId: folder.data.id }).expect(200);
  await admin.post('/upload/actions/bulk-delete', { folderIds: [folder.data.id] }).expect(400);
  expect(await left()).toBe(2);
  await act('api::news-article.news-article', article, 'unpublish').expect(200);
  await act(VISIT, meeting, 'unpublish').expect(200);
  await admin.post('/upload/actions/bulk-delete', { folderIds: [folder.data.id], fileIds: [other] }).expect(200);
  expect(await left()).toBe(0);
});
