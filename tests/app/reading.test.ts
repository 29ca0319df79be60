import { isRecord } from '../../src/domain/record';
import { CONTENT_TYPES } from '../../src/model/content-types';
import { app, send, visit } from '../support/app';

const PATHS = () => CONTENT_TYPES.map((uid) => `/api/${app().contentType(uid).info.pluralName}`);

describe('reading over REST', () => {
  test('every type answers with a list, and each entry of it by documentId and by slug', async () => {
    for (const path of PATHS()) {
      const { body } = await visit(`${path}?pagination[pageSize]=1`).expect(200);
      const [entry] = body.data;
      expect(entry.slug).toMatch(/^[a-z0-9-]+$/);
      const byId = await visit(`${path}/${entry.documentId}`).expect(200);
      const bySlug = await visit(`${path}/${entry.slug}`).expect(200);
      expect(bySlug.body).toEqual(byId.body);
    }
  });

  test('a slug is found in the language asked for', async () => {
    const { body } = await visit('/api/partners/kriva-palanka?locale=en').expect(200);
    expect(body.data).toMatchObject({
      name: 'Kriva Palanka',
      countryName: 'North Macedonia',
      textLanguage: 'en',
    });
  });

  test('nothing is found under an unknown slug, documentId or address', async () => {
    await visit('/api/partners/nyama-takav').expect(404);
    await visit('/api/partners/aaaaaaaaaaaaaaaaaaaaaaaa').expect(404);
    await visit(`/api/partners/${'x'.repeat(300)}`).expect(404);
    await visit('/api/partner').expect(404);
  });

  test('without populate a list has what a card needs and an entry what its page needs', async () => {
    const list = await visit('/api/visits?filters[municipality][slug]=dupnitsa').expect(200);
    expect(list.body.data).toHaveLength(1);
    expect(list.body.data[0]).toMatchObject({
      dateText: '18–21 февруари 2019 г.',
      municipality: { slug: 'dupnitsa' },
      partners: [{ slug: 'kriva-palanka', countryName: 'Северна Македония' }],
      participantsTotal: { value: 271, bound: 'exact' },
    });
    expect(list.body.data[0]).not.toHaveProperty('programme');
    const entry = await visit(`/api/visits/${list.body.data[0].slug}`).expect(200);
    expect(entry.body.data.programme).toHaveLength(4);
    expect(entry.body.data.project).toMatchObject({ slug: 'spodeleni-tsennosti-spodelena-evropa' });
  });

  test('a request that names fields or populate gets just those', async () => {
    const fields = await visit('/api/partners?fields[]=name').expect(200);
    expect(Object.keys(fields.body.data[0]).sort()).toEqual(['documentId', 'id', 'name']);
    const populate = await visit('/api/partners?populate=themes').expect(200);
    expect(populate.body.data[0]).toHaveProperty('themes');
    expect(populate.body.data[0]).not.toHaveProperty('municipality');
  });

  test('every entry in an answer, however deep, says which language its text is in', async () => {
    /** Whatever has a slug is an entry: files and rows of components have none. */
    const entriesIn = (part: unknown): Record<string, unknown>[] => {
      if (Array.isArray(part)) return part.flatMap(entriesIn);
      if (!isRecord(part)) return [];
      return [...('slug' in part ? [part] : []), ...Object.values(part).flatMap(entriesIn)];
    };
    let shown = 0;
    for (const path of PATHS())
      for (const locale of ['bg', 'en']) {
        const { body: list } = await visit(`${path}?locale=${locale}&pagination[pageSize]=100`).expect(200);
        const details = [];
        for (const { documentId } of list.data.slice(0, 5))
          details.push((await visit(`${path}/${documentId}?locale=${locale}`).expect(200)).body.data);
        for (const entry of entriesIn([list.data, details])) {
          expect(entry).toMatchObject({
            translation: expect.stringMatching(/^(source|done|fallback|outdated)$/),
            textLanguage: expect.stringMatching(/^(bg|en)$/),
          });
          shown += 1;
        }
      }
    expect(shown).toBeGreaterThan(500);
  });

  test('all other verbs are refused with 405 and what is possible', async () => {
    for (const path of PATHS()) {
      for (const [verb, target] of [
        ['post', path],
        ['put', `${path}/x`],
        ['patch', `${path}/x`],
        ['delete', `${path}/x`],
      ] as const) {
        const { body } = await send(verb, target).expect(405);
        expect(body.error).toMatchObject({
          status: 405,
          name: 'MethodNotAllowedError',
          message: expect.stringContaining('GET'),
        });
      }
    }
  });

  test.each([
    'localle=en',
    'locale=xx',
    'locale=*',
    'status=drafts',
    'filter[name]=x',
    'filters[nmae]=x',
    'filters=x',
    'filters[$or]=x',
    'filters[name][$eqq]=x',
    'filters[name][$eq][a]=x',
    'filters[municipality][slgu]=x',
    'filters[kind]=twon',
    'filters[sinceFrom]=2024-13-01',
    'filters[sinceFrom][$gte]=вчера',
    'filters[id]=x',
    'filters[id][$gt]=99999999999',
    'filters[sinceFrom][$between]=2024-01-01',
    'filters[name][$null]=maybe',
    'filters[createdBy][email]=x',
    'sort=nmae',
    'sort=name:upwards',
    'fields=nmae',
    'populate=themse',
    'populate[themes][filters][nmae]=x',
    'populate[themes][filters][id]=x',
    'populate[themes][foo]=x',
    'populate=createdBy',
    'filters[$eq]=x',
    'sort=..',
    'fields=',
    'fields=name,',
    'populate=localizations.localizations.localizations.localizations.localizations.localizations.localizations',
    'pagination=1',
    'pagination[pgae]=1',
    'pagination[page]=0',
    'pagination[page]=x',
    'pagination[pageSize]=-1',
    'pagination[page]=1&pagination[start]=1',
    'page=2',
    'withCount=true',
    'publicationFilter=x',
    'lookup[id]=1',
    `_q=${'x'.repeat(201)}`,
    'filters[name]=%00',
    'filters[name][$contains][]=x',
    'fields=constructor',
    'fields=toString',
    'fields=hasOwnProperty',
    'fields=__proto__',
    'filters[toString]=x',
    'sort=constructor',
    'populate=constructor',
    'filters[changeHistory][$jsonSupersetOf]=1',
    'filters[changeHistory][$eq]=a',
    'filters[description][$contains]=a',
    'filters[id][updatedAt]=1',
    'filters[slug][$not][updatedAt]=1',
    'filters[id][$and]=1',
    'filters[themes][$startsWithi]=false',
    'filters[themes][$not][name]=x',
    'filters[themes][name]=x&filters[themes][$null]=true',
    'filters[name]',
    'filters[publishedAt][$contains]=2026',
    'filters[publishedAt]=0000-01-01',
    'filters[kind][$contains]=o',
    'filters[localizations][name]=x',
    'sort=localizations.name',
    'sort=status',
    'sort=changeHistory',
    'sort=themes',
    'populate[gallery][populate][file][filters][width][$eq]=abc',
    'populate[gallery][populate][file][filters][id][$gt]=99999999999',
    'populate[themes][count]=true',
    'populate[themes][limit]=1',
    'locale[]=en',
    'limit=1',
    'start=1',
    'count=true',
    'ordering=x',
    'hasPublishedVersion=true',
    'publicationFilter=published-only',
    'pagination[withCount]=maybe',
    'pagination[page]=1e3',
  ])('?%s is refused with 400, saying why', async (query) => {
    const { body, status } = await visit(`/api/partners?${query}`);
    expect({ query, status }).toEqual({ query, status: 400 });
    expect(body.error.message).toMatch(/\w{3,}/);
  });

  test.each([
    'populate[body][on][article.section][filters][id][$eq]=abc',
    'populate[body][on][article.section][filters][heading][updatedAt]=abc',
    'populate[body][on][shared.figure]=true',
    'populate[body][populate]=cover',
    'populate[body][fields]=heading',
    'filters[body][heading]=x',
  ])('?%s is refused with 400 where there is a dynamic zone', async (query) => {
    expect({ query, status: (await visit(`/api/news-articles?${query}`)).status }).toEqual({
      query,
      status: 400,
    });
  });

  test.each([
    ['limit', 'pagination[limit]'],
    ['start', 'pagination[start]'],
    ['count', 'pagination[withCount]'],
    ['hasPublishedVersion', 'published'],
    ['publicationFilter', 'published'],
    ['whatever', '_q'],
  ])('?%s at the top is refused by its name, with what to use instead', async (name, instead) => {
    const { body } = await visit(`/api/partners?${name}=1`).expect(400);
    expect(body.error.message).toContain(`Invalid key ${name}`);
    expect(body.error.message).toContain(instead);
  });

  test.each([
    ['locale[]=en', '“locale=en”'],
    ['locale=bg&locale=en', '“locale=en”'],
    ['filters[oldSlug][$contains]=a', '$eq, $in'],
    ['pagination[withCount]=banana', 'true or false'],
  ])('/redirects?%s is refused, saying what is possible', async (query, possible) => {
    const { body } = await visit(`/api/redirects?${query}`).expect(400);
    expect(body.error.message).toContain(possible);
  });

  test.each([
    'filters[$or][0][themes][$null]=true&filters[$or][1][themes][id][$in][0]=1',
    'filters[themes]=1',
    'filters[themes][$or][0][name]=x&filters[themes][$or][1][slug]=x',
    'filters[$not][name][$eq]=x',
    'filters[name][$not][$contains]=x',
    'filters[description][$null]=true',
    'filters[location][lat][$gte]=-42.5',
    'filters[population][$null]=true',
    'filters[publishedAt][$gte]=2024-01-01T00:00:00.000Z',
    'filters[createdAt][$lt]=2099-01-01',
    'filters[sinceFrom][$between][0]=1990-01-01&filters[sinceFrom][$between][1]=2030-01-01',
    'sort[0]=name:desc&sort[1]=slug',
    'sort[municipality][name]=asc',
    'sort[0][name]=asc&sort[1][slug]=desc',
    'populate=*',
    'populate[0]=themes&populate[1]=coatOfArms.file',
    'populate[themes]=true&populate[gallery][populate]=*',
    'populate[localizations][fields][0]=slug',
    'fields=name,slug',
    'fields[0]=name&fields[1]=documentId',
    'pagination[start]=0&pagination[limit]=3&pagination[withCount]=false',
    'status=draft',
  ])('?%s is answered', async (query) => {
    expect({ query, status: (await visit(`/api/partners?${query}`)).status }).toEqual({ query, status: 200 });
  });

  test('the icon is there', async () => {
    const { headers } = await visit('/favicon.ico').expect(200);
    expect(headers['content-type']).toMatch(/^image\//);
  });

  test('an address that is no text is not found', async () => {
    const { status } = await visit('/api/partners/%E0%A4%A');
    expect([400, 404]).toContain(status);
  });
});

describe('what an answer carries', () => {
  test('no header names the software, and another site gets no leave to read with a visitor’s session', async () => {
    const stranger = await visit('/api/partners').set('Origin', 'https://stranger.example').expect(200);
    expect(stranger.headers).not.toHaveProperty('x-powered-by');
    expect(stranger.headers['access-control-allow-origin']).not.toBe('https://stranger.example');
    expect(stranger.headers).not.toHaveProperty('access-control-allow-credentials');
    const own = await visit('/api/partners').set('Origin', 'https://www.kavarna.example').expect(200);
    expect(own.headers['access-control-allow-origin']).toBe('https://www.kavarna.example');
    expect(own.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test('the languages are listed, Bulgarian first and default', async () => {
    const { body } = await visit('/api/i18n/locales').expect(200);
    expect(
      body.map(({ code, isDefault }: { code: string; isDefault: boolean }) => [code, isDefault]),
    ).toEqual([
      ['bg', true],
      ['en', false],
    ]);
  });
});

describe('doors that stay closed', () => {
  test.each([
    ['post', '/api/auth/local/register', { username: 'x', email: 'x@example.bg', password: 'Parola-123' }],
    ['post', '/api/auth/local', { identifier: 'x', password: 'x' }],
    ['post', '/api/auth/forgot-password', { email: 'x@example.bg' }],
    ['post', '/api/upload', {}],
  ] as const)('%s %s', async (verb, path, body) => {
    await send(verb, path).send(body).expect(403);
  });

  test.each(['/api/users', '/api/users/me', '/api/upload/files', '/api/users-permissions/roles'])(
    'get %s',
    async (path) => {
      await visit(path).expect(403);
    },
  );

  test('no API token exists that no user made', async () => {
    expect(await app().db.query('admin::api-token').count()).toBe(0);
  });

  test('registration stays closed even for a role that may register', async () => {
    const store = app().store({ type: 'plugin', name: 'users-permissions' });
    expect(await store.get({ key: 'advanced' })).toMatchObject({ allow_register: false });
  });
});
