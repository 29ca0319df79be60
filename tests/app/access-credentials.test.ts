import { app, inRequest, ownedBy, send, visit } from '../support/app';
import { addressOf, editing, type Editor } from '../support/editor';
import { PARTNER, THEME } from '../support/types';
import { linesOf } from './access/table';

/** A right as the form of an admin token sends it. */
interface Right {
  action: string;
  subject: string | null;
  properties?: object;
  conditions: [];
}
type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';

const reading = (subject: string): Right => ({
  action: 'plugin::content-manager.explorer.read',
  subject,
  properties: { fields: ['name'], locales: ['bg'] },
  conditions: [],
});
const users = (right: string): Right => ({ action: `admin::users.${right}`, subject: null, conditions: [] });

const admin = editing();
let editor: Editor & { id: number };
const tokens: number[] = [];
const ids: Record<string, string> = {};

/** Asks with an admin token that has these rights and no others, made as the administrator makes it. */
const tokenWith = async (...adminPermissions: Right[]) => {
  const { body } = await admin
    .post('/admin/admin-tokens', {
      name: `Знак ${tokens.length}`,
      description: '',
      lifespan: null,
      adminPermissions,
    })
    .expect(201);
  tokens.push(body.data.id);
  return async (verb: Verb, path: string, data: object = {}) => {
    const method = verb.toLowerCase() as Lowercase<Verb>;
    const request = method === 'get' ? visit(path) : send(method, path).send(data);
    return request.set('Authorization', `Bearer ${body.data.accessKey}`);
  };
};

beforeAll(async () => {
  editor = await admin.signInAs('editor', ['kavarna'], 'credentials');
  for (const [name, path] of [
    ['theme', 'themes/kultura'],
    ['partner', 'partners/krushevo'],
    ['visit', 'visits'],
  ] as const) {
    const { data } = (await visit(`/api/${path}`).expect(200)).body;
    ids[name] = [data].flat()[0].documentId;
  }
});
afterAll(async () => {
  for (const id of tokens) await admin.delete(`/admin/admin-tokens/${id}`).expect(200);
});

describe('a token of the administrator that may read the names of themes', () => {
  let ask: Awaited<ReturnType<typeof tokenWith>>;
  beforeAll(async () => {
    ask = await tokenWith(reading(THEME));
  });

  test('reads them', async () => {
    const { status, body } = await ask('GET', `${addressOf(THEME)}?locale=bg`);
    expect(status).toBe(200);
    expect(body.results.map(({ name }: { name: string }) => name)).toContain('Култура');
  });

  test.each(
    linesOf(`
      GET /access/assignments
      PUT /access/assignments/:editor
      GET /inbox
      GET /places
      GET /places/countries
      GET /calendar?from=2026-05-01&to=2026-05-31
      GET /links/api::theme.theme/:theme
      GET /people?name=ивано
      GET /entries/api::visit.visit?search=троян
      GET /history/api::visit.visit/:visit
      GET /history/api::theme.theme/:theme
      GET /translations/api::visit.visit/:visit?to=en
      GET /preview-links/api::theme.theme/:theme
      GET /bin
      POST /bin/1/restore
      DELETE /bin/1
      POST /checks/api::theme.theme
      POST /checks/api::theme.theme/:theme
      GET /admin/users
      GET /admin/users/me
      PUT /admin/users/me
      GET /admin/users/me/permissions
      GET /admin/users/me/sessions
      DELETE /admin/users/me/sessions
      GET /admin/homepage/layout
      PUT /admin/homepage/layout
      GET /admin/content-api/permissions
      GET /admin/content-api/routes
      GET /admin/permissions
      GET /content-manager/collection-types/api::partner.partner
      GET /content-manager/collection-types/api::partner.partner/:partner
      GET /content-manager/relations/api::partner.partner/themes
      PUT /content-manager/content-types/api::partner.partner/configuration
      PUT /content-manager/components/shared.picture/configuration
      POST /content-manager/uid/generate
      POST /content-manager/uid/check-availability
      PUT /content-manager/collection-types/api::theme.theme/:theme
      GET /content-type-builder/schema
      GET /upload/files
      GET /upload/folder-structure
      POST /i18n/locales
    `),
  )('is refused %s', async (route) => {
    const [verb, path = ''] = route.split(' ');
    const address = path
      .replace(':editor', String(editor.id))
      .replace(/:(theme|partner|visit)$/, (_, name: string) => String(ids[name]));
    const layout = { version: 1, widgets: [] };
    const form = {
      municipalities: [],
      contentTypeUID: THEME,
      field: 'slug',
      value: 'kultura',
      data: { name: 'Култура' },
      firstname: 'Чужд',
    };
    const sent = [
      ['/layout', layout],
      ['/checks', form.data],
      ['', form],
    ] as const;
    const body = sent.find(([part]) => path.includes(part))?.[1];
    const { status } = await ask(verb as Verb, address, body); // the lines above have no other verb
    expect(status).toBe(403);
  });

  test('has changed no user’s municipalities', async () => {
    const { body } = await admin.get('/access/assignments').expect(200);
    const assigned = body.data.users.find(({ id }: { id: number }) => id === editor.id).municipalities;
    expect(assigned).toHaveLength(1);
  });
});

