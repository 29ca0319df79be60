import { inOneGo } from '../../src/operations/jobs';
import type * as schedule from '../../src/writing/schedule/run';
import { app, compiled, ownedBy, signIn, visit, type AdminSession } from '../support/app';
import { addressOf, editing, link, unlink, type Fields } from '../support/editor';
import { withFault } from '../support/fault';
import { PARTNER, VISIT } from '../support/types';

/** Ten o'clock in the morning in Bulgaria, on a day to come: what is set to a time that has passed is refused. */
const TEN = '2031-01-15T08:00:00.000Z';
/** Ten o'clock on a day that has passed. */
const PASSED = '2026-01-15T08:00:00.000Z';
const minutesBefore = (time: string, minutes: number) =>
  new Date(new Date(time).getTime() - minutes * 60_000).toISOString();
const minutesAfter = (minutes: number) => new Date(new Date(TEN).getTime() + minutes * 60_000).toISOString();

const run = (minutes: number) =>
  inOneGo(compiled<typeof schedule>('writing/schedule/run').runSchedule(app(), minutesAfter(minutes)));

let admin: AdminSession;
let own: Fields;
const { make, save, publish, unpublish, draft, trySave, tryTo, clean } = editing();

beforeAll(async () => {
  admin = await signIn('bg');
  own = await ownedBy('troyan');
});
afterEach(clean);

const create = (uid: string, fields: Fields) => make(uid, { ...own, ...fields });
/** What a document holds without having been saved so: time has passed since. */
const store = (uid: string, documentId: string, fields: Fields) =>
  app()
    .db.query(uid)
    .updateMany({ where: { documentId, publishedAt: null }, data: fields });

/** What the admin's list says of a document: draft, published or modified. */
const statusOf = async (uid: string, documentId: string) => {
  const { body } = await admin
    .get(`${addressOf(uid)}?filters[documentId]=${documentId}&locale=bg`)
    .expect(200);
  return body.results[0].status;
};
const historyOf = (document: string): Promise<Fields[]> =>
  app()
    .db.query('api::history-entry.history-entry')
    .findMany({ where: { document }, orderBy: { id: 'desc' } });
const publications = async (documentId: string) =>
  (await historyOf(documentId)).filter(({ action }) => action === 'publish');

interface InboxItem {
  group: string;
  items: {
    documentId: string;
    title: string;
    action?: string;
    date: string;
    messages?: string[];
    municipality: string;
  }[];
}
/** What a group of the home page's list says of a document. */
const inboxItem = async (group: string, documentId: string, session = admin) => {
  const { body } = await session.get('/inbox').expect(200);
  const groups: InboxItem[] = body.data;
  return groups.find((each) => each.group === group)?.items.find((item) => item.documentId === documentId);
};

