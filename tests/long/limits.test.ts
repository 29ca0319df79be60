import request from 'supertest';
import { serve, type Served } from '../support/served';

const SITE = 'https://www.kavarna.example';
const REQUESTS = 5;
const OWNER = { email: 'ivan@example.bg', password: 'Parola-za-testove-1' };

let served: Served;
/** What a browser keeps that has signed in to the owner's account: a name with a value, and its signature. */
let ownersCookies: string[];
beforeAll(async () => {
  served = await serve({
    API_RATE_LIMIT: String(REQUESTS),
    BEHIND_PROXY: 'true',
    PROXY_HOPS: '1',
    CORS_ORIGINS: SITE,
  });
  await request(served.address)
    .post('/admin/register-admin')
    .send({ ...OWNER, firstname: 'Иван' })
    .expect(200);
  const { headers } = await post('/admin/login', '203.0.113.19', OWNER).expect(200);
  ownersCookies = (headers['set-cookie'] as unknown as string[]) // a list, whatever its type says
    .filter((cookie) => cookie.startsWith('pobratim-known-'))
    .map((cookie) => cookie.split(';')[0] ?? '');
}, 180_000);
afterAll(() => served.stop());

/** Asks through a proxy that was asked from an address. */
const get = (path: string, from: string) => request(served.address).get(path).set('X-Forwarded-For', from);
const post = (path: string, from: string, body: object) =>
  request(served.address).post(path).set('X-Forwarded-For', from).send(body);

/** The statuses of one request after another. */
const statuses = async (times: number, ask: (time: number) => request.Test) => {
  const answers: number[] = [];
  for (let time = 0; time < times; time += 1) answers.push((await ask(time)).status);
  return answers;
};
const times = (count: number, status: number) => Array<number>(count).fill(status);

