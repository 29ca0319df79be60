import type * as append from '../../src/writing/history/append-only';
import { app, compiled, isPostgres, ownedBy, send, visit } from '../support/app';
import { addressOf, editing, link, type Fields } from '../support/editor';
import { withFault } from '../support/fault';
import { rowsOf } from '../support/rows';
import { THEME, VISIT } from '../support/types';

const HISTORY = 'api::history-entry.history-entry';

interface Entry {
  id: number;
  at: string;
  who: string;
  whoKind: string;
  action: string;
  locale: string;
  title: string;
  changes: { field: string; locale?: string; published?: true; before: unknown; after: unknown }[];
  reason: Record<string, string> | null;
}

interface Documents {
  create: (params: object) => Promise<{ documentId: string }>;
  update: (params: object) => Promise<unknown>;
  publish: (params: object) => Promise<unknown>;
}

const admin = editing();
const { discard, draft, make, register, remove, save, tryClone, tryMake, tryRemove, trySave, tryToAll } =
  admin;

/** Past the form, which saves first: the document service, as a script and the editor's bulk actions use it. */
const documents = (uid: string) => app().documents(uid as typeof THEME) as unknown as Documents; // any of our types
const publish = (uid: string, id: string, locale = 'bg') =>
  tryToAll('bulkPublish', uid, [id], locale).expect(200);
const unpublish = (uid: string, id: string) => tryToAll('bulkUnpublish', uid, [id]).expect(200);

/** A document's history, the oldest first. */
const history = async (uid: string, id: string): Promise<Entry[]> =>
  (await admin.get(`/history/${uid}/${id}`).expect(200)).body.data.reverse();
const actions = async (uid: string, id: string) => (await history(uid, id)).map(({ action }) => action);
const last = async (uid: string, id: string) => (await history(uid, id)).at(-1) as Entry; // there is one
const countAll = () => app().db.query(HISTORY).count();

const troyanVisit = async (more: Fields = {}) =>
  make(VISIT, {
    title: 'Посещение на делегация от Будва',
    direction: 'incoming',
    date: '2026-05-05/2026-05-08',
    ...(await ownedBy('troyan')),
    ...more,
  });

