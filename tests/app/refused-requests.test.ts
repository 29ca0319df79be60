import { gzipSync } from 'node:zlib';
import type { Test } from 'supertest';
import { send, visit } from '../support/app';
import { addressOf, editing, told, type Editor } from '../support/editor';
import { ARTICLE, VISIT } from '../support/types';

const VISITS = addressOf(VISIT);
const administrator = editing();

describe('what a visitor asks in a form that no answer has is refused, naming it', () => {
  const OF_VISITS: [query: string, named: string][] = [
    ...['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'].map((name): [string, string] => [
      `fields=${name}`,
      name,
    ]),
    ['fields[0]=title&fields[1]=__proto__', '__proto__'],
    ['filters[changeHistory][$jsonSupersetOf]=1', 'changeHistory'],
    ['filters[id][updatedAt]=1', 'id'],
    ['filters[slug][$not][updatedAt]=1', 'slug'],
    ['filters[id][$and]=1', 'id'],
    ['filters[id][$and][0]=1', 'id'],
    ['filters[partners][$startsWithi]=false', 'partners'],
    ['filters[constructor][$eq]=1', 'constructor'],
    ['sort=constructor', 'constructor'],
    ['populate=constructor', 'constructor'],
    ...['limit=5', 'start=5', 'count=true', 'hasPublishedVersion=false', 'publicationFilter=draft'].map(
      (parameter): [string, string] => [parameter, parameter.split('=')[0] ?? ''],
    ),
    ...['page=2', 'pageSize=5', 'withCount=true', 'lookup=x', 'where[id]=1'].map(
      (parameter): [string, string] => [parameter, parameter.split(/=|\[/)[0] ?? ''],
    ),
  ];

  test.each(OF_VISITS)('/api/visits?%s', async (query, named) => {
    for (const path of ['/api/visits', '/api/visits/x', '/api/visits/posreshtane']) {
      const { status, body } = await visit(`${path}?${query}`);
      expect([path, status, body.error?.message]).toEqual([path, 400, expect.stringContaining(named)]);
    }
  });
});

describe('nothing of a query is left out without a word', () => {
  const QUERIES: [named: string, query: string][] = [
    ...Object.getOwnPropertyNames(Object.prototype).map((name): [string, string] => [
      name,
      `filters[${name}][$eq]=1`,
    ]),
    ['constructor', 'filters[$and][0][constructor]=1'],
    ['constructor', 'filters%5B%63onstructor%5D=1'],
    ['toString', 'toString'],
    ['filters[slug]', `${'&'.repeat(1000)}filters[slug]=kremon`],
  ];
  let editor: Editor;
  beforeAll(async () => {
    editor = await administrator.signInAs('head-editor', ['troyan'], 'unread-parameters');
  });

  test.each(QUERIES)('%s', async (named, query) => {
    for (const path of ['/api/visits', '/api/visits/posreshtane', '/api/redirects']) {
      const { status, body } = await visit(`${path}?${query}`);
      expect([path, status, body.error?.message]).toEqual([path, 400, expect.stringContaining(named)]);
    }
    for (const session of [administrator, editor])
      for (const path of [VISITS, '/upload/files', '/inbox']) {
        const { status, body } = await session.get(`${path}?${query}`);
        expect([path, status, body.error?.message]).toEqual([path, 400, expect.stringContaining(named)]);
      }
    for (const path of ['/admin/users', '/admin/webhooks'])
      expect([path, (await administrator.get(`${path}?${query}`)).status]).toEqual([path, 400]);
  });
});

describe('what no screen of the admin sends is refused, not answered with 500', () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await administrator.signInAs('head-editor', ['troyan'], 'refused-requests');
  });

  const REQUESTS: [verb: 'get' | 'put' | 'post' | 'delete', path: string, body?: object][] = [
    ...['admin::user/roles', 'admin::user/1/roles', 'admin::role/users', 'admin::permission/role'].map(
      (path): ['get', string] => ['get', `/content-manager/relations/${path}`],
    ),
    ['get', '/content-manager/relations/plugin::upload.file/related'],
    ['get', '/content-manager/relations/api::visit.visit/localizations'],
    ['get', '/content-manager/relations/api::visit.visit/createdBy'],
    ['get', '/content-manager/relations/api::visit.visit/constructor'],
    ['get', '/content-manager/relations/constructor/constructor'],
    ['get', '/content-manager/relations/api::visit.visit/themes?_q[a]=1'],
    ['get', '/content-manager/relations/api::visit.visit/themes?idsToOmit=a'],
    ...['filters[related][id]=1', 'filters[hash]=a', 'filters[id]=a', 'filters[folder][id]=a', '_q[a]=1'].map(
      (query): ['get', string] => ['get', `/upload/files?${query}`],
    ),
    ...['sort=sources:asc', 'sort[related]=asc', 'filters[createdBy][email]=a', 'page=-1', 'page[a]=1'].map(
      (query): ['get', string] => ['get', `/upload/files?${query}`],
    ),
    ...[
      '_q[a]=1',
      'sort=themes:asc',
      'filters[parent][id]=a',
      'filters[municipality]=a',
      'populate=themes',
    ].map((query): ['get', string] => ['get', `/upload/folders?${query}`]),
    ['get', '/upload/folders/abc'],
    ['get', '/upload/folders/1.5'],
    ['put', '/upload/folders/abc', { name: 'Снимки' }],
    ['put', '/upload/folders/2147483647', { name: 'Снимки', parent: null }],
    ['put', '/upload/folders/2147483647', { name: 'Снимки', parent: 1 }],
    ['get', '/upload/files/abc'],
    ['put', '/upload/files/abc', { fileInfo: { name: 'a' } }],
    ['put', '/upload/files/1', { fileInfo: { propertyIsEnumerable: 1 } }],
    ['put', '/upload/files/1', { fileInfo: [] }],
    ['post', '/upload/actions/bulk-update', { updates: [null] }],
    ['post', '/upload/actions/bulk-update', { updates: [{ id: 1, fileInfo: { toString: 1 } }] }],
    ['post', '/upload?id=a', { fileInfo: { name: 'a' } }],
    ['post', '/upload?id=1', { fileInfo: { toString: 1 } }],
    ['post', '/upload/files/abc/replace'],
    ['post', '/upload/actions/upload-from-urls', { urls: ['https://www.troyan.bg/'] }],
    ['post', '/upload/actions/bulk-delete', { fileIds: ['99999999999'] }],
    ['post', '/upload/actions/bulk-delete', { fileIds: { a: 1 } }],
    ['post', '/upload/actions/bulk-move', { fileIds: ['a'], destinationFolderId: {} }],
    ['post', '/upload/actions/bulk-move', { folderIds: [1099511627776], destinationFolderId: 2 }],
    ['put', '/access/assignments/abc', { municipalities: [] }],
    ['put', '/i18n/locales/abc', { name: 'Български' }],
    ['delete', '/users-permissions/roles/abc'],
    ...[[], {}, { widgets: 'x' }, { widgets: [null] }, { widgets: [{ uid: 1 }] }, { widgets: {} }].map(
      (body): ['put', string, object] => ['put', '/admin/homepage/layout', body],
    ),
    ['put', '/admin/homepage/layout', { widgets: [{ uid: 'a', width: 'wide' }] }],
    ['post', '/admin/permissions/check', { permissions: [null] }],
    ['post', '/admin/permissions/check', { permissions: 'x' }],
    ...['bulkPublish', 'bulkUnpublish', 'bulkDelete', 'bulkFindForValidation'].flatMap((action) =>
      [{ documentIds: null }, { documentIds: [null] }, { documentIds: 'x' }, { documentIds: [{}] }, {}].map(
        (body): ['post', string, object] => ['post', `${VISITS}/actions/${action}`, body],
      ),
    ),
    ['get', `${VISITS}/actions/countManyEntriesDraftRelations?documentIds[a]=1`],
    ['get', `${VISITS}?sort=constructor`],
    ['post', '/content-manager/uid/generate', {}],
    ['post', '/content-manager/uid/generate', { contentTypeUID: 'constructor', field: 'slug', data: {} }],
    ['post', '/content-manager/uid/check-availability', { contentTypeUID: VISIT, field: [] }],
    ['post', '/i18n/content-manager/actions/get-non-localized-fields', { model: 'x', id: {}, locale: 'bg' }],
  ];

  const rows = REQUESTS.map(([verb, path, body]) => ({ verb, path, body }));
  test.each(rows)('$verb $path $body', async ({ verb, path, body }) => {
    for (const session of [administrator, editor]) {
      const answer = await session[verb](path, body);
      expect([400, 403, 404, 405]).toContain(answer.status);
    }
  });

  const OF_THE_ADMINISTRATOR = [
    ...[
      'sort=themes:asc',
      '_q[a]=1',
      'filters[password][$startsWith]=a',
      'filters[id]=a',
      'sort=password',
    ].map((query) => `/admin/users?${query}`),
    ...['sort=themes:asc', '_q[a]=1', 'filters[users][password]=a'].map((query) => `/admin/roles?${query}`),
    ...['constructor', '__proto__', 'toString'].flatMap((name) =>
      [
        `content-type-builder/content-types/${name}`,
        `content-type-builder/components/${name}`,
        `content-manager/content-types/${name}/configuration`,
        `content-manager/components/${name}/configuration`,
      ].map((path) => `/${path}`),
    ),
    '/admin/license-trial-time-left',
    ...['users', 'roles', 'webhooks', 'api-tokens', 'admin-tokens', 'transfer/tokens'].flatMap((rows) =>
      ['abc', '0', '1099511627776'].map((id) => `/admin/${rows}/${id}`),
    ),
    ...['/admin/roles/abc/permissions', '/admin/admin-tokens/abc/owner-permissions'],
    ...['/users-permissions/roles/abc'],
  ];
  test.each(['users', 'roles', 'webhooks'])('post /admin/%s/batch-delete', async (rows) => {
    for (const ids of ['x', ['x'], [null], [1099511627776], { a: 1 }])
      expect((await administrator.post(`/admin/${rows}/batch-delete`, { ids })).status).toBe(400);
  });
  test('what our own screens do not send is named: it would be answered as if it were not there', async () => {
    const x = `${VISIT}/x`;
    const asked: [code: string, verb: 'get' | 'put' | 'post', path: string, body?: object][] = [
      ['parameter_unknown pgae', 'get', '/bin?pgae=2'],
      ...['links', 'preview-links', 'history'].map((route): [string, 'get', string] => [
        'parameter_unknown locale',
        'get',
        `/${route}/${x}?locale=en`,
      ]),
      ...['inbox', 'places', 'access/assignments'].map((route): [string, 'get', string] => [
        'parameter_unknown x',
        'get',
        `/${route}?x=1`,
      ]),
      ['parameter_unknown serach', 'get', `/entries/${VISIT}?serach=троян`],
      ['parameter_unknown local', 'post', `/checks/${VISIT}?local=en`, {}],
      ['content_language_unknown locale', 'post', `/checks/${VISIT}?locale=*`, {}],
      ['content_language_unknown locale', 'get', `/entries/${VISIT}?search=троян&locale=xx`],
      ['content_language_unknown locale', 'get', '/people?name=ана&locale=xx'],
      ['request_malformed page', 'get', `/history/${x}?page[]=1`],
      ['request_malformed changes', 'post', `/history/${x}/1/restore`, { changes: [] }],
      [
        'request_malformed changes.0.x',
        'post',
        `/history/${x}/1/restore`,
        { changes: [{ field: 'a', x: 1 }] },
      ],
      ['request_malformed municipalities', 'put', '/access/assignments/1', { municipalities: 'x' }],
      ['request_malformed email', 'post', '/access/invitations', { name: 'Ана' }],
    ];
    for (const [code, verb, path, body] of asked)
      expect([path, told(await administrator[verb](path, body).expect(400))]).toEqual([path, [code]]);
  });

  test.each(OF_THE_ADMINISTRATOR)('get %s', async (path) => {
    expect([400, 404]).toContain((await administrator.get(path)).status);
  });

  test('a publication of a document says nothing of others', async () => {
    const { body } = await administrator.get(`${VISITS}?locale=bg&pageSize=1`).expect(200);
    const address = `${VISITS}/${body.results[0].documentId}/actions/publish?locale=bg`;
    for (const documentIds of [null, [], 'x'])
      expect((await administrator.post(address, { documentIds })).status).toBeLessThan(500);
  });

  test('what the screens of the media library and of accounts send is answered', async () => {
    for (const path of [
      '/upload/files?page=1&pageSize=20&sort=createdAt:DESC&filters[$and][0][folder][id][$null]=true',
      '/upload/files?filters[$and][0][mime][$contains]=image&filters[$and][1][folder][id]=1&_q=a',
      '/upload/files?filters[$and][0][mime][$not][$contains][0]=image&filters[$and][0][mime][$not][$contains][1]=video',
      '/upload/files?filters[$and][0][createdAt][$gte]=2024-10-24T00:00:00.000Z',
      '/upload/folders?pagination[pageSize]=-1&filters[$and][0][parent][id][$null]=true&sort=name:ASC',
      '/upload/folders?populate[parent]=true&filters[$and][0][parent][id]=1',
      '/upload/folders?_q=a&populate[parent][populate][parent]=*',
    ])
      for (const session of [administrator, editor]) await session.get(path).expect(200);
    for (const path of [
      '/admin/users?page=1&pageSize=10&sort=firstname:ASC&filters[$and][0][isActive][$eq]=true&_q=editor',
      '/admin/roles?filters[name][$containsi]=ред',
      '/admin/roles',
    ])
      await administrator.get(path).expect(200);
  });
});

