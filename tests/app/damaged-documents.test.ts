import type * as Indexes from '../../src/operations/database/indexes';
import { app, compiled, forget, isPostgres, ownedBy, signInAs } from '../support/app';
import { addressOf, editing } from '../support/editor';
import { NETWORK, PARTNER } from '../support/types';

const { applyIndexes, oneRowIndexOf } = compiled<typeof Indexes>('operations/database/indexes');

const { make, publish, tryTo, unpublish } = editing();

const hasIndex = async (name: string): Promise<boolean> => {
  const { rows, 0: first } = await app().db.connection.raw(
    isPostgres()
      ? 'select count(*) as n from pg_indexes where indexname = ?'
      : `select count(*) as n from sqlite_master where type = 'index' and name = ?`,
    [name],
  );
  return Number((rows?.[0] ?? first).n) === 1;
};

/** What a start writes into the log about documents. */
const startAgain = async (): Promise<string[]> => {
  const said: string[] = [];
  const log = jest.spyOn(app().log, 'error').mockImplementation((message: unknown) => {
    said.push(String(message));
    return app().log;
  });
  try {
    await applyIndexes(app());
  } finally {
    log.mockRestore();
  }
  return said;
};

describe('an installation that was damaged before', () => {
  test('starts, names a document with two rows in one language and state, and makes the index once it is repaired', async () => {
    const { name } = oneRowIndexOf('networks');
    const documentId = await make(NETWORK, { name: 'Мрежа на крайречните градове' });
    expect(await hasIndex(name)).toBe(true);
    await app().db.connection.raw(`drop index ${name}`);
    const { id } = await app()
      .db.query(NETWORK)
      .create({ data: { documentId, locale: 'bg', publishedAt: null, name: 'Чужда мрежа' } });
    const said = await startAgain();
    expect(said).toEqual([expect.stringContaining(documentId)]);
    expect(said[0]).toContain('“Мрежа на крайречните градове”');
    expect(said[0]).toContain('“Чужда мрежа”');
    expect(said[0]).toContain('it has two rows in one language and state');
    expect(said[0]).toContain(`row ${id} (bg, draft)`);
    expect(said[0]).toContain('docs/operators/storage.md');
    expect(await hasIndex(name)).toBe(false);
    await app().db.query(NETWORK).delete({ where: { id } });
    expect(await startAgain()).toEqual([]);
    expect(await hasIndex(name)).toBe(true);
  });

  test('names a document whose rows belong to different municipalities, and lets neither of them touch it', async () => {
    const documentId = await make(PARTNER, {
      name: 'Смедерево',
      country: 'RS',
      ...(await ownedBy('troyan')),
    });
    const english = { documentId, locale: 'en', publishedAt: null };
    const draft = await app().db.query(PARTNER).findOne({ where: english });
    const source = await app()
      .db.query(PARTNER)
      .findOne({ where: { ...english, locale: 'bg' } });
    const municipalities = app().db.query('api::municipality.municipality');
    const row = (slug: string) =>
      municipalities.findOne({ where: { slug, locale: 'en', publishedAt: null } });
    const [kavarna, troyan] = [await row('kavarna'), await row('troyan')];
    const give = (municipality: { id: number }) =>
      app()
        .db.query(PARTNER)
        .update({ where: { id: draft.id }, data: { municipality: { set: [municipality.id] } } });
    await give(kavarna);
    const said = await startAgain();
    expect(said).toEqual([expect.stringContaining(documentId)]);
    expect(said[0]).toContain('its rows belong to different municipalities');
    for (const slug of ['troyan', 'kavarna']) {
      const editor = await signInAs('head-editor', [slug], `damaged-${slug}`);
      const address = addressOf(PARTNER, documentId);
      for (const locale of ['bg', 'en']) {
        await editor.put(`${address}?locale=${locale}`, { website: 'https://www.smederevo.rs/' }).expect(404);
        await editor.delete(`${address}?locale=${locale}`).expect(404);
      }
      await editor.get(`/history/${PARTNER}/${documentId}`).expect(404);
      const { id } = slug === 'kavarna' ? draft : source;
      for (const partners of [[id], { connect: [{ id }] }]) {
        const { body } = await editor
          .post(`${addressOf('api::visit.visit')}?locale=bg`, { title: 'Гостуване', partners })
          .expect(400);
        expect(body.error.details.errors).toMatchObject([{ path: ['partners'], code: 'link_foreign' }]);
      }
      await forget(editor.id);
    }
    await give(troyan);
    expect(await startAgain()).toEqual([]);
  });
});

test('the database itself refuses a second row, and a row that is moved into another document', async () => {
  const [one, other] = [
    await make(NETWORK, { name: 'Едната мрежа' }),
    await make(NETWORK, { name: 'Другата' }),
  ];
  const second = { documentId: one, locale: 'bg', publishedAt: null, name: 'Втори ред' };
  await expect(app().db.query(NETWORK).create({ data: second })).rejects.toMatchObject({
    message: expect.stringMatching(/unique/i),
  });
  await expect(
    app()
      .db.query(NETWORK)
      .updateMany({ where: { documentId: other, locale: 'bg' }, data: { documentId: one } }),
  ).rejects.toMatchObject({ message: expect.stringMatching(/unique/i) });
});

test('publications of one document in the same moment leave one published row for each language', async () => {
  const documentId = await make(NETWORK, { name: 'Мрежа на планинските градове' });
  const attempt = () => tryTo('publish', NETWORK, documentId);
  await publish(NETWORK, documentId);
  const answers = await Promise.all([attempt(), attempt(), attempt(), attempt()]);
  for (const { status, body } of answers)
    if (status !== 200)
      expect([status, body.error.details.errors]).toEqual([
        400,
        [expect.objectContaining({ code: 'written_at_once', path: [] })],
      ]);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  const published = await app()
    .db.query(NETWORK)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ['locale'] });
  expect(published.map(({ locale }: { locale: string }) => locale).sort()).toEqual(['bg', 'en']);
  await unpublish(NETWORK, documentId);
});
