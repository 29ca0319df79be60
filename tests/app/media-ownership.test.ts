import type * as ConsentOfFiles from '../../src/access/municipalities/consent-of-files';
import { app, compiled, ownedBy, visit, type AdminSession } from '../support/app';
import { editing, type Editor, type Fields } from '../support/editor';
import { FILE, FOLDER, NETWORK, PARTNER } from '../support/types';

const admin = editing();
let kavarna: Editor;
let contributor: Editor;
let troyan: Editor;
let both: Editor;
const documentIds: Record<string, string> = {};

beforeAll(async () => {
  kavarna = await admin.signInAs('head-editor', ['kavarna'], 'owner');
  contributor = await admin.signInAs('contributor', ['kavarna'], 'owner');
  troyan = await admin.signInAs('head-editor', ['troyan'], 'owner');
  both = await admin.signInAs('head-editor', ['kavarna', 'troyan'], 'owner');
  for (const slug of ['kavarna', 'troyan'])
    documentIds[slug] = (await visit(`/api/municipalities/${slug}`)).body.data.documentId;
});
afterAll(async () => {
  const left: { id: number }[] = await app().db.query(FILE).findMany();
  const folders: { id: number }[] = await app().db.query(FOLDER).findMany();
  const ids = { fileIds: left.map(({ id }) => id), folderIds: folders.map(({ id }) => id) };
  await admin.post('/upload/actions/bulk-delete', ids).expect(200);
  await app().db.query('api::picture-consent.picture-consent').deleteMany({});
});

let number = 0;
const folder = async (by: AdminSession, parent: number | null = null): Promise<number> =>
  (await by.post('/upload/folders', { name: `Снимки ${++number}`, parent }).expect(201)).body.data.id;
/** The folder of one municipality for a user with several. */
const folderOf = async (slug: string): Promise<number> =>
  Number(
    (
      await app()
        .db.query(FOLDER)
        .findOne({ where: { municipality: documentIds[slug], parent: null } })
    )?.id,
  );
const owner = async (uid: typeof FILE | typeof FOLDER, id: number) => {
  const row = await app().db.query(uid).findOne({ where: { id } });
  return Object.keys(documentIds).find((slug) => documentIds[slug] === row?.municipality) ?? null;
};
const move = (by: AdminSession, moved: object, to: number | null) =>
  by.post('/upload/actions/bulk-move', { ...moved, destinationFolderId: to });
/** A file put straight into a folder of Kavarna's. */
const uploaded = async (name: string) => {
  const id = await kavarna.upload(name);
  await move(kavarna, { fileIds: [id] }, await folderOf('kavarna')).expect(200);
  return id;
};

