import type * as emptying from '../../src/writing/bin/empty';
import { inOneGo } from '../../src/operations/jobs';
import { app, compiled, ownedBy, visit } from '../support/app';
import { addressOf, editing, link, told, type Editor, type Fields } from '../support/editor';
import { makeTroyanVisit } from '../support/troyan-visit';
import { FILE, PARTNER, PROJECT, THEME, VISIT } from '../support/types';

interface Item {
  id: number;
  title: string;
  type: string;
  municipality: string | null;
  at: string;
  until: string;
  who: string;
  wasPublished: boolean;
}

const admin = editing();
const { draft, make, makePublished, publish, remove, save, unpublish } = admin;

const readBin = async (editor: Editor = admin): Promise<Item[]> =>
  (await editor.get('/bin').expect(200)).body.data;
/** The entry of the bin that was deleted last. */
const lastDeleted = async (editor: Editor = admin) => (await readBin(editor))[0] as Item; // there is one
const tryRestore = (id: number, editor: Editor = admin) => editor.post(`/bin/${id}/restore`);
const restore = async (id: number, editor: Editor = admin): Promise<Fields & { lost: string[] }> =>
  (await tryRestore(id, editor).expect(200)).body.data;
const inDatabase = () => app().db.query('api::bin-entry.bin-entry');

/** What is another's, or another moment's, once a document is there again. */
const OF_THE_ROW = [
  'id',
  'createdAt',
  'updatedAt',
  'updatedBy',
  'publishedAt',
  'firstPublishedAt',
  'status',
  'version',
];
const lasting = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(lasting);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      OF_THE_ROW.includes(name) ? [] : [[name, lasting(each)]],
    ),
  );
};
const shown = async (uid: string, documentId: string) => ({
  bg: lasting(await draft(uid, documentId)),
  en: lasting(await draft(uid, documentId, 'en')),
});
const partnersOf = async (documentId: string): Promise<string[]> => {
  const path = `/content-manager/relations/${VISIT}/${documentId}/partners?locale=bg`;
  const { body } = await admin.get(path).expect(200);
  return body.results.map((each: { documentId: string }) => each.documentId).reverse();
};

test('a deleted visit is in the bin, and comes back as the draft it was: in each language, with its rows, links, files and history', async () => {
  const budva = await make(PARTNER, { name: 'Будва', country: 'ME', ...(await ownedBy('troyan')) });
  const file = await admin.upload('fontanyt.png');
  const id = await makeTroyanVisit(make, {
    partners: link(budva),
    gallery: [{ file, alternativeText: 'Фонтанът', peopleShown: 'none' }],
    slug: 'budva-v-troyan',
  });
  const { programme } = await draft(VISIT, id, 'en');
  const rows = (programme as { id: number }[]).map((row, index) => ({
    id: row.id,
    title: `Day ${index + 1}`,
  }));
  await save(VISIT, id, { title: 'Budva in Troyan', programme: rows, translation: 'done' }, 'en');
  const before = await shown(VISIT, id);
  await remove(VISIT, id);
  await admin.get(`${addressOf(VISIT, id)}?locale=bg`).expect(404);

  const item = await lastDeleted();
  expect(item).toMatchObject({
    title: 'Посещение на делегация от Будва',
    type: VISIT,
    municipality: 'Троян',
    who: 'Редактор',
    wasPublished: false,
  });
  expect(Date.parse(item.until) - Date.parse(item.at)).toBe(90 * 24 * 60 * 60_000);

  expect(await restore(item.id)).toEqual({ type: VISIT, documentId: id, locale: 'bg', lost: [] });
  expect(await shown(VISIT, id)).toEqual(before);
  expect(await partnersOf(id)).toEqual([budva]);
  expect((await readBin()).map((each) => each.id)).not.toContain(item.id);
  const { body } = await admin.get(`/history/${VISIT}/${id}`).expect(200);
  expect(body.data.map(({ action }: Fields) => action)).toEqual(['restore', 'delete', 'update', 'create']);
  await tryRestore(item.id).expect(404);
});