describe('rows of one save', () => {
  const pictures = (count: number) => Array.from({ length: count }, () => ({ decorative: true }));
  const saved = (galleries: number) => ({
    title: 'Снимки от празника',
    body: Array.from({ length: galleries }, () => ({
      __component: 'article.gallery',
      pictures: pictures(9),
    })),
  });

  test('are as many as can be written while others wait, in lists within lists too', async () => {
    for (const send of [
      () => administrator.tryMake(ARTICLE, saved(31)),
      () => administrator.tryMakePublished(ARTICLE, saved(31)),
      () => administrator.trySave(ARTICLE, 'x', { body: Array.from({ length: 5_000 }, () => ({})) }),
    ]) {
      const { body } = await send().expect(400);
      expect(body.error.details.errors).toMatchObject([{ code: 'rows_too_many', params: { most: 300 } }]);
      expect(body.error.message).toMatch(/^В един запис се записват до 300 реда/);
    }
    // As many as there may be go on to their route, which knows no such entry.
    await administrator.trySave(ARTICLE, 'x', saved(30)).expect(404);
  });
});

describe('what would keep the server from answering others is refused', () => {
  test('a body of more values than can be stored while others wait', async () => {
    const paragraph = { type: 'paragraph', children: [{ type: 'text', text: '' }] };
    const fields = { title: 'Гости от Щип', summary: Array.from({ length: 8_000 }, () => paragraph) };
    const { body } = await administrator.tryMake(VISIT, fields).expect(400);
    expect(body.error.details.errors).toMatchObject([{ code: 'values_too_many', path: [] }]);
    expect(body.error.message).toMatch(/^Изпратеното има повече от 20000 стойности/);
  });

  test.each([
    ['one document twice', ['abc', 'abc']],
    ['more documents than a page has', Array.from({ length: 101 }, (_, number) => `abc${number}`)],
  ])('%s to be published, withdrawn or deleted at once', async (_, documentIds) => {
    for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkDelete']) {
      const { body } = await administrator
        .post(`${VISITS}/actions/${action}?locale=bg`, { documentIds })
        .expect(400);
      expect(body.error.details.errors).toMatchObject([{ code: 'request_malformed' }]);
    }
  });
});

