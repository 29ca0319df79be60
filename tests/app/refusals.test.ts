import { MESSAGES } from '../../src/model/messages/catalogue';
import { app, forget, send, signIn, signInAs, visit, type AdminSession } from '../support/app';

const MANAGER = '/content-manager/collection-types';

let bulgarian: AdminSession;
let english: AdminSession;
let translator: AdminSession & { id: number };
beforeAll(async () => {
  [bulgarian, english] = [await signIn('bg'), await signIn('en')];
  translator = await signInAs('translator', ['troyan'], 'refusals');
});
afterAll(() => forget(translator.id));

type Code = keyof typeof MESSAGES;
const bearer = (token: string) => `Bearer ${token}`;
const large = { text: 'а'.repeat(1_100_000) };

describe('a refusal is one sentence that says what to do, in the reader’s language', () => {
  type Ask = () => ReturnType<typeof visit>;
  const OF_BROWSERS: [what: string, ask: Ask, status: number, name: string, code: Code][] = [
    ['nobody signed in', () => visit('/admin/users/me'), 401, 'UnauthorizedError', 'signed_out'],
    [
      'a session that is over',
      () => visit(`${MANAGER}/api::visit.visit`).set('Authorization', bearer('e30.e30.e30')),
      ...([401, 'UnauthorizedError', 'signed_out'] as const),
    ],
    [
      'a wrong password',
      () => send('post', '/admin/login').send({ email: 'refusals@example.bg', password: 'Greshna-1' }),
      ...([400, 'ApplicationError', 'sign_in_wrong'] as const),
    ],
    ['an address of nothing', () => visit('/pobratim'), 404, 'NotFoundError', 'nothing_here'],
    ['an address of two slashes', () => visit('//pobratim'), 400, 'BadRequestError', 'nothing_here'],
    ['a file that is gone', () => visit('/uploads/gerb.png'), 404, 'NotFoundError', 'nothing_here'],
    [
      'a body that is too large',
      () => send('post', '/admin/login').send(large),
      ...([413, 'PayloadTooLargeError', 'request_too_large'] as const),
    ],
    [
      'a wrong verb',
      () => send('put', '/admin/login').send({ email: 'verb@example.bg' }),
      405,
      'MethodNotAllowedError',
      'method_impossible',
    ],
    [
      'a token that is none',
      () => visit('/api/visits').set('Authorization', bearer('abc')),
      ...([401, 'UnauthorizedError', 'site_credentials_wrong'] as const),
    ],
    ['what is not public', () => visit('/api/users/me'), 403, 'ForbiddenError', 'site_not_public'],
    ['no such type', () => visit('/api/pobratimi'), 404, 'NotFoundError', 'site_nothing_here'],
    ['no such entry', () => visit('/api/visits/nyama-takava'), 404, 'NotFoundError', 'site_nothing_here'],
    [
      'a site that writes',
      () => send('post', '/api/visits'),
      ...([405, 'MethodNotAllowedError', 'method_impossible'] as const),
    ],
  ];

  const said = (code: Code, language: 'bg' | 'en') => {
    const [before = '', ...after] = MESSAGES[code][language].split(/\{\w+\}/);
    return [before, after.at(-1) ?? ''];
  };
  const expectSaid = (message: string, code: Code, language: 'bg' | 'en') => {
    const [before = '', after = ''] = said(code, language);
    expect([message.startsWith(before), message.endsWith(after), message]).toEqual([true, true, message]);
    expect(message).not.toMatch(/[{}]|undefined/);
  };

  test.each(OF_BROWSERS)('%s', async (_, ask, status, name, code) => {
    for (const [accepted, language] of [
      ['bg-BG,bg;q=0.9', 'bg'],
      ['en', 'en'],
      ['*', 'en'],
      ['de', 'en'],
    ] as const) {
      const { body, headers, status: answered } = await ask().set('Accept-Language', accepted);
      expect([answered, body.error.status, body.error.name, body.data]).toEqual([status, status, name, null]);
      expect(headers.vary).toContain('Accept-Language');
      expectSaid(body.error.message, code, language);
    }
    expectSaid((await ask()).body.error.message, code, 'en');
  });

  test('an address that a library refuses is no failure of the server: none is logged', async () => {
    const logged: unknown[] = [];
    const listen = ({ level, message }: { level: string; message: unknown }) => {
      if (level.includes('error')) logged.push(message);
    };
    app().log.on('data', listen);
    try {
      for (const path of ['//pobratim', '/%E0%A4%A', '/uploads/%E0%A4%A'])
        expect([400, 404]).toContain((await visit(path)).status);
    } finally {
      app().log.off('data', listen);
    }
    expect(logged).toEqual([]);
  });

  test.each([
    ['/admin/login', { email: 'without-password@example.bg' }, ['Имейлът или паролата']],
    ['/admin/login', {}, ['Имейлът или паролата']],
    ['/admin/forgot-password', { email: 'ivanova' }, ['Тук се пише имейл']],
    ['/admin/reset-password', { resetPasswordToken: 'a', password: 'a' }, ['поне осем знака']],
    ['/admin/reset-password', {}, ['„resetPasswordToken“', 'поне осем знака']],
    [
      '/admin/register',
      { registrationToken: 'a', userInfo: { firstname: '', password: 'a' } },
      ['„userInfo.firstname“'],
    ],
  ])('an incomplete form at %s: %j', async (path, form, words) => {
    const { body } = await send('post', path).send(form).set('Accept-Language', 'bg').expect(400);
    for (const word of words) expect(body.error.message).toContain(word);
    expect(JSON.stringify(body)).not.toMatch(/[a-z]+ (?:must|is a|errors|occurred)|"value"/);
  });

  test('to an editor in the language of the profile, whatever the browser asks for', async () => {
    const { documentId } = await app()
      .db.query('api::visit.visit')
      .findOne({ select: ['documentId'] });
    const copy = `${MANAGER}/api::visit.visit/auto-clone/${documentId}?locale=bg`;
    for (const [session, language, other] of [
      [bulgarian, 'bg', 'en'],
      [english, 'en', 'bg'],
    ] as const)
      for (const [ask, status, code] of [
        [session.get('/pobratim'), 404, 'nothing_here'],
        [session.get(`${MANAGER}/api::visit.visit/nyamatakava`), 404, 'nothing_here'],
        [session.get('/upload/files/2147483647'), 404, 'nothing_here'],
        [session.get('/users-permissions/roles/2147483647'), 404, 'nothing_here'],
        [session.put(`${MANAGER}/api::visit.visit/x`, large), 413, 'request_too_large'],
        [session.post(copy), 400, 'not_copied_at_once'],
      ] as const) {
        const { status: answered, body } = await ask.set('Accept-Language', other);
        expect([answered, body.error?.name]).toEqual([status, expect.stringMatching(/Error$/)]);
        expectSaid(body.error.message, code, language);
      }
  });

  test('what a role may not do, on every route of the admin that only reads', async () => {
    const routes = app()
      .server.listRoutes()
      .filter(
        ({ path, methods }) =>
          methods.includes('GET') && !/^\/(api|uploads|_health|admin\/:path)|\(/.test(path),
      )
      .map(({ path }) => path.replaceAll(/:\w+/g, '1'));
    const said: Record<number, Set<string>> = {};
    for (const path of routes) {
      const { status, body } = await translator.get(path);
      if (status === 403 || status === 404) (said[status] ??= new Set()).add(body.error.message);
    }
    expect(said).toEqual({
      403: new Set([MESSAGES.right_missing.bg]),
      404: new Set([MESSAGES.nothing_here.bg]),
    });
  });

  test('an upload by a role that may not', async () => {
    const { status, body } = await translator.form('/upload').attach('files', Buffer.from('a,b'), 'a.csv');
    expect([status, body.error.name]).toEqual([403, 'ForbiddenError']);
    expectSaid(body.error.message, 'right_missing', 'bg');
  });

  test('to a program with a key, at the addresses of Strapi’s own', async () => {
    const form = { name: 'refusals', description: '', type: 'full-access', lifespan: null };
    const { body } = await bulgarian.post('/admin/api-tokens', form).expect(201);
    const { id, accessKey } = body.data;
    const account = { username: 'ivanova', email: 'ivanova@example.bg', password: 'Parola-1' };
    const role = await app().db.query('plugin::users-permissions.role').findOne({});
    const asked = (path: string, language: string) =>
      send('post', path).set('Authorization', bearer(accessKey)).set('Accept-Language', language);
    const { body: made } = await asked('/api/users', 'bg')
      .send({ ...account, role: role.id })
      .expect(201);
    for (const language of ['bg', 'en'] as const)
      for (const [ask, code] of [
        [asked('/api/users', language).send({ username: 'petrova' }), 'site_field_wrong'],
        [asked('/api/users', language).send({ ...account, role: role.id }), 'site_account_taken'],
        [asked('/api/upload?id[]=1&id[]=2', language).send({ fileInfo: { name: 'a' } }), 'site_file_unnamed'],
        [asked('/api/auth/local/register', language).send(account), 'site_request_wrong'],
      ] as const) {
        const { status, body: refused } = await ask;
        expect([code, status]).toEqual([code, 400]);
        const [first] = refused.error.message.split(' “')[0].split(' „');
        expect(MESSAGES[code][language].startsWith(first)).toBe(true);
      }
    await app()
      .db.query('plugin::users-permissions.user')
      .delete({ where: { id: made.id } });
    await bulgarian.delete(`/admin/api-tokens/${id}`).expect(200);
  });
});
