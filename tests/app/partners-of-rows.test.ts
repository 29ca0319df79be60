import { ownedBy, visit } from '../support/app';
import { editing, link, told, unlink, type Fields } from '../support/editor';
import { rowsIn } from '../support/rows';
import { statementsOf } from '../support/statements';
import { AGREEMENT, PARTNER, PROJECT, VISIT } from '../support/types';

const { clean, draft, get, make, makePublished, publish, save, signInAs, tryTo, trySave } = editing();

let own: Fields;
let krayova: string;
let nish: string;
beforeAll(async () => {
  own = await ownedBy('troyan');
});
beforeEach(async () => {
  krayova = await makePublished(PARTNER, { ...own, name: 'Крайова при Олт', nativeName: 'Craiova pe Olt' });
  nish = await makePublished(PARTNER, { ...own, name: 'Ниш на Нишава' });
});
afterEach(clean);

const partnersIn = async (uid: string, id: string, field: string, locale = 'bg') =>
  rowsIn(await draft(uid, id, locale), field).map(({ partnerId }) => partnerId);

const GUESTS = { title: 'Гости от два града' };
const visitOf = (...named: unknown[]): Fields => ({
  ...own,
  ...GUESTS,
  partners: link(krayova, nish),
  participants: named.map((partnerId, index) => ({ partnerId, count: index + 1 })),
});

test('a partner is written by its name, native name or slug, and stored by its documentId in every language', async () => {
  const { slug } = await draft(PARTNER, nish);
  const id = await make(VISIT, visitOf('  крайова ПРИ Олт', 'craiova pe olt', slug, krayova, null, 'Плевен'));
  for (const locale of ['bg', 'en'])
    expect(await partnersIn(VISIT, id, 'participants', locale)).toEqual([
      krayova,
      krayova,
      nish,
      krayova,
      null,
      'Плевен',
    ]);
});

test('it is known by a save that brings the partner, and by a later one', async () => {
  const id = await make(VISIT, { ...own, ...GUESTS, participants: [{ partnerId: 'Ниш на Нишава' }] });
  expect(await partnersIn(VISIT, id, 'participants')).toEqual(['Ниш на Нишава']);
  const [group] = rowsIn(await draft(VISIT, id), 'participants');
  await save(VISIT, id, { partners: link(nish), participants: [group] });
  expect(await partnersIn(VISIT, id, 'participants')).toEqual([nish]);
});

test('readers get the partner’s card in their language, for every kind of row', async () => {
  const people = [{ name: 'Лия Олгуца', partnerId: 'Крайова при Олт' }, { name: 'Донка Михайлова' }];
  const id = await makePublished(VISIT, {
    ...visitOf('Крайова при Олт', null),
    delegation: { people },
    title: 'Гости с делегация',
  });
  await save(PARTNER, krayova, { name: 'Craiova on the Olt', translation: 'done' }, 'en');
  await publish(PARTNER, krayova, 'en');
  const answer = async (locale: string) =>
    (await visit(`/api/visits/${id}?locale=${locale}`).expect(200)).body.data;
  const card = {
    documentId: krayova,
    slug: expect.stringMatching(/^krayova-pri-olt/),
    translation: 'source',
    textLanguage: 'bg',
    name: 'Крайова при Олт',
    kind: null,
    country: null,
    countryName: null,
    countryAsStated: null,
    partnershipStatus: null,
  };
  const { participants, delegation } = await answer('bg');
  expect(participants).toMatchObject([
    { partnerId: krayova, partner: card },
    { partnerId: null, partner: null },
  ]);
  expect(Object.keys(participants[0])).not.toContain('id');
  expect(delegation.people).toMatchObject([{ partnerId: krayova, partner: card }, { partner: null }]);
  expect((await answer('en')).delegation.people[0].partner).toMatchObject({
    name: 'Craiova on the Olt',
    textLanguage: 'en',
  });
  const { body } = await visit(
    `/api/visits/${id}?populate[participants][fields][0]=partner&populate[delegation][populate][people][fields][0]=name`,
  ).expect(200);
  expect(body.data.participants).toEqual([{ partner: card }, { partner: null }]);
  expect(body.data.delegation.people[0]).toEqual({ name: 'Лия Олгуца' });

  const signed = await makePublished(AGREEMENT, {
    ...own,
    title: 'Договор с Крайова при Олт',
    partners: link(krayova),
    signings: [{ date: '2007', signatories: [{ name: 'Лия Олгуца', partnerId: krayova }] }],
  });
  const agreement = (await visit(`/api/agreements/${signed}`).expect(200)).body.data;
  expect(agreement.signings[0].signatories[0].partner).toMatchObject({ documentId: krayova });
  const project = await makePublished(PROJECT, {
    ...own,
    title: 'Проект с Крайова при Олт',
    partners: link(krayova),
    participants: [{ partnerId: 'Craiova pe Olt' }],
  });
  expect((await visit(`/api/projects/${project}`).expect(200)).body.data.participants).toMatchObject([
    { partner: { documentId: krayova } },
  ]);
});

