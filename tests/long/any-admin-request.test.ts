import type * as internalWrite from '../../src/writing/internal-write';
import { CONTENT_TYPES, OWNED_TYPES, type ContentType } from '../../src/model/content-types';
import { requestFor, rowIdsOf, type AdminRequest } from '../support/admin-requests';
import type { Named } from '../support/desk-requests';
import { app, compiled, forget, ownedBy, signIn, signInAs, type AdminSession } from '../support/app';
import { addressOf } from '../support/editor';
import { Watch } from '../support/sequences/invariants';
import { documentsOf, type Doc } from '../support/sequences/operations';
import { Choices } from '../support/sequences/random';
import { TOWN, VISIT } from '../support/types';
import { ADMINISTRATORS } from '../app/access/routes';

/**
 * The long run is `ADMIN_FUZZ_RUNS=10000 SEED=… npx jest --selectProjects long any-admin-request`
 * (docs/maintainers/testing.md).
 */
const BY_HAND = process.env.ADMIN_FUZZ_RUNS !== undefined;
const RUNS = Number(process.env.ADMIN_FUZZ_RUNS ?? 100);
const SEED = Number(process.env.SEED ?? 1);
/** By hand on a quiet machine; where several suites share a busy one, only what hangs is found. */
const SLOWEST = BY_HAND ? 2_000 : 20_000;

/**
 * These end the session that the run needs, are limited by how often they are called, or change the application's
 * files.
 */
const LEFT_OUT =
  /logout|sessions|\/admin\/(login|register|forgot-password|reset-password|access-token)|(POST|PUT|DELETE) \/content-type-builder/;
/** What an administrator may write besides content, and what others have deleted: other suites live on it. */
const INSTALLATION = [...ADMINISTRATORS.filter((route) => !route.startsWith('GET')), 'POST /bin/:id/restore'];

type Session = AdminSession & { id: number };
let admin: AdminSession;
let editor: Session;
let administrator: Session;
let town: string;
let named: Named;

