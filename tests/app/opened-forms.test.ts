import { ownedBy, visit as ask } from '../support/app';
import { addressOf, editing, link, told, unlink, type Editor, type Fields } from '../support/editor';
import { rowsIn } from '../support/rows';
import { statementsOf } from '../support/statements';
import { PARTNER, VISIT } from '../support/types';

const editor = editing();
const { clean, discard, make, makePublished, publish, save, tryTo, trySave } = editor;
afterEach(clean);

let own: Fields;
/** A colleague with a name, whose saves are said to be hers. */
let ivanka: Editor;
beforeAll(async () => {
  own = await ownedBy('troyan');
  ivanka = await editor.signInAs('head-editor', ['troyan'], 'forms-ivanka');
});

/** A form as it is opened and sent back whole; the state of the entry is not a part of it. */
const opening =
  ({ draft: read }: Editor) =>
  async (...of: Parameters<Editor['draft']>): Promise<Fields> => {
    const form = { ...(await read(...of)) };
    delete form.status;
    return form;
  };
const draft = opening(editor);

const STAR = { website: 'https://star.example/', since: '1987' };
const partner = (fields: Fields = {}) =>
  make(PARTNER, { ...own, name: 'Старо', country: 'RO', ...STAR, ...fields });

const GROUPS = [
  { place: 'Троян', count: 10 },
  { place: 'Плевен', count: 5 },
  { place: 'Ловеч', count: 3 },
];
const visit = (fields: Fields = {}) =>
  make(VISIT, { ...own, title: 'Гости', participants: GROUPS, ...fields });

const groupsIn = (form: Fields) => rowsIn(form, 'participants');
const groups = async (id: string, locale = 'bg') =>
  groupsIn(await draft(VISIT, id, locale)).map(({ place, count }) => `${String(place)} ${String(count)}`);

describe('a form that was opened before a colleague saved', () => {
  test('takes back no fact, in another language', async () => {
    const id = await partner();
    const opened = await draft(PARTNER, id, 'en');
    await save(PARTNER, id, { website: 'https://nov.example/', since: '1988' });
    await save(PARTNER, id, { ...opened, name: 'Facts', translation: 'done' }, 'en');
    expect(await draft(PARTNER, id)).toMatchObject({ website: 'https://nov.example/', since: '1988' });
    expect(await draft(PARTNER, id, 'en')).toMatchObject({
      name: 'Facts',
      translation: 'done',
      since: '1988',
    });
  });

  test('takes back nothing on the live page when it is published', async () => {
    const id = await makePublished(PARTNER, { ...own, name: 'Старо', country: 'RO', ...STAR });
    const opened = await draft(PARTNER, id, 'en');
    await save(PARTNER, id, { website: 'https://nov.example/' });
    await publish(PARTNER, id);
    const older = { ...opened, name: 'Facts' };
    await editor.post(`${addressOf(PARTNER, id)}/actions/publish?locale=en`, older).expect(200);
    const { data } = (await ask(`/api/partners/${id}`).expect(200)).body;
    expect(data).toMatchObject({ name: 'Старо', website: 'https://nov.example/' });
  });

  test('keeps what each changed, in one language too', async () => {
    const id = await partner();
    const opened = await draft(PARTNER, id);
    await save(PARTNER, id, { ...opened, website: 'https://nov.example/' });
    const { body } = await save(PARTNER, id, { ...opened, since: '1990' });
    expect(body.data).toMatchObject({ website: 'https://nov.example/', since: '1990' });
    expect(body.meta.warnings).toBeUndefined();
  });

  test('goes on with the version that its save is answered with', async () => {
    const id = await partner();
    const opened = await draft(PARTNER, id);
    const { body } = await save(PARTNER, id, { ...opened, since: '1990' });
    await save(PARTNER, id, { ...body.data, since: '1991' });
    expect(await draft(PARTNER, id)).toMatchObject({ since: '1991' });
  });

  test('says that a translation is of an earlier text', async () => {
    const id = await partner();
    const opened = await draft(PARTNER, id, 'en');
    await save(PARTNER, id, { name: 'Ново' });
    await save(PARTNER, id, { ...opened, name: 'Old', translation: 'done' }, 'en');
    expect(await draft(PARTNER, id, 'en')).toMatchObject({ name: 'Old', translation: 'outdated' });
  });
});

