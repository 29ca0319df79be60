import { CONTENT_TYPES, OWNED_TYPES } from '../../src/model/content-types';
import { app, visit, send, type AdminSession } from '../support/app';
import { addressOf, editing, link, type Editor, type Fields } from '../support/editor';
import { rowOf, rowsOf } from '../support/rows';
import { AGREEMENT, FOLDER, PARTNER, PROJECT, THEME, TOWN, VISIT } from '../support/types';
import { COMMON, CREATED, FOREIGN, FOREIGN_MUNICIPALITY, MUNICIPALITY, OWN, PROPOSED } from './access/matrix';
import { cellsAsked } from './access/table';

/** A document as an action is tried on it: by its id, and by the number of its Bulgarian draft. */
interface Target {
  uid: string;
  documentId: string;
  row: number;
}

const admin = editing();
const actors: Record<string, Editor> = {};
const towns: Record<string, Target> = {};
/** Counts what is made, so that each name is new. */
let count = 0;

const target = async (uid: string, documentId: string): Promise<Target> => {
  const { id: row } = await rowOf(uid, documentId);
  return { uid, documentId, row };
};
const town = (slug: string) => ({ municipality: link(String(towns[slug]?.documentId)) });
const titled = (uid: string, title: string) => ({
  [uid === PARTNER || uid === THEME || uid.endsWith('network') ? 'name' : 'title']: title,
});

const create = async (uid: string, fields: Fields, by: Editor = admin) =>
  target(uid, await by.make(uid, fields));
const publish = async ({ uid, documentId }: Target): Promise<Target> => {
  await admin.publish(uid, documentId);
  return target(uid, documentId);
};

beforeAll(async () => {
  for (const slug of ['kavarna', 'kubrat', 'troyan'])
    towns[slug] = await target(
      TOWN,
      (await visit(`/api/municipalities/${slug}`).expect(200)).body.data.documentId,
    );
  for (const role of ['head-editor', 'editor', 'contributor', 'translator'])
    actors[role] = await admin.signInAs(role, ['kavarna'], `matrix-${role}`);
  actors.two = await admin.signInAs('editor', ['kavarna', 'kubrat'], 'matrix');
  actors.none = await admin.signInAs('editor', [], 'matrix');
  actors.steward = await admin.signInAs('steward', [], 'matrix-steward');
});
afterAll(async () => {
  await app()
    .db.query(FOLDER)
    .deleteMany({ where: { municipality: { $notNull: true } } });
});

type Action = (by: Editor, on: Target) => PromiseLike<{ status: number }>;

const save =
  (locale: string, fields: Fields): Action =>
  (by, { uid, documentId }) =>
    by.trySave(uid, documentId, fields, locale);
const act =
  (name: 'publish' | 'unpublish' | 'discard', locale = 'bg'): Action =>
  (by, { uid, documentId }) =>
    by.tryTo(name, uid, documentId, locale);
const many =
  (name: string): Action =>
  (by, { uid, documentId }) =>
    by.post(`${addressOf(uid)}/actions/${name}?locale=bg`, { documentIds: [documentId], locale: 'bg' });
const remove: Action = (by, { uid, documentId }) => by.tryRemove(uid, documentId);
const asked =
  (path: (on: Target) => string): Action =>
  (by, on) =>
    by.get(path(on));

/** Who may only read is told nothing (`null`), as if it were refused: the form that they have open asks all the same. */
const check =
  (locale: string): Action =>
  async (by, { uid, documentId }) => {
    const { status, body } = await by.post(`/checks/${uid}/${documentId}?locale=${locale}`, {});
    const isNothing = status === 200 && (body as { data: unknown }).data === null; // JSON
    return { status: isNothing ? 403 : status };
  };

const FIELD: Readonly<Record<string, string>> = { [TOWN]: 'themes' };
const fieldOf = ({ uid }: Target) => FIELD[uid] ?? 'municipality';

/** Which state a document has to be in for an action to make sense; drafts otherwise. */
const OF_PUBLISHED = [
  'unpublish',
  'bulk unpublish',
  'discard',
  'discard in English',
  'delete what is published',
  'bulk delete of published',
];

