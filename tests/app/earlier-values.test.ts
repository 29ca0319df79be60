import { app, ownedBy, visit } from '../support/app';
import { editing, link, told, unlink, type Editor, type Fields } from '../support/editor';
import { makeTroyanVisit } from '../support/troyan-visit';
import { FILE, PARTNER, THEME, VISIT } from '../support/types';

interface Entry {
  id: number;
  action: string;
  locale: string;
  changes: { field: string; locale?: string; before: unknown }[];
  restorable: string[];
}

const admin = editing();
const { draft, make, publish, remove, save, unpublish } = admin;

/** A document's history, the newest first. */
const history = async (id: string, editor: Editor = admin): Promise<Entry[]> =>
  (await editor.get(`/history/${VISIT}/${id}`).expect(200)).body.data;
const tryRestore = (id: string, entry: number | undefined, changes: object[], editor: Editor = admin) =>
  editor.post(`/history/${VISIT}/${id}/${entry}/restore`, { changes });

const titles = (fields: Fields, name = 'programme') =>
  (fields[name] as { title: string }[]).map(({ title }) => title);

test('an earlier text, rows and links are put back into the draft, and the history says by whom', async () => {
  const budva = await make(PARTNER, { name: 'Будва', country: 'ME', ...(await ownedBy('troyan')) });
  const id = await makeTroyanVisit(make, { occasion: 'Празник на сливата', partners: link(budva) });
  const { programme } = await draft(VISIT, id);
  const rows = programme as { id: number; key: string; title: string }[];
  await save(VISIT, id, { occasion: 'Събор', programme: [{ id: rows[0]?.id }], partners: unlink(budva) });
  const [change] = await history(id);
  expect([...(change?.restorable ?? [])].sort()).toEqual(['occasion', 'partners', 'programme']);
  await tryRestore(id, change?.id, [{ field: 'programme' }, { field: 'partners' }]).expect(200);
  const now = await draft(VISIT, id);
  expect(titles(now)).toEqual(['Посрещане', 'Фестивал на сливата']);
  expect(now).toMatchObject({ occasion: 'Събор', partners: { count: 1 } });
  expect(titles(await draft(VISIT, id, 'en'))).toEqual(['Посрещане', 'Фестивал на сливата']);
  const [latest] = await history(id);
  expect(latest).toMatchObject({ action: 'update', who: 'Редактор' });
  expect(latest?.changes.map(({ field }) => field).sort()).toEqual(['partners', 'programme']);
});

test('a translation gets its words back in its own language, and no fact changes', async () => {
  const id = await makeTroyanVisit(make);
  const { programme } = await draft(VISIT, id, 'en');
  const rows = (programme as { id: number }[]).map((row, index) => ({
    id: row.id,
    title: `Day ${index + 1}`,
  }));
  await save(VISIT, id, { title: 'Budva in Troyan', programme: rows, translation: 'done' }, 'en');
  await remove(VISIT, id, 'en');
  await save(VISIT, id, { programme: [{ date: '2026-05-05', title: 'Среща' }] });
  const deletion = (await history(id)).find(({ action }) => action === 'delete');
  const fields = deletion?.changes.filter(({ field }) => ['title', 'programme'].includes(field)) ?? [];
  const asked = fields.map(({ field, locale }) => ({ field, ...(locale && { locale }) }));
  await tryRestore(id, deletion?.id, asked).expect(200);
  expect(await draft(VISIT, id, 'en')).toMatchObject({
    title: 'Budva in Troyan',
    translation: 'in-progress',
  });
  const bulgarian = await draft(VISIT, id);
  expect(bulgarian.title).toBe('Посещение на делегация от Будва');
  expect(titles(bulgarian)).toEqual(['Среща']);
});

test('what was published before is put back into the draft only', async () => {
  const id = await makeTroyanVisit(make, { occasion: 'Празник на сливата' });
  await publish(VISIT, id);
  await save(VISIT, id, { occasion: 'Събор' });
  await publish(VISIT, id);
  const [publication] = await history(id);
  await tryRestore(id, publication?.id, [{ field: 'occasion' }]).expect(200);
  expect((await draft(VISIT, id)).occasion).toBe('Празник на сливата');
  expect((await visit(`/api/visits/${id}`).expect(200)).body.data.occasion).toBe('Събор');
  await unpublish(VISIT, id);
});