describe('what both changed differently', () => {
  test('is refused with both values, who and when; nothing is saved, and a second save keeps one’s own', async () => {
    const id = await partner();
    const opened = await draft(PARTNER, id);
    await ivanka.save(PARTNER, id, { since: '1988' });
    const mine = { ...opened, since: '1989', website: 'https://moy.example/' };
    const { body } = await trySave(PARTNER, id, mine).expect(409);
    expect(told({ body })).toEqual(['field_changed_meanwhile since']);
    const [{ message, params }] = body.error.details.errors;
    expect(params).toMatchObject({
      label: 'Партньор от',
      mine: expect.stringContaining('1989'),
      theirs: expect.stringContaining('1988'),
      who: expect.stringMatching(/\S/),
      at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    });
    expect(message).toContain(params.who);
    expect(await draft(PARTNER, id)).toMatchObject({ ...STAR, since: '1988' });
    await save(PARTNER, id, { ...mine, version: body.error.details.version });
    expect(await draft(PARTNER, id)).toMatchObject({ since: '1989', website: 'https://moy.example/' });
  });

  test('is refused once more when it has changed again meanwhile', async () => {
    const id = await partner();
    const mine: Fields = { ...(await draft(PARTNER, id)), since: '1989' };
    await save(PARTNER, id, { since: '1988' });
    const { body } = await trySave(PARTNER, id, mine).expect(409);
    await save(PARTNER, id, { since: '1990' });
    await trySave(PARTNER, id, { ...mine, version: body.error.details.version }).expect(409);
  });

  test('is no conflict where both wrote the same', async () => {
    const id = await partner();
    const opened = await draft(PARTNER, id);
    await save(PARTNER, id, { since: '1988' });
    await save(PARTNER, id, { ...opened, since: '1988' });
  });

  test('holds for what an entry is linked to', async () => {
    const [first, second, third] = [
      await partner(),
      await partner({ country: 'FR' }),
      await partner({ country: 'DE' }),
    ];
    const id = await visit({ partners: link(first) });
    const before = await visit({ title: 'Преди' });
    const earlier = await visit({ title: 'По-рано' });
    const opened = await draft(VISIT, id);
    await save(VISIT, id, { partners: { ...link(second), ...unlink(first) }, returnVisitOf: link(before) });
    await save(VISIT, id, { ...opened, partners: link(third) });
    const linked = async () =>
      (
        await editor.get(`/content-manager/relations/${VISIT}/${id}/partners?locale=bg`).expect(200)
      ).body.results.map(({ documentId }: Fields) => documentId);
    expect((await linked()).sort()).toEqual([second, third].sort());
    const { body } = await trySave(VISIT, id, { ...opened, returnVisitOf: link(earlier) }).expect(409);
    expect(told({ body })).toEqual(['field_changed_meanwhile returnVisitOf']);
    expect(body.error.details.errors[0].params).toMatchObject({ mine: 'По-рано', theirs: 'Преди' });
    await save(VISIT, id, { ...opened, returnVisitOf: link(earlier), version: body.error.details.version });
  });
});