describe('what is recorded', () => {
  test('every write leaves one entry with who, when and what; a save that changes nothing leaves none', async () => {
    const begun = Date.now();
    const id = await troyanVisit();
    await save(VISIT, id, { date: '2026-05-06', kind: 'official' });
    await save(VISIT, id, { date: '2026-05-06', kind: 'official' });
    await publish(VISIT, id);
    await unpublish(VISIT, id);
    const told = await history(VISIT, id);
    expect(told.map(({ action }) => action)).toEqual(['create', 'update', 'publish', 'unpublish']);
    for (const entry of told) {
      expect(entry).toMatchObject({
        who: 'Редактор',
        whoKind: 'person',
        locale: 'bg',
        title: 'Посещение на делегация от Будва',
      });
      expect(Date.parse(entry.at)).toBeGreaterThanOrEqual(begun);
    }
    expect(told[1]?.changes).toEqual([
      { field: 'kind', before: null, after: 'official' },
      { field: 'date', before: '2026-05-05/2026-05-08', after: '2026-05-06' },
    ]);
  });

  test('a publication records what readers see now, in every language, and no computed fields', async () => {
    const id = await troyanVisit();
    await publish(VISIT, id);
    await save(VISIT, id, { title: 'Делегация от Будва в Троян' });
    await save(VISIT, id, { date: '2026-05-06' });
    await save(VISIT, id, { title: 'A delegation from Budva', translation: 'done' }, 'en');
    await publish(VISIT, id);
    expect((await last(VISIT, id)).changes).toEqual([
      { field: 'title', before: 'Посещение на делегация от Будва', after: 'Делегация от Будва в Троян' },
      { field: 'date', before: '2026-05-05/2026-05-08', after: '2026-05-06' },
      {
        field: 'title',
        locale: 'en',
        before: 'Посещение на делегация от Будва',
        after: 'A delegation from Budva',
      },
      { field: 'translation', locale: 'en', before: 'fallback', after: 'done' },
      { field: 'textLanguage', locale: 'en', before: 'bg', after: 'en' },
    ]);
  });

  test('a text and a fact written in another language are recorded in it', async () => {
    const id = await troyanVisit();
    await save(VISIT, id, { title: 'A delegation from Budva', kind: 'official' }, 'en');
    const { locale, changes } = await last(VISIT, id);
    expect(locale).toBe('en');
    expect(changes).toEqual(
      expect.arrayContaining([
        { field: 'title', before: 'Посещение на делегация от Будва', after: 'A delegation from Budva' },
        { field: 'kind', before: null, after: 'official' },
        { field: 'translation', before: 'fallback', after: 'in-progress' },
      ]),
    );
    await remove(VISIT, id, 'en');
    expect(await last(VISIT, id)).toMatchObject({
      action: 'delete',
      locale: 'en',
      changes: expect.arrayContaining([
        { field: 'title', before: 'A delegation from Budva', after: 'Посещение на делегация от Будва' },
      ]),
    });
    await save(VISIT, id, { title: 'Another delegation' }, 'en');
    await save(VISIT, id, { translation: 'fallback' }, 'en');
    expect((await last(VISIT, id)).changes).toContainEqual({
      field: 'title',
      before: 'Another delegation',
      after: 'Посещение на делегация от Будва',
    });
  });

  test('links and files are recorded by name, rows of components by key, and a renamed target is no change', async () => {
    const theme = await make(THEME, { name: 'Овощарство' });
    const file = await admin.upload('sliva.png');
    const id = await troyanVisit({
      themes: link(theme),
      gallery: [{ file, alternativeText: 'Слива' }],
    });
    const { changes } = await last(VISIT, id);
    const after = (field: string) => changes.find((change) => change.field === field)?.after;
    expect(after('themes')).toEqual([{ documentId: theme, title: 'Овощарство' }]);
    expect(after('gallery')).toEqual([
      expect.objectContaining({
        key: expect.any(String),
        file: { id: file, name: 'sliva.png' },
        alternativeText: 'Слива',
      }),
    ]);
    expect(after('municipality')).toEqual([{ documentId: expect.any(String), title: 'Троян' }]);
    await publish(THEME, theme);
    await publish(VISIT, id);
    await save(THEME, theme, { name: 'Сливи и други плодове' });
    await publish(VISIT, id);
    expect((await last(VISIT, id)).changes).toEqual([]);
    await unpublish(VISIT, id);
    await save(VISIT, id, { gallery: [] });
    await admin.delete(`/upload/files/${file}`).expect(200);
  });

  test('what is deleted or withdrawn is kept whole, in every language, and what only readers saw as well', async () => {
    const id = await troyanVisit({ kind: 'official' });
    await save(VISIT, id, { title: 'A delegation from Budva', translation: 'done' }, 'en');
    await publish(VISIT, id);
    await save(VISIT, id, { title: 'Делегация от Будва в Троян' });
    await unpublish(VISIT, id);
    const saw = { field: 'title', published: true, before: 'Посещение на делегация от Будва', after: null };
    expect((await last(VISIT, id)).changes).toContainEqual(saw);
    await publish(VISIT, id);
    await save(VISIT, id, { title: 'Делегация' });
    await remove(VISIT, id);
    const { action, title, changes } = await last(VISIT, id);
    expect([action, title]).toEqual(['delete', 'Делегация']);
    expect(changes).toEqual(
      expect.arrayContaining([
        { field: 'title', before: 'Делегация', after: null },
        { field: 'kind', before: 'official', after: null },
        { field: 'title', locale: 'en', before: 'A delegation from Budva', after: null },
        { field: 'title', published: true, before: 'Делегация от Будва в Троян', after: null },
      ]),
    );
  });

  test('a draft records that a document it linked to was deleted', async () => {
    const own = await ownedBy('troyan');
    const partner = await make('api::partner.partner', { ...own, name: 'Цетине', country: 'ME' });
    const id = await troyanVisit({ partners: link(partner) });
    await remove('api::partner.partner', partner);
    const { action, title, changes } = await last(VISIT, id);
    expect([action, title]).toEqual(['update', 'Посещение на делегация от Будва']);
    expect(changes).toEqual([
      { field: 'partners', before: [{ documentId: partner, title: 'Цетине' }], after: null },
    ]);
  });

  test('discarding a draft records what is lost; a copy is recorded once, with all it has', async () => {
    const id = await troyanVisit();
    await publish(VISIT, id);
    await save(VISIT, id, { title: 'Друго' });
    await discard(VISIT, id);
    expect(await last(VISIT, id)).toMatchObject({
      action: 'discardDraft',
      changes: [{ field: 'title', before: 'Друго', after: 'Посещение на делегация от Будва' }],
    });
    const { body } = await tryClone(VISIT, id, { title: 'Второ посещение' }).expect(200);
    const copy = await history(VISIT, body.data.documentId);
    expect(copy.map(({ action }) => action)).toEqual(['clone']);
    expect(copy[0]?.changes).toContainEqual({ field: 'title', before: null, after: 'Второ посещение' });
  });

  test('a save and publication in one call is recorded as both, in order; a script as the system', async () => {
    const { documentId } = await documents(THEME).create({ status: 'published', data: { name: 'Занаяти' } });
    register(THEME, documentId);
    const told = await history(THEME, documentId);
    expect(told.map(({ action, who, whoKind }) => [action, who, whoKind])).toEqual([
      ['create', 'system', 'system'],
      ['publish', 'system', 'system'],
    ]);
    await documents(THEME).update({ documentId, status: 'published', data: { name: 'Народни занаяти' } });
    expect(await actions(THEME, documentId)).toEqual(['create', 'publish', 'update', 'publish']);
  });

  test('a program is recorded with its token and the token’s owner', async () => {
    const rights = ['create', 'read'].map((name) => ({
      action: `plugin::content-manager.explorer.${name}`,
      subject: THEME,
      properties: { fields: ['name', 'slug'], locales: ['bg'] },
      conditions: [],
    }));
    const token = (
      await admin
        .post('/admin/admin-tokens', {
          name: 'Внос от старата страница',
          description: '',
          lifespan: null,
          adminPermissions: rights,
        })
        .expect(201)
    ).body.data;
    try {
      const { body } = await send('post', `${addressOf(THEME)}?locale=bg`)
        .set('Authorization', `Bearer ${token.accessKey}`)
        .send({ name: 'Образование' })
        .expect(201);
      register(THEME, body.data.documentId);
      expect(await last(THEME, body.data.documentId)).toMatchObject({
        who: 'Внос от старата страница (Редактор)',
        whoKind: 'token',
      });
    } finally {
      await admin.delete(`/admin/admin-tokens/${token.id}`).expect(200);
    }
  });

  test('bulk actions leave an entry for each document', async () => {
    const ids = [await make(THEME, { name: 'Туризъм' }), await make(THEME, { name: 'Музика' })];
    for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkDelete'] as const)
      await tryToAll(action, THEME, ids).expect(200);
    for (const id of ids)
      expect(await actions(THEME, id)).toEqual(['create', 'publish', 'unpublish', 'delete']);
  });
});