test.each([
  ['GET', [], 403],
  ['GET', [users('read')], 200],
  ['PUT', [users('read')], 403],
  ['PUT', [users('read'), users('update')], 200],
] as const)('who belongs where: %s with the rights %j to accounts: %d', async (verb, rights, expected) => {
  const ask = await tokenWith(reading(PARTNER), ...rights);
  const { body } = await admin.get('/access/assignments').expect(200);
  const { municipalities } = body.data.users.find(({ id }: { id: number }) => id === editor.id);
  const path = verb === 'GET' ? '/access/assignments' : `/access/assignments/${editor.id}`;
  expect((await ask(verb, path, { municipalities })).status).toBe(expected);
  expect((await ask('GET', '/admin/users')).status).toBe(rights.length > 0 ? 200 : 403);
});

test('a token that may make users invites nobody: the link would give it the rights of a role', async () => {
  const ask = await tokenWith(reading(PARTNER), users('create'));
  const person = { name: 'Мария Петрова', email: 'kluch@troyan.example', role: 'editor', municipality: null };
  expect((await ask('POST', '/access/invitations', person)).status).toBe(403);
  expect((await ask('POST', `/access/invitations/${editor.id}`)).status).toBe(403);
});

test('a token limited to one language writes and reads no other', async () => {
  const { municipality } = await ownedBy('troyan');
  const id = await admin.make(PARTNER, { municipality, name: 'Сремски Карловци' });
  const all = { locales: ['bg'] };
  const right = (name: string, properties: object = all): Right => ({
    ...reading(PARTNER),
    action: `plugin::content-manager.explorer.${name}`,
    properties,
  });
  const writing = { ...all, fields: ['name', 'municipality'] };
  const rights = [right('create', writing), right('update', writing), right('delete')];
  const ask = await tokenWith(reading(PARTNER), ...rights);
  const statusesIn = async (locale: string) => {
    const address = `${addressOf(PARTNER, id)}?locale=${locale}`;
    const made = await ask('POST', `${addressOf(PARTNER)}?locale=${locale}`, { municipality, name: 'Ириг' });
    if (made.status === 201) admin.register(PARTNER, made.body.data.documentId);
    const read = await ask('GET', address);
    const changed = await ask('PUT', address, { name: 'Карловци' });
    const deleted = await ask('DELETE', address);
    return [made, read, changed, deleted].map(({ status }) => status);
  };
  expect(await statusesIn('en')).toEqual([403, 403, 403, 403]);
  expect(await statusesIn('bg')).toEqual([201, 200, 200, 200]);
});

test('a token that may not read the field of a relation is refused what it may link to', async () => {
  const ask = await tokenWith(reading(PARTNER));
  for (const path of ['themes', `${ids.partner}/themes`])
    expect((await ask('GET', `/content-manager/relations/${PARTNER}/${path}`)).status).toBe(403);
});

test('a token of an editor has no person’s inbox or account either', async () => {
  const owner = await app()
    .db.query('admin::user')
    .findOne({ where: { id: editor.id }, populate: ['roles'] });
  const { id, accessKey } = await app()
    .service('admin::api-token-admin')
    .create(
      {
        name: 'Внос на редактор',
        description: '',
        lifespan: null,
        adminUserOwner: editor.id,
        adminPermissions: [reading(PARTNER)],
      },
      owner,
    );
  const ask = (path: string) => visit(path).set('Authorization', `Bearer ${accessKey}`);
  await ask(`${addressOf(PARTNER)}?locale=bg`).expect(200);
  for (const path of ['/inbox', `/history/${PARTNER}/${ids.partner}`, '/admin/users/me'])
    await ask(path).expect(403);
  await editor.get('/inbox').expect(200);
  // Before the account: a token without an owner is found by nobody.
  await admin.delete(`/admin/admin-tokens/${id}`).expect(200);
});

test('a token of the REST API that may only read gets what every visitor gets', async () => {
  const { body } = await admin
    .post('/admin/api-tokens', { name: 'Сайт', description: '', type: 'read-only', lifespan: null })
    .expect(201);
  try {
    for (const path of ['/api/visits?pagination[pageSize]=1', '/api/redirects', '/api/i18n/locales']) {
      const visitor = await visit(path).expect(200);
      const token = await visit(path).set('Authorization', `Bearer ${body.data.accessKey}`);
      expect([path, token.status, token.body]).toEqual([path, 200, visitor.body]);
    }
  } finally {
    await admin.delete(`/admin/api-tokens/${body.data.id}`).expect(200);
  }
});

test('a user of an unknown authentication strategy may write nothing', async () => {
  const state = { auth: { strategy: { name: 'kerberos' }, credentials: {} }, user: { id: editor.id } };
  const documents = app().documents(PARTNER);
  const write = () => documents.update({ documentId: ids.partner ?? '', data: { name: 'Превзет' } });
  await expect(inRequest(state, write)).rejects.toMatchObject({ name: 'ForbiddenError' });
});