test('the history says its name', async () => {
  const id = await make(VISIT, visitOf('Крайова при Олт', 'Плевен'));
  const { body } = await get(`/history/${VISIT}/${id}`).expect(200);
  expect(body.meta.names).toMatchObject({
    [`participants.partnerId=${krayova}`]: 'Крайова при Олт',
    'participants.partnerId=Плевен': 'Плевен',
  });
});

test('one of another municipality is named nowhere, whoever writes its documentId', async () => {
  const foreign = await make(PARTNER, { ...(await ownedBy('kavarna')), name: 'Тайният град' });
  const editor = await signInAs('head-editor', ['troyan'], 'partners-of-rows');
  const id = await editor.make(VISIT, visitOf(foreign));
  const answers = [
    await editor.get(`/history/${VISIT}/${id}`).expect(200),
    await editor.post(`/checks/${VISIT}/${id}?locale=bg`).expect(200),
    await editor.tryTo('publish', VISIT, id).expect(400),
  ];
  for (const { text } of answers) expect(text).toContain(foreign);
  for (const { text } of answers) expect(text).not.toContain('Тайният град');
});

test('sites filter by it', async () => {
  const id = await makePublished(VISIT, visitOf('Крайова при Олт'));
  await makePublished(VISIT, { ...visitOf('Ниш на Нишава'), title: 'Гости от Ниш на Нишава' });
  const found = async (filter: string) =>
    (await visit(`/api/visits?${filter}&fields=documentId`).expect(200)).body.data;
  expect(await found(`filters[participants][partnerId]=${krayova}`)).toMatchObject([{ documentId: id }]);
  expect(await found(`filters[delegation][people][partnerId][$eq]=${krayova}`)).toEqual([]);
  const { body } = await visit('/api/visits?filters[participants][partner][$notNull]=true').expect(400);
  expect(body.error.details.errors).toMatchObject([{ code: 'query_not_filtered' }]);
});

test('of many entries the cards are found by as many statements as of one', async () => {
  await makePublished(VISIT, { ...visitOf('Крайова при Олт', nish), title: 'Гости, първи ден' });
  await makePublished(VISIT, { ...visitOf(nish, krayova), title: 'Гости, втори ден' });
  const path = (size: number) =>
    `/api/visits?filters[title][$startsWith]=Гости,&populate=participants&pagination[pageSize]=${size}`;
  await visit(path(3)); // the rights of visitors are read once after a write
  const [one, two] = [await statementsOf(() => visit(path(1))), await statementsOf(() => visit(path(2)))];
  expect(two).toHaveLength(one.length);
});

describe('publishing', () => {
  test('refuses what is none of the entry’s partners, at the row and by its name', async () => {
    const id = await make(VISIT, visitOf('Плевен', 'Ниш на Нишава'));
    const refused = await tryTo('publish', VISIT, id).expect(400);
    expect(told(refused)).toEqual(['partner_not_linked participants.0.partnerId']);
    expect(refused.body.error.message).toContain('„Плевен“ не е сред партньорите');

    const [, second] = rowsIn(await draft(VISIT, id), 'participants');
    await save(VISIT, id, { participants: [second], partners: unlink(nish) });
    const unlinked = await tryTo('publish', VISIT, id).expect(400);
    expect(told(unlinked)).toEqual(['partner_not_linked participants.0.partnerId']);
    expect(unlinked.body.error.message).toContain('„Ниш на Нишава“ не е сред партньорите');
    await save(VISIT, id, { partners: link(nish) });
    await publish(VISIT, id);
  });

  test('takes neither of two partners of one name', async () => {
    const other = await make(PARTNER, { ...own, name: 'Ниш на Нишава', country: 'RS' });
    const id = await make(VISIT, { ...visitOf(), partners: link(nish, other) });
    await save(VISIT, id, { participants: [{ partnerId: 'Ниш на Нишава' }] });
    expect(await partnersIn(VISIT, id, 'participants')).toEqual(['Ниш на Нишава']);
    await save(VISIT, id, { participants: [{ partnerId: other }], partners: unlink(nish) });
    expect(await partnersIn(VISIT, id, 'participants')).toEqual([other]);
  });

  test('keeps it when the partner is published again under another name and slug', async () => {
    const id = await makePublished(VISIT, visitOf('Ниш на Нишава'));
    await save(PARTNER, nish, { name: 'Ниш', slug: 'nish-preimenuvan' });
    await publish(PARTNER, nish);
    const { body } = await visit(`/api/visits/${id}`).expect(200);
    expect(body.data.participants).toMatchObject([{ partner: { name: 'Ниш', slug: 'nish-preimenuvan' } }]);
    await publish(VISIT, id);
  });
});

test('a form that writes the name is the same as one that carries the documentId', async () => {
  const id = await make(VISIT, visitOf('Ниш на Нишава'));
  const opened = { ...(await draft(VISIT, id)) };
  delete opened.status;
  const rows = rowsIn(opened, 'participants').map((row) => ({ ...row, partnerId: 'Ниш на Нишава' }));
  await save(VISIT, id, { occasion: 'Събор' });
  await trySave(VISIT, id, { ...opened, partners: link(), participants: rows }).expect(200);
  expect(await partnersIn(VISIT, id, 'participants')).toEqual([nish]);
});