describe('no write without its entry, no entry without its write', () => {
  test('a refused write leaves nothing', async () => {
    const id = await make(VISIT, { title: 'Посещение без община' });
    const before = await countAll();
    await tryToAll('bulkPublish', VISIT, [id]).expect(400);
    await trySave(VISIT, id, { date: 'вчера' }).expect(400);
    await expect(documents(THEME).publish({ documentId: 'nyama-takav' })).resolves.toBeDefined();
    expect(await countAll()).toBe(before);
  });

  test('a write that fails in the middle leaves no entry, and an entry that cannot be written no write', async () => {
    const id = await troyanVisit();
    const before = await countAll();
    for (const [table, when, condition] of [
      ['visits', 'update', `new.locale = 'en'`],
      ['trail_entries', 'insert', '1 = 1'],
    ] as const) {
      await withFault({ table, when, condition }, async () => {
        const { status } = await trySave(VISIT, id, { date: '2026-05-06' });
        expect(status).toBeGreaterThanOrEqual(500);
      });
      expect([table, await countAll(), (await draft(VISIT, id)).date]).toEqual([
        table,
        before,
        '2026-05-05/2026-05-08',
      ]);
    }
    await save(VISIT, id, { date: '2026-05-06' });
    expect(await countAll()).toBe(before + 1);
  });
});

