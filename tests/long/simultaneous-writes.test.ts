import { app, ownedBy, signIn, visit, type AdminSession } from '../support/app';
import { addressOf, editing, link, type Fields } from '../support/editor';
import { PARTNER, PROJECT, VISIT } from '../support/types';

/**
 * What two requests do to each other depends on chance; before writes waited for each other, two of three pairs lost something.
 * The long run is `PAIRS=200 npx jest --selectProjects long simultaneous-writes` (docs/maintainers/testing.md).
 */
const PAIRS = Number(process.env.PAIRS ?? (process.env.DATABASE_URL ? 4 : 1)); // on SQLite one waits for the other in any case
jest.setTimeout(60_000 + PAIRS * 5_000);

const { make, makePublished, tryTo, trySave, draft, clean } = editing();
afterEach(clean);

let own: Fields;
let admin: AdminSession;
beforeAll(async () => {
  admin = await signIn();
  own = await ownedBy('troyan');
});
const statuses = async (...requests: PromiseLike<{ status: number }>[]) =>
  (await Promise.all(requests)).map(({ status }) => status);

describe('of two writes on one document at once nothing is lost', () => {
  const guests = () => make(VISIT, { ...own, title: 'Гости от Ниш', programme: [{ title: 'Откриване' }] });

  test('the source and a translation', async () => {
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const id = await guests();
      const bulgarian = { title: 'Делегация от Ниш', date: '2024-05-01' };
      const answers = await statuses(
        trySave(VISIT, id, bulgarian),
        trySave(VISIT, id, { title: 'Guests from Niš' }, 'en'),
      );
      expect(answers).toEqual([200, 200]);
      expect(await draft(VISIT, id)).toMatchObject(bulgarian);
      expect(await draft(VISIT, id, 'en')).toMatchObject({ title: 'Guests from Niš', date: '2024-05-01' });
    }
  });

  test('facts in two languages', async () => {
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const id = await guests();
      const answers = await statuses(
        trySave(VISIT, id, { date: '2024-05-01' }),
        trySave(VISIT, id, { dateWording: 'на Гергьовден', eventStatus: 'postponed' }, 'en'),
      );
      expect(answers).toEqual([200, 200]);
      for (const locale of ['bg', 'en'])
        expect(await draft(VISIT, id, locale)).toMatchObject({
          date: '2024-05-01',
          eventStatus: 'postponed',
        });
    }
  });

  test('links added in two languages', async () => {
    const [nis, vidin] = [
      await make(PARTNER, { ...own, name: 'Ниш' }),
      await make(PARTNER, { ...own, name: 'Видин' }),
    ];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const id = await guests();
      const answers = await statuses(
        trySave(VISIT, id, { partners: link(nis) }),
        trySave(VISIT, id, { partners: link(vidin) }, 'en'),
      );
      expect(answers).toEqual([200, 200]);
      const rows = await app()
        .db.query(VISIT)
        .findMany({ where: { documentId: id }, populate: { partners: true } });
      const linked = rows.map(({ partners }) => partners.map(({ documentId }: Fields) => documentId).sort());
      expect(linked).toEqual([nis, vidin].map(() => [nis, vidin].sort()));
    }
  });

  test('two publications', async () => {
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const id = await guests();
      expect(await statuses(tryTo('publish', VISIT, id), tryTo('publish', VISIT, id))).toEqual([200, 200]);
      const rows = await app()
        .db.query(VISIT)
        .count({ where: { documentId: id, publishedAt: { $notNull: true } } });
      expect(rows).toBe(2);
    }
  });
});