describe('what is set to a time', () => {
  test('discarding changes brings back no withdrawal that was put off', async () => {
    const id = await create(PARTNER, { name: 'Котор', country: 'ME', withdrawAt: TEN });
    await publish(PARTNER, id);
    await save(PARTNER, id, { withdrawAt: minutesAfter(60), nativeName: 'Kotor' });
    await tryTo('discard', PARTNER, id).expect(200);
    expect(await draft(PARTNER, id)).toMatchObject({ withdrawAt: minutesAfter(60), nativeName: null });
    await run(5);
    await visit(`/api/partners/${id}`).expect(200);
    await run(61);
    await visit(`/api/partners/${id}`).expect(410);
  });

  test('is published then and not before, in all languages, as an editor would have done it', async () => {
    const id = await create(PARTNER, { name: 'Цетине', country: 'ME', publishAt: TEN, readyForReview: true });
    await save(PARTNER, id, { name: 'Cetinje', translation: 'in-progress' }, 'en');
    await run(-1);
    expect(await statusOf(PARTNER, id)).toBe('draft');
    await run(0);
    const { body } = await visit(`/api/partners/${id}?locale=bg`).expect(200);
    expect(body.data.name).toBe('Цетине');
    // A translator's work in progress is published by no one else.
    expect((await visit(`/api/partners/${id}?locale=en`).expect(200)).body.data.name).toBe('Цетине');
    expect(await draft(PARTNER, id, 'en')).toMatchObject({
      name: 'Cetinje',
      publishAt: null,
      readyForReview: null,
    });
    expect(await draft(PARTNER, id)).toMatchObject({ publishAt: null, readyForReview: null });
    expect(await statusOf(PARTNER, id)).toBe('published');
    expect(await publications(id)).toEqual([
      expect.objectContaining({
        who: 'system',
        changes: expect.not.arrayContaining([expect.objectContaining({ field: 'publishAt' })]),
      }),
    ]);
  });

  test('is recorded as cleared where an editor was faster, and not as what is published', async () => {
    const id = await create(PARTNER, { name: 'Цетине', country: 'ME', publishAt: TEN, readyForReview: true });
    await publish(PARTNER, id);
    await save(PARTNER, id, { withdrawAt: TEN });
    await unpublish(PARTNER, id);
    const changes = async (action: string) => {
      const [entry] = (await historyOf(id)).filter((each) => each.action === action);
      const told = entry?.changes as { field: string; before: unknown; after: unknown }[]; // as the history keeps them
      return told.filter(({ field }) => /At$|^readyForReview$/.test(field));
    };
    expect(await changes('publish')).toEqual([]);
    expect(await changes('unpublish')).toEqual([{ field: 'withdrawAt', before: TEN, after: null }]);
  });

  test('is published once, however many instances see that it is due', async () => {
    const id = await create(PARTNER, { name: 'Херцег Нови', country: 'ME', publishAt: TEN });
    await Promise.all([run(0), run(0), run(1)]);
    await run(2);
    expect(await publications(id)).toHaveLength(1);
    const rows = await app()
      .db.query(PARTNER)
      .count({ where: { documentId: id, publishedAt: { $notNull: true } } });
    expect(rows).toBe(2);
  });

  test('is published together with what it refers to, whichever was written first', async () => {
    const back = await create(VISIT, { title: 'Ответно гостуване в Цетине', publishAt: TEN });
    const first = await create(VISIT, { title: 'Гости от Цетине', publishAt: TEN });
    const partner = await create(PARTNER, { name: 'Цетине', country: 'ME', publishAt: minutesAfter(1) });
    await save(VISIT, first, { partners: link(partner) });
    await save(VISIT, back, { returnVisitOf: link(first) });
    await save(VISIT, first, { occasion: 'Празникът на сливата' });
    await run(1);
    for (const id of [back, first]) await visit(`/api/visits/${id}`).expect(200);
    await unpublish(VISIT, back);
    await unpublish(VISIT, first);
  });

  test('is withdrawn at its time; a plan for later stays', async () => {
    const id = await create(PARTNER, { name: 'Цетине', country: 'ME' });
    await publish(PARTNER, id);
    await save(PARTNER, id, {
      withdrawAt: TEN,
      publishAt: '2099-05-09T06:00:00.000Z',
      withdrawnBecause: 'Подменя се.',
    });
    await Promise.all([run(0), run(0)]);
    await visit(`/api/partners/${id}`).expect(410);
    expect(await draft(PARTNER, id)).toMatchObject({
      withdrawAt: null,
      publishAt: '2099-05-09T06:00:00.000Z',
    });
    const [last, ...others] = await historyOf(id);
    expect(last).toMatchObject({
      action: 'unpublish',
      reason: expect.objectContaining({ bg: 'Подменя се.' }),
    });
    expect(others.filter(({ action }) => action === 'unpublish')).toEqual([]);
  });

  test('is withdrawn after the publication that takes the last link to it away', async () => {
    const partner = await create(PARTNER, { name: 'Цетине', country: 'ME' });
    const meeting = await create(VISIT, { title: 'Гости от Цетине', partners: link(partner) });
    await publish(PARTNER, partner);
    await publish(VISIT, meeting);
    await save(PARTNER, partner, { withdrawAt: TEN });
    await run(0);
    expect((await inboxItem('refused', partner))?.messages).toEqual([
      expect.stringContaining('„Гости от Цетине“'),
    ]);
    await save(VISIT, meeting, {
      partners: unlink(partner),
      publishAt: TEN,
    });
    await save(PARTNER, partner, { subdivision: 'Цетине' });
    await run(1);
    await visit(`/api/partners/${partner}`).expect(410);
    await visit(`/api/visits/${meeting}`).expect(200);
  });

  test('is left as it was when something breaks in the middle, and done a minute later', async () => {
    const id = await create(PARTNER, { name: 'Цетине', country: 'ME', publishAt: TEN });
    await withFault(
      { table: 'trail_entries', when: 'insert', condition: `new.document = '${id}'` },
      async () => {
        await run(0);
        await visit(`/api/partners/${id}`).expect(404);
        expect(await draft(PARTNER, id)).toMatchObject({ publishAt: TEN });
      },
    );
    await run(1);
    await visit(`/api/partners/${id}`).expect(200);
  });
});