const knex = () => {
  const connection = app().db.connection;
  return { raw: (sql: string) => connection.raw(sql) };
};

describe('the notes readers get', () => {
  const page = async (slug: unknown, locale = 'bg') =>
    (await visit(`/api/visits/${slug}?locale=${locale}`).expect(200)).body.data;

  test('a publication shows its note and remembers those before; the draft begins without', async () => {
    const id = await troyanVisit();
    const { slug } = await draft(VISIT, id);
    await publish(VISIT, id);
    expect(await page(slug)).toMatchObject({ changeNote: null, changeHistory: null });
    await save(VISIT, id, { changeNote: 'Допълнен е списъкът на участниците.' });
    await publish(VISIT, id);
    const first = {
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      note: 'Допълнен е списъкът на участниците.',
    };
    expect(await page(slug)).toMatchObject({ changeNote: first.note, changeHistory: [first] });
    expect(await draft(VISIT, id)).toMatchObject({ changeNote: null, status: 'published' });
    expect((await last(VISIT, id)).changes).toEqual([
      { field: 'changeNote', before: null, after: first.note },
    ]);
    await save(VISIT, id, { date: '2026-05-06' });
    await publish(VISIT, id);
    expect(await page(slug)).toMatchObject({ changeNote: null, changeHistory: [first] });
    expect((await last(VISIT, id)).changes.map(({ field }) => field)).toEqual(['date']);
    await documents(VISIT).update({
      documentId: id,
      status: 'published',
      data: { changeNote: 'Поправена е датата.', changeHistory: [] },
    });
    expect((await page(slug)).changeHistory).toMatchObject([
      { note: 'Поправена е датата.' },
      { note: first.note },
    ]);
    await save(VISIT, id, { changeNote: 'Неизречена' });
    await discard(VISIT, id);
    expect(await draft(VISIT, id)).toMatchObject({ changeNote: null });
  });

  test('a note is in the language it was written in, and makes no translation outdated', async () => {
    const id = await troyanVisit();
    const { slug } = await draft(VISIT, id);
    await publish(VISIT, id);
    await save(VISIT, id, { changeNote: 'Поправена е датата.' });
    await publish(VISIT, id);
    expect((await page(slug, 'en')).changeHistory).toMatchObject([{ note: 'Поправена е датата.' }]);
    await save(VISIT, id, { title: 'A delegation from Budva', translation: 'done' }, 'en');
    await save(VISIT, id, { changeNote: 'Добавен е английски превод.' });
    await save(VISIT, id, { changeNote: 'An English translation was added.' }, 'en');
    expect(await draft(VISIT, id, 'en')).toMatchObject({ translation: 'done' });
    await publish(VISIT, id);
    expect(await page(slug)).toMatchObject({ changeNote: 'Добавен е английски превод.' });
    expect(await page(slug, 'en')).toMatchObject({
      translation: 'done',
      changeNote: 'An English translation was added.',
    });
    await remove(VISIT, id, 'en');
    expect(await page(slug, 'en')).toMatchObject({
      translation: 'fallback',
      changeNote: 'Добавен е английски превод.',
    });
  });

  test('what a translator has not published is neither shown nor lost', async () => {
    const id = await troyanVisit();
    const { slug } = await draft(VISIT, id);
    await save(VISIT, id, { title: 'A delegation', changeNote: 'Translated.' }, 'en');
    await publish(VISIT, id);
    expect(await page(slug, 'en')).toMatchObject({ changeNote: null, changeHistory: null });
    expect(await draft(VISIT, id, 'en')).toMatchObject({
      translation: 'in-progress',
      changeNote: 'Translated.',
    });
    await publish(VISIT, id, 'en');
    expect(await page(slug, 'en')).toMatchObject({ title: 'A delegation', changeNote: 'Translated.' });
  });

  test('the reason of a withdrawal goes into the history, and off what is published again', async () => {
    const id = await troyanVisit();
    await publish(VISIT, id);
    await save(VISIT, id, { withdrawnBecause: 'Посещението е отложено.' });
    await unpublish(VISIT, id);
    expect((await last(VISIT, id)).reason).toEqual({
      bg: 'Посещението е отложено.',
      en: 'Посещението е отложено.',
    });
    expect(await draft(VISIT, id)).toMatchObject({ withdrawnBecause: 'Посещението е отложено.' });
    await publish(VISIT, id);
    expect(await draft(VISIT, id)).toMatchObject({ withdrawnBecause: null, status: 'published' });
    const rows = await rowsOf(VISIT, id);
    expect(rows.map(({ withdrawnBecause }) => withdrawnBecause)).toEqual([null, null, null, null]);
    await unpublish(VISIT, id);
    expect((await last(VISIT, id)).reason).toBeNull();
  });

  test('a reason given for a withdrawal still to come waits in the draft', async () => {
    const id = await troyanVisit();
    await save(VISIT, id, { withdrawAt: '2031-05-01T08:00:00.000Z', withdrawnBecause: 'Срокът изтече.' });
    await publish(VISIT, id);
    expect(await draft(VISIT, id)).toMatchObject({ withdrawnBecause: 'Срокът изтече.' });
    const rows = (await rowsOf(VISIT, id)).filter(({ publishedAt }) => publishedAt !== null);
    expect(rows.map(({ withdrawnBecause }) => withdrawnBecause)).toEqual([null, null]);
  });
});