test('drafts that linked to it get the link back at its place, and their history says so', async () => {
  const own = await ownedBy('troyan');
  const [budva, kotor, tsetine] = await Promise.all(
    ['Будва', 'Котор', 'Цетине'].map((name) => make(PARTNER, { name, country: 'ME', ...own })),
  );
  const three = link(String(budva), String(kotor), String(tsetine));
  // More than messages name.
  const visits: string[] = [];
  for (let each = 1; each <= 7; each += 1)
    visits.push(await make(VISIT, { title: `Среща в Котор ${each}`, partners: three, ...own }));
  await remove(PARTNER, String(kotor));
  for (const each of visits) expect(await partnersOf(each)).toEqual([budva, tsetine]);
  expect((await restore((await lastDeleted()).id)).lost).toEqual([]);
  for (const each of visits) {
    expect(await partnersOf(each)).toEqual([budva, kotor, tsetine]);
    const { body } = await admin.get(`/history/${VISIT}/${each}`).expect(200);
    const [given, taken] = body.data;
    expect([given.changes[0].before, given.changes[0].after]).toEqual([
      taken.changes[0].after,
      taken.changes[0].before,
    ]);
  }
  const english = await admin
    .get(`/content-manager/relations/${VISIT}/${visits[0]}/partners?locale=en`)
    .expect(200);
  expect(english.body.results).toHaveLength(3);
});

test('two that are deleted together find each other again, whichever is restored first', async () => {
  const own = await ownedBy('troyan');
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    const partner = await make(PARTNER, { name: 'Пераст', country: 'ME', ...own });
    const meeting = await make(VISIT, { title: 'Среща в Пераст', partners: link(partner), ...own });
    await remove(PARTNER, partner);
    await remove(VISIT, meeting);
    const [ofVisit, ofPartner] = await readBin();
    const [first, second] = order.map((index) => [ofVisit, ofPartner][index]?.id ?? 0) as [number, number];
    const title = order[0] === 0 ? 'Пераст' : 'Среща в Пераст';
    if (order[0] === 1)
      expect((await restore(first)).lost).toEqual([expect.stringContaining(`Връзката с „${title}“ чака`)]);
    else await restore(first);
    await restore(second);
    expect(await partnersOf(meeting)).toEqual([partner]);
    await remove(VISIT, meeting);
    await remove(PARTNER, partner);
    // The other way round: the visit had its link when it was deleted.
    const [later, earlier] = await readBin();
    await restore((order[0] === 0 ? later : earlier)?.id ?? 0);
    await restore((order[0] === 0 ? earlier : later)?.id ?? 0);
    expect(await partnersOf(meeting)).toEqual([partner]);
  }
});

test('no link comes back to what another municipality has by now, or from it', async () => {
  const [own, theirs] = [await ownedBy('troyan'), await ownedBy('kavarna')];
  const pair = async (name: string) => {
    const partner = await make(PARTNER, { name, country: 'ME', ...own });
    return [
      partner,
      await make(VISIT, { title: `Среща: ${name}`, partners: link(partner), ...own }),
    ] as const;
  };
  const [tivat, moved] = await pair('Тиват');
  await remove(PARTNER, tivat);
  await save(VISIT, moved, theirs);
  const editor = await admin.signInAs('contributor', ['troyan'], 'bin-of-moved');
  expect((await restore((await lastDeleted()).id, editor)).lost).toEqual([
    'Връзката от „Среща: Тиват“ не се върна: този запис вече е на друга община.',
  ]);
  expect(await partnersOf(moved)).toEqual([]);

  const [niksic, removed] = await pair('Никшич');
  const [bar, both] = await pair('Бар');
  await remove(VISIT, removed);
  const { id: ofRemoved } = await lastDeleted();
  await save(PARTNER, niksic, theirs);
  await remove(PARTNER, bar);
  const { id: ofBar } = await lastDeleted();
  await save(VISIT, both, theirs);
  await remove(VISIT, both);
  expect((await restore(ofRemoved, editor)).lost).toEqual([
    'Връзката към „Никшич“ не се върна: този запис вече е на друга община.',
  ]);
  expect((await restore(ofBar, editor)).lost).toEqual([
    'Връзката от „Среща: Бар“ не се върна: този запис вече е на друга община.',
  ]);
  const kavarna = await admin.signInAs('contributor', ['kavarna'], 'bin-of-mover');
  expect((await restore((await lastDeleted()).id, kavarna)).lost).toEqual([]);
});