describe('a body that holds no fields is refused, and nothing is done', () => {
  const ADDRESSES = [
    ['put', addressOf(VISIT, 'x')],
    ['post', VISITS],
    ['put', '/content-manager/single-types/api::visit.visit'],
    ['post', '/admin/login'],
    ['post', '/upload/folders'],
    ['post', '/api/visits'],
  ] as const;
  const KINDS = ['text/plain', 'text/html; charset=utf-8', 'application/xml', 'application/octet-stream'];

  test.each(ADDRESSES)('%s %s', async (verb, path) => {
    for (const kind of KINDS) {
      const { body } = await send(verb, path).set('Content-Type', kind).send('{"title":"Гости"}').expect(415);
      expect(body.error.message).toMatch(/JSON/);
    }
  });

  test('in the editor’s language', async () => {
    const { body } = await administrator
      .form(VISITS)
      .set('Content-Type', 'text/plain')
      .send('Гости')
      .expect(415);
    expect(body.error.message).toMatch(/^Изпратеното не е JSON/);
  });

  const BROKEN: [what: string, body: string | Buffer, encoding: string][] = [
    ['half an object', '{', 'identity'],
    ['no JSON', 'Гости', 'identity'],
    ['a value alone', 'null', 'identity'],
    ['a prototype', '{"__proto__":{"title":"Гости"}}', 'identity'],
    ['another compression than it says', '{"title":"Гости"}', 'gzip'],
    ['half of a compression', gzipSync('{"title":"Гости"}').subarray(0, 20), 'gzip'],
    ['a broken deflate', 'x', 'deflate'],
    ['a broken brotli', 'x', 'br'],
  ];
  test.each(BROKEN)('JSON that cannot be read: %s', async (_, sent, encoding) => {
    for (const [verb, path] of ADDRESSES) {
      const headers = {
        'Content-Type': 'application/json',
        'Content-Encoding': encoding,
        'Accept-Language': 'bg',
      };
      const asking = send(verb, path).set(headers);
      const { status, body } = await asking.serialize((bytes) => bytes as string).send(sent); // as it is
      expect([path, status, body.error?.message]).toEqual([
        path,
        400,
        expect.stringMatching(/^Изпратеното не е JSON/),
      ]);
    }
  });

  test('an unknown compression', async () => {
    const { body } = await send('post', '/api/visits')
      .set({ 'Content-Type': 'application/json', 'Content-Encoding': 'zstd', 'Accept-Language': 'en' })
      .send({})
      .expect(415);
    expect(body.error.message).toMatch(/^What was sent is not JSON/);
  });

  test('one without any body goes on to its route', async () => {
    await send('post', '/admin/login').set('Content-Length', '0').expect(400);
  });
});

describe('a text that is longer than its column, in what is Strapi’s own, is refused at its field', () => {
  const LONG = 'Отдел „Международно сътрудничество“ '.repeat(8).trim();
  const REQUESTS: [what: string, field: string, send: (admin: Editor) => Test][] = [
    ['a name of an account', 'firstname', (admin) => admin.put('/admin/users/me', { firstname: LONG })],
    ['a name of a role', 'name', (admin) => admin.post('/admin/roles', { name: LONG, description: '' })],
    [
      'a name of a webhook',
      'name',
      (admin) =>
        admin.post('/admin/webhooks', {
          name: LONG,
          url: 'https://www.troyan.bg/notice',
          headers: {},
          events: ['entry.publish'],
        }),
    ],
    [
      'a name of a reader’s role',
      'name',
      (admin) =>
        admin.post('/users-permissions/roles', { name: LONG, description: 'Без права', permissions: {} }),
    ],
  ];

  test.each(REQUESTS)('%s', async (_, field, sendOne) => {
    const { status, body } = await sendOne(administrator);
    expect([status, body.error?.details?.errors]).toEqual([
      400,
      expect.arrayContaining([expect.objectContaining({ code: 'text_too_long', path: [field] })]),
    ]);
  });
});
