import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isPostgres } from '../support/app';
import { publicPaths } from '../support/public-requests';
import { askRaw, stopAsking, type RawAnswer } from '../support/raw-requests';
import { statementsOf } from '../support/statements';

const ORIGIN = { Origin: 'https://www.kavarna.example' };
const TROYAN = 'filters[municipality][slug]=troyan';

/** An address of every kind that sites read. */
const ADDRESSES = [
  ...['', '?locale=en', '/timeline', '/timeline?page=2', '/statistics'].map(
    (below) => `/api/site/troyan${below}`,
  ),
  ...['/search?q=фестивал', '/search?q=nyamatakovanishto'].map((below) => `/api/site/troyan${below}`),
  ...['', '/timeline', '/statistics', '/search?q=дойран'].map((below) => `/api/site/all${below}`),
  '/api/site/troyan/partners/danilovgrad',
  '/api/site/troyan/articles/mezhdunarodnite-partnyorstva-na-obshtina-troyan',
  '/api/site/dupnitsa/visits/sreshta-po-proekta-spodeleni-tsennosti-spodelena-evropa',
  ...['partners', 'visits', 'news-articles', 'agreements', 'projects', 'memberships'].flatMap((type) => [
    `/api/${type}`,
    `/api/${type}?${TROYAN}&pagination[pageSize]=3`,
  ]),
  ...['municipalities', 'networks', 'themes', 'redirects'].map((type) => `/api/${type}`),
  '/api/municipalities/troyan?locale=en',
  '/api/partners/danilovgrad',
  `/api/partners/danilovgrad?populate=*`,
  '/api/news-articles/mezhdunarodnite-partnyorstva-na-obshtina-troyan?locale=en',
  `/api/visits?${TROYAN}&fields=title&populate[gallery][populate]=file`,
  `/api/visits?${TROYAN}&pagination[withCount]=false&fields=title`,
];

/** What every answer has, whatever its status. */
const OF_ALL = [
  'vary',
  'cache-control',
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'strict-transport-security',
  'access-control-allow-origin',
];

