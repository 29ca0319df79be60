import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isPostgres, ownedBy } from '../support/app';
import { editing } from '../support/editor';
import { publicPaths } from '../support/public-requests';
import { askRaw, stopAsking, type RawAnswer } from '../support/raw-requests';
import { statementsOf } from '../support/statements';
import { VISIT } from '../support/types';

const ORIGIN = { Origin: 'https://www.kavarna.example' };
/** Of which everything is asked; of the others what differs by address. */
const THOROUGHLY = [
  '/api/site/troyan',
  '/api/site/troyan/search?q=фестивал',
  '/api/visits?filters[municipality][slug]=troyan&pagination[pageSize]=3',
  '/api/news-articles/mezhdunarodnite-partnyorstva-na-obshtina-troyan?locale=en',
];

/** An address of every kind that sites read; a type in braces stands for the slug of one of its entries. */
const ADDRESSES = [
  ...THOROUGHLY,
  ...['?locale=en', '/timeline?page=2', '/statistics', '/search?q=nyamatakovanishto'].map(
    (below) => `/api/site/troyan${below}`,
  ),
  ...['', '/timeline', '/statistics', '/search?q=дойран'].map((below) => `/api/site/all${below}`),
  ...['partners', 'visits', 'projects', 'agreements'].map((type) => `/api/site/all/${type}/{${type}}`),
  '/api/site/all/articles/{news-articles}',
  ...['partners', 'visits', 'news-articles', 'agreements', 'projects', 'memberships'].map(
    (type) => `/api/${type}`,
  ),
  ...['municipalities', 'networks', 'themes'].map((type) => `/api/${type}`),
  ...[
    'partners',
    'visits',
    'agreements',
    'projects',
    'memberships',
    'municipalities',
    'networks',
    'themes',
  ].map((type) => `/api/${type}/{${type}}`),
  '/api/redirects',
  '/api/visits?filters[municipality][slug]=troyan&fields=title&populate[gallery][populate]=file',
  '/api/visits?filters[municipality][slug]=troyan&pagination[withCount]=false&fields=title',
];

/** The address with the slug of an entry that there is. */
const resolved = async (address: string): Promise<string> => {
  const [braces, type] = /\{(.+)\}/.exec(address) ?? [];
  if (braces === undefined) return address;
  const { bytes } = await askRaw(`/api/${type}?fields=slug&pagination[pageSize]=1`);
  const { data } = JSON.parse(bytes.toString()) as { data: { slug: string }[] }; // Strapi's envelope
  return address.replace(braces, data[0]?.slug ?? '');
};

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
const editor = editing();

describe.each(ADDRESSES)('%s', (address) => {
  const isThorough = THOROUGHLY.includes(address);
  let path = '';
  let kept: RawAnswer;
  beforeAll(async () => {
    path = await resolved(address);
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
    for (const [accepted, wanted] of isThorough ? CODINGS : CODINGS.slice(0, 3)) {
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
      [{ 'If-Modified-Since': earlier }, 200],
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
      [{ 'If-Modified-Since': 'yesterday' }, 200],
      [{ 'If-Modified-Since': '' }, 200],
    ];
    for (const [condition, status] of isThorough ? CONDITIONS : CONDITIONS.slice(0, 2))
      for (const method of isThorough ? ['GET', 'HEAD'] : ['GET']) {
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
  const CLOSED = /^\/api\/(auth|connect|users|roles|users-permissions|upload|i18n|content-type-builder)\b/;
  const known = ADDRESSES.map((address) => address.split('?')[0] ?? '');
  const matches = (route: string) => {
    const pattern = new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`);
    return known.some((address) => pattern.test(address));
  };
  expect(publicPaths().filter((route) => !CLOSED.test(route) && !matches(route))).toEqual([]);
});

describe('a file of the media library', () => {
  test('is sent once: who has it is answered with 304, who has an older one with the file', async () => {
    const id = await editor.upload('ploshtad.png');
    const { body } = await editor.get(`/upload/files/${id}`).expect(200);
    const path = String(body.url);
    const { status, headers, bytes } = await askRaw(path, ORIGIN);
    expect(status).toBe(200);
    const changed = headers['last-modified'] ?? '';
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'content-length': String(bytes.length) });
    const earlier = new Date(Date.parse(changed) - 1000).toUTCString();
    for (const method of ['GET', 'HEAD']) {
      const again = await askRaw(path, { ...ORIGIN, 'If-Modified-Since': changed }, method);
      expect([method, again.status, again.bytes.length]).toEqual([method, 304, 0]);
      for (const name of ['vary', 'cache-control', 'last-modified', 'content-security-policy'])
        expect([name, again.headers[name]]).toEqual([name, headers[name]]);
      expect((await askRaw(path, { ...ORIGIN, 'If-Modified-Since': earlier }, method)).status).toBe(200);
    }
  });
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

  test.each(['/api/site/troyan/visits', '/api/visits'])(
    'below %s a former slug is 301, and what was withdrawn 410',
    async (below) => {
      const slugs = ['panair', 'stariyat-panair'].map((slug) => `${slug}-${below.split('/').length}`);
      const [now = '', before = ''] = slugs;
      const id = await editor.makePublished(VISIT, {
        title: 'Панаир',
        slug: before,
        date: '2024-05',
        ...(await ownedBy('troyan')),
      });
      await editor.save(VISIT, id, { slug: now });
      await editor.publish(VISIT, id);
      const check = async (slug: string, status: number) => {
        const answer = await askRaw(`${below}/${slug}`, ORIGIN);
        expect([slug, answer.status]).toEqual([slug, status]);
        expect(Object.keys(answer.headers)).toEqual(expect.arrayContaining([...OF_ALL, 'content-length']));
        expect(answer.headers.etag).toBeUndefined();
        expect(namesIn(answer.headers.vary)).toEqual(expect.arrayContaining(['origin', 'accept-language']));
        const head = await askRaw(`${below}/${slug}`, ORIGIN, 'HEAD');
        expect([head.status, lasting(head)]).toEqual([status, lasting(answer)]);
        return answer;
      };
      expect((await check(before, 301)).headers.location).toContain(`${below}/${now}`);
      await editor.unpublish(VISIT, id);
      await check(now, 410);
    },
  );

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

test('readers of different sites get what a computed answer says to each, whoever has asked before', async () => {
  const path = '/api/themes?fields=name&sort=name';
  const origins = [ORIGIN, { Origin: 'https://evil.example' }, {}, { Origin: 'null' }];
  for (const asked of [...origins, ...origins]) {
    const [answer, computed] = [await askRaw(path, asked), await askRaw(anew(path), asked)];
    expect([asked, lasting(answer)]).toEqual([asked, lasting(computed)]);
  }
});
