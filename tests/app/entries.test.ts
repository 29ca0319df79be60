import { ownedBy, visit } from '../support/app';
import { editing, type Editor } from '../support/editor';
import { statementsOf } from '../support/statements';
import { AGREEMENT, ARTICLE, PARTNER, VISIT } from '../support/types';

const editor = editing();
const { clean, get, make, makePublished, save } = editor;

let ivanka: Editor;
beforeAll(async () => {
  ivanka = await editor.signInAs('editor', ['troyan'], 'entries-ivanka');
});
afterEach(clean);

const found = async (uid: string, query: string, session: Pick<Editor, 'get'> = ivanka) =>
  (await session.get(`/entries/${uid}?${query}`).expect(200)).body.data;
const titlesOf = (cards: { title: string }[]) => cards.map(({ title }) => title);

const MERIDA = { name: 'Мерида при Гуадиана', kind: 'municipality', country: 'ES', since: '2004' };

test('a partner is shown by its name and what tells it from others, and whether it is public', async () => {
  const own = await ownedBy('troyan');
  const documentId = await make(PARTNER, { ...own, ...MERIDA });
  const card = {
    id: expect.any(Number),
    documentId,
    locale: 'bg',
    title: MERIDA.name,
    facts: ['Община', 'Испания', 'действащо', '2004 г.'],
    isPublished: false,
  };
  expect(await found(PARTNER, 'search=мерида')).toEqual([card]);
  await editor.publish(PARTNER, documentId).expect(200);
  expect(await found(PARTNER, `documentIds=${documentId}`)).toEqual([{ ...card, isPublished: true }]);
});

test('each word that is typed is a part of the name or of what tells it from others', async () => {
  await make(PARTNER, { ...(await ownedBy('troyan')), ...MERIDA, nativeName: 'Mérida' });
  const names = async (search: string) => titlesOf(await found(PARTNER, `search=${search}`));
  expect(await names('испания мерида')).toEqual([MERIDA.name]);
  expect(await names('МЕРИДА  ПРИ')).toEqual([MERIDA.name]);
  expect(await names('мерида румъния')).toEqual([]);
  expect(await names('2004 гуадиана')).toEqual([MERIDA.name]);
  expect(await names('%25')).toEqual([]);
});

test('of some that are named, those with the words', async () => {
  const own = await ownedBy('troyan');
  const ids = [];
  for (const name of [MERIDA.name, 'Бадахос при Гуадиана']) ids.push(await make(PARTNER, { ...own, name }));
  await make(PARTNER, { ...own, name: 'Мерида в Юкатан' });
  const named = ids.map((id) => `documentIds[]=${id}`).join('&');
  expect(titlesOf(await found(PARTNER, `search=мерида&${named}`))).toEqual([MERIDA.name]);
});

test('a visit by its year, an agreement by its kind, in the language of the form', async () => {
  const own = await ownedBy('troyan');
  const id = await make(VISIT, { ...own, title: 'Гости от Мерида', kind: 'youth', date: '2019' });
  await make(AGREEMENT, { ...own, title: 'Договор с Мерида', kind: 'twinning' });
  expect(await found(VISIT, 'search=мерида 2019')).toMatchObject([
    { facts: ['Младежко', '2019 г.', expect.any(String)] },
  ]);
  expect(await found(AGREEMENT, 'search=мерида')).toMatchObject([{ facts: ['Побратимяване'] }]);
  await save(VISIT, id, { title: 'Guests from Mérida', translation: 'in-progress' }, 'en');
  expect(await found(VISIT, 'search=guests&locale=en')).toMatchObject([
    { title: 'Guests from Mérida', locale: 'en' },
  ]);
});

test('an editor finds the municipality’s own; who has several is told whose each is', async () => {
  await makePublished(PARTNER, { ...(await ownedBy('kavarna')), ...MERIDA });
  expect(await found(PARTNER, 'search=мерида')).toEqual([]);
  const [card] = await found(PARTNER, 'search=мерида', { get });
  expect(card.facts).toContain('Каварна');
});

test('nobody else is told anything, and of no other type', async () => {
  await visit(`/entries/${PARTNER}?search=мерида`).expect(401);
  await ivanka.get('/entries/admin::user?search=а').expect(404);
  await ivanka.get(`/entries/${ARTICLE}?documentIds[$ne]=a`).expect(400);
});

test('by as many statements for many entries as for one', async () => {
  const own = await ownedBy('troyan');
  await make(PARTNER, { ...own, ...MERIDA });
  const one = await statementsOf(() => found(PARTNER, 'search=при гуадиана'));
  for (const name of ['Бадахос при Гуадиана', 'Медлин при Гуадиана']) await make(PARTNER, { ...own, name });
  const three = await statementsOf(() => found(PARTNER, 'search=при гуадиана'));
  expect(three.length).toBe(one.length);
});
