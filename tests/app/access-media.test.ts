import { app, forget, PIXEL, signIn, signInAs, type AdminSession } from '../support/app';
import { FILE, FOLDER } from '../support/types';
import { cellsOf } from './access/table';

/** A file of Kavarna's. What changes it is tried by who may not first. */
const OWN_FILE = `
  action                        head-editor  editor  contributor  translator  two  none
  read                          200          200     200          200         200  404
  describe                      200          200     403          403         200  404
  describe through the upload   200          200     403          403         200  404
  describe many                 200          200     403          403         200  404
  replace                       200          200     403          403         200  404
  move to the top               200          200     403          403         400  404
  move to Kavarna’s folder      200          200     403          403         200  404
  move to Troyan’s folder       400          400     403          403         400  404
  move to a folder of all       400          400     403          403         400  404
  tie to an entry               403          403     403          403         403  403
`;

/** A file of Troyan's, by its number. */
const FOREIGN_FILE = `
  action                        head-editor  editor  contributor  translator  two  none
  read                          404          404     404          404         404  404
  describe                      404          404     404          404         404  404
  describe through the upload   404          404     404          404         404  404
  describe many                 404          404     403          403         404  404
  replace                       404          404     404          404         404  404
  move to Kavarna’s folder      404          404     403          403         404  404
  delete                        404          404     403          403         404  404
  delete many                   404          404     403          403         404  404
`;

/** A file of all, put there by the administrator. */
const COMMON_FILE = `
  action                        head-editor  editor  contributor  translator  two  none
  read                          200          200     200          200         200  200
  describe                      404          404     404          404         404  404
  replace                       404          404     404          404         404  404
  delete                        404          404     403          403         404  404
  delete many                   404          404     403          403         404  404
`;

/** Something new in the library. */
const NEW = `
  action                        head-editor  editor  contributor  translator  two  none
  upload to the top             201          201     201          403         400  400
  upload one to the top         201          201     201          403         400  400
  upload to Kavarna’s folder    201          201     201          403         201  400
  upload to Troyan’s folder     400          400     400          403         400  400
  upload to a folder of all     400          400     400          403         400  400
  folder at the top             201          201     201          403         400  400
  folder in Kavarna’s           201          201     201          403         201  400
  folder in Troyan’s            400          400     400          403         400  400
`;

/** Folders: Kavarna's, Troyan's, and one of all. */
const FOLDERS = `
  action                        head-editor  editor  contributor  translator  two  none
  open Kavarna’s                200          200     200          200         200  404
  open Troyan’s                 404          404     404          404         404  404
  open the one of all           200          200     200          200         200  200
  rename Kavarna’s              200          200     403          403         200  404
  rename Troyan’s               404          404     403          403         404  404
  rename the one of all         404          404     403          403         404  404
  put Kavarna’s into Troyan’s   400          400     403          403         400  404
  move Troyan’s to the top      404          404     403          403         404  404
  delete Troyan’s               404          404     403          403         404  404
  look into the one of all      403          403     403          403         403  403
`;

type Session = AdminSession & { id: number };
const actors: Record<string, Session> = {};
const files: Record<string, number> = {};
const folders: Record<string, number> = {};
let admin: AdminSession;
let foreigner: Session;

let number = 0;
const folder = async (by: AdminSession, parent: number | null = null): Promise<number> =>
  (await by.post('/upload/folders', { name: `Папка ${++number}`, parent }).expect(201)).body.data.id;
const send = (by: AdminSession, path: string, into: number | null) =>
  by
    .form(path)
    .attach('files', PIXEL, 'snimka.png')
    .field('fileInfo', JSON.stringify({ name: 'snimka.png', folder: into }));

beforeAll(async () => {
  admin = await signIn();
  for (const role of ['head-editor', 'editor', 'contributor', 'translator'])
    actors[role] = await signInAs(role, ['kavarna'], `media-${role}`);
  actors.two = await signInAs('editor', ['kavarna', 'kubrat'], 'media');
  actors.none = await signInAs('editor', [], 'media');
  foreigner = await signInAs('head-editor', ['troyan'], 'media');
  files.own = await (actors['head-editor'] as Session).upload('kavarna.png');
  files.foreign = await foreigner.upload('troyan.png');
  files.all = await admin.upload('es.png');
  folders.own = await folder(actors['head-editor'] as Session);
  folders.foreign = await folder(foreigner);
  folders.all = await folder(admin);
});
afterAll(async () => {
  const left: { id: number }[] = await app().db.query(FILE).findMany();
  const top: { id: number }[] = await app()
    .db.query(FOLDER)
    .findMany({ where: { parent: null } });
  await admin
    .post('/upload/actions/bulk-delete', {
      fileIds: left.map(({ id }) => id),
      folderIds: top.map(({ id }) => id),
    })
    .expect(200);
  await forget(...Object.values(actors).map(({ id }) => id), foreigner.id);
});

type Action = (by: AdminSession, file: number) => Promise<{ status: number }>;
const move = (by: AdminSession, sent: object, to: number | null) =>
  by.post('/upload/actions/bulk-move', { ...sent, destinationFolderId: to });
const into = (name: string) => folders[name] ?? -1;

