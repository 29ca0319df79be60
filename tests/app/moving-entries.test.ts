import { app, forget, ownedBy, signIn, signInAs, visit, type AdminSession } from '../support/app';
import { addressOf, editing, link, told, unlink, type Fields } from '../support/editor';
import { PARTNER, VISIT } from '../support/types';

const editor = editing();
afterEach(() => editor.clean());

let both: AdminSession & { id: number };
let kavarna: AdminSession & { id: number };
let troyan: AdminSession & { id: number };
let own: Fields;
/** What the form sends to move an entry of Kavarna to Troyan. */
let move: Fields;
beforeAll(async () => {
  both = await signInAs('head-editor', ['kavarna', 'troyan'], 'moves');
  kavarna = await signInAs('head-editor', ['kavarna'], 'stays');
  troyan = await signInAs('head-editor', ['troyan'], 'waits');
  own = await ownedBy('kavarna');
  move = await ownedBy('troyan');
});
afterAll(() => forget(both.id, kavarna.id, troyan.id));

const refused = async (uid: string, documentId: string, fields: Fields = move) => {
  const { body } = await editor.as(both).trySave(uid, documentId, fields).expect(400);
  const { errors } = body.error.details as { errors: { code: string; path: unknown[]; message: string }[] };
  return errors.map(({ code, path }) => `${code} ${path.join('.')}`);
};
const ownersOf = async (uid: string, documentId: string) => {
  const rows = await app()
    .db.query(uid)
    .findMany({ where: { documentId }, populate: { municipality: { select: ['slug'] } } });
  return [...new Set(rows.map(({ municipality }) => municipality?.slug))];
};
const makePartner = (fields: Fields = {}) =>
  editor.make(PARTNER, { ...own, name: 'Цетине', country: 'ME', ...fields });

describe('an entry is moved to another municipality whole, or not at all', () => {
  test('not its draft while its page stays behind; once it is withdrawn', async () => {
    const partner = await makePartner();
    await editor.publish(PARTNER, partner);
    expect(await refused(PARTNER, partner)).toEqual(['moved_while_published municipality']);
    expect(await ownersOf(PARTNER, partner)).toEqual(['kavarna']);
    await kavarna.get(`${addressOf(PARTNER, partner)}?locale=bg`).expect(200);
    await troyan.post(`${addressOf(PARTNER, partner)}/actions/unpublish?locale=bg`).expect(404);
    await visit(`/api/partners/${partner}`).expect(200);
    await editor.as(kavarna).unpublish(PARTNER, partner);
    await editor.as(both).save(PARTNER, partner, move);
    expect(await ownersOf(PARTNER, partner)).toEqual(['troyan']);
    await editor.as(troyan).publish(PARTNER, partner);
    expect(await ownersOf(PARTNER, partner)).toEqual(['troyan']);
  });

  test('not from under drafts that refer to it, nor with links and files of the first', async () => {
    const partner = await makePartner();
    const file = await kavarna
      .form('/upload')
      .attach('files', Buffer.from('x'), 'x.txt')
      .then(({ body }) => body[0]?.id);
    const meeting = await editor.make(VISIT, { ...own, title: 'Гости', partners: link(partner) });
    expect(await refused(PARTNER, partner)).toEqual(['moved_while_referred municipality']);
    expect(await refused(VISIT, meeting)).toEqual(['linked_to_other_municipality partners']);
    // Both in one save: the links are left, and the entry goes.
    await editor.as(both).save(VISIT, meeting, { ...move, partners: unlink(partner) });
    expect(await ownersOf(VISIT, meeting)).toEqual(['troyan']);
    await editor.as(both).save(PARTNER, partner, { documents: [{ file, title: 'Справка' }] });
    expect(await refused(PARTNER, partner)).toEqual(['moved_with_file documents.0.file']);
    await editor.as(both).save(PARTNER, partner, { documents: [], ...move });
    expect(await ownersOf(PARTNER, partner)).toEqual(['troyan']);
  });

  test('an entry that was split before is repaired by a user of both municipalities, and not by a user of one', async () => {
    const partner = await makePartner();
    await editor.publish(PARTNER, partner);
    const towns = await app()
      .db.query('api::municipality.municipality')
      .findMany({ where: { slug: 'troyan', publishedAt: null } });
    for (const { id, locale } of towns) {
      const draft = await app()
        .db.query(PARTNER)
        .findOne({ where: { documentId: partner, locale, publishedAt: null } });
      await app()
        .db.query(PARTNER)
        .update({ where: { id: draft.id }, data: { municipality: id } });
    }
    expect((await ownersOf(PARTNER, partner)).sort()).toEqual(['kavarna', 'troyan']);
    for (const one of [kavarna, troyan])
      await one.post(`${addressOf(PARTNER, partner)}/actions/unpublish?locale=bg`).expect(404);
    await editor.as(both).save(PARTNER, partner, own);
    expect(await ownersOf(PARTNER, partner)).toEqual(['kavarna']);
  });
});

test('who has several municipalities, or all, links entries of one only', async () => {
  const partner = await makePartner();
  const rows: { id: number }[] = await app()
    .db.query(PARTNER)
    .findMany({ where: { documentId: partner, locale: 'bg' } });
  const code = 'linked_to_other_municipality partners';
  for (const by of [editor.as(both), editor]) {
    const meeting = await by.make(VISIT, { ...move, title: 'Гости' });
    for (const partners of [link(partner), [rows[0]?.id], { set: [{ documentId: partner }] }]) {
      const saved = await by.trySave(VISIT, meeting, { partners }).expect(400);
      expect(told(saved)).toEqual([code]);
      expect(saved.body.error.message).toContain('„Цетине“ е на друга община');
      expect(told(await by.tryMake(VISIT, { ...move, title: 'Пак', partners }).expect(400))).toEqual([code]);
    }
    expect(told(await by.tryClone(VISIT, meeting, { title: 'Пак', partners: link(partner) }))).toEqual([
      code,
    ]);
    await by.save(VISIT, meeting, { ...own, partners: link(partner) });
    expect(told(await by.trySave(VISIT, meeting, { ...move, partners: link(partner) }))).toEqual([code]);
  }
});

test('the refusal says in Bulgarian what to do', async () => {
  const admin = await signIn('bg');
  const partner = await makePartner();
  await editor.publish(PARTNER, partner);
  const { body } = await admin.put(`${addressOf(PARTNER, partner)}?locale=bg`, move).expect(400);
  expect(body.error.message).toContain('Първо го свалете от сайта');
});