describe('whose a file is follows its moves', () => {
  const MOVES: [string, (file: number, to: number) => Promise<unknown>][] = [
    ['moved with others', (file, to) => move(both, { fileIds: [file] }, to).expect(200)],
    [
      'moved in its form',
      (file, to) => both.put(`/upload/files/${file}`, { fileInfo: { folder: to } }).expect(200),
    ],
    [
      'moved with a list of forms',
      (id, to) =>
        both.post('/upload/actions/bulk-update', { updates: [{ id, fileInfo: { folder: to } }] }).expect(200),
    ],
  ];

  test.each(MOVES)('%s', async (_, moveTo) => {
    const file = await uploaded('k.png');
    await moveTo(file, await folderOf('troyan'));
    expect(await owner(FILE, file)).toBe('troyan');
    await troyan.get(`/upload/files/${file}`).expect(200);
    await kavarna.get(`/upload/files/${file}`).expect(404);
    await moveTo(file, await folderOf('kavarna'));
    expect(await owner(FILE, file)).toBe('kavarna');
  });

  const TREES: [string, (id: number, to: number) => Promise<unknown>][] = [
    ['moved with others', (id, to) => move(both, { folderIds: [id] }, to).expect(200)],
    [
      'moved in its form',
      (id, to) => both.put(`/upload/folders/${id}`, { name: `Лято ${++number}`, parent: to }).expect(200),
    ],
  ];

  test.each(TREES)('a folder %s takes what is in it and below it along', async (_, moveTo) => {
    const top = await folder(both, await folderOf('kavarna'));
    const below = await folder(both, top);
    const files = [await uploaded('top.png'), await uploaded('below.png')];
    await move(both, { fileIds: [files[0]] }, top).expect(200);
    await move(both, { fileIds: [files[1]] }, below).expect(200);
    await moveTo(top, await folderOf('troyan'));
    for (const id of [top, below]) expect(await owner(FOLDER, id)).toBe('troyan');
    for (const id of files) expect(await owner(FILE, id)).toBe('troyan');
    await kavarna.get(`/upload/folders/${below}`).expect(404);
    await troyan.post('/upload/actions/bulk-delete', { folderIds: [top] }).expect(200);
    for (const id of files) expect(await owner(FILE, id)).toBeNull();
  });

  test('the top level makes no difference: it has no municipality', async () => {
    const file = await uploaded('gore.png');
    await move(kavarna, { fileIds: [file] }, null).expect(200);
    await move(admin, { fileIds: [file] }, null).expect(200);
    expect(await owner(FILE, file)).toBe('kavarna');
  });
});

describe('a folder in which another municipality has a file, from before files followed their folders', () => {
  test('is neither deleted nor moved by those who do not see the file', async () => {
    const top = await folder(kavarna);
    const below = await folder(kavarna, top);
    const file = await uploaded('vatre.png');
    await move(kavarna, { fileIds: [file] }, below).expect(200);
    await app()
      .db.query(FILE)
      .update({ where: { id: file }, data: { municipality: documentIds.troyan } });
    for (const refused of [
      kavarna.post('/upload/actions/bulk-delete', { folderIds: [top] }),
      kavarna.post('/upload/actions/bulk-move', { folderIds: [top], destinationFolderId: null }),
      kavarna.put(`/upload/folders/${top}`, { name: `Лято ${++number}`, parent: null }),
    ]) {
      const { body } = await refused.expect(400);
      expect(body.error.message).toMatch(/не са на вашата община/);
    }
    expect(await owner(FILE, file)).toBe('troyan');
  });

  test('nothing of a deletion is done when part of it is refused', async () => {
    const [top, own] = [await folder(kavarna), await kavarna.upload('sama.png')];
    const foreign = await troyan.upload('chuzhda.png');
    await move(admin, { fileIds: [foreign] }, top).expect(200);
    await app()
      .db.query(FILE)
      .update({ where: { id: foreign }, data: { municipality: documentIds.troyan } });
    await kavarna.post('/upload/actions/bulk-delete', { fileIds: [own], folderIds: [top] }).expect(400);
    expect(await owner(FILE, own)).toBe('kavarna');
  });
});