describe('only ever added to', () => {
  test('the database refuses changes and deletions by any client; also after another start', async () => {
    const { keepAppendOnly } = compiled<typeof append>('writing/history/append-only');
    await keepAppendOnly(app());
    const id = await make(THEME, { name: 'Спорт' });
    const entry = await app()
      .db.query(HISTORY)
      .findOne({ where: { document: id } });
    const where = { id: entry?.id };
    const entries = app().db.query(HISTORY);
    const documentId = String(entry?.documentId);
    const attempts: (() => Promise<unknown>)[] = [
      () => entries.update({ where, data: { who: 'Друг' } }),
      () => entries.updateMany({ where, data: { who: 'Друг' } }),
      () => entries.delete({ where }),
      () => entries.deleteMany({ where }),
      () =>
        app()
          .documents(HISTORY)
          .update({ documentId, data: { who: 'Друг' } }),
      () => app().documents(HISTORY).delete({ documentId }),
      () => knex().raw(`update trail_entries set who = 'Друг'`),
      () => knex().raw(`update trail_entries set document_id = 'drug'`),
      () => knex().raw('update trail_entries set document_id = null'),
      () => knex().raw('delete from trail_entries'),
      ...(isPostgres() ? [() => knex().raw('truncate trail_entries')] : []),
    ];
    const refusal = { message: expect.stringContaining('only ever added to') };
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(refusal);
    expect(await entries.findOne({ where })).toEqual(entry);
  });

  test('no door leads to it: not the content manager, not REST, and no right to write it can be given', async () => {
    await tryMake(HISTORY, { who: 'Друг' }).expect(403);
    await visit('/api/history-entries').expect(404);
    await send('post', '/api/history-entries').expect(({ status }) => expect([404, 405]).toContain(status));
    const entry = await app().db.query(HISTORY).findOne({});
    await trySave(HISTORY, String(entry?.documentId), { who: 'Друг' }).expect(403);
    await tryRemove(HISTORY, String(entry?.documentId)).expect(403);
    for (const path of ['/admin/content-api/permissions', '/users-permissions/permissions']) {
      const rights = JSON.stringify((await admin.get(path).expect(200)).body);
      expect(rights).toContain('api::visit');
      expect(rights).not.toContain('history-entry.find');
    }
  });
});