const ACTIONS: Readonly<Record<string, Action>> = {
  read: asked(({ uid, documentId }) => `${addressOf(uid, documentId)}?locale=bg`),
  history: asked(({ uid, documentId }) => `/history/${uid}/${documentId}`),
  'link to a preview': asked(({ uid, documentId }) => `/preview-links/${uid}/${documentId}`),
  'count draft relations': asked(
    ({ uid, documentId }) => `${addressOf(uid, documentId)}/actions/countDraftRelations?locale=bg`,
  ),
  'count for many': asked(
    ({ uid, documentId }) =>
      `${addressOf(uid)}/actions/countManyEntriesDraftRelations?documentIds[0]=${documentId}&locale=bg`,
  ),
  'existing relations': asked(
    (on) => `/content-manager/relations/${on.uid}/${on.documentId}/${fieldOf(on)}?locale=bg`,
  ),
  'available relations': asked(
    (on) => `/content-manager/relations/${on.uid}/${fieldOf(on)}?id=${on.documentId}&locale=bg`,
  ),
  'fill from language': asked(
    ({ uid, documentId }) =>
      `/i18n/content-manager/get-fill-from-locale/${uid}?documentId=${documentId}&sourceLocale=bg&targetLocale=en&collectionType=collection-types`,
  ),
  'facts of a row': (by, { uid, row }) =>
    by.post('/i18n/content-manager/actions/get-non-localized-fields', { model: uid, id: row, locale: 'en' }),
  'find for validation': many('bulkFindForValidation'),
  preview: asked(
    ({ uid, documentId }) =>
      `/content-manager/preview/url/${uid}?documentId=${documentId}&locale=bg&status=draft`,
  ),
  'translation jobs': asked(
    ({ uid, documentId }) => `/i18n/ai-localization-jobs/collection-types/${uid}/${documentId}`,
  ),
  check: check('bg'),
  'check in English': check('en'),
  update: save('bg', { changeNote: 'Уточнено.' }),
  'update in English': save('en', { changeNote: 'Made more precise.' }),
  publish: act('publish'),
  'bulk publish': many('bulkPublish'),
  unpublish: act('unpublish'),
  'bulk unpublish': many('bulkUnpublish'),
  discard: act('discard'),
  'discard in English': act('discard', 'en'),
  clone: (by, { uid, documentId }) => by.tryClone(uid, documentId, titled(uid, 'Копие')),
  'clone at once': (by, { uid, documentId }) =>
    by.post(`${addressOf(uid)}/auto-clone/${documentId}?locale=bg`),
  'delete a draft': remove,
  'bulk delete of drafts': many('bulkDelete'),
  'delete what is published': remove,
  'bulk delete of published': many('bulkDelete'),
};

/** Tries a row of a table. */
const tryCell = async (row: string, column: string, on: Target) => {
  const [action, actor] = [ACTIONS[row], actors[column]];
  if (!action || !actor) throw new Error(`No action "${row}" or no actor "${column}".`);
  return (await action(actor, on)).status;
};

/** Documents that actions are tried on; a new one is made when one is no longer in the wanted state. */
const supplyOf = (uid: string, fields: (number: number) => Fields) => {
  const kept: Record<string, Target> = {};
  return async (row: string, by = admin): Promise<Target> => {
    const isPublished = OF_PUBLISHED.includes(row);
    const known = kept[String(isPublished)];
    const rows = known ? await rowsOf(uid, known.documentId) : [];
    const inBulgarian = rows.filter(({ locale }) => locale === 'bg');
    if (known && inBulgarian.length === (isPublished ? 2 : 1)) return known;
    const draft = await create(uid, fields((count += 1)), by);
    return (kept[String(isPublished)] = isPublished ? await publish(draft) : draft);
  };
};

describe('a document of one’s own', () => {
  const supply = supplyOf(PARTNER, (number) => ({
    name: `Карвуна ${number}`,
    country: 'MK',
    ...town('kavarna'),
  }));
  test.each(cellsAsked(OWN))('$row by $column: $expected', async ({ row, column, expected }) => {
    expect(await tryCell(row, column, await supply(row))).toBe(expected);
  });
});

