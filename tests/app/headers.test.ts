import { send, signIn, visit, type AdminSession } from '../support/app';
import { addressOf } from '../support/editor';
import { THEME } from '../support/types';

/** What `config/middlewares.ts` lists, as it is sent. */
const POLICY =
  "default-src 'self'; base-uri 'self'; connect-src 'self'; font-src 'self' data:; form-action 'self'; " +
  "frame-ancestors 'self'; img-src 'self' data: blob:; media-src 'self' data: blob:; object-src 'none'; " +
  "script-src 'self'; script-src-attr 'none'; style-src 'self' 'unsafe-inline'";

let administrator: AdminSession;
beforeAll(async () => {
  administrator = await signIn('en');
});

/** Refused sign-ins are counted by account, and suites share a server. */
const ACCOUNT = { email: 'headers@example.bg' };

/** An answer of each kind: of the public API, of the admin's, of neither; what was found and what was refused. */
const ANSWERS: readonly [string, number, () => ReturnType<typeof visit>, string][] = [
  ['GET /api/themes', 200, () => visit('/api/themes'), 'no-cache'],
  ['GET /API/themes', 200, () => visit('/API/themes'), 'no-cache'],
  ['GET /api/themes?fields=none', 400, () => visit('/api/themes?fields=none'), 'no-cache'],
  ['GET /api/users', 403, () => visit('/api/users'), 'no-cache'],
  ['GET /api/visits/none', 404, () => visit('/api/visits/none'), 'no-cache'],
  ['GET /api', 404, () => visit('/api'), 'no-cache'],
  ['POST /api/themes', 405, () => send('post', '/api/themes'), 'no-cache'],
  ['GET /admin/users/me', 200, () => administrator.get('/admin/users/me'), 'no-store'],
  ['GET /admin/init', 200, () => visit('/admin/init'), 'no-store'],
  ['GET /upload/files', 200, () => administrator.get('/upload/files'), 'no-store'],
  ['GET /i18n/locales', 200, () => administrator.get('/i18n/locales'), 'no-store'],
  ['GET /users-permissions/roles', 200, () => administrator.get('/users-permissions/roles'), 'no-store'],
  ['GET /access/assignments', 200, () => administrator.get('/access/assignments'), 'no-store'],
  ['GET /inbox', 200, () => administrator.get('/inbox'), 'no-store'],
  ['GET a list of the content manager', 200, () => administrator.get(addressOf(THEME)), 'no-store'],
  ['GET /content-manager/content-types', 401, () => visit('/content-manager/content-types'), 'no-store'],
  ['POST /admin/login', 400, () => send('post', '/admin/login').send(ACCOUNT), 'no-store'],
  ['PUT /admin/login', 405, () => send('put', '/admin/login').send(ACCOUNT), 'no-store'],
  ['GET /content-manager/none', 404, () => administrator.get('/content-manager/none'), 'no-store'],
  ['GET /apiary', 404, () => visit('/apiary'), 'no-store'],
  ['GET /uploads/none.png', 404, () => visit('/uploads/none.png'), 'no-store'],
  ['GET /documentation', 404, () => visit('/documentation'), 'no-store'],
  ['GET /_health', 204, () => visit('/_health'), 'no-store'],
  ['GET /robots.txt', 200, () => visit('/robots.txt'), 'max-age=60'],
];

describe('what every answer says of itself', () => {
  test.each(ANSWERS)('%s (%i)', async (_, status, ask, cacheControl) => {
    const { status: answered, headers } = await ask();
    expect({ answered, cacheControl: headers['cache-control'] }).toEqual({ answered: status, cacheControl });
    expect(headers['content-security-policy']).toBe(POLICY);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers.vary).toMatch(/(^|,\s*)Origin/);
  });
});

describe('which sites may read from the browser', () => {
  const allowed = async (origin: string) => {
    const { headers } = await visit('/api/themes').set('Origin', origin);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    return headers['access-control-allow-origin'];
  };

  test('those of CORS_ORIGINS, and no other is repeated back', async () => {
    expect(await allowed('https://www.kavarna.example')).toBe('https://www.kavarna.example');
    for (const origin of ['https://evil.example', 'https://www.kavarna.example.evil.example', 'null'])
      expect(await allowed(origin)).toBeUndefined();
  });
});
