import { app, ownedBy, visit } from '../support/app';
import { editing, link, told, unlink, type Fields } from '../support/editor';
import { PARTNER, PROJECT, THEME, VISIT } from '../support/types';

const admin = editing();
const { make, publish, remove, save, tryRemove, tryTo, tryToAll, unpublish } = admin;

test('publishing names what must be published first, all of it, in an order that works', async () => {
  const own = await ownedBy('troyan');
  const theme = await make(THEME, { name: 'Овощарство' });
  const partner = await make(PARTNER, { name: 'Цетине', country: 'ME', themes: link(theme), ...own });
  const project = await make(PROJECT, { title: 'Пътят на сливата', partners: link(partner), ...own });
  const meeting = await make(VISIT, {
    title: 'Среща на стопанките от двата града по време на празника на сливата',
    partners: link(partner),
    project: link(project),
    ...own,
  });
  const refused = await tryTo('publish', VISIT, meeting).expect(400);
  expect(told(refused)).toEqual(['linked_to_unpublished partners', 'linked_to_unpublished project']);
  expect(refused.body.error.message).toContain(
    '„Цетине“ още не е публикуван. Публикувайте първо него или махнете връзката.',
  );
  const first: { uid: string; documentId: string; title: string }[] =
    refused.body.error.details.mustPublishFirst;
  expect(first.map(({ uid, title }) => [uid, title])).toEqual([
    [THEME, 'Овощарство'],
    [PARTNER, 'Цетине'],
    [PROJECT, 'Пътят на сливата'],
  ]);
  for (const { uid, documentId } of first) await publish(uid, documentId);
  await publish(VISIT, meeting);

  // And the other way: what is referred to stays.
  const refusal = await tryTo('unpublish', PARTNER, partner).expect(400);
  expect(told(refusal)).toEqual(['referred_to ']);
  expect(refusal.body.error.details.referredBy.map(({ title }: Fields) => title).sort()).toEqual([
    'Пътят на сливата',
    'Среща на стопанките от двата града по време на празника на сливата',
  ]);
  for (const title of [
    '„Среща на стопанките от двата града по време на празника на с…“',
    '„Пътят на сливата“',
  ])
    expect(refusal.body.error.message).toContain(title);
  await tryRemove(PARTNER, partner).expect(400);
  await tryToAll('bulkDelete', PARTNER, [partner]).expect(400);
  await visit(`/api/partners/${partner}`).expect(200);
  await remove(PARTNER, partner, 'en');
  for (const id of [meeting, project]) await unpublish(id === meeting ? VISIT : PROJECT, id);
  await unpublish(PARTNER, partner);
});

test('documents that refer to each other get another answer: no order helps', async () => {
  const own = await ownedBy('troyan');
  const first = await make(VISIT, { title: 'Гостуване', ...own });
  const second = await make(VISIT, { title: 'Ответно гостуване', returnVisitOf: link(first), ...own });
  await save(VISIT, first, { returnVisitOf: link(second) });
  const refused = await tryTo('publish', VISIT, first).expect(400);
  expect(told(refused)).toEqual(['linked_in_circle returnVisitOf']);
  await save(VISIT, first, {
    returnVisitOf: unlink(second),
  });
  await publish(VISIT, first);
  await publish(VISIT, second);
  await save(VISIT, second, {
    returnVisitOf: unlink(first),
  });
  await publish(VISIT, second);
});

test('a municipality that everything refers to says how much', async () => {
  const { body } = await visit('/api/municipalities/kavarna').expect(200);
  const refused = await tryTo('unpublish', 'api::municipality.municipality', body.data.documentId).expect(
    400,
  );
  expect(told(refused)).toEqual(['referred_to_by_many ']);
  expect(refused.body.error.message).toMatch(/ и още \d\d\. /);
});

test('a file that only a translation shows is not deleted', async () => {
  const shown = await admin.upload('guests.png');
  const article = await make('api::news-article.news-article', {
    title: 'Гости от Цетине',
    lead: 'Посрещнахме ги.',
    ...(await ownedBy('troyan')),
  });
  const english = {
    title: 'Guests from Cetinje',
    lead: 'We welcomed them.',
    body: [{ __component: 'article.gallery', pictures: [{ file: shown, alternativeText: 'The guests' }] }],
    translation: 'done',
  };
  await save('api::news-article.news-article', article, english, 'en');
  await publish('api::news-article.news-article', article);
  const refused = await admin.delete(`/upload/files/${shown}`).expect(400);
  expect(told(refused)).toEqual(['file_in_use ']);
  expect(refused.body.error.message).toContain('„Гости от Цетине“');
  await unpublish('api::news-article.news-article', article);
  await admin.delete(`/upload/files/${shown}`).expect(200);
});

test('a file that readers are shown is not deleted, by itself, with others or with its folder', async () => {
  const own = await ownedBy('troyan');
  const [shown, other] = [await admin.upload('gosti-ot-budva.png'), await admin.upload('chernova.png')];
  const picture = { file: shown, alternativeText: 'Гостите от Будва пред общината' };
  const meeting = await make(VISIT, { title: 'Гости от Будва', gallery: [picture], ...own });
  const article = await make('api::news-article.news-article', {
    title: 'Гости от Будва',
    lead: 'Посрещнахме ги.',
    body: [{ __component: 'article.gallery', pictures: [picture] }],
    ...own,
  });
  await publish(VISIT, meeting);
  await publish('api::news-article.news-article', article);
  const refused = await admin.delete(`/upload/files/${shown}`).expect(400);
  expect(told(refused)).toEqual(['file_in_use ']);
  expect(refused.body.error.details.referredBy).toHaveLength(2);
  await admin.post('/upload/actions/bulk-delete', { fileIds: [other, shown] }).expect(400);
  const left = () =>
    app()
      .db.query('plugin::upload.file')
      .count({ where: { id: { $in: [shown, other] } } });
  expect(await left()).toBe(2);
  const { body: folder } = await admin
    .post('/upload/folders', { name: 'Снимки от Троян', parent: null })
    .expect(201);
  await admin
    .post('/upload/actions/bulk-move', { fileIds: [shown], destinationFolderId: folder.data.id })
    .expect(200);
  await admin.post('/upload/actions/bulk-delete', { folderIds: [folder.data.id] }).expect(400);
  expect(await left()).toBe(2);
  await unpublish('api::news-article.news-article', article);
  await unpublish(VISIT, meeting);
  await admin
    .post('/upload/actions/bulk-delete', { folderIds: [folder.data.id], fileIds: [other] })
    .expect(200);
  expect(await left()).toBe(0);
});