test('no file comes back that another municipality has by now', async () => {
  const own = await ownedBy('troyan');
  const [moved, kept] = [await admin.upload('most.png'), await admin.upload('kula.png')];
  const gallery = [moved, kept].map((file) => ({ file, alternativeText: 'Край реката' }));
  const id = await make(VISIT, { title: 'Разходка край Осъм', gallery, ...own });
  await remove(VISIT, id);
  const kavarna = await admin.signInAs('contributor', ['kavarna'], 'bin-of-folder');
  const folder = { name: 'Мостове', parent: null };
  const { body } = await kavarna.post('/upload/folders', folder).expect(201);
  const move = { fileIds: [moved], destinationFolderId: body.data.id };
  await admin.post('/upload/actions/bulk-move', move).expect(200);
  const editor = await admin.signInAs('contributor', ['troyan'], 'bin-of-files');
  expect((await restore((await lastDeleted(editor)).id, editor)).lost).toEqual([
    'Файлът „most.png“ не се върна: вече е на друга община. Изберете друг, ако ви трябва.',
  ]);
  const rows = (await draft(VISIT, id)).gallery as { file: { id: number } | null }[];
  expect(rows.map(({ file }) => file?.id ?? null)).toEqual([null, kept]);
  await admin.post('/upload/actions/bulk-delete', { folderIds: [body.data.id] }).expect(200);
});

test('what cannot come back is said by name: a file, a time that was set, a taken slug; and a withdrawn consent stays', async () => {
  const own = await ownedBy('troyan');
  const [file, kept] = [await admin.upload('balkon.png'), await admin.upload('hor.png')];
  const gallery = [
    { file, alternativeText: 'Балконът' },
    { file: kept, alternativeText: 'Хорът', peopleShown: 'children', consent: 'given' },
  ];
  const id = await make(VISIT, {
    title: 'Вечер в Кубрат',
    gallery,
    publishAt: '2031-01-15T08:00:00.000Z',
    ...own,
  });
  await remove(VISIT, id);
  const item = await lastDeleted();
  await admin.delete(`/upload/files/${file}`).expect(200);
  await app()
    .db.query(FILE)
    .updateMany({ where: { id: kept }, data: { consent: 'withdrawn' } });
  await make(VISIT, { title: 'Вечер в Кубрат', ...own });
  const { lost } = await restore(item.id);
  expect(lost).toEqual([
    expect.stringContaining('Файлът „balkon.png“ не се върна'),
    expect.stringContaining('Насроченото публикуване'),
    'Името в адреса „vecher-v-kubrat“ междувременно е заето, затова сега е „vecher-v-kubrat-2“.',
  ]);
  expect(
    await app()
      .db.query(FILE)
      .findOne({ where: { id: kept } }),
  ).toMatchObject({ consent: 'withdrawn' });
});

test('what was on the site comes back as a draft, keeps its notes and its address, and is published as any other', async () => {
  const own = await ownedBy('troyan');
  const id = await makePublished(PROJECT, { title: 'Пътят на розата', changeNote: 'Нов проект.', ...own });
  await save(PROJECT, id, { title: 'The Rose Road', translation: 'done' }, 'en');
  await publish(PROJECT, id);
  await save(PROJECT, id, { title: 'The Road of Roses', translation: 'in-progress' }, 'en');
  const { changeHistory } = await draft(PROJECT, id);
  await remove(PROJECT, id);
  await visit('/api/projects/patyat-na-rozata').expect(410);
  const item = await lastDeleted();
  expect(item.wasPublished).toBe(true);
  await restore(item.id);
  await visit(`/api/projects/${id}`).expect(410);
  expect((await draft(PROJECT, id)).changeHistory).toEqual(changeHistory);
  await publish(PROJECT, id);
  // The translation that is being changed is not shown yet; the one that readers had is.
  const { body } = await visit('/api/projects/patyat-na-rozata?locale=en').expect(200);
  expect(body.data.title).toBe('The Rose Road');
  await unpublish(PROJECT, id);
});