describe('a document of another municipality', () => {
  const foreign: Record<string, Target> = {};
  beforeAll(async () => {
    for (const uid of OWNED_TYPES)
      foreign[uid] = await create(uid, { ...titled(uid, 'Сливова пита'), ...town('troyan') });
  });
  // Each type by who may most, and one by every role: rights are the same for all types (access-roles.test.ts).
  const cells = OWNED_TYPES.flatMap((uid) => cellsAsked(FOREIGN).map((cell) => ({ uid, ...cell }))).filter(
    ({ uid, column }) => uid === PARTNER || column === 'head-editor',
  );
  test.each(cells)('$uid: $row by $column: $expected', async ({ uid, row, column, expected }) => {
    const on = foreign[uid];
    if (!on) throw new Error(`No document of ${uid}.`);
    expect(await tryCell(row, column, on)).toBe(expected);
  });

  test('is as it was after all of that', async () => {
    for (const { uid, documentId } of Object.values(foreign)) {
      expect(await admin.draft(uid, documentId)).toMatchObject({
        ...titled(uid, 'Сливова пита'),
        changeNote: null,
        publishedAt: null,
      });
    }
  });
});

describe('what is common to all', () => {
  const supply = supplyOf(THEME, (number) => ({ name: `Бежанци ${number}` }));
  test.each(cellsAsked(COMMON))('$row by $column: $expected', async ({ row, column, expected }) => {
    expect(await tryCell(row, column, await supply(row))).toBe(expected);
  });

  const supplies = new Map<string, ReturnType<typeof supplyOf>>();
  const ownOf = (column: string) => {
    const own = supplies.get(column) ?? supplyOf(THEME, (number) => ({ name: `Овощарство ${number}` }));
    supplies.set(column, own);
    return own;
  };
  test.each(cellsAsked(PROPOSED))(
    'a proposal of one’s own: $row by $column: $expected',
    async ({ row, column, expected }) => {
      const on = await ownOf(column)(row, actors[column]);
      expect(await tryCell(row, column, on)).toBe(expected);
    },
  );

  test('says whom to ask, and whose a proposal is', async () => {
    const of = async (column: string, on: Target) => {
      const answer = await actors[column]?.trySave(THEME, on.documentId, { name: 'Друго' });
      return answer?.body.error?.details?.errors?.[0]?.code ?? answer?.status;
    };
    const [proposal, published] = [
      await create(THEME, { name: 'Лозарство' }, actors.editor),
      await publish(await create(THEME, { name: 'Винарство' }, actors.editor)),
    ];
    expect(await of('head-editor', proposal)).toBe('common_not_yours');
    expect(await of('editor', proposal)).toBe(200);
    expect(await of('editor', published)).toBe('common_not_yours');
    expect(await of('none', published)).toBe('municipality_none');
    const { body } = await visit('/api/themes/vinarstvo').expect(200);
    expect(body.data.name).toBe('Винарство');
    await admin.unpublish(THEME, published.documentId);
    expect(await of('editor', published)).toBe('common_not_yours');
  });
});

describe('a municipality', () => {
  const of = (slug: string) => {
    const on = towns[slug];
    if (!on) throw new Error(`No municipality ${slug}.`);
    return on;
  };
  afterAll(async () => {
    const { uid, documentId } = of('kavarna');
    for (const locale of ['bg', 'en']) await admin.save(uid, documentId, { changeNote: null }, locale);
    await admin.save(uid, documentId, { translation: 'done' }, 'en');
    await publish(of('kavarna'));
  });
  test.each(cellsAsked(MUNICIPALITY))(
    'one’s own: $row by $column: $expected',
    async ({ row, column, expected }) => {
      expect(await tryCell(row, column, of('kavarna'))).toBe(expected);
    },
  );
  test.each(cellsAsked(FOREIGN_MUNICIPALITY))(
    'another: $row by $column: $expected',
    async ({ row, column, expected }) => {
      expect(await tryCell(row, column, of('troyan'))).toBe(expected);
    },
  );
});