describe('rows', () => {
  test('that a colleague added stay, and those a colleague removed do not come back', async () => {
    const id = await visit();
    const opened = await draft(VISIT, id, 'en');
    const [troyan, , lovech] = groupsIn(await draft(VISIT, id));
    await save(VISIT, id, { participants: [troyan, lovech, { place: 'Априлци', count: 1 }] });
    await save(VISIT, id, { ...opened, title: 'Guests' }, 'en');
    for (const locale of ['bg', 'en'])
      expect(await groups(id, locale)).toEqual(['Троян 10', 'Ловеч 3', 'Априлци 1']);
  });

  test('that both changed keep both changes, in different fields and in different languages', async () => {
    const id = await visit();
    const [bg, en] = [await draft(VISIT, id), await draft(VISIT, id, 'en')];
    const with0 = (form: Fields, fields: Fields) =>
      groupsIn(form).map((row, index) => (index === 0 ? { ...row, ...fields } : row));
    await save(VISIT, id, { ...bg, participants: with0(bg, { count: 11 }) });
    await save(VISIT, id, { ...en, title: 'Guests', participants: with0(en, { place: 'Troyan' }) }, 'en');
    await save(VISIT, id, { ...bg, participants: with0(bg, { role: 'host' }) });
    expect(groupsIn(await draft(VISIT, id))[0]).toMatchObject({ place: 'Троян', count: 11, role: 'host' });
    expect(groupsIn(await draft(VISIT, id, 'en'))[0]).toMatchObject({
      place: 'Troyan',
      count: 11,
      role: 'host',
    });
    const { body } = await trySave(VISIT, id, { ...bg, participants: with0(bg, { count: 12 }) }).expect(409);
    expect(told({ body })).toEqual(['field_changed_meanwhile participants.0.count']);
  });

  test('that one removed and the other changed are refused, and kept or removed by a second save', async () => {
    const id = await visit();
    const opened = await draft(VISIT, id);
    const [troyan, pleven, lovech] = groupsIn(opened);
    await save(VISIT, id, { participants: [troyan, { ...lovech, count: 4 }] });
    const changed = { ...opened, participants: [troyan, { ...pleven, count: 6 }, lovech] };
    const first = await trySave(VISIT, id, changed).expect(409);
    expect(told(first)).toEqual(['row_removed_meanwhile participants']);
    await save(VISIT, id, { ...changed, version: first.body.error.details.version });
    expect(await groups(id)).toEqual(['Троян 10', 'Плевен 6', 'Ловеч 4']);

    const removed = { ...opened, participants: [troyan, pleven] };
    const second = await trySave(VISIT, id, removed).expect(409);
    expect(told(second)).toEqual(['row_changed_meanwhile participants']);
    await save(VISIT, id, { ...removed, version: second.body.error.details.version });
    expect(await groups(id)).toEqual(['Троян 10', 'Плевен 6']);
  });

  test('that one removed and the other changed in another language are refused, saying the words, who and when', async () => {
    const id = await visit({ place: { name: 'Ниш' } });
    const opened = await draft(VISIT, id);
    const [troyan, , lovech] = groupsIn(opened);
    const english = await ivanka.draft(VISIT, id, 'en');
    const [first, second, third] = groupsIn(english);
    const words = {
      participants: [first, { ...second, place: 'Pleven' }, third],
      translation: 'in-progress',
    };
    await ivanka.save(VISIT, id, { ...words, version: english.version }, 'en');

    const removed = { ...opened, participants: [troyan, lovech] };
    const refused = await trySave(VISIT, id, removed).expect(409);
    expect(told(refused)).toEqual(['row_worded_meanwhile participants']);
    const [{ params, message }] = refused.body.error.details.errors;
    expect(params).toMatchObject({ mine: 'Плевен', theirs: 'Pleven', language: 'English' });
    expect(message).toContain(`изтрихте реда „Плевен“, а ${String(params.who)} промени текста му`);
    expect(await groups(id)).toEqual(['Троян 10', 'Плевен 5', 'Ловеч 3']);

    // Whoever has seen that may delete it, unless it has changed once more.
    const seen = refused.body.error.details.version;
    const later = { participants: [first, { ...second, place: 'Pleven (BG)' }, third] };
    await ivanka.save(VISIT, id, later, 'en');
    const again = await trySave(VISIT, id, { ...removed, version: seen }).expect(409);
    expect(told(again)).toEqual(['row_worded_meanwhile participants']);
    await save(VISIT, id, { ...removed, version: again.body.error.details.version });
    for (const locale of ['bg', 'en'])
      expect((await groups(id, locale)).map((group) => group.split(' ').at(-1))).toEqual(['10', '3']);
  });

  test('that one removed and the other changed in both languages are refused once, with all that changed', async () => {
    const id = await visit();
    await save(VISIT, id, { title: 'Guests', translation: 'done' }, 'en');
    const opened = await draft(VISIT, id);
    const [first, second, third] = groupsIn(await draft(VISIT, id, 'en'));
    await save(VISIT, id, { participants: [first, { ...second, place: 'Pleven' }, third] }, 'en');
    const [troyan, pleven, lovech] = groupsIn(await draft(VISIT, id));
    await save(VISIT, id, { participants: [troyan, { ...pleven, count: 7 }, lovech] });

    const removed = { ...opened, participants: [troyan, lovech] };
    const refused = await trySave(VISIT, id, removed).expect(409);
    expect(told(refused)).toEqual([
      'row_changed_meanwhile participants',
      'row_worded_meanwhile participants',
    ]);
    await save(VISIT, id, { ...removed, version: refused.body.error.details.version });
    expect(await groups(id)).toEqual(['Троян 10', 'Ловеч 3']);
  });

  test('that a translation removed and the original changed are refused once, where the translation follows it', async () => {
    const id = await visit({ place: { name: 'Ниш' } });
    const opened = await draft(VISIT, id, 'en');
    const [first, , third] = groupsIn(opened);
    const source = await draft(VISIT, id);
    const [troyan, pleven, lovech] = groupsIn(source);
    await save(VISIT, id, {
      participants: [troyan, { ...pleven, place: 'Плевен, кметството' }, lovech],
      place: { ...(source.place as Fields), name: 'Нишка баня' },
    });

    const removed = { ...opened, participants: [first, third], place: null };
    const refused = await trySave(VISIT, id, removed, 'en').expect(409);
    expect(told(refused)).toEqual(['row_changed_meanwhile place', 'row_changed_meanwhile participants']);
    await save(VISIT, id, { ...removed, version: refused.body.error.details.version }, 'en');
    expect(await draft(VISIT, id)).toMatchObject({
      place: null,
      participants: [{ count: 10 }, { count: 3 }],
    });
  });

  test('that stand alone and were put anew are refused where the other language has new words', async () => {
    const id = await visit({ place: { name: 'Ниш', country: 'RS' } });
    const opened = await draft(VISIT, id);
    const english = await draft(VISIT, id, 'en');
    await save(VISIT, id, { place: { ...(english.place as Fields), name: 'Niš' } }, 'en');
    const replaced = { ...opened, place: { name: 'Нишка баня', country: 'RS' } };
    const refused = await trySave(VISIT, id, replaced).expect(409);
    expect(told(refused)).toEqual(['row_worded_meanwhile place']);
    await save(VISIT, id, { ...replaced, version: refused.body.error.details.version });
    expect(await draft(VISIT, id)).toMatchObject({ place: { name: 'Нишка баня' } });
  });

  test('that one removed are gone without a question where the other language has the words it had', async () => {
    const id = await visit({ place: { name: 'Ниш' } });
    const opened = await draft(VISIT, id);
    const [troyan, , lovech] = groupsIn(opened);
    const [first, second, third] = groupsIn(await draft(VISIT, id, 'en'));
    const translated = { title: 'Guests', translation: 'done' };
    await save(
      VISIT,
      id,
      { ...translated, participants: [{ ...first, place: 'Troyan' }, second, third] },
      'en',
    );
    await save(VISIT, id, { participants: [first, { ...second, place: 'Pleven' }, third] }, 'en');
    await save(VISIT, id, { participants: [first, second, third] }, 'en');
    await save(VISIT, id, { ...opened, participants: [troyan, lovech] });
    expect(await groups(id)).toEqual(['Троян 10', 'Ловеч 3']);
  });

  test('a component that stands alone, likewise, and rows within a row', async () => {
    const id = await visit({ place: { name: 'Ниш' }, delegation: { people: [{ name: 'Донка Михайлова' }] } });
    const opened = await draft(VISIT, id);
    const english = await draft(VISIT, id, 'en');
    const delegation = english.delegation as { people: Fields[] };
    const people = delegation.people.map((person) => ({ ...person, name: 'Donka Mihaylova' }));
    await save(
      VISIT,
      id,
      { place: { ...(english.place as Fields), name: 'Niš' }, delegation: { ...delegation, people } },
      'en',
    );
    const { body } = await trySave(VISIT, id, { ...opened, place: null, delegation: null }).expect(409);
    expect(told({ body })).toEqual(['row_worded_meanwhile place', 'row_worded_meanwhile delegation']);
    expect(body.error.details.errors.map(({ params }: { params: Fields }) => params.theirs)).toEqual([
      'Niš',
      'Donka Mihaylova',
    ]);
    const nobody = { ...(opened.delegation as Fields), people: [] };
    const second = await trySave(VISIT, id, { ...opened, delegation: nobody }).expect(409);
    expect(told(second)).toEqual(['row_worded_meanwhile delegation.people']);
  });

  test('stay in the order that one of two gave them, and are refused when both did', async () => {
    const id = await visit();
    const opened = await draft(VISIT, id);
    const [troyan, pleven, lovech] = groupsIn(opened);
    await save(VISIT, id, { ...opened, participants: [lovech, troyan, pleven] });
    await save(VISIT, id, {
      ...opened,
      participants: [troyan, pleven, lovech, { place: 'Априлци', count: 1 }],
    });
    expect(await groups(id)).toEqual(['Ловеч 3', 'Априлци 1', 'Троян 10', 'Плевен 5']);
    const { body } = await trySave(VISIT, id, { ...opened, participants: [pleven, troyan, lovech] }).expect(
      409,
    );
    expect(told({ body })).toEqual(['rows_ordered_meanwhile participants']);
  });

  test('of a form that is older than a discard are the same rows', async () => {
    const id = await visit();
    await publish(VISIT, id);
    await save(VISIT, id, { occasion: 'Събор' });
    const opened = await draft(VISIT, id);
    await discard(VISIT, id);
    const [troyan, , lovech] = groupsIn(opened);
    await save(VISIT, id, { ...opened, participants: [{ ...troyan, count: 12 }, lovech] });
    expect(await groups(id)).toEqual(['Троян 12', 'Ловеч 3']);
    expect(await draft(VISIT, id)).toMatchObject({ occasion: null });
  });

  test('that are sent twice are added once', async () => {
    const id = await visit();
    const opened = await draft(VISIT, id);
    const more = { ...opened, participants: [...groupsIn(opened), { place: 'Априлци', count: 1 }] };
    await save(VISIT, id, more);
    await save(VISIT, id, more);
    expect(await groups(id)).toEqual(['Троян 10', 'Плевен 5', 'Ловеч 3', 'Априлци 1']);
  });

  test('and a component that stands alone are merged by their fields', async () => {
    const id = await visit({ place: { name: 'Ниш', country: 'RS' } });
    const opened = await draft(VISIT, id);
    const { place } = opened as { place: Fields };
    await save(VISIT, id, { place: { ...place, country: 'RO' } });
    await save(VISIT, id, { ...opened, place: { ...place, name: 'Крайова' } });
    expect((await draft(VISIT, id)).place).toMatchObject({ name: 'Крайова', country: 'RO' });
    await save(VISIT, id, { place: null });
    await save(VISIT, id, { ...opened, title: 'Други гости' });
    expect((await draft(VISIT, id)).place).toBeNull();
    const { body } = await trySave(VISIT, id, { ...opened, place: { ...place, name: 'Враца' } }).expect(409);
    expect(told({ body })).toEqual(['row_removed_meanwhile place']);
  });
});