const namesIn = (list: string | undefined) => (list ?? '').split(/\s*,\s*/).map((name) => name.toLowerCase());
const without = (headers: RawAnswer['headers'], names: readonly string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
/** All but the moment, and what is of the connection. */
const lasting = ({ headers }: RawAnswer) => without(headers, ['date', 'connection', 'keep-alive']);

/** A form in which it has never been asked: computed. */
let times = 0;
const anew = (path: string) => `${path}${path.includes('?') ? '' : '?'}${'&'.repeat((times += 1))}`;

const decoded = ({ headers, bytes }: RawAnswer): string => {
  const coding = headers['content-encoding'];
  if (coding === 'br') return brotliDecompressSync(bytes).toString();
  return (coding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
};

/** `Last-Modified` is told only when a second has passed since the last write. */
const withLastModified = async (path: string): Promise<RawAnswer> => {
  for (;;) {
    const answer = await askRaw(path, ORIGIN);
    if (answer.status !== 200 || answer.headers['last-modified'] !== undefined) return answer;
  }
};

afterAll(stopAsking);

describe.each(ADDRESSES)('%s', (path) => {
  let kept: RawAnswer;
  beforeAll(async () => {
    kept = await withLastModified(path);
  });

  test('says of itself what a cache has to know, computed and kept alike', async () => {
    const { status, headers, bytes } = kept;
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(bytes.length),
      'cache-control': 'no-cache',
      'access-control-allow-origin': ORIGIN.Origin,
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
    });
    expect(namesIn(headers.vary).sort()).toEqual(['accept-encoding', 'origin']);
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(OF_ALL));
    const [date, changed] = [headers.date, headers['last-modified']].map((value) => Date.parse(value ?? ''));
    expect(changed).toBeLessThanOrEqual(date ?? 0);
    for (const again of [path, anew(path)]) {
      const other = await askRaw(again, ORIGIN);
      expect([again, lasting(other)]).toEqual([again, lasting(kept)]);
      expect(other.bytes.equals(bytes)).toBe(true);
      const head = await askRaw(anew(path), ORIGIN, 'HEAD');
      expect([head.status, head.bytes.length, lasting(head)]).toEqual([200, 0, lasting(kept)]);
    }
  });

  test('is sent in the coding that is accepted, each under an ETag of its own', async () => {
    const CODINGS: [accepted: string, coding: string | undefined][] = [
      ['gzip', 'gzip'],
      ['br', 'br'],
      ['identity', undefined],
      ['', undefined],
      ['deflate', undefined],
      ['zstd, deflate', undefined],
      ['*', 'br'],
      // What browsers send.
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip, deflate', 'gzip'],
      ['GZIP', 'gzip'],
      ['gzip;q=0', undefined],
      ['br;q=0, gzip', 'gzip'],
      ['br;q=0, *', 'gzip'],
      ['gzip;q=0, br;q=0, *', undefined],
      ['gzip;q=1, br;q=0.5', 'gzip'],
      ['identity;q=1, gzip;q=0.5', undefined],
      ['identity;q=0, gzip;q=0.1', 'gzip'],
      ['*;q=0, br', 'br'],
      ['gzip;q=x', undefined],
    ];
    const isSmall = kept.bytes.length < 1024;
    const etags = new Map<string | undefined, string | undefined>();
    for (const [accepted, wanted] of CODINGS) {
      const answer = await askRaw(path, { ...ORIGIN, 'Accept-Encoding': accepted });
      const coding = isSmall ? undefined : wanted;
      expect([accepted, answer.status, answer.headers['content-encoding']]).toEqual([accepted, 200, coding]);
      expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
      expect(answer.headers.vary).toBe(kept.headers.vary);
      expect(decoded(answer)).toBe(kept.bytes.toString());
      expect(etags.get(coding) ?? answer.headers.etag).toBe(answer.headers.etag);
      etags.set(coding, answer.headers.etag);
    }
    expect(new Set(etags.values()).size).toBe(isSmall ? 1 : 3);
  });

  test('is 304 to whoever has it, without being computed, and 200 to all others', async () => {
    const { etag = '', 'last-modified': changed = '' } = kept.headers;
    const earlier = new Date(Date.parse(changed) - 1000).toUTCString();
    const later = new Date(Date.parse(changed) + 1000).toUTCString();
    const CONDITIONS: [headers: Record<string, string>, status: number][] = [
      [{ 'If-None-Match': etag }, 304],
      [{ 'If-None-Match': `W/${etag}` }, 304],
      [{ 'If-None-Match': '*' }, 304],
      [{ 'If-None-Match': `"other", ${etag}` }, 304],
      [{ 'If-None-Match': `"other",${etag},W/"third"` }, 304],
      [{ 'If-None-Match': '"other"' }, 200],
      [{ 'If-None-Match': etag.replaceAll('"', '') }, 200],
      [{ 'If-None-Match': etag.replace(/"$/, '-gzip"') }, 200],
      [{ 'If-None-Match': '"other"', 'If-Modified-Since': later }, 200],
      [{ 'If-None-Match': etag, 'If-Modified-Since': earlier }, 304],
      [{ 'If-Modified-Since': changed }, 304],
      [{ 'If-Modified-Since': later }, 304],
      [{ 'If-Modified-Since': earlier }, 200],
      [{ 'If-Modified-Since': 'yesterday' }, 200],
      [{ 'If-Modified-Since': '' }, 200],
    ];
    for (const [condition, status] of CONDITIONS)
      for (const method of ['GET', 'HEAD']) {
        let answer = kept;
        const asked = await statementsOf(async () => {
          answer = await askRaw(path, { ...ORIGIN, ...condition }, method);
        });
        expect([condition, method, answer.status]).toEqual([condition, method, status]);
        expect([condition, asked.length]).toEqual([condition, isPostgres() ? 1 : 0]);
        if (status !== 304) continue;
        expect(answer.bytes.length).toBe(0);
        expect(lasting(answer)).toEqual(without(lasting(kept), ['content-type', 'content-length']));
      }
    // Not kept yet: it has to be computed, and need not be sent.
    const computed = await askRaw(anew(path), { ...ORIGIN, 'If-None-Match': etag });
    expect([computed.status, computed.headers.etag]).toEqual([304, etag]);
  });
});

test('the table has an address of every route that sites may read', () => {
  const CLOSED = /^\/api\/(auth|connect|users|roles|users-permissions|upload|i18n)\b/;
  const known = ADDRESSES.map((path) => path.split('?')[0] ?? '');
  const matches = (route: string) => {
    const pattern = new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`);
    return known.some((path) => pattern.test(path));
  };
  expect(publicPaths().filter((route) => !CLOSED.test(route) && !matches(route))).toEqual([]);
});

describe('what is no complete answer has the headers of all, no ETag, and is told in the language of the reader', () => {
  const REFUSALS: [method: string, path: string, status: number][] = [
    ['GET', '/api/site/troyan?localle=en', 400],
    ['GET', '/api/site/nyama-takava', 404],
    ['GET', '/api/site/troyan/partners/nyama-takav', 404],
    ['GET', '/api/site/troyan/search', 400],
    ['GET', '/api/site/troyan/timeline?page=0', 400],
    ['GET', '/api/partners?sort=none', 400],
    ['GET', '/api/partners/nyama-takav', 404],
    ['GET', '/api/nyama-takova', 404],
    ['POST', '/api/site/troyan', 405],
    ['DELETE', '/api/partners', 405],
  ];

  test.each(REFUSALS)('%s %s: %i', async (method, path, status) => {
    const answer = await askRaw(path, { ...ORIGIN, 'Accept-Language': 'bg' }, method);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.headers)).toEqual(
      expect.arrayContaining([...OF_ALL, 'content-length', 'date']),
    );
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.headers['last-modified']).toBeUndefined();
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    expect(namesIn(answer.headers.vary)).toEqual(expect.arrayContaining(['origin', 'accept-language']));
    if (status === 405)
      expect(namesIn(answer.headers.allow)).toEqual(expect.arrayContaining(['get', 'head']));
    const again = await askRaw(path, { ...ORIGIN, 'Accept-Language': 'bg', 'If-None-Match': '*' }, method);
    expect([again.status, lasting(again)]).toEqual([status, lasting(answer)]);
    if (method !== 'GET') return;
    const head = await askRaw(path, { ...ORIGIN, 'Accept-Language': 'bg' }, 'HEAD');
    expect([head.status, lasting(head)]).toEqual([status, lasting(answer)]);
  });

  test('OPTIONS says what may be sent, and a browser that asks first is told by CORS', async () => {
    for (const path of ['/api/site/troyan', '/api/partners']) {
      const { status, headers } = await askRaw(path, {}, 'OPTIONS');
      expect([path, status, namesIn(headers.allow)]).toEqual([
        path,
        200,
        expect.arrayContaining(['get', 'head']),
      ]);
      const preflight = await askRaw(path, { ...ORIGIN, 'Access-Control-Request-Method': 'GET' }, 'OPTIONS');
      expect(preflight.status).toBe(204);
      expect(preflight.headers['access-control-allow-origin']).toBe(ORIGIN.Origin);
      expect(namesIn(preflight.headers.vary)).toContain('origin');
    }
  });
});