/** Every route of the admin, from the router: so that new routes are included. */
const routesThereAre = () => [
  ...new Set(
    app()
      .server.listRoutes()
      .filter(({ path }) => !/^\/(api|uploads|_health)|\(/.test(path) && path !== '/')
      .flatMap(({ methods, path }) =>
        methods.filter((method: string) => method !== 'HEAD').map((method: string) => `${method} ${path}`),
      )
      .filter((route) => !LEFT_OUT.test(route)),
  ),
];

/** Everything that was made here: of the editor's municipality, and by the two who send. */
const ownDocuments = async (): Promise<Doc[]> => {
  const byUs = { createdBy: { id: { $in: [editor.id, administrator.id] } } };
  const of = (uid: ContentType) => {
    if (uid === TOWN) return { $or: [{ documentId: town }, byUs] };
    return (OWNED_TYPES as readonly string[]).includes(uid)
      ? { $or: [{ municipality: { documentId: town } }, byUs] }
      : byUs;
  };
  const found = await Promise.all(
    CONTENT_TYPES.map(async (uid) => {
      const rows: { documentId: string }[] = await app()
        .db.query(uid)
        .findMany({ where: of(uid), select: ['documentId'] });
      return [...new Set(rows.map(({ documentId }) => documentId))].map((documentId) => ({
        uid,
        documentId,
      }));
    }),
  );
  return found.flat();
};

beforeAll(async () => {
  admin = await signIn();
  const { body } = await admin
    .post(`${addressOf(TOWN)}?locale=bg`, { name: 'Златица', slug: 'zlatitsa' })
    .expect(201);
  town = body.data.documentId;
  editor = await signInAs('head-editor', [], 'any-admin-request');
  administrator = await signInAs('strapi-super-admin', [], 'any-admin-request-of-all');
  await admin.put(`/access/assignments/${editor.id}`, { municipalities: [town] }).expect(200);
  for (const uid of CONTENT_TYPES.filter((each) => each !== TOWN)) {
    const title =
      uid === 'api::partner.partner' || uid.endsWith('theme') || uid.endsWith('network') ? 'name' : 'title';
    for (const text of ['Мегдан', 'Чешма'])
      await editor.post(`${addressOf(uid)}?locale=bg`, { [title]: text }).expect(201);
  }
  for (const text of ['Пазар', 'Кладенец']) {
    const { body: made } = await editor.post(`${addressOf(VISIT)}?locale=bg`, { title: text }).expect(201);
    await editor.delete(`${addressOf(VISIT, made.data.documentId)}?locale=*`).expect(200);
  }
  const idsIn = async (path: string) =>
    (await editor.get(path).expect(200)).body.data.map(({ id }: { id: number }) => id);
  const documents = await ownDocuments();
  const opened = documents.find(({ uid }) => uid === VISIT)?.documentId ?? '';
  const { body: table } = await editor.get(`/translations/${VISIT}/${opened}?to=en`).expect(200);
  named = {
    documentIds: documents.map(({ documentId }) => documentId),
    bin: await idsIn('/bin'),
    history: await idsIn(`/history/${VISIT}/${opened}`),
    opened: { uid: VISIT, documentId: opened, version: table.data.version },
    rows: (await Promise.all(CONTENT_TYPES.map(rowIdsOf))).flat(),
    files: [await editor.upload('megdan.png'), await editor.upload('cheshma.png'), 999_999],
    municipality: town,
  };
});
afterAll(async () => {
  const { asInternalWrite } = compiled<typeof internalWrite>('writing/internal-write');
  for (const { uid, documentId } of await ownDocuments())
    await asInternalWrite(() => documentsOf(uid).delete({ documentId, locale: '*' }));
  const own = { municipality: town };
  const [files, folders] = await Promise.all(
    (['plugin::upload.file', 'plugin::upload.folder'] as const).map((uid) =>
      app()
        .db.query(uid)
        .findMany({ where: own, select: ['id'] }),
    ),
  );
  const idsOf = (rows: { id: number }[] = []) => rows.map(({ id }) => id);
  await admin.post('/upload/actions/bulk-delete', { fileIds: idsOf(files), folderIds: idsOf(folders) });
  await forget(editor.id, administrator.id);
});

const send = async (by: AdminSession, { method, path, body }: AdminRequest) => {
  const started = performance.now();
  const { status } = await by[method](path, body);
  return { status, took: Math.round(performance.now() - started) };
};

test(
  `no request to the admin is answered with a 5xx, late, or by half (SEED=${SEED}, ${RUNS} requests)`,
  async () => {
    const choices = new Choices(SEED);
    const routes = routesThereAre();
    const foreign = (await ownedBy('troyan')).municipality.connect[0]?.documentId ?? '';
    // The administrator may write to every municipality: they are given no names but of what is made here.
    const actors: [string, AdminSession, Named, readonly string[]][] = [
      ['editor', editor, { ...named, documentIds: [...named.documentIds, foreign] }, routes],
      ['administrator', administrator, named, routes.filter((route) => !INSTALLATION.includes(route))],
    ];
    const wrong: string[] = [];
    const counted: Record<string, number> = {};
    let slowest = { took: 0, request: '' };
    for (let number = 0; number < RUNS; number += 1) {
      const [who, session, names, theirs] = choices.one(actors);
      const request = requestFor(choices, names, choices.one(theirs));
      const { status, took } = await send(session, request);
      counted[`${who} ${status}`] = (counted[`${who} ${status}`] ?? 0) + 1;
      const said = `${number}: ${who} ${status} in ${took} ms: ${request.method} ${request.path} ${JSON.stringify(request.body)?.slice(0, 1500)}`;
      if (took > slowest.took) slowest = { took, request: said };
      if (status >= 500 || took > SLOWEST) wrong.push(said);
    }
    if (BY_HAND) process.stderr.write(`${JSON.stringify({ counted, slowest })}\n`);
    for (const [who] of actors) expect(counted[`${who} 200`]).toBeGreaterThan(0);
    const world = {
      types: CONTENT_TYPES,
      languages: ['bg', 'en'],
      municipality: town,
      files: [],
      docs: await ownDocuments(),
    };
    const untrue = await new Watch(world).wrongAfter(undefined);
    expect({ wrong: wrong.slice(0, 40), untrue }).toEqual({ wrong: [], untrue: [] });
  },
  60_000 + RUNS * 2_000,
);