describe('what is said of the consent for a picture', () => {
  const publish = async (by: Editor, slug: string, name: string, file: number): Promise<string> => {
    const fields = {
      name,
      kind: 'municipality',
      country: 'MK',
      coatOfArms: { file, alternativeText: 'Гербът на Дойран' },
      ...(await ownedBy(slug)),
    };
    return (await by.tryMakePublished(PARTNER, fields).expect(200)).body.data.documentId;
  };
  const draft = (by: Editor, coatOfArms: object) =>
    by.make(PARTNER, { name: `Чернова ${++number}`, coatOfArms });
  const shows = async (documentId: string) => {
    const { body } = await visit(`/api/partners/${documentId}?populate[coatOfArms][populate]=file`).expect(
      200,
    );
    return body.data.coatOfArms !== null;
  };
  const urlOf = async (id: number) => String((await app().db.query(FILE).findOne({ where: { id } }))?.url);

  const SAID: [string, object][] = [
    ['withdrawn', { consent: 'withdrawn' }],
    ['over', { consentUntil: '2020-01-01' }],
  ];

  test.each(SAID)('of a picture of all: %s counts in the speaker’s municipality only', async (_, said) => {
    const file = await admin.upload('obshta.png');
    const theirs = await publish(troyan, 'troyan', `Дойран ${++number}`, file);
    const ours = await publish(kavarna, 'kavarna', `Дойран ${++number}`, file);
    await draft(contributor, { file, ...said });
    expect(await shows(theirs)).toBe(true);
    expect(await shows(ours)).toBe(false);
    await visit(await urlOf(file)).expect(200);
  });

  test('of one’s own municipality’s picture counts everywhere and at its address, a contributor’s draft too', async () => {
    const file = await kavarna.upload('nasha.png');
    const ours = await publish(kavarna, 'kavarna', `Крушево ${++number}`, file);
    const theirs = await publish(admin, 'troyan', `Крушево ${++number}`, file);
    await draft(contributor, { file, consent: 'withdrawn' });
    expect([await shows(ours), await shows(theirs)]).toEqual([false, false]);
    await visit(await urlOf(file)).expect(404);
  });

  test('of a picture of all is taken back by the municipality that said it, and by no other', async () => {
    const file = await admin.upload('vrashta.png');
    const ours = await publish(kavarna, 'kavarna', `Будва ${++number}`, file);
    const first = await draft(contributor, { file, consent: 'withdrawn' });
    await contributor.remove(PARTNER, first);
    await draft(troyan, { file, consent: 'given' });
    expect(await shows(ours)).toBe(false);
    const again = await draft(kavarna, { file, consent: 'withdrawn' });
    const { coatOfArms } = await kavarna.draft(PARTNER, again);
    const { id } = coatOfArms as Fields; // a component
    await kavarna.save(PARTNER, again, { coatOfArms: { id, consent: 'given' } });
    expect(await shows(ours)).toBe(true);
  });

  test('of a picture of all, by the administrator, counts everywhere, and no one else undoes it', async () => {
    const file = await admin.upload('navsyakade.png');
    const theirs = await publish(troyan, 'troyan', `Мец ${++number}`, file);
    await draft(admin, { file, consent: 'withdrawn' });
    expect(await shows(theirs)).toBe(false);
    await draft(troyan, { file, consent: 'withdrawn' });
    await draft(troyan, { file, consent: 'given' });
    expect(await shows(theirs)).toBe(false);
  });

  test('in the logo of a network of all counts in what belongs to all, once it is more than a proposal', async () => {
    const file = await admin.upload('logo.png');
    const theirs = await publish(troyan, 'troyan', `Лого ${++number}`, file);
    const network = (logo: object) => ({ name: `Мрежа ${++number}`, logo });
    const { body } = await admin
      .tryMakePublished(NETWORK, network({ file, alternativeText: 'Лого' }))
      .expect(200);
    const live = body.data.documentId;
    const hasLogo = async () =>
      (await visit(`/api/networks/${live}?populate[logo][populate]=file`).expect(200)).body.data.logo !==
      null;
    const logo = { file, alternativeText: 'Лого', consent: 'withdrawn' };
    const proposal = await kavarna.make(NETWORK, network(logo));
    expect([await hasLogo(), await shows(theirs)]).toEqual([true, true]);
    await admin.publish(NETWORK, proposal);
    expect([await hasLogo(), await shows(theirs)]).toEqual([false, true]);
    await visit(await urlOf(file)).expect(200);
  });

  test('apart from a file does not become the file’s at the next start', async () => {
    const file = await admin.upload('start.png');
    await draft(contributor, { file, consent: 'withdrawn' });
    const { fillConsentOfFiles } = compiled<typeof ConsentOfFiles>('access/municipalities/consent-of-files');
    await fillConsentOfFiles(app());
    expect(
      (
        await app()
          .db.query(FILE)
          .findOne({ where: { id: file } })
      )?.consent,
    ).toBeNull();
  });
});