describe('what the rules refuse at its time', () => {
  const refusedVisit = async () => {
    const partner = await create(PARTNER, { name: 'Цетине', country: 'ME' });
    const meeting = await create(VISIT, {
      title: 'Гости от Цетине',
      partners: link(partner),
      publishAt: TEN,
    });
    await run(0);
    return { partner, meeting };
  };

  test('is shown to the editors with the reason, each in their language, and is not lost', async () => {
    const { meeting } = await refusedVisit();
    await visit(`/api/visits/${meeting}`).expect(404);
    expect(await draft(VISIT, meeting)).toMatchObject({ publishAt: TEN });
    expect(await inboxItem('refused', meeting)).toMatchObject({
      title: 'Гости от Цетине',
      municipality: 'Троян',
      action: 'publish',
      date: TEN,
      messages: ['„Партньори“: „Цетине“ още не е публикуван. Публикувайте първо него или махнете връзката.'],
    });
    const english = await inboxItem('refused', meeting, await signIn('en'));
    expect(english?.messages).toEqual([
      '“Partners”: “Цетине” is not published yet. Publish it first, or remove the link.',
    ]);
    expect(await inboxItem('scheduled', meeting)).toBeUndefined();
  });

  test('is tried again by itself within the hour, not every minute', async () => {
    const { partner, meeting } = await refusedVisit();
    await publish(PARTNER, partner);
    await run(59);
    await visit(`/api/visits/${meeting}`).expect(404);
    await run(60);
    await visit(`/api/visits/${meeting}`).expect(200);
    expect(await inboxItem('refused', meeting)).toBeUndefined();
  });

  test('is tried again in the next minute after the document was changed', async () => {
    const { partner, meeting } = await refusedVisit();
    await save(VISIT, meeting, { partners: unlink(partner) });
    await run(1);
    await visit(`/api/visits/${meeting}`).expect(200);
  });

  test('is no longer shown when its time was changed or it was published by hand', async () => {
    const { partner, meeting } = await refusedVisit();
    await save(VISIT, meeting, { publishAt: '2099-05-09T06:00:00.000Z' });
    expect(await inboxItem('refused', meeting)).toBeUndefined();
    expect(await inboxItem('scheduled', meeting)).toMatchObject({
      action: 'publish',
      date: '2099-05-09T06:00:00.000Z',
    });
    await publish(PARTNER, partner);
    await publish(VISIT, meeting);
    expect(await inboxItem('scheduled', meeting)).toBeUndefined();
    expect(await draft(VISIT, meeting)).toMatchObject({ publishAt: null });
    expect(await statusOf(VISIT, meeting)).toBe('published');
  });

  test('a time to withdraw that has passed stands in the way of publishing, by hand as well', async () => {
    const id = await create(PARTNER, {
      name: 'Цетине',
      country: 'ME',
      publishAt: minutesAfter(30),
    });
    // It was set when it was still to come.
    await store(PARTNER, id, { withdrawAt: PASSED });
    await run(30);
    const message =
      'Времето за сваляне от сайта (15.01.2026, 10:00) вече е минало. Изберете по-късно време или изтрийте полето, после публикувайте.';
    expect(await inboxItem('refused', id)).toMatchObject({
      action: 'publish',
      messages: [`„Да се свали на“: ${message}`],
    });
    const { body } = await tryTo('publish', PARTNER, id).expect(400);
    expect(body.error.details.errors).toEqual([expect.objectContaining({ path: ['withdrawAt'], message })]);
    await save(PARTNER, id, { withdrawAt: null });
    await run(31);
    await visit(`/api/partners/${id}`).expect(200);
  });
});

