import { app, forget, send, signIn, signInAs, visit, type AdminSession } from '../support/app';
import { addressOf } from '../support/editor';
import { ADMINISTRATORS, CLOSED, EVERYBODYS, FILES, GUARDED, PUBLIC } from './access/routes';

let editor: AdminSession & { id: number };
beforeAll(async () => {
  editor = await signInAs('head-editor', ['kavarna'], 'routes');
});
afterAll(() => forget(editor.id));

const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Every route there is, by one of its verbs: those that answer to anything (`/_health`) count as GET. */
const routesThereAre = () =>
  app()
    .server.listRoutes()
    .flatMap(({ methods, path }) => {
      const [verb = ''] = VERBS.filter((each) => methods.includes(each));
      return verb === '' ? [] : [`${verb} ${path}`];
    });

test('every route of the admin and of REST is in a table of tests/app/access/routes.ts', () => {
  const known = [...ADMINISTRATORS, ...EVERYBODYS, ...GUARDED, ...PUBLIC, ...CLOSED, ...FILES];
  const unknown = [...new Set(routesThereAre())].filter((route) => !known.includes(route));
  expect(unknown).toEqual([]);
  expect(known.filter((route) => !routesThereAre().includes(route))).toEqual([]);
});

const split = (route: string) => {
  const [verb = '', path = ''] = route.split(' ');
  const method = verb.toLowerCase() as 'get' | 'post' | 'put' | 'delete'; // the tables have no other
  return {
    method,
    path: path.replace(/:model|:uid|:contentType/, 'api::partner.partner').replace(/:\w+|\(\.\*\)/g, '1'),
  };
};

describe('the administrator’s routes', () => {
  test.each(ADMINISTRATORS)('%s', async (route) => {
    const { method, path } = split(route);
    expect((method === 'get' ? await visit(path) : await send(method, path)).status).toBeGreaterThanOrEqual(
      400,
    );
    // 401: moving a whole installation asks for a token of its own.
    expect([401, 403]).toContain((await editor[method](path, {})).status);
  });
});

describe('REST', () => {
  test.each(PUBLIC)('%s can be read by visitors, and written by no one', async (route) => {
    const { path } = split(route);
    const answer = await visit(path);
    expect([200, 404]).toContain(answer.status);
    for (const verb of ['post', 'put', 'patch', 'delete'] as const)
      expect((await send(verb, path)).status).toBe(405);
    for (const verb of ['post', 'put', 'delete'] as const)
      expect((await editor[verb](path, {})).status).toBe(405);
  });

  test.each(CLOSED)('%s is closed to visitors and to editors', async (route) => {
    const { method, path } = split(route);
    const answers = [
      method === 'get' ? await visit(path) : await send(method, path),
      await editor[method](path, {}),
    ];
    for (const { status } of answers) expect([401, 403, 404, 405]).toContain(status);
  });
});

test('the administrator keeps readers’ accounts on the content manager’s own screens, and no one else does', async () => {
  const account = 'plugin::users-permissions.user';
  const [role] = await app()
    .db.query('plugin::users-permissions.role')
    .findMany({ where: { type: 'authenticated' } });
  const list = addressOf(account);
  const administrator = await signIn();
  const { body } = await administrator
    .post(list, {
      ...{ username: 'chitalishte', email: 'chitalishte@example.bg', password: 'Parola-za-testove-1' },
      ...{ confirmed: true, blocked: false, role: { connect: [{ id: role.id }] } },
    })
    .expect(201);
  const screens = [
    `${list}?page=1&pageSize=10&sort=username:ASC`,
    `${list}/${body.documentId}`,
    `/content-manager/relations/${account}/role?pageSize=10&_q=&idsToOmit[0]=${role.id}`,
    `/content-manager/relations/${account}/${body.documentId}/role`,
  ];
  for (const screen of screens) {
    await administrator.get(screen).expect(200);
    await editor.get(screen).expect(403);
  }
  await administrator.delete(`${list}/${body.documentId}`).expect(200);
});