test('a save costs two statements more: the last entry of the history, and the keys of rows', async () => {
  const id = await visit();
  const opened = await draft(VISIT, id);
  const statements = await statementsOf(() => save(VISIT, id, { ...opened, occasion: 'Събор' }));
  const added = statements.filter(
    ({ sql }) => /select .*trail_entries/i.test(sql) || sql.includes('row_key'),
  );
  expect(added).toHaveLength(2);
});

test('a translator is judged by what she changed', async () => {
  const translator = await editor.signInAs('translator', ['troyan'], 'forms-translator');
  const id = await visit();
  const opened = await opening(translator)(VISIT, id, 'en');
  const rows = groupsIn(await draft(VISIT, id));
  await save(VISIT, id, {
    occasion: 'Събор',
    participants: [...rows.slice(1), { place: 'Априлци', count: 1 }],
  });
  await translator.save(VISIT, id, { ...opened, title: 'Guests' }, 'en');
  expect(await draft(VISIT, id, 'en')).toMatchObject({ title: 'Guests' });
  expect(await groups(id)).toEqual(['Плевен 5', 'Ловеч 3', 'Априлци 1']);
  const now = await opening(translator)(VISIT, id, 'en');
  const { body } = await translator
    .trySave(VISIT, id, { ...now, participants: groupsIn(now).slice(1) }, 'en')
    .expect(400);
  expect(told({ body })).toEqual(['translation_changes_fact participants']);
});