describe('reading', () => {
  test('the newest first, a page at a time', async () => {
    const id = await make(THEME, { name: 'Култура 0' });
    for (let count = 1; count <= 11; count += 1) await save(THEME, id, { name: `Култура ${count}` });
    const page = async (number: number) =>
      (await admin.get(`/history/${THEME}/${id}?page=${number}`).expect(200)).body;
    const [first, second, third] = [await page(1), await page(2), await page(3)];
    expect(first.meta.pagination).toEqual({ page: 1, pageSize: 10, pageCount: 2, total: 12 });
    expect(first.data[0].title).toBe('Култура 11');
    expect(second.data.map(({ action }: Entry) => action)).toEqual(['update', 'create']);
    expect(third.data).toEqual([]);
  });

  test('what cannot be read is refused by what is wrong with it', async () => {
    const id = await make(THEME, { name: 'Храна' });
    for (const page of ['0', '-1', 'две', '1.5', '1e99']) {
      const { body } = await admin.get(`/history/${THEME}/${id}?page=${page}`).expect(400);
      expect(body.error.details.errors).toMatchObject([{ path: ['page'], code: 'page_malformed' }]);
    }
    await admin.get(`/history/admin::user/${id}`).expect(404);
    await admin.get(`/history/${THEME}/nyama-takav`).expect(404);
    await visit(`/history/${THEME}/${id}`).expect(401);
  });

  test('a user reads in the history of a document what they may read in the document', async () => {
    const kept = await make(THEME, { name: 'Здраве' });
    const gone = await make(THEME, { name: 'Младежи' });
    await remove(THEME, gone);
    const restricted = await signInWith([
      {
        action: 'plugin::content-manager.explorer.read',
        subject: THEME,
        properties: { fields: ['slug'], locales: ['bg'] },
        conditions: ['admin::is-creator'],
      },
    ]);
    await restricted(`/history/${THEME}/${kept}`).expect(403);
    await restricted(`/history/${THEME}/${gone}`).expect(403);
    // Of no municipality, so of no visit there is.
    await restricted(`/history/${VISIT}/${kept}`).expect(404);
    const reader = await signInWith([
      {
        action: 'plugin::content-manager.explorer.read',
        subject: THEME,
        properties: { fields: ['slug'], locales: ['bg'] },
        conditions: [],
      },
    ]);
    for (const id of [kept, gone]) {
      const { body } = await reader(`/history/${THEME}/${id}`).expect(200);
      expect(new Set(body.data.flatMap(({ changes }: Entry) => changes.map(({ field }) => field)))).toEqual(
        new Set(['slug']),
      );
    }
    // What its preview would show, and what else is said of it, likewise.
    for (const refused of [restricted, reader]) await refused(`/preview-links/${THEME}/${kept}`).expect(403);
    await restricted(`/links/${THEME}/${kept}`).expect(403);
    await reader(`/links/${THEME}/${kept}`).expect(200);
    const action = 'plugin::content-manager.explorer.read';
    const { properties } = await app()
      .db.query('admin::permission')
      .findOne({ where: { action, subject: THEME, role: { code: 'steward' } } });
    const ofEnglish = await signInWith([
      { action, subject: THEME, properties: { ...properties, locales: ['en'] }, conditions: [] },
    ]);
    const { body } = await ofEnglish(`/preview-links/${THEME}/${kept}`).expect(200);
    expect(body.data.locales).toEqual(['en']);
  });
});

const roles: number[] = [];
const readers: number[] = [];

/** The session of a user with a role of their own. */
const signInWith = async (permissions: object[]) => {
  const number = roles.length;
  const role = await app()
    .service('admin::role')
    .create({ name: `Читател ${number}`, code: `reader-${number}` });
  roles.push(role.id);
  await app().service('admin::role').assignPermissions(role.id, permissions);
  const [email, password] = [`chitatel-${number}@example.bg`, 'Parola-za-testove-1'];
  const user = {
    firstname: 'Читател',
    email,
    password,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  };
  readers.push((await app().service('admin::user').create(user)).id);
  const login = await send('post', '/admin/login').send({ email, password }).expect(200);
  return (path: string) => visit(path).set('Authorization', `Bearer ${login.body.data.token}`);
};

afterAll(async () => {
  for (const id of readers) await app().service('admin::user').deleteById(id);
  for (const id of roles) await app().service('admin::role').deleteByIds([id]);
});