const ACTIONS: Readonly<Record<string, Action>> = {
  read: (by, file) => by.get(`/upload/files/${file}`),
  describe: (by, file) => by.put(`/upload/files/${file}`, { fileInfo: { caption: 'Пристанището' } }),
  'describe through the upload': (by, file) =>
    by.post(`/upload?id=${file}`, { fileInfo: { caption: 'Носът' } }),
  'describe many': (by, id) =>
    by.post('/upload/actions/bulk-update', { updates: [{ id, fileInfo: { caption: 'Калиакра' } }] }),
  replace: (by, file) => send(by, `/upload/files/${file}/replace`, null),
  'move to the top': (by, file) => move(by, { fileIds: [file] }, null),
  'move to Kavarna’s folder': (by, file) => move(by, { fileIds: [file] }, into('own')),
  'move to Troyan’s folder': (by, file) => move(by, { fileIds: [file] }, into('foreign')),
  'move to a folder of all': (by, file) => move(by, { fileIds: [file] }, into('all')),
  'tie to an entry': (by) =>
    by
      .form('/upload')
      .attach('files', PIXEL, 'a.png')
      .field('ref', 'api::partner.partner')
      .field('refId', '1')
      .field('field', 'gallery'),
  delete: (by, file) => by.delete(`/upload/files/${file}`),
  'delete many': (by, file) => by.post('/upload/actions/bulk-delete', { fileIds: [file] }),
  'upload to the top': (by) => send(by, '/upload', null),
  'upload one to the top': (by) => send(by, '/upload/files', null),
  'upload to Kavarna’s folder': (by) => send(by, '/upload', into('own')),
  'upload to Troyan’s folder': (by) => send(by, '/upload', into('foreign')),
  'upload to a folder of all': (by) => send(by, '/upload', into('all')),
  'folder at the top': (by) => by.post('/upload/folders', { name: `Папка ${++number}`, parent: null }),
  'folder in Kavarna’s': (by) =>
    by.post('/upload/folders', { name: `Папка ${++number}`, parent: into('own') }),
  'folder in Troyan’s': (by) =>
    by.post('/upload/folders', { name: `Папка ${++number}`, parent: into('foreign') }),
  'open Kavarna’s': (by) => by.get(`/upload/folders/${into('own')}`),
  'open Troyan’s': (by) => by.get(`/upload/folders/${into('foreign')}`),
  'open the one of all': (by) => by.get(`/upload/folders/${into('all')}`),
  'rename Kavarna’s': (by) => by.put(`/upload/folders/${into('own')}`, { name: `Папка ${++number}` }),
  'rename Troyan’s': (by) => by.put(`/upload/folders/${into('foreign')}`, { name: 'Чужда' }),
  'rename the one of all': (by) => by.put(`/upload/folders/${into('all')}`, { name: 'Чужда' }),
  'put Kavarna’s into Troyan’s': (by) =>
    by.put(`/upload/folders/${into('own')}`, { name: 'К', parent: into('foreign') }),
  'move Troyan’s to the top': (by) => move(by, { folderIds: [into('foreign')] }, null),
  'delete Troyan’s': (by) => by.post('/upload/actions/bulk-delete', { folderIds: [into('foreign')] }),
  'look into the one of all': (by) => by.get(`/upload/folders/${into('all')}?populate[files]=*`),
};

const tryCell = async (row: string, column: string, file = 0) => {
  const [action, actor] = [ACTIONS[row], actors[column]];
  if (!action || !actor) throw new Error(`No action "${row}" or no actor "${column}".`);
  return (await action(actor, file)).status;
};

describe.each([
  ['a file of one’s own', OWN_FILE, 'own'],
  ['a file of another municipality', FOREIGN_FILE, 'foreign'],
  ['a file of all', COMMON_FILE, 'all'],
  ['something new', NEW, 'none'],
  ['folders', FOLDERS, 'none'],
])('%s', (_, table, file) => {
  test.each(cellsOf(table))('$row by $column: $expected', async ({ row, column, expected }) => {
    expect(await tryCell(row, column, files[file])).toBe(expected);
  });
});

describe('the library shows', () => {
  test.each(['head-editor', 'editor', 'contributor', 'translator', 'two', 'none'])(
    '%s what is theirs or of all',
    async (actor) => {
      const by = actors[actor] as Session;
      const { body } = await by.get('/upload/files?pageSize=100').expect(200);
      const seen: number[] = body.results.map(({ id }: { id: number }) => id);
      expect(seen).toContain(files.all);
      expect(seen).not.toContain(files.foreign);
      expect(seen.includes(files.own as number)).toBe(actor !== 'none');
      const { body: numbers } = await by.get('/admin/homepage/key-statistics').expect(200);
      expect(numbers.data.assets).toBe(body.pagination.total);
      const { body: list } = await by.get('/upload/folders?sort=name').expect(200);
      const { body: tree } = await by.get('/upload/folder-structure').expect(200);
      for (const listed of [list.data, tree.data].map((each) => each.map(({ id }: { id: number }) => id))) {
        expect(listed).toContain(folders.all);
        expect(listed).not.toContain(folders.foreign);
        expect(listed.includes(folders.own)).toBe(actor !== 'none');
      }
    },
  );
});

test('what is put in belongs to the municipality, and the one who has several finds a folder for each', async () => {
  const { body } = await admin.get('/access/assignments').expect(200);
  const names = new Map<string, string>(
    body.data.municipalities.map(({ documentId, name }: { documentId: string; name: string }) => [
      documentId,
      name,
    ]),
  );
  const owner = async (uid: 'plugin::upload.file' | 'plugin::upload.folder', id?: number) =>
    names.get(String((await app().db.query(uid).findOne({ where: { id } }))?.municipality));
  expect(await owner(FILE, files.own)).toBe('Каварна');
  expect(await owner(FILE, files.foreign)).toBe('Троян');
  expect(await owner(FILE, files.all)).toBeUndefined();
  const { body: list } = await (actors.two as Session)
    .get('/upload/folders?filters[parent][id][$null]=true')
    .expect(200);
  expect(list.data.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['Кубрат']));
});