describe('a client that names no version', () => {
  test('is told so, and leaves alone what it does not send, in components as well', async () => {
    const id = await visit({ occasion: 'Събор', place: { name: 'Ниш', country: 'RS' } });
    const opened = await draft(VISIT, id);
    const [first] = groupsIn(opened);
    const { body } = await save(VISIT, id, {
      title: 'Други',
      place: { id: (opened.place as Fields).id, name: 'Крайова' },
      participants: [{ id: first?.id, count: 11 }, ...groupsIn(opened).slice(1)],
    });
    expect(body.meta.warnings).toMatchObject([{ code: 'version_missing', path: ['version'] }]);
    const now = await draft(VISIT, id);
    expect(now).toMatchObject({
      title: 'Други',
      occasion: 'Събор',
      place: { name: 'Крайова', country: 'RS' },
    });
    expect(groupsIn(now)[0]).toMatchObject({ place: 'Троян', count: 11 });
  });

  test('and one that names another’s is refused', async () => {
    const [id, other] = [await partner(), await partner({ name: 'Друго' })];
    const { version } = await draft(PARTNER, other);
    const { version: english } = await draft(PARTNER, id, 'en');
    for (const wrong of ['', 'a', version, english, 5, {}, 'e30'])
      expect([wrong, told(await trySave(PARTNER, id, { since: '1990', version: wrong }))]).toEqual([
        wrong,
        wrong === '' ? [] : ['version_malformed version'],
      ]);
    const published = await tryTo('publish', PARTNER, id).expect(200);
    expect(published.body.meta.warnings).toBeUndefined();
  });
});