test('a withdrawn consent stays withdrawn when the gallery of before comes back', async () => {
  const [hor, most] = [await admin.upload('hor.png'), await admin.upload('most.png')];
  const id = await makeTroyanVisit(make, {
    gallery: [
      {
        file: hor,
        alternativeText: 'Хорът',
        caption: 'Хорът пее',
        peopleShown: 'children',
        consent: 'given',
      },
      { file: most, alternativeText: 'Мостът' },
    ],
  });
  const [first] = (await draft(VISIT, id)).gallery as { id: number }[];
  await save(VISIT, id, { gallery: [{ id: first?.id, caption: 'Хорът', consent: 'withdrawn' }] });
  const [change] = await history(id);
  await tryRestore(id, change?.id, [{ field: 'gallery' }]).expect(200);
  expect((await draft(VISIT, id)).gallery).toMatchObject([
    { caption: 'Хорът пее', consent: 'withdrawn' },
    { alternativeText: 'Мостът' },
  ]);
  const files = app().db.query(FILE);
  expect(await files.findOne({ where: { id: hor } })).toMatchObject({ consent: 'withdrawn' });
});

test('what cannot be put back is refused with a sentence, and nothing is changed', async () => {
  const theme = await make(THEME, { name: 'Овощарство' });
  const file = await admin.upload('chesma.png');
  const id = await makeTroyanVisit(make, {
    themes: link(theme),
    gallery: [{ file, alternativeText: 'Чешмата' }],
    occasion: 'Празник',
  });
  await save(VISIT, id, { themes: unlink(theme), gallery: [], occasion: 'Събор' });
  const [change] = await history(id);
  await remove(THEME, theme);
  await app()
    .db.query(FILE)
    .delete({ where: { id: file } });
  const all = [{ field: 'themes' }, { field: 'gallery' }, { field: 'occasion' }];
  const refused = await tryRestore(id, change?.id, all).expect(400);
  expect(told(refused).sort()).toEqual(['earlier_file_gone gallery.file', 'earlier_link_gone themes']);
  expect(refused.body.error.message).toContain(
    '„Овощарство“ вече го няма. Ако е в „Кошче“, върнете първо него.',
  );
  expect((await draft(VISIT, id)).occasion).toBe('Събор');
  const unknown = await tryRestore(id, change?.id, [{ field: 'title' }]).expect(400);
  expect(told(unknown)).toEqual(['earlier_value_unknown changes']);
  await tryRestore(id, 999_999_999, [{ field: 'title' }]).expect(404);
  await tryRestore(id, change?.id, []).expect(400);
});

test('an entry keeps a municipality, whoever empties the field or goes back to before it was made', async () => {
  const own = await ownedBy('troyan');
  const id = await makeTroyanVisit(make);
  const [creation] = await history(id);
  expect(creation?.changes).toContainEqual(expect.objectContaining({ field: 'municipality', before: null }));
  expect(creation?.restorable).toContain('programme');
  expect(creation?.restorable).not.toContain('municipality');
  const asked = await tryRestore(id, creation?.id, [{ field: 'municipality' }]).expect(400);
  const missing = ['municipality_missing municipality'];
  expect(told(asked)).toEqual(missing);
  const { connect } = own.municipality;
  for (const municipality of [null, { set: [] }, { disconnect: connect }])
    expect(told(await admin.trySave(VISIT, id, { municipality }).expect(400))).toEqual(missing);
  await save(VISIT, id, { municipality: { connect, disconnect: connect } });
});

test('only who may write the entry puts values back', async () => {
  const id = await makeTroyanVisit(make, { occasion: 'Празник' });
  await save(VISIT, id, { occasion: 'Събор', kind: 'official' });
  const [change] = await history(id);
  const asked = [{ field: 'kind' }];
  const kavarna = await admin.signInAs('head-editor', ['kavarna'], 'earlier-head-editor');
  await tryRestore(id, change?.id, asked, kavarna).expect(404);
  const translator = await admin.signInAs('translator', ['troyan'], 'earlier-translator');
  expect((await history(id, translator))[0]?.restorable).toEqual(['occasion']);
  await tryRestore(id, change?.id, asked, translator).expect(403);
  const contributor = await admin.signInAs('contributor', ['troyan'], 'earlier-contributor');
  await tryRestore(id, change?.id, asked, contributor).expect(200);
});
