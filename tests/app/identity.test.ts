import { app, ownedBy, visit, type AdminSession } from '../support/app';
import { addressOf, editing, link, type Editor, type Fields } from '../support/editor';
import { rowOf, rowsOf, type Row } from '../support/rows';
import { THEME, VISIT } from '../support/types';

const LIST = addressOf(VISIT);
const ROLES = ['head-editor', 'editor', 'contributor', 'translator'];

const admin = editing();
const actors: [string, Editor][] = [];
/** Troyan's visit, which every user of this suite may write, and Kavarna's, which only the administrator may. */
let own: string;
let foreign: string;
/** Rows of the two as they are in the database, for bodies that name them. */
let ownRow: Row;
let foreignRow: Row;
let themeRow: Row;

const populate = { participants: true, place: true, programme: true, createdBy: { select: ['id'] } };
const visitRows = (documentId: string) => rowsOf(VISIT, documentId, populate);

const WHO_AND_WHEN = ['id', 'documentId', 'locale', 'createdAt', 'createdBy'];
/** What says which row is which, and whose; a save changes none of it. */
const identityOf = (rows: readonly Row[]) =>
  rows.map((row) => Object.fromEntries(WHO_AND_WHEN.map((name) => [name, row[name]])));

const draftOf = (documentId: string) => rowOf(VISIT, documentId, { populate });
const first = (row: Row, name: string) => ([row[name]].flat() as Row[])[0] as Row; // the fixtures have one of each

const create = async (slug: string, title: string) =>
  admin.make(VISIT, {
    title,
    ...(await ownedBy(slug)),
    place: { name: 'Троян' },
    participants: [{ place: 'Ниш', count: 12 }],
    programme: [{ title: 'Откриване', date: '2024-05-01' }],
  });

beforeAll(async () => {
  // A published one: a visit whose theme is a draft cannot be published.
  const { documentId } = await app()
    .db.query(THEME)
    .findOne({ where: { publishedAt: { $notNull: true } } });
  themeRow = await rowOf(THEME, documentId);
  own = await create('troyan', 'Гостуване на общински съветници от Ниш');
  foreign = await create('kavarna', 'Гостуване на рибари от Мангалия');
  await admin.publish(VISIT, foreign);
  for (const role of ROLES) actors.push([role, await admin.signInAs(role, ['troyan'], `identity-${role}`)]);
  actors.push(['administrator', admin]);
});

/** A body that JSON can say and an object literal cannot. */
const parsed = (json: string): Fields => JSON.parse(json) as Fields;

interface Shape {
  /** Below the list of visits; a save of the own visit when absent. */
  path?: () => string;
  body: () => Fields;
  /** The field it is refused at; absent where what does not belong is taken out. */
  refusedAt?: string;
  /** No body for the server to begin with. */
  unreadable?: true;
  /** Sent as a new document: what comes of it is taken away again. */
  creates?: true;
}

const saveIn = (locale: string) => () => `/${own}?locale=${locale}`;
const publishIn = (locale: string) => () => `/${own}/actions/publish?locale=${locale}`;