describe('what is new', () => {
  let partner: Target;
  const files: Record<string, number> = {};
  beforeAll(async () => {
    partner = await create(PARTNER, { name: 'Даниловград', ...town('troyan') });
    const foreigner = await admin.signInAs('contributor', ['troyan'], 'matrix');
    files.troyan = await foreigner.upload('gerb-na-troyan.png');
    files.all = await admin.upload('zname-na-es.png');
  });
  afterAll(async () => {
    for (const id of Object.values(files)) await admin.delete(`/upload/files/${id}`).expect(200);
  });

  const visitWith = (fields: Fields): [string, Fields] => [VISIT, { title: 'На гости', ...fields }];
  const picture = (file?: number) => ({
    gallery: [{ file, alternativeText: 'Гостите' }],
    ...town('kavarna'),
  });
  const CONTENT: Readonly<Record<string, () => [uid: string, fields: Fields, publish?: true]>> = {
    'without saying for whom': () => visitWith({ municipality: { connect: [], disconnect: [] } }),
    'for Kavarna': () => visitWith(town('kavarna')),
    'for Kubrat': () => visitWith(town('kubrat')),
    'for Troyan': () => visitWith(town('troyan')),
    'linked to Troyan’s by documentId': () =>
      visitWith({
        ...town('kavarna'),
        partners: link(partner.documentId),
      }),
    'linked to Troyan’s by number': () => visitWith({ ...town('kavarna'), partners: { set: [partner.row] } }),
    'with a file of Troyan’s': () => visitWith(picture(files.troyan)),
    'with a file of all': () => visitWith(picture(files.all)),
    'published at once': () => [
      PARTNER,
      { name: `Залец ${(count += 1)}`, country: 'SI', ...town('kavarna') },
      true,
    ],
    'a theme': () => [THEME, { name: 'Пчеларство' }],
    'a theme published at once': () => [THEME, { name: 'Пчеларство' }, true],
    'a municipality': () => [TOWN, { name: 'Нова община' }],
  };

  test.each(cellsAsked(CREATED))('$row by $column: $expected', async ({ row, column, expected }) => {
    const [uid = '', fields, atOnce] = CONTENT[row]?.() ?? [];
    const answer = await actors[column]?.[atOnce ? 'tryMakePublished' : 'tryMake'](uid, fields ?? {});
    expect(answer?.status).toBe(expected);
  });
});