test('two entries that link to each other are restored at once, and have their links again', async () => {
  const remove = (uid: string, id: string) => admin.delete(`${addressOf(uid, id)}?locale=*`).expect(200);
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const kotor = await make(PARTNER, { ...own, name: 'Котор' });
    const guests = await Promise.all(
      [1, 2].map((each) => make(VISIT, { ...own, title: `Гости от Котор ${each}`, partners: link(kotor) })),
    );
    // Deleted before them, it has their links in the bin; after them, they have theirs.
    for (const id of pair % 2 === 0 ? [kotor, ...guests] : [...guests, kotor])
      await remove(id === kotor ? PARTNER : VISIT, id);
    const { body } = await admin.get('/bin').expect(200);
    const entries: { id: number }[] = body.data.slice(0, 3);
    expect(await statuses(...entries.map(({ id }) => admin.post(`/bin/${id}/restore`)))).toEqual([
      ...[200, 200, 200],
    ]);
    const linked = guests.map((id) =>
      admin.get(`/content-manager/relations/${VISIT}/${id}/partners?locale=bg`),
    );
    for (const answer of await Promise.all(linked))
      expect(answer.body.results.map(({ documentId }: Fields) => documentId)).toEqual([kotor]);
  }
});

test('entries of one title that are made at once have slugs of their own, and can be published', async () => {
  const makeOne = () =>
    admin
      .post(`${addressOf(VISIT)}?locale=bg`, { ...own, title: 'Гости от Котор' })
      .then(({ body }) => body.data);
  const made = await Promise.all([makeOne(), makeOne(), makeOne()]);
  try {
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(3);
    for (const { documentId } of made) await tryTo('publish', VISIT, documentId).expect(200);
  } finally {
    for (const { documentId } of made) {
      await tryTo('unpublish', VISIT, documentId);
      await admin.delete(`${addressOf(VISIT, documentId)}?locale=*`);
    }
  }
});

test('a link that is made while the drafts it leads to are discarded is in every language', async () => {
  const project = await makePublished(PROJECT, { ...own, title: 'Пътища на виното' });
  for (let pair = 0; pair < 2 * PAIRS; pair += 1) {
    const id = await make(VISIT, { ...own, title: `Гости от Видин ${pair}` });
    const answers = await statuses(
      trySave(VISIT, id, { project: link(project) }),
      tryTo('discard', PROJECT, project),
      tryTo('discard', PROJECT, project, 'en'),
    );
    expect(answers).toEqual([200, 200, 200]);
    const rows = await app()
      .db.query(VISIT)
      .findMany({ where: { documentId: id }, populate: { project: true } });
    expect(rows.map((row) => [row.locale, row.project?.documentId, row.project?.locale])).toEqual([
      ['bg', project, 'bg'],
      ['en', project, 'en'],
    ]);
  }
});

describe('what is published and what it refers to', () => {
  test.each(['unpublish', 'delete'])('is not parted by a %s at the same time', async (way) => {
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const partner = await makePublished(PARTNER, { ...own, name: `Цетине ${way} ${pair}`, country: 'ME' });
      const id = await make(VISIT, { ...own, title: 'Гости от Цетине', partners: link(partner) });
      const take = () =>
        way === 'delete'
          ? admin.delete(`${addressOf(PARTNER, partner)}?locale=bg`)
          : tryTo('unpublish', PARTNER, partner);
      const [published = 0, taken = 0] = await statuses(tryTo('publish', VISIT, id), take());
      expect([
        [200, 200],
        [200, 400],
        [400, 200],
      ]).toContainEqual([published, taken]);
      if (published !== 200) continue;
      // Deleted before the publication began, it was no part of it any more: the history says what was published.
      const { body } = await visit(`/api/visits/${id}?populate=partners`).expect(200);
      const entry = await app()
        .db.query('api::history-entry.history-entry')
        .findOne({ where: { document: id, action: 'publish' } });
      const told = entry.changes.find(({ field }: { field: string }) => field === 'partners')?.after ?? [];
      expect([taken, body.data.partners.length]).toEqual([taken, told.length]);
      expect(told).toHaveLength(taken === 200 ? 0 : 1);
    }
  });
});
