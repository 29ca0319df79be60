import type * as ApplyRoles from '../../src/access/roles/apply-roles';
import { OWNED_TYPES } from '../../src/model/content-types';
import { app, compiled, forget, ownedBy, visit } from '../support/app';
import { addressOf, editing, told, type Editor, type Fields } from '../support/editor';
import { rowsIn } from '../support/rows';
import { statementsOf } from '../support/statements';
import { PARTNER, TOWN, VISIT } from '../support/types';

const ROLES = ['head-editor', 'editor', 'contributor', 'translator'];
const STEWARD = 'steward';

const admin = editing();
const actors: Record<string, Editor & { id: number }> = {};
interface TokenService {
  create: (token: object, owner: object) => Promise<{ id: number }>;
}

const as = (role: string) => {
  const actor = actors[role];
  if (!actor) throw new Error(`No user is signed in as ${role}.`);
  return actor;
};

const create = async (uid: string, fields: Fields, locale = 'bg') =>
  admin.make(uid, { ...fields, ...(await ownedBy('kavarna')) }, locale);

beforeAll(async () => {
  for (const role of ROLES) actors[role] = await admin.signInAs(role, ['kavarna'], `roles-${role}`);
});

describe('roles', () => {
  test.each(ROLES)('%s has the same rights to every type a municipality owns', async (role) => {
    const { body } = await as(role).get('/admin/users/me/permissions').expect(200);
    const rights = OWNED_TYPES.map((uid) =>
      body.data
        .filter(({ subject }: { subject: string }) => subject === uid)
        .map(({ action }: { action: string }) => action)
        .sort(),
    );
    expect(rights[0].length).toBeGreaterThan(1);
    expect(new Set(rights.map(String)).size).toBe(1);
  });

  test('are the table’s again after a start: what was clicked together is gone, and so are other roles', async () => {
    const { body } = await admin.get('/admin/roles?pageSize=100').expect(200);
    const contributor = body.data.find(({ code }: { code: string }) => code === 'contributor');
    expect(body.data.map(({ code }: { code: string }) => code).sort()).toEqual(
      [...ROLES, STEWARD, 'strapi-super-admin'].sort(),
    );
    const { body: before } = await admin.get(`/admin/roles/${contributor.id}/permissions`).expect(200);
    const publish = {
      action: 'plugin::content-manager.explorer.publish',
      subject: PARTNER,
      properties: { locales: ['bg'] },
      conditions: [],
    };
    await admin.put(`/admin/roles/${contributor.id}/permissions`, { permissions: [publish] }).expect(200);
    await admin.post('/admin/roles', { name: 'Пресцентър', description: '' }).expect(201);
    await compiled<typeof ApplyRoles>('access/roles/apply-roles').applyRoles(app());
    const { body: after } = await admin.get(`/admin/roles/${contributor.id}/permissions`).expect(200);
    const plain = ({
      action,
      subject,
      properties,
    }: {
      action: string;
      subject: string;
      properties: object;
    }) => JSON.stringify([action, subject, properties]);
    expect(after.data.map(plain).sort()).toEqual(before.data.map(plain).sort());
    const { body: roles } = await admin.get('/admin/roles?pageSize=100').expect(200);
    expect(roles.data.map(({ name }: { name: string }) => name)).not.toContain('Пресцентър');
  });

  test('made by hand do not show another municipality, and nothing at all after a start', async () => {
    const { body } = await admin.post('/admin/roles', { name: 'Гост', description: '' }).expect(201);
    const all = {
      action: 'plugin::content-manager.explorer.read',
      subject: PARTNER,
      properties: { fields: ['name', 'municipality'], locales: ['bg', 'en'] },
      conditions: [],
    };
    await admin.put(`/admin/roles/${body.data.id}/permissions`, { permissions: [all] }).expect(200);
    const guest = await admin.signInAs(body.data.code, ['kavarna'], 'guest');
    const list = () => guest.get(`${addressOf(PARTNER)}?locale=bg&pageSize=100`);
    const slugs = new Set(
      (await list().expect(200)).body.results.map(
        (row: { municipality: { slug: string } }) => row.municipality.slug,
      ),
    );
    expect([...slugs]).toEqual(['kavarna']);
    await compiled<typeof ApplyRoles>('access/roles/apply-roles').applyRoles(app());
    await list().expect(403);
    await forget(guest.id);
    await admin.delete(`/admin/roles/${body.data.id}`).expect(200);
  });

  test('and municipalities are the account’s at the very next request, also where another process wrote them', async () => {
    const { body } = await admin.post('/admin/roles', { name: 'Стажант', description: '' }).expect(201);
    const right = (properties: object) => ({
      action: 'plugin::content-manager.explorer.read',
      subject: PARTNER,
      properties,
      conditions: [],
    });
    const give = (...permissions: object[]) =>
      admin.put(`/admin/roles/${body.data.id}/permissions`, { permissions }).expect(200);
    const trainee = await admin.signInAs(body.data.code, ['kavarna'], 'trainee');
    const list = () => trainee.get(`${addressOf(PARTNER)}?locale=bg&pageSize=100`);
    const seen = async () => {
      const { results }: { results: { name?: string; municipality?: { slug: string } }[] } = (
        await list().expect(200)
      ).body;
      return [
        ...new Set(results.map(({ name, municipality }) => `${typeof name} ${municipality?.slug ?? ''}`)),
      ];
    };
    await list().expect(403);
    await give(right({ fields: ['name', 'municipality'], locales: ['bg', 'en'] }));
    expect(await seen()).toEqual(['string kavarna']);
    await give(right({ fields: ['municipality'], locales: ['bg', 'en'] }));
    expect(await seen()).toEqual(['undefined kavarna']);

    // What Strapi in this process sees nothing of.
    const rows = (table: string) => app().db.connection(table);
    const { documentId } = (await visit('/api/municipalities/troyan').expect(200)).body.data;
    await rows('assignments').where({ user: trainee.id }).update({ municipality: documentId });
    expect(await seen()).toEqual(['undefined troyan']);
    const { id } = await app()
      .db.query('admin::permission')
      .findOne({ where: { role: { id: body.data.id } } });
    await rows('admin_permissions').where({ id }).update({ subject: VISIT });
    await list().expect(403);
    await rows('admin_permissions').where({ id }).update({ subject: PARTNER });
    expect(await seen()).toEqual(['undefined troyan']);
    await rows('admin_users_roles_lnk').where({ user_id: trainee.id }).delete();
    await list().expect(403);
    await forget(trainee.id);
    await admin.delete(`/admin/roles/${body.data.id}`).expect(200);
  });

  test('cost a start nothing by the number of users, and take from a token what its owner lost', async () => {
    const { applyRoles } = compiled<typeof ApplyRoles>('access/roles/apply-roles');
    const start = await statementsOf(() => applyRoles(app()));
    expect(start.length).toBeGreaterThan(4);
    expect(
      start.filter(({ sql }) => /^(insert|update|delete)|admin_users"? as|api_tokens/.test(sql)),
    ).toEqual([
      // Roles that are in no table are asked for with their users: there is none.
    ]);

    const contributor = await app()
      .db.query('admin::role')
      .findOne({ where: { code: 'contributor' } });
    const permission = {
      action: 'plugin::content-manager.explorer.publish',
      subject: PARTNER,
      properties: {},
    };
    await app()
      .db.query('admin::permission')
      .create({ data: { ...permission, conditions: [], actionParameters: {}, role: contributor.id } });
    const owner = await app()
      .db.query('admin::user')
      .findOne({ where: { id: as('contributor').id }, populate: ['roles'] });
    const tokens = app().service('admin::api-token-admin') as unknown as TokenService; // Strapi has no type for it
    const token = await tokens.create(
      { name: 'Публикуване', kind: 'admin', adminPermissions: [{ ...permission, conditions: [] }] },
      owner,
    );
    const rights = () =>
      app()
        .db.query('admin::permission')
        .count({ where: { apiToken: { id: token.id } } });
    expect(await rights()).toBe(1);
    await applyRoles(app());
    expect(await rights()).toBe(0);
    await app()
      .db.query('admin::api-token')
      .delete({ where: { id: token.id } });
  });
});

describe('a contributor', () => {
  test('does not publish text by another user’s schedule', async () => {
    const partner = await create(PARTNER, {
      name: 'Зайчар',
      country: 'RS',
      publishAt: '2099-05-09T08:00:00.000Z',
    });
    const changes = { name: 'Зайчар и околията' };
    const refused = await as('contributor').trySave(PARTNER, partner, changes).expect(400);
    expect(told(refused)).toEqual(['scheduled_not_yours ']);
    await as('editor').save(PARTNER, partner, { publishAt: null });
    await as('contributor').save(PARTNER, partner, changes);
  });

  test('does not publish by the clock either', async () => {
    const partner = await create(PARTNER, { name: 'Галац' });
    await as('contributor').save(PARTNER, partner, {
      publishAt: '2030-01-01T08:00:00Z',
      withdrawAt: '2030-01-02T08:00:00Z',
      readyForReview: true,
    });
    expect(await admin.draft(PARTNER, partner)).toMatchObject({
      publishAt: null,
      withdrawAt: null,
      readyForReview: true,
    });
    await as('editor').save(PARTNER, partner, { publishAt: '2030-01-01T08:00:00Z' });
    expect((await admin.draft(PARTNER, partner)).publishAt).not.toBeNull();
  });

  test('learns who may delete a published document', async () => {
    const partner = await create(PARTNER, { name: 'Констанца', country: 'RO' });
    await admin.publish(PARTNER, partner);
    const refused = await as('contributor').tryRemove(PARTNER, partner).expect(400);
    expect(told(refused)).toEqual(['published_kept ']);
  });
});

describe('a translator', () => {
  let delegation: string;
  beforeAll(async () => {
    const programme = [
      { date: '2024-05-01', title: 'Посрещане' },
      { date: '2024-05-02', title: 'Изпращане' },
    ];
    delegation = await create(VISIT, {
      title: 'Гости от Галац',
      kind: 'official',
      direction: 'incoming',
      date: '2024-05',
      programme,
    });
  });
  const translate = (fields: Fields) => as('translator').trySave(VISIT, delegation, fields, 'en');
  const read = (locale = 'bg') => admin.draft(VISIT, delegation, locale);

  test('writes texts, down into the rows, and says how far they are', async () => {
    const rows = rowsIn(await read('en'), 'programme').map(({ id }, index) => ({
      id,
      title: ['Welcome', 'Farewell'][index],
    }));
    await translate({ title: 'Guests from Galați', programme: rows, translation: 'done' }).expect(200);
    const english = await read('en');
    expect(english).toMatchObject({ title: 'Guests from Galați', translation: 'done', kind: 'official' });
    expect(rowsIn(english, 'programme').map(({ title, date }) => [title, date])).toEqual([
      ['Welcome', '2024-05-01'],
      ['Farewell', '2024-05-02'],
    ]);
    expect((await read()).title).toBe('Гости от Галац');
  });

  test('changes no fact, in whatever language', async () => {
    const [first, second] = rowsIn(await read('en'), 'programme').map(({ id }) => ({ id }));
    const before = await read();
    await translate({
      kind: 'sport',
      date: '2025',
      partners: { set: [] },
      programme: [{ ...first, date: '2030-01-01' }, second],
    }).expect(200);
    for (const rows of [[first], [second, first], [first, second, { title: 'More' }], []])
      expect(told(await translate({ programme: rows }).expect(400))).toEqual([
        'translation_changes_fact programme',
      ]);
    const after = await read();
    for (const field of ['kind', 'date', 'programme', 'partners'])
      expect(after[field]).toEqual(before[field]);
  });

  test('writes neither in Bulgarian nor in the language a document was first written in', async () => {
    await as('translator').trySave(VISIT, delegation, { title: 'Друго' }).expect(403);
    const english = await create(VISIT, { title: 'Visit to Galați' }, 'en');
    const refused = await as('translator').trySave(VISIT, english, { title: 'Another' }, 'en').expect(400);
    expect(told(refused)).toEqual(['translation_of_source ']);
  });
});

describe('assignments', () => {
  const assign = (id: unknown, body: object) => admin.put(`/access/assignments/${id}`, body);

  test('are refused for users and municipalities that do not exist, and in another form', async () => {
    expect(told(await assign(999_999, { municipalities: [] }).expect(400))).toEqual(['user_unknown user']);
    const id = as('editor').id;
    expect(told(await assign(id, { municipalities: ['troyan'] }).expect(400))).toEqual([
      'municipality_unknown municipalities',
    ]);
    for (const body of [
      {},
      { municipalities: 'troyan' },
      { municipalities: [1] },
      { municipalities: [], all: true },
    ])
      await assign(id, body).expect(400);
    await assign('none', { municipalities: [] }).expect(404); // an address that no user can have
  });

  test('hold through a publication of the municipality, and end with the user', async () => {
    const temporary = await admin.signInAs('editor', ['kavarna'], 'temporary');
    const { body } = await visit('/api/municipalities/kavarna');
    await admin.publish(TOWN, body.data.documentId);
    const { body: list } = await temporary.get(`${addressOf(PARTNER)}?locale=bg`).expect(200);
    expect(list.pagination.total).toBeGreaterThan(20);
    await admin.delete(`/admin/users/${temporary.id}`).expect(200);
    expect(
      await app()
        .db.query('api::assignment.assignment')
        .count({ where: { user: temporary.id } }),
    ).toBe(0);
  });

  test('end with the municipality', async () => {
    const documentId = await admin.make(TOWN, { name: 'Балчик' });
    await assign(as('editor').id, { municipalities: [documentId] }).expect(200);
    await admin.remove(TOWN, documentId);
    const { body: left } = await admin.get('/access/assignments').expect(200);
    expect(left.data.users.find(({ id }: { id: number }) => id === as('editor').id).municipalities).toEqual(
      [],
    );
  });

  test('an admin’s API token sees what its owner does', async () => {
    const owner = await app()
      .db.query('admin::user')
      .findOne({ where: { id: as('head-editor').id }, populate: ['roles'] });
    const read = {
      action: 'plugin::content-manager.explorer.read',
      subject: PARTNER,
      properties: { fields: ['name', 'municipality'], locales: ['bg'] },
      conditions: [],
    };
    const token = await app()
      .service('admin::api-token-admin')
      .create(
        {
          name: 'Внос',
          description: '',
          lifespan: null,
          adminUserOwner: owner?.id,
          adminPermissions: [read],
        },
        owner,
      );
    const asked = (path: string) => visit(path).set('Authorization', `Bearer ${token.accessKey}`);
    const { body } = await asked(`${addressOf(PARTNER)}?locale=bg&pageSize=100`).expect(200);
    expect(
      new Set(body.results.map((row: { municipality: { slug: string } }) => row.municipality.slug)),
    ).toEqual(new Set(['kavarna']));
    await asked('/access/assignments').expect(403);
    await app().service('admin::api-token-admin').revoke(token.id);
  });
});

test('the administrator has all rights while those to another language are given', async () => {
  const roles = app().service('admin::role');
  const { id } = await roles.getSuperAdmin();
  const stored: { properties: { locales?: string[] } }[] = await app()
    .db.query('admin::permission')
    .findMany({ where: { role: { id } } });
  const { locales = [] } = stored.find(({ properties }) => properties.locales)?.properties ?? {};
  expect(locales.length).toBeGreaterThan(1);
  const inAnother = stored.map(({ properties, ...right }) => ({
    ...right,
    properties: properties.locales ? { ...properties, locales: [...locales, 'zz'] } : properties,
  }));
  let isDone = false;
  const giving = roles.assignPermissions(id, inAnother).finally(() => (isDone = true));
  const statuses = new Set<number>();
  while (!isDone) statuses.add((await admin.get(`${addressOf(VISIT)}?locale=bg`)).status);
  await giving;
  await roles.assignPermissions(id, stored);
  expect([...statuses]).toEqual([200]);
});
