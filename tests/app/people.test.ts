import { app, isPostgres, ownedBy, visit } from '../support/app';
import { editing, link, type Editor, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { AGREEMENT, PARTNER, VISIT } from '../support/types';

const editor = editing();
const { clean, get, make, makePublished, publish, remove, save } = editor;

let troyan: string;
let ivanka: Editor;
const idOf = async (town: string) =>
  String((await visit(`/api/municipalities/${town}`).expect(200)).body.data.documentId);
beforeAll(async () => {
  troyan = await idOf('troyan');
  ivanka = await editor.signInAs('editor', ['troyan'], 'people-ivanka');
});
afterEach(clean);

const MARIN = {
  name: 'Маринчо Хлебаров',
  titles: 'инж.',
  post: 'кмет',
  organisation: 'Община',
  side: 'ours',
};
const NOBODY = { titles: null, post: null, organisation: null, side: null, partnerId: null };

const delegationOf = async (people: Fields[], town = 'troyan', title = 'Гости на Хлебаров') =>
  make(VISIT, { title, delegation: { people }, ...(await ownedBy(town)) });

const offered = async (
  name: string,
  { session = ivanka, more = '' }: { session?: Pick<Editor, 'get'>; more?: string } = {},
) => (await session.get(`/people?name=${name}${more}`).expect(200)).body.data;
const namesOf = (people: Fields[]) => people.map(({ name }) => name);

test('a person is offered again by the beginning of the name, with what the entries say of them', async () => {
  await delegationOf([{ ...MARIN, head: true }, { name: 'Ане Хлебарова-Бьорк' }, { name: 'Петър Петров' }]);
  const person = { ...NOBODY, ...MARIN };
  expect(await offered('марин')).toEqual([person]);
  expect(await offered('хлебар')).toEqual([{ ...NOBODY, name: 'Ане Хлебарова-Бьорк' }, person]);
  expect(namesOf(await offered('БЬОРК'))).toEqual([]); // a part of a name that is no word of its own
  expect(namesOf(await offered('лебар'))).toEqual([]);
  expect(namesOf(await offered('м'))).toEqual([]);
  expect(namesOf(await offered('%25'))).toEqual([]);
});

test('without marks and capitals, and each post of a person once', async () => {
  const tekst = { name: 'Šárka Hlebařová', post: 'starostka' };
  await delegationOf([tekst]);
  const id = await delegationOf([tekst]);
  await publish(VISIT, id);
  await delegationOf([{ ...tekst, post: 'poslankyně' }]);
  expect(await offered('sarka hleb')).toMatchObject([{ post: 'poslankyně' }, { post: 'starostka' }]);
});

test('from who signed an agreement, with the partner they are from', async () => {
  const own = await ownedBy('troyan');
  const partner = await makePublished(PARTNER, { ...own, name: 'Хлебарово' });
  await make(AGREEMENT, {
    ...own,
    title: 'Договор с Хлебарово',
    partners: link(partner),
    signings: [
      {
        signatories: [{ name: 'Хлебаринов Първи', side: 'theirs', partnerId: 'Хлебарово' }],
        witnesses: [{ name: 'Хлебаринов Втори' }],
        inOffice: [{ name: 'Хлебаринов Трети' }],
      },
    ],
  });
  const people = await offered('хлебаринов');
  expect(namesOf(people).sort()).toEqual(['Хлебаринов Втори', 'Хлебаринов Първи', 'Хлебаринов Трети']);
  expect(people).toContainEqual({ ...NOBODY, name: 'Хлебаринов Първи', side: 'theirs', partnerId: partner });
});

test('as a name is in the language of the form', async () => {
  const id = await delegationOf([MARIN]);
  const { delegation } = (await editor.draft(VISIT, id, 'en')) as { delegation: { people: Fields[] } };
  const people = delegation.people.map((person) => ({ ...person, name: 'Marincho Hlebarov', post: 'mayor' }));
  await save(VISIT, id, { delegation: { ...delegation, people }, translation: 'in-progress' }, 'en');
  expect(await offered('marincho', { more: '&locale=en' })).toMatchObject([{ post: 'mayor', side: 'ours' }]);
  expect(await offered('marincho')).toEqual([]);
  await remove(VISIT, id, '*');
  expect(await offered('marincho', { more: '&locale=en' })).toEqual([]);
});

describe('only people of the user’s own municipalities', () => {
  beforeEach(async () => {
    await delegationOf([{ name: 'Хлебанова от Каварна' }], 'kavarna');
    await delegationOf([{ name: 'Хлебанова от Троян' }]);
  });

  test('are offered to an editor', async () => {
    expect(namesOf(await offered('хлебанова'))).toEqual(['Хлебанова от Троян']);
    expect(namesOf(await offered('хлебанова', { more: `&municipality=${troyan}` }))).toEqual([
      'Хлебанова от Троян',
    ]);
    await ivanka.get(`/people?name=хлебанова&municipality=${await idOf('kavarna')}`).expect(403);
  });

  test('are offered to the administrator, of the municipality that the form is about', async () => {
    const kavarna = `&municipality=${await idOf('kavarna')}`;
    expect(namesOf(await offered('хлебанова', { session: { get }, more: kavarna }))).toEqual([
      'Хлебанова от Каварна',
    ]);
  });

  test('are told to nobody else', async () => {
    const visitor = await visit('/people?name=хлебанова');
    expect(visitor.status).toBe(401);
    await visit('/api/people?name=хлебанова').expect(404);
  });
});

test('by as many statements for many entries as for one', async () => {
  await delegationOf([MARIN]);
  const one = await statementsOf(() => offered('марин'));
  for (const title of ['Втори', 'Трети', 'Четвърти']) await delegationOf([MARIN], 'troyan', title);
  const four = await statementsOf(() => offered('марин'));
  expect(four).toHaveLength(one.length);
});

/** PostgreSQL prefers to scan the few rows of a test, whatever index there is. */
const onSqlite = isPostgres() ? test.skip : test;
onSqlite('no table of entries or people is read whole, as SQLite’s plan says', async () => {
  await delegationOf([MARIN]);
  const statements = await statementsOf(() => offered('марин'));
  const plans: unknown[] = [];
  for (const { sql, bindings } of statements)
    if (/^select .*(visits|agreements|persons)/is.test(sql))
      plans.push(await app().db.connection.raw(`explain query plan ${sql}`, bindings as string[])); // knex takes more kinds of values than its type names
  expect(plans.length).toBeGreaterThan(5);
  expect(JSON.stringify(plans)).not.toMatch(/SCAN (?!\w+ USING)/);
});

test('what the form does not send is refused', async () => {
  for (const query of ['', `?name=${'а'.repeat(201)}`, '?name=ана&municipality=../1', '?name[]=ана'])
    await ivanka.get(`/people${query}`).expect(400);
  const { body } = await get('/people?name=ана&municipality=nyama').expect(400);
  expect(body.error.details.errors).toMatchObject([{ code: 'municipality_unknown' }]);
});