const SHAPES: Readonly<Record<string, Shape>> = {
  'a foreign documentId': { body: () => ({ documentId: foreign }), refusedAt: 'documentId' },
  'a foreign documentId in English': {
    path: saveIn('en'),
    body: () => ({ documentId: foreign }),
    refusedAt: 'documentId',
  },
  'a foreign documentId with a locale in the body': {
    path: () => `/${own}`,
    body: () => ({ documentId: foreign, locale: 'en' }),
    refusedAt: 'documentId',
  },
  'a documentId that no document has': {
    body: () => ({ documentId: 'abcdefghijklmnopqrstuvwx' }),
    refusedAt: 'documentId',
  },
  'a documentId in a list': { body: () => ({ documentId: [foreign] }), refusedAt: 'documentId' },
  'a documentId in an object': { body: () => ({ documentId: { $eq: foreign } }), refusedAt: 'documentId' },
  'a documentId that is a number': { body: () => ({ documentId: 1 }), refusedAt: 'documentId' },
  'a documentId of null': { body: () => ({ documentId: null }) },
  'an empty documentId': { body: () => ({ documentId: '' }) },
  'its own documentId': { body: () => ({ documentId: own }) },
  'the name of the column': { body: () => ({ document_id: foreign }), refusedAt: 'document_id' },
  'a documentId in capitals': {
    body: () => ({ DOCUMENTID: foreign, DocumentId: foreign, documentID: foreign }),
    refusedAt: 'DOCUMENTID',
  },
  'a foreign row’s id': { body: () => ({ id: foreignRow.id }) },
  'a foreign row’s id as text': { body: () => ({ id: String(foreignRow.id) }) },
  'all that says which row it is': {
    body: () => ({
      id: foreignRow.id,
      documentId: own,
      locale: 'en',
      createdAt: '2001-01-01T00:00:00.000Z',
      updatedAt: '2001-01-01T00:00:00.000Z',
      publishedAt: '2001-01-01T00:00:00.000Z',
      localizations: [{ id: foreignRow.id, documentId: foreign, locale: 'en' }],
      status: 'published',
    }),
  },
  'another author': { body: () => ({ createdBy: { id: 1 }, updatedBy: { id: 1 } }) },
  'another author by number': { body: () => ({ createdBy: 1, updatedBy: 1 }) },
  'another author by the column': {
    body: () => ({ created_by_id: 1, updated_by_id: 1 }),
    refusedAt: 'created_by_id',
  },
  'a time of publication': { body: () => ({ publishedAt: '2024-01-01T00:00:00.000Z' }) },
  'localizations that are linked': {
    body: () => ({ localizations: { connect: [{ id: foreignRow.id }], set: [{ documentId: foreign }] } }),
  },
  'a prototype': { body: () => parsed(`{"__proto__": {"documentId": "${foreign}"}}`), unreadable: true },
  'a prototype in a row': {
    body: () => parsed(`{"participants": [{"__proto__": {"id": ${first(foreignRow, 'participants').id}}}]}`),
    unreadable: true,
  },
  'a constructor': {
    body: () => parsed(`{"constructor": {"prototype": {"documentId": "${foreign}"}}}`),
    refusedAt: 'constructor',
  },
  'a documentId in a component': {
    body: () => ({ place: { name: 'Ниш', documentId: foreign } }),
    refusedAt: 'place.documentId',
  },
  'a documentId in a list of components': {
    body: () => ({ participants: [{ place: 'Ниш' }, { place: 'Пирот', documentId: foreign }] }),
    refusedAt: 'participants.1.documentId',
  },
  'a documentId in a component in a component': {
    body: () => ({ place: { name: 'Ниш', location: { lat: 43, documentId: foreign } } }),
    refusedAt: 'place.location.documentId',
  },
  'a foreign row in a list of components': {
    body: () => ({ participants: [{ id: first(foreignRow, 'participants').id, place: 'Превзето' }] }),
    refusedAt: 'participants.0',
  },
  'a foreign component': {
    body: () => ({ place: { id: first(foreignRow, 'place').id, name: 'Превзето' } }),
    refusedAt: 'place',
  },
  'a foreign row with its id as text': {
    body: () => ({ programme: [{ id: String(first(foreignRow, 'programme').id), title: 'Превзето' }] }),
    refusedAt: 'programme.0',
  },
  'a row id that is an object': {
    body: () => ({ participants: [{ id: { $gt: 0 }, place: 'Превзето' }] }),
    refusedAt: 'participants.0',
  },
  'a row of another field': {
    body: () => ({ programme: [{ id: first(ownRow, 'participants').id + 1_000_000, title: 'Превзето' }] }),
    refusedAt: 'programme.0',
  },
  'a relation that names the joining row': {
    body: () => ({
      returnVisitOf: { set: [{ id: ownRow.id, __pivot: { visit_id: foreignRow.id, id: 1 } }] },
    }),
  },
  'a relation that names the other side': {
    body: () => ({ themes: { connect: [{ id: themeRow.id, __pivot: { visit_id: foreignRow.id } }] } }),
  },
  'a relation with a documentId beside it': {
    body: () => ({ returnVisitOf: link(own), documentId: foreign }),
    refusedAt: 'documentId',
  },
  'data in data': {
    body: () => ({ data: { documentId: foreign }, title: 'Гостуване от Ниш' }),
    refusedAt: 'data',
  },
  'a publication with a foreign documentId': {
    path: publishIn('bg'),
    body: () => ({ documentId: foreign }),
    refusedAt: 'documentId',
  },
  'a publication in English with a foreign documentId': {
    path: publishIn('en'),
    body: () => ({ documentId: foreign }),
    refusedAt: 'documentId',
  },
  'a new document with a foreign documentId': {
    path: () => '?locale=bg',
    body: () => ({ title: 'Превзето', documentId: foreign }),
    refusedAt: 'documentId',
    creates: true,
  },
  'a new document with a free documentId': {
    path: () => '?locale=en',
    body: () => ({ title: 'Превзето', documentId: 'abcdefghijklmnopqrstuvwx' }),
    refusedAt: 'documentId',
    creates: true,
  },
  'a new document, published, with a foreign documentId': {
    path: () => '/actions/publish?locale=bg',
    body: () => ({ title: 'Превзето', documentId: foreign }),
    refusedAt: 'documentId',
    creates: true,
  },
  'a new document with foreign rows': {
    path: () => '?locale=bg',
    body: () => ({
      title: 'Ново гостуване',
      id: foreignRow.id,
      participants: [{ id: first(foreignRow, 'participants').id, place: 'Превзето' }],
    }),
    creates: true,
  },
  'a copy with a foreign documentId': {
    path: () => `/clone/${own}?locale=bg`,
    body: () => ({ title: 'Копие', documentId: foreign, id: foreignRow.id }),
    creates: true,
  },
  'a copy that sends the rows of the original': {
    path: () => `/clone/${own}?locale=bg`,
    body: () => ({ title: 'Копие', participants: ownRow.participants, place: ownRow.place }),
    creates: true,
  },
  'several at once': {
    path: () => '/actions/bulkPublish?locale=bg',
    body: () => ({ documentIds: [own], documentId: foreign, data: { documentId: foreign } }),
  },
};

