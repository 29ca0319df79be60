import type * as clock from '../../src/model/clock';
import type * as day from '../../src/domain/day';
import { app, compiled, ownedBy, send, signIn, visit, type AdminSession } from '../support/app';
import { editing, link, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { AGREEMENT, PARTNER } from '../support/types';

type Get = (path: string) => ReturnType<AdminSession['get']>;

interface Group {
  group: string;
  total: number;
  items: {
    documentId: string;
    title: string;
    typeName: string;
    municipality: string;
    date: string;
    type: string;
  }[];
}

let admin: AdminSession;
let own: Fields;
const { make, save, publish, unpublish, clean } = editing();
const roles: number[] = [];
const users: number[] = [];

beforeAll(async () => {
  admin = await signIn('bg');
  own = await ownedBy('kavarna');
});
afterEach(clean);
afterAll(async () => {
  await app().service('admin::user').deleteByIds(users);
  await app().service('admin::role').deleteByIds(roles);
});

const create = (uid: string, fields: Fields) => make(uid, { ...own, ...fields });

const groups = async (get: Get = admin.get): Promise<Group[]> => (await get('/inbox').expect(200)).body.data;
const listed = async (group: string, get?: Get) =>
  (await groups(get)).find((each) => each.group === group)?.items.map(({ title }) => title) ?? [];

const inDays = (count: number) =>
  compiled<typeof day>('domain/day').daysFrom(compiled<typeof clock>('model/clock').today(), count);

/** A user with a role of their own: what they may do with partners, and which of the fields they may read. */
const somebody = async (
  name: string,
  actions: readonly string[],
  fields: readonly string[],
): Promise<Get> => {
  const role = await app().service('admin::role').create({ name });
  roles.push(role.id);
  const permissions = actions.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: PARTNER,
    properties: { locales: ['bg', 'en'], ...(action !== 'publish' && { fields }) },
    conditions: [],
  }));
  await app().service('admin::role').assignPermissions(role.id, permissions);
  const account = { email: `${name}@example.bg`, password: 'Parola-za-testove-1' };
  const user = await app()
    .service('admin::user')
    .create({ firstname: name, ...account, isActive: true, registrationToken: null, roles: [role.id] });
  users.push(user.id);
  const { documentId } = (await visit('/api/municipalities/kavarna').expect(200)).body.data;
  await admin.put(`/access/assignments/${user.id}`, { municipalities: [documentId] }).expect(200);
  const { body } = await send('post', '/admin/login').send(account).expect(200);
  return (path) => visit(path).set('Authorization', `Bearer ${body.data.token}`);
};

test('a withdrawal is scheduled only where something will be on the site by then', async () => {
  const withdrawAt = '2031-05-01T08:00:00.000Z';
  const titled = (name: string) => ({ name, country: 'ME', withdrawAt });
  await create(PARTNER, titled('Никога на сайта'));
  const shown = await create(PARTNER, titled('На сайта'));
  await publish(PARTNER, shown);
  await create(PARTNER, { ...titled('Ще бъде на сайта'), publishAt: '2031-04-01T08:00:00.000Z' });
  await create(PARTNER, { ...titled('След края'), publishAt: '2031-06-01T08:00:00.000Z' });
  const { body } = await admin.get('/inbox').expect(200);
  const group = (body.data as Group[]).find((each) => each.group === 'scheduled');
  const withdrawn = group?.items.filter((item) => (item as { action?: string }).action === 'withdraw');
  expect(withdrawn?.map(({ title }) => title).sort()).toEqual(['На сайта', 'Ще бъде на сайта']);
});

test('needs an account', async () => {
  await visit('/inbox').expect(401);
  await visit('/api/inbox').expect(404);
});