describe('lists, pickers and numbers', () => {
  /** The municipalities whose documents an actor is shown, of a type. */
  const shown = async (by: AdminSession, path: string) => {
    const { body } = await by.get(path).expect(200);
    const ids: string[] = body.results.map(({ documentId }: Target) => documentId);
    return ids;
  };
  const ownersOf = async (uid: string, documentIds: string[]) => {
    const rows: { municipality?: { slug: string } | null; slug: string }[] = await app()
      .db.query(uid as typeof PARTNER)
      .findMany({
        where: { documentId: { $in: documentIds }, publishedAt: null, locale: 'bg' },
        populate: uid === TOWN ? [] : ['municipality'],
      });
    return [...new Set(rows.map((row) => (uid === TOWN ? row.slug : row.municipality?.slug)))].sort();
  };
  const SEEN: Readonly<Record<string, readonly string[]>> = {
    'head-editor': ['kavarna'],
    editor: ['kavarna'],
    contributor: ['kavarna'],
    translator: ['kavarna'],
    two: ['kavarna', 'kubrat'],
    none: [],
  };
  const cells = Object.keys(SEEN).flatMap((actor) => [...OWNED_TYPES, TOWN].map((uid) => ({ actor, uid })));

  test.each(cells)('$actor is shown of $uid what is theirs', async ({ actor, uid }) => {
    const by = actors[actor] as Editor;
    const total = (path: string) => by.get(path).then(({ body }) => Number(body.pagination.total));
    const address = `${addressOf(uid)}?locale=bg&pageSize=100`;
    const listed = await shown(by, address);
    const owners = await ownersOf(uid, listed);
    expect(owners.filter((slug) => !SEEN[actor]?.includes(String(slug)))).toEqual([]);
    if (uid === PARTNER || uid === TOWN) expect(owners).toEqual(SEEN[actor]);
    expect(await total(address)).toBe(listed.length);
    for (const status of ['published-modified', 'published-unmodified']) {
      const these = await shown(by, `${address}&publicationStatusFilter=${status}`);
      expect(these.filter((id) => !listed.includes(id))).toEqual([]);
    }
  });

  test.each(Object.keys(SEEN))('%s is offered what is theirs to link', async (actor) => {
    const by = actors[actor] as Editor;
    const offered = (field: string) =>
      shown(
        by,
        `/content-manager/relations/api::news-article.news-article/${field}?locale=bg&pageSize=100&id=`,
      );
    expect(await ownersOf(PARTNER, await offered('partners'))).toEqual(SEEN[actor]);
    expect(await ownersOf(TOWN, await offered('municipality'))).toEqual(SEEN[actor]);
    for (const [field, uid] of [
      ['visits', VISIT],
      ['agreements', AGREEMENT],
      ['projects', PROJECT],
    ] as const)
      expect(
        (await ownersOf(uid, await offered(field))).filter((slug) => !SEEN[actor]?.includes(String(slug))),
      ).toEqual([]);
    expect((await offered('themes')).length).toBeGreaterThan(0);
  });

  test.each(Object.keys(SEEN))('%s reads on the home page about what is theirs', async (actor) => {
    const by = actors[actor] as Editor;
    for (const action of ['update', 'publish']) {
      const { body } = await by
        .get(`/content-manager/homepage/recent-documents?action=${action}`)
        .expect(200);
      for (const { contentTypeUid: uid, documentId } of body.data.filter(
        ({ contentTypeUid }: { contentTypeUid: string }) => [...OWNED_TYPES, TOWN].includes(contentTypeUid),
      ))
        expect(SEEN[actor]).toEqual(expect.arrayContaining(await ownersOf(uid, [documentId])));
    }
    const { body } = await by.get('/content-manager/homepage/count-documents').expect(200);
    const totals = await Promise.all(
      CONTENT_TYPES.map((uid) => by.get(`${addressOf(uid)}?locale=bg&pageSize=10`).expect(200)),
    );
    const listed = totals.reduce((sum, answer) => sum + answer.body.pagination.total, 0);
    expect(body.data.draft + body.data.published + body.data.modified).toBe(listed);
  });

  test('a slug is made and checked for who may write the type', async () => {
    const generate = { contentTypeUID: THEME, field: 'slug', data: { name: 'Пчели' } };
    const check = { contentTypeUID: THEME, field: 'slug', value: 'pcheli' };
    await actors['head-editor']?.post('/content-manager/uid/generate?locale=bg', generate).expect(200);
    await actors['head-editor']?.post('/content-manager/uid/check-availability?locale=bg', check).expect(200);
    await actors.contributor?.post('/content-manager/uid/generate?locale=bg', generate).expect(403);
    await actors.contributor?.post('/content-manager/uid/check-availability?locale=bg', check).expect(403);
  });
});

test('a stranger is answered 401 by every action', async () => {
  const stranger = (method: 'get' | 'post' | 'put' | 'delete', path: string, body: object = {}) =>
    method === 'get' ? visit(path) : send(method, path).send(body);
  const nobody = admin.as({
    get: (path: string) => stranger('get', path),
    post: (path: string, body?: object) => stranger('post', path, body),
    put: (path: string, body?: object) => stranger('put', path, body),
    delete: (path: string, body?: object) => stranger('delete', path, body),
    form: (path: string) => stranger('post', path),
    upload: () => Promise.reject(new Error('A stranger uploads nothing.')),
  });
  const on = towns.kavarna as Target;
  const statuses = await Promise.all(
    Object.values(ACTIONS).map(async (action) => (await action(nobody, on)).status),
  );
  expect(new Set(statuses)).toEqual(new Set([401]));
});