const send = (session: AdminSession, { path = saveIn('bg'), body }: Shape) => {
  const address = `${LIST}${path()}`;
  return /actions|clone|^.*visit\?/.test(address)
    ? session.post(address, body())
    : session.put(address, body());
};

describe('nothing that says which row is which is taken from what is sent', () => {
  test.each(Object.keys(SHAPES))('%s', async (name) => {
    const shape = SHAPES[name] as Shape; // one of its keys
    for (const [role, session] of actors) {
      [ownRow, foreignRow] = [await draftOf(own), await draftOf(foreign)];
      const [ours, theirs] = [await visitRows(own), await visitRows(foreign)];
      const all = await app().db.query(VISIT).count();
      const answer = await send(session, shape);
      const { status, body } = answer;
      expect([role, status, status < 500]).toEqual([role, status, true]);
      if (shape.creates && status < 300) {
        expect([own, foreign]).not.toContain(body.data.documentId);
        admin.register(VISIT, body.data.documentId);
      }
      if (role === 'administrator') {
        const refused = body.error?.details?.errors?.map(({ path }: { path: string[] }) => path.join('.'));
        const at = shape.unreadable ? '' : shape.refusedAt;
        expect(refused).toEqual(at === undefined ? undefined : [at]);
        const isRefused = shape.refusedAt !== undefined || shape.unreadable === true;
        expect(isRefused ? [400] : [200, 201]).toContain(status);
      }
      expect([role, await visitRows(foreign)]).toEqual([role, theirs]);
      const now = await visitRows(own);
      const drafts = (rows: Row[]) => identityOf(rows.filter(({ publishedAt }) => publishedAt === null));
      expect([role, drafts(now)]).toEqual([role, drafts(ours)]);
      if (status >= 400) expect(await app().db.query(VISIT).count()).toBe(all);
    }
  });

  test('in particular, no text of one municipality comes onto another’s page', async () => {
    const editor = actors.find(([role]) => role === 'editor')?.[1] as Editor; // signed in above
    for (const locale of ['en', 'bg'])
      await editor.trySave(VISIT, own, { documentId: foreign, title: 'Превзето' }, locale).expect(400);
    await editor.post(`${LIST}/${own}/actions/publish?locale=bg`, { documentId: foreign }).expect(400);
    const { body } = await visit(`/api/visits/${foreign}`).expect(200);
    expect(body.data.title).toBe('Гостуване на рибари от Мангалия');
  });
});

describe('a program that writes through the document service', () => {
  const documents = () =>
    app().documents(VISIT) as unknown as Record<'create' | 'update', (params: Fields) => Promise<Row>>; // any data, as a script may send

  test.each([
    ['update', { documentId: () => own, data: { documentId: () => foreign } }],
    ['update', { documentId: () => own, data: { place: () => ({ documentId: foreign }) } }],
    ['create', { data: { title: () => 'Превзето', documentId: () => foreign } }],
  ] as const)('is refused a foreign documentId: %s', async (action, { data, ...params }) => {
    const said = (values: object): Fields =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (value as () => unknown)()]));
    const [ours, theirs] = [await visitRows(own), await visitRows(foreign)];
    await expect(
      documents()[action]({ ...said(params), locale: 'bg', data: said(data) }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
    });
    expect([await visitRows(own), await visitRows(foreign)]).toEqual([ours, theirs]);
  });

  test('writes nothing of a row but its fields', async () => {
    const [before] = await visitRows(own);
    await documents().update({
      documentId: own,
      locale: 'bg',
      data: {
        documentId: own,
        id: foreignRow.id,
        createdBy: 1,
        created_by_id: 1,
        createdAt: '2001-01-01T00:00:00.000Z',
      },
    });
    expect(identityOf((await visitRows(own)).slice(0, 1))).toEqual(identityOf([before as Row])); // there is one
  });
});

const ACCOUNT = 'plugin::users-permissions.user';

test('the same holds for types that are not ours: an account of a site is not made another', async () => {
  const accounts = app().documents(ACCOUNT);
  const account = (username: string) =>
    accounts.create({ data: { username, email: `${username}@example.bg`, provider: 'local' } });
  const [one, other] = [await account('chitatel'), await account('chitatelka')];
  const { body } = await admin
    .put(addressOf(ACCOUNT, one.documentId), { documentId: other.documentId })
    .expect(400);
  expect(body.error.details.errors).toEqual([expect.objectContaining({ path: ['documentId'] })]);
  for (const { documentId } of [one, other]) await accounts.delete({ documentId });
});