describe('a draft that is ready for review', () => {
  const FIELDS = ['name', 'country', 'municipality', 'readyForReview'];

  test('reaches those who may publish it, until its author undoes that or it is published', async () => {
    const id = await create(PARTNER, { name: 'Мангалия', country: 'RO', readyForReview: true });
    const head = await somebody('head', ['read', 'update', 'publish'], FIELDS);
    const contributor = await somebody('contributor', ['read', 'create', 'update'], FIELDS);
    const [group] = await groups(head);
    expect(group).toMatchObject({ group: 'ready', total: 1 });
    expect(group?.items).toEqual([
      expect.objectContaining({
        type: PARTNER,
        typeName: 'Партньор',
        documentId: id,
        title: 'Мангалия',
        municipality: 'Каварна',
      }),
    ]);
    expect(await listed('ready', contributor)).toEqual([]);
    await save(PARTNER, id, { readyForReview: false });
    expect(await listed('ready', head)).toEqual([]);
    await save(PARTNER, id, { readyForReview: true });
    expect(await listed('ready', head)).toEqual(['Мангалия']);
    await publish(PARTNER, id);
    expect(await listed('ready', head)).toEqual([]);
  });

  test('is not shown to users who may not read the field or the type: least of all all entries instead', async () => {
    await create(PARTNER, { name: 'Мангалия', country: 'RO', readyForReview: true });
    expect(await groups(await somebody('reader-of-names', ['read', 'publish'], ['name']))).toEqual([]);
    expect(await groups(await somebody('reader-of-nothing', [], []))).toEqual([]);
  });

  test('is one of the five that are shown, and the rest is counted, and shown when it is asked for', async () => {
    const before = (await groups()).find(({ group }) => group === 'ready')?.total ?? 0;
    for (const name of ['Мангалия', 'Констанца', 'Измаил', 'Балчик', 'Тулча', 'Одеса', 'Ялта'])
      await create(PARTNER, { name, country: 'RO', readyForReview: true });
    const found = (await groups()).find(({ group }) => group === 'ready');
    expect([found?.items.length, found?.total]).toEqual([5, before + 7]);
    const { data } = (await admin.get('/inbox?group=ready').expect(200)).body;
    expect(data).toEqual([expect.objectContaining({ group: 'ready', total: before + 7 })]);
    expect(data[0].items).toHaveLength(before + 7);
    const refused = await admin.get('/inbox?group=redy').expect(400);
    expect(refused.body.error.message).toContain('Презаредете страницата');
  });
});

test('an entry to be reviewed is shown two weeks before, until another day is set', async () => {
  const id = await create(PARTNER, { name: 'Мангалия', country: 'RO', reviewBy: inDays(14) });
  await create(PARTNER, { name: 'Констанца', country: 'RO', reviewBy: inDays(15) });
  expect(await listed('review')).toEqual(['Мангалия']);
  await save(PARTNER, id, { reviewBy: inDays(-3) });
  expect(await listed('review')).toEqual(['Мангалия']);
  await save(PARTNER, id, { reviewBy: inDays(365) });
  expect(await listed('review')).toEqual([]);
});

test('agreements that end soon or have just ended are shown, if nothing follows them', async () => {
  const signed = {
    stage: 'signed',
    signings: [{ date: '2007' }],
    otherParties: [{ name: 'Община Мангалия' }],
  };
  const agreement = async (title: string, fields: Fields) => {
    const id = await create(AGREEMENT, { title, ...signed, ...fields });
    await publish(AGREEMENT, id);
    return id;
  };
  await create(AGREEMENT, { title: 'Чернова', ...signed, validUntil: inDays(10) });
  await agreement('Подновява се само', { validUntil: inDays(11), renewal: 'automatic' });
  await agreement('Далечен край', { validUntil: inDays(200) });
  const ending = await agreement('Изтича скоро', { validUntil: inDays(60), renewal: 'by-agreement' });
  await agreement('Изтекло', { validUntil: inDays(-20) });
  expect(await listed('agreements')).toEqual(['Изтекло', 'Изтича скоро']);
  const renewed = await agreement('Ново споразумение', {
    validUntil: inDays(900),
    replaces: link(ending),
  });
  expect(await listed('agreements')).toEqual(['Изтекло']);
  await unpublish(AGREEMENT, renewed);
});

test('many that wait cost no more statements than a few, and types of which none waits cost nothing', async () => {
  const times = { publishAt: '2031-04-01T08:00:00.000Z', withdrawAt: '2031-03-01T08:00:00.000Z' };
  const makeSome = async (count: number, from: number) => {
    for (let number = from; number < from + count; number += 1)
      await create(PARTNER, {
        name: `Чакащ ${number}`,
        country: 'ME',
        readyForReview: true,
        reviewBy: inDays(1),
        ...times,
      });
  };
  const asked = async () => {
    const statements = await statementsOf(() => groups());
    const bindings = statements.reduce((sum, each) => sum + each.bindings.length, 0);
    return { statements: statements.length, bindings };
  };
  await makeSome(6, 0);
  await groups(); // what is asked once is asked
  const few = await asked();
  await makeSome(8, 6);
  expect(await asked()).toEqual(few);
  expect(few.statements).toBeLessThan(100);
});