describe('who may', () => {
  test('editors find and restore what their own municipalities deleted; a translator has no bin', async () => {
    const id = await makeTroyanVisit(make);
    await remove(VISIT, id);
    const { id: entry } = await lastDeleted();
    const kavarna = await admin.signInAs('head-editor', ['kavarna'], 'bin-head-editor');
    expect((await readBin(kavarna)).map((each) => each.id)).not.toContain(entry);
    await tryRestore(entry, kavarna).expect(404);
    const troyan = await admin.signInAs('contributor', ['troyan'], 'bin-contributor');
    await troyan.delete(`/bin/${entry}`).expect(403);
    expect(await restore(entry, troyan)).toMatchObject({ documentId: id });
    const translator = await admin.signInAs('translator', ['troyan'], 'bin-translator');
    await translator.get('/bin').expect(403);
    await visit('/bin').expect(401);
  });

  test('who only proposes common entries finds their own there', async () => {
    const theme = await make(THEME, { name: 'Лозарство' });
    await remove(THEME, theme);
    const editor = await admin.signInAs('head-editor', ['troyan'], 'bin-troyan');
    expect((await readBin(editor)).map(({ title }) => title)).not.toContain('Лозарство');
    const own = await editor.make(THEME, { name: 'Бъчварство' });
    await editor.remove(THEME, own);
    await restore((await lastDeleted(editor)).id, editor);
    // Still theirs, as a proposal is its author’s.
    await editor.save(THEME, own, { name: 'Бъчварство и лозарство' });
  });

  test('the administrator deletes an entry for good', async () => {
    const id = await makeTroyanVisit(make);
    await remove(VISIT, id);
    const item = await lastDeleted();
    await admin.delete(`/bin/${item.id}`).expect(200);
    await tryRestore(item.id).expect(404);
    expect(await inDatabase().count({ where: { document: id } })).toBe(0);
    for (const nothing of ['0', 'abc', '99999999999', '1;2'])
      await admin.delete(`/bin/${encodeURIComponent(nothing)}`).expect(404);
  });
});

test('a rule that refuses it leaves it in the bin', async () => {
  const id = await makeTroyanVisit(make);
  await remove(VISIT, id);
  const item = await lastDeleted();
  const { contents } = await inDatabase().findOne({ where: { id: item.id } });
  contents.drafts[0].date = 'скоро';
  contents.drafts[1].date = 'скоро';
  await inDatabase().update({ where: { id: item.id }, data: { contents } });
  expect(told(await tryRestore(item.id).expect(400))).toEqual([expect.stringMatching(/ date$/)]);
  expect((await lastDeleted()).id).toBe(item.id);
  await admin.delete(`/bin/${item.id}`).expect(200);
});

test('after ninety days it is gone for good', async () => {
  const id = await makeTroyanVisit(make);
  await remove(VISIT, id);
  const { id: entry } = await lastDeleted();
  const after = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000);
  const { emptyBin } = compiled<typeof emptying>('writing/bin/empty');
  await inOneGo(emptyBin(app(), after(89)));
  expect((await lastDeleted()).id).toBe(entry);
  await inDatabase().update({ where: { id: entry }, data: { at: after(-91).toISOString() } });
  await tryRestore(entry).expect(404);
  await inOneGo(emptyBin(app(), after(0)));
  expect(await inDatabase().count({ where: { document: id } })).toBe(0);
});