describe('requests to the public API', () => {
  test('so many of an address are answered, then 429 in the usual envelope, which a page on another site can read', async () => {
    expect(await statuses(REQUESTS, () => get('/api/themes', '203.0.113.1'))).toEqual(times(REQUESTS, 200));
    const { status, body, headers } = await get('/api/themes', '203.0.113.1').set('Origin', SITE);
    const wait = Number(headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(300);
    expect({ status, body }).toEqual({
      status: 429,
      body: {
        data: null,
        error: {
          status: 429,
          name: 'RateLimitError',
          message: `More than 5 requests came from this address within 5 minutes. Try again in ${wait} seconds.`,
          details: { retryAfter: wait },
        },
      },
    });
    expect(headers['access-control-allow-origin']).toBe(SITE);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-cache');
    const bulgarian = await get('/api/themes', '203.0.113.1').set('Accept-Language', 'bg');
    expect(bulgarian.body.error.message).toMatch(/^Повече от 5 заявки за 5 минути/);
    expect((await get('/api/themes', '203.0.113.2')).status).toBe(200);
  });

  test('an answer that is kept counts as one that is computed', async () => {
    const path = '/api/themes?fields=name';
    for (let time = 0; time < 3; time += 1) await get(path, '203.0.113.40').expect(200);
    const { headers } = await get(path, '203.0.113.40').expect(200);
    const again = () => get(path, '203.0.113.40').set('If-None-Match', String(headers.etag));
    expect(await statuses(3, again)).toEqual([304, 429, 429]);
    expect((await get(path, '203.0.113.41')).status).toBe(200);
  });

  test('one address limits neither the admin, nor files, nor the question whether the server is up', async () => {
    await statuses(REQUESTS, () => get('/api/themes', '203.0.113.3'));
    expect(await statuses(1, () => get('/api/themes', '203.0.113.3'))).toEqual([429]);
    for (const [path, expected] of [
      ['/_health', 204],
      ['/admin/init', 200],
      ['/uploads/none.png', 404],
      ['/robots.txt', 200],
    ] as const)
      expect([path, await statuses(REQUESTS * 2, () => get(path, '203.0.113.3'))]).toEqual([
        path,
        times(REQUESTS * 2, expected),
      ]);
    const preflight = request(served.address)
      .options('/api/themes')
      .set({ 'X-Forwarded-For': '203.0.113.3', Origin: SITE, 'Access-Control-Request-Method': 'GET' });
    expect((await preflight).status).toBe(204);
  });

  test.each<[string, (time: number) => string, string]>([
    ['forged addresses before the proxy’s', (time) => `198.51.100.${time}, 203.0.113.4`, '/api/themes'],
    ['the other half of an IPv6 address', (time) => `2001:db8:1:2:${time}::7`, '/api/themes'],
    ['ports', (time) => `203.0.113.5:${4000 + time}`, '/api/themes'],
    ['no addresses at all', (time) => `unknown-${time}`, '/api/themes'],
    ['capitals and slashes in the path', () => '203.0.113.6', '/API/Themes/'],
    ['paths that lead nowhere', () => '203.0.113.7', '/api/none'],
  ])('%s count as the same client', async (_, from, path) => {
    const answers = await statuses(REQUESTS + 1, (time) => get(path, from(time)));
    expect(answers.slice(0, REQUESTS)).not.toContain(429);
    expect(answers[REQUESTS]).toBe(429);
  });

  test('another /64 is another address', async () => {
    await statuses(REQUESTS, () => get('/api/themes', '2001:db8:5:5::1'));
    expect((await get('/api/themes', '2001:db8:5:5::2')).status).toBe(429);
    expect((await get('/api/themes', '2001:db8:5:6::1')).status).toBe(200);
  });
});

describe('signing in', () => {
  const wrong = { email: OWNER.email, password: 'Greshna-parola-1' };
  const login = (from: string, body: object = wrong) => post('/admin/login', from, body);

  test('five wrong passwords for an account from an address, whether the account exists or not', async () => {
    for (const email of [OWNER.email, 'nikoy@example.bg']) {
      const answers = await statuses(6, () => login('203.0.113.20', { ...wrong, email }));
      expect(answers).toEqual([...times(5, 400), 429]);
    }
    expect((await login('203.0.113.20', OWNER)).status).toBe(429);
    expect((await login('203.0.113.20', { ...OWNER, email: OWNER.email.toUpperCase() })).status).toBe(429);
    const { body, headers } = await login('203.0.113.20').set('Accept-Language', 'bg');
    expect(body.error.message).toBe('Твърде много опити. Изчакайте 5 мин. и опитайте отново.');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['cache-control']).toBe('no-store');
    const english = await login('203.0.113.20').set('Accept-Language', 'en');
    expect(english.body.error.message).toBe('Too many attempts. Wait 5 min. and try again.');
  });

  test('one address, however often it asks, does not close an account to another', async () => {
    const account = { ...wrong, email: 'edin@example.bg' };
    expect(await statuses(25, () => login('203.0.113.22', account))).toEqual([
      ...times(5, 400),
      ...times(20, 429),
    ]);
    expect((await login('203.0.113.23', account)).status).toBe(400);
  });

  test('who signs in is not counted', async () => {
    expect(await statuses(12, () => login('203.0.113.21', OWNER))).toEqual(times(12, 200));
  });

  test('thirty wrong passwords from an address, for any number of accounts', async () => {
    const answers = await statuses(31, (time) =>
      login('2001:db8:7:7::1', { ...wrong, email: `nyakoy-${time}@example.bg` }),
    );
    expect(answers).toEqual([...times(30, 400), 429]);
  });

  test('an account under attack from many addresses is closed to strangers, not to a browser that has signed in before', async () => {
    const browser = request.agent(served.address);
    const signIn = (body: object) =>
      browser.post('/admin/login').set('X-Forwarded-For', '203.0.113.30').send(body);
    await signIn(OWNER).expect(200);
    const answers = await statuses(25, (time) => login(`2001:db8:9:${time}::1`));
    expect(answers.slice(20)).toEqual(times(5, 429));
    expect((await login('203.0.113.31', OWNER)).status).toBe(429);
    await signIn(OWNER).expect(200);
    expect(await statuses(6, () => signIn(wrong))).toEqual([...times(5, 400), 429]);
  });

  test('a cookie that this server did not sign, or signed for another account, opens nothing', async () => {
    const attacked = { ...wrong, email: 'napadnat@example.bg' };
    const attacks = await statuses(20, (time) => login(`2001:db8:a:${time}::1`, attacked));
    expect(attacks).toEqual(times(20, 400));
    const [name, signature] = ownersCookies;
    expect([name, signature]).toEqual([expect.stringContaining('='), expect.stringContaining('.sig=')]);
    for (const cookie of [`${name}; ${signature}`, `${name}`])
      expect((await login('203.0.113.41', attacked).set('Cookie', cookie)).status).toBe(429);
  });

  test.each([
    ['/admin/reset-password', '203.0.113.51', { code: 'nyama-takav', password: OWNER.password }],
    [
      '/admin/register',
      '203.0.113.52',
      { registrationToken: 'nyama', userInfo: { firstname: 'Иван', password: OWNER.password } },
    ],
    ['/admin/register-admin', '203.0.113.53', { ...OWNER, firstname: 'Иван' }],
  ])('POST %s: thirty refusals from an address', async (path, from, body) => {
    expect(await statuses(31, () => post(path, from, body))).toEqual([...times(30, 400), 429]);
  });

  test('GET /admin/registration-info: thirty refusals from an address', async () => {
    const answers = await statuses(31, () =>
      get('/admin/registration-info?registrationToken=none', '2001:db8:c:1::1'),
    );
    expect(answers).toEqual([...times(30, 400), 429]);
  });

  test('POST /admin/forgot-password: five mails to an account, twenty from an address', async () => {
    const ask = (from: string, email: string) => post('/admin/forgot-password', from, { email });
    expect(await statuses(6, (time) => ask(`2001:db8:d:${time}::1`, 'a@example.bg'))).toEqual([
      ...times(5, 204),
      429,
    ]);
    expect(await statuses(21, (time) => ask('2001:db8:e:1::1', `b${time}@example.bg`))).toEqual([
      ...times(20, 204),
      429,
    ]);
  });

  test('POST /admin/access-token: three hundred refusals from an address', async () => {
    const answers = await statuses(301, () => post('/admin/access-token', '2001:db8:f:1::1', {}));
    expect(answers).toEqual([...times(300, 401), 429]);
  });
});