describe('a time that has passed or is about to', () => {
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const refusal = async (session: AdminSession, fields: Fields) => {
    const { body } = await session
      .post(`${addressOf(PARTNER)}?locale=bg`, { ...own, name: 'Цетине', country: 'ME', ...fields })
      .expect(400);
    return body.error.details.errors.map(({ path, message }: { path: string[]; message: string }) => [
      path.join('.'),
      message,
    ]);
  };

  test.each([
    ['publishAt', PASSED],
    ['publishAt', 'in a minute'],
    ['withdrawAt', PASSED],
    ['withdrawAt', 'in a minute'],
  ])('%s is not set to it: %s', async (field, time) => {
    const fields = { [field]: time === PASSED ? PASSED : inMinutes(1) };
    const say = field === 'publishAt' ? 'Публикувайте записа сега' : 'Свалете записа от сайта сега';
    expect(await refusal(admin, fields)).toEqual([
      [field, expect.stringContaining(`${say} или изберете по-късно време.`)],
    ]);
    const words = field === 'publishAt' ? 'Publish it now' : 'Withdraw it now';
    expect(await refusal(await signIn('en'), fields)).toEqual([
      [field, expect.stringContaining(`${words}, or choose a later time.`)],
    ]);
  });

  test('is set in three minutes', async () => {
    await create(PARTNER, {
      name: 'Цетине',
      country: 'ME',
      publishAt: inMinutes(3),
      withdrawAt: inMinutes(4),
    });
  });

  test('and is stored already does not stand in the way of another save, in any language', async () => {
    const id = await create(PARTNER, { name: 'Цетине', country: 'ME', withdrawAt: inMinutes(5) });
    await store(PARTNER, id, { publishAt: PASSED, withdrawAt: PASSED });
    await save(PARTNER, id, { name: 'Цетине на Ловчен', publishAt: PASSED, withdrawAt: PASSED });
    await save(PARTNER, id, { name: 'Cetinje', publishAt: PASSED, withdrawAt: PASSED }, 'en');
    expect(await draft(PARTNER, id)).toMatchObject({ name: 'Цетине на Ловчен', publishAt: PASSED });
    await trySave(PARTNER, id, { publishAt: minutesBefore(PASSED, 1) }).expect(400);
  });
});

test('a form that was open since before sends the old time again, and nothing is published by it', async () => {
  const id = await create(PARTNER, { name: 'Цетине', country: 'ME', publishAt: TEN });
  await run(0);
  await save(PARTNER, id, { name: 'Цетине (недописано)', publishAt: TEN });
  await run(1);
  expect(await draft(PARTNER, id)).toMatchObject({ name: 'Цетине (недописано)', publishAt: null });
  expect((await visit(`/api/partners/${id}`).expect(200)).body.data.name).toBe('Цетине');
  // Another time is meant.
  await save(PARTNER, id, { name: 'Цетине на Скадарско езеро', publishAt: minutesAfter(2) });
  await run(2);
  expect((await visit(`/api/partners/${id}`).expect(200)).body.data.name).toBe('Цетине на Скадарско езеро');
});
