import type * as clock from '../../src/model/clock';
import type * as day from '../../src/domain/day';
import type { InboxGroup, InboxItem } from '../../src/desk/contract';
import { app, compiled, isPostgres, ownedBy, type AdminSession } from '../support/app';
import { editing, link, type Editor, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { AGREEMENT, ARTICLE, PARTNER, VISIT } from '../support/types';

const admin = editing();
let own: Fields;
let head: Editor;
let contributor: Editor;
let translator: Editor;
let elsewhere: Editor;

beforeAll(async () => {
  own = await ownedBy('kavarna');
  head = await admin.signInAs('head-editor', ['kavarna'], 'desk-head');
  contributor = await admin.signInAs('contributor', ['kavarna'], 'desk-contributor');
  translator = await admin.signInAs('translator', ['kavarna'], 'desk-translator');
  elsewhere = await admin.signInAs('head-editor', ['troyan'], 'desk-head');
});
afterEach(admin.clean);

const inDays = (count: number) =>
  compiled<typeof day>('domain/day').daysFrom(compiled<typeof clock>('model/clock').today(), count);

const groups = async (who: AdminSession): Promise<InboxGroup[]> =>
  (await who.get('/inbox').expect(200)).body.data;
/** The entries of a group, all of which are shown. */
const listed = async (who: AdminSession, name: InboxGroup['group']): Promise<readonly InboxItem[]> =>
  (await groups(who)).find(({ group }) => group === name)?.items ?? [];
const titles = async (who: AdminSession, name: InboxGroup['group']) =>
  (await listed(who, name)).map(({ title }) => title);

const visitTo = (place: string, fields: Fields = {}) => ({
  ...own,
  title: `Посещение в ${place}`,
  kind: 'official',
  date: '2024-05',
  ...fields,
});

describe('a translation', () => {
  const TITLE = 'Visit to Mangalia';
  const translate = (id: string, fields: Fields) =>
    translator.save(VISIT, id, { title: TITLE, ...fields }, 'en');

  test('waits for translators until it is finished, and then for those who may publish it', async () => {
    const id = await head.makePublished(VISIT, visitTo('Мангалия'));
    expect(await listed(translator, 'untranslated')).toEqual([
      expect.objectContaining({ documentId: id, locale: 'en', title: 'Посещение в Мангалия' }),
    ]);
    expect(await titles(head, 'untranslated')).toEqual([]);
    await translate(id, {});
    expect(await titles(translator, 'untranslated')).toEqual([]);
    expect(await titles(translator, 'translating')).toEqual([TITLE]);
    expect(await titles(head, 'translated')).toEqual([]);
    await translate(id, { translation: 'done' });
    expect(await listed(head, 'translated')).toEqual([
      expect.objectContaining({ documentId: id, locale: 'en', title: TITLE, municipality: 'Kavarna' }),
    ]);
    for (const other of [translator, contributor, elsewhere])
      expect(await titles(other, 'translated')).toEqual([]);
    await head.publish(VISIT, id);
    expect(await titles(head, 'translated')).toEqual([]);
  });

  test('that was corrected after its publication waits again; one of which only facts have changed does not', async () => {
    const id = await head.makePublished(VISIT, visitTo('Мангалия'));
    await translate(id, { translation: 'done' });
    await head.publish(VISIT, id);
    await head.save(VISIT, id, { durationDays: 3 });
    expect(await titles(head, 'translated')).toEqual([]);
    await translate(id, { title: 'A visit to Mangalia' });
    expect(await titles(head, 'translated')).toEqual(['A visit to Mangalia']);
  });

  test('is outdated for translators and editors once its source has changed', async () => {
    const id = await head.makePublished(VISIT, visitTo('Мангалия'));
    await translate(id, { translation: 'done' });
    await head.save(VISIT, id, { title: 'Приятелско посещение в Мангалия' });
    for (const who of [translator, head]) expect(await titles(who, 'outdated')).toEqual([TITLE]);
    expect(await titles(elsewhere, 'outdated')).toEqual([]);
  });
});

describe('a draft', () => {
  test('is listed for its author alone: begun, ready, and back from review', async () => {
    const id = await contributor.make(VISIT, visitTo('Мангалия'));
    expect(await titles(contributor, 'drafts')).toEqual(['Посещение в Мангалия']);
    expect(await titles(head, 'drafts')).toEqual([]);
    await contributor.save(VISIT, id, { readyForReview: true });
    expect(await titles(contributor, 'drafts')).toEqual([]);
    await head.save(VISIT, id, { readyForReview: false });
    expect(await titles(contributor, 'returned')).toEqual(['Посещение в Мангалия']);
    expect(await titles(contributor, 'drafts')).toEqual([]);
    await contributor.save(VISIT, id, { occasion: 'Празник на града' });
    expect(await titles(contributor, 'returned')).toEqual([]);
    expect(await titles(contributor, 'drafts')).toEqual(['Посещение в Мангалия']);
    await head.publish(VISIT, id);
    expect(await titles(contributor, 'drafts')).toEqual([]);
  });
});

test('the next visits come in the order of their dates, without cancelled ones', async () => {
  const [near, far] = [inDays(20), inDays(40)];
  await head.make(VISIT, visitTo('Битоля', { date: far }));
  await head.make(VISIT, visitTo('Мангалия', { date: near }));
  await head.make(VISIT, visitTo('Будва', { date: near, eventStatus: 'cancelled' }));
  const coming = await listed(contributor, 'visits');
  expect(coming.map(({ title, date }) => [title, date])).toEqual([
    ['Посещение в Мангалия', near],
    ['Посещение в Битоля', far],
  ]);
  expect(await titles(elsewhere, 'visits')).toEqual([]);
});

describe('what needs care', () => {
  const ofMade = async (who: AdminSession, name: InboxGroup['group'], id: string) =>
    (await listed(who, name)).find(({ documentId }) => documentId === id);

  test('pictures without an alternative text, with the way to the field; of articles, also in galleries', async () => {
    const file = await head.upload('hor-budva.png');
    const described = { file, alternativeText: 'Хорът на площада' };
    const visit = await head.make(VISIT, visitTo('Будва', { gallery: [described, { file }] }));
    const article = await head.make(ARTICLE, {
      ...own,
      title: 'Хорът от Будва',
      body: [
        { __component: 'article.quote', text: 'Пяхме.' },
        { __component: 'article.gallery', pictures: [described, { file }] },
      ],
    });
    await head.make(VISIT, visitTo('Котор', { gallery: [{ file, decorative: true }, {}] }));
    const found = await listed(head, 'pictures');
    expect(found.map(({ documentId, field }) => [documentId, field])).toEqual([
      [visit, 'gallery.1.alternativeText'],
      [article, 'body.1.pictures.1.alternativeText'],
    ]);
    for (const other of [translator, elsewhere]) expect(await titles(other, 'pictures')).toEqual([]);
  });

  test('consent that ends within 60 days or has ended, by the first day', async () => {
    const picture = { alternativeText: 'Деца', file: await head.upload('deca.png'), consent: 'given' };
    const until = (consentUntil: string) => ({ ...picture, consentUntil });
    const id = await head.make(
      VISIT,
      visitTo('Будва', { gallery: [until(inDays(400)), until(inDays(59)), until(inDays(-2))] }),
    );
    await head.make(VISIT, visitTo('Котор', { gallery: [until(inDays(61))] }));
    expect(await listed(head, 'consent')).toEqual([
      expect.objectContaining({
        documentId: id,
        date: inDays(-2),
        field: 'gallery.1.consentUntil',
      }),
    ]);
  });

  test('published entries without a fact, which is named; a country that is no more is not missing', async () => {
    const id = await head.makePublished(PARTNER, { ...own, name: 'Мангалия', kind: 'town' });
    const stated = { ...own, name: 'Подгорица', kind: 'town', countryAsStated: 'Сърбия и Черна гора' };
    const former = await head.makePublished(PARTNER, stated);
    const draft = await head.make(PARTNER, { ...own, name: 'Констанца' });
    expect(await ofMade(head, 'facts', id)).toMatchObject({ missing: ['Държава'], field: 'country' });
    for (const other of [former, draft]) expect(await ofMade(head, 'facts', other)).toBeUndefined();
    expect(await ofMade(translator, 'facts', id)).toBeUndefined();
  });

  test('active partners without contact for five years', async () => {
    // Of Kavarna's many the first are shown.
    const count = async () => (await groups(head)).find(({ group }) => group === 'contacts')?.total ?? 0;
    const partner = async (name: string, fields: Fields = {}) =>
      head.makePublished(PARTNER, { ...own, name, kind: 'town', country: 'RO', since: '2004', ...fields });
    const before = await count();
    const silent = await partner('Мангалия');
    expect(await count()).toBe(before + 1);
    const visited = await partner('Констанца');
    await partner('Тулча', { since: inDays(-400) });
    await partner('Измаил', { statusHistory: [{ status: 'ended', on: '2015' }] });
    await head.make(VISIT, visitTo('Мангалия', { date: '2014-05-03', partners: link(silent) }));
    await head.make(VISIT, visitTo('Констанца', { date: inDays(-300), partners: link(visited) }));
    expect(await count()).toBe(before + 1);
    const signings = [{ date: inDays(-100) }];
    const agreement = { title: 'Ново споразумение с Мангалия', stage: 'signed', signings };
    await head.make(AGREEMENT, { ...own, ...agreement, partners: link(silent) });
    expect(await count()).toBe(before);
  });

  test('each entry once, whatever is to be done about it', async () => {
    const file = await head.upload('hor-budva.png');
    const until = { file, consent: 'given', consentUntil: inDays(5) };
    const id = await head.make(VISIT, visitTo('Будва', { gallery: [until] }));
    const found = (await groups(head)).filter(({ items }) =>
      items.some(({ documentId }) => documentId === id),
    );
    expect(found.map(({ group }) => group)).toEqual(['drafts', 'consent']);
  });
});

test('many that need care cost no more statements than a few', async () => {
  const asked = async () => (await statementsOf(() => groups(head))).length;
  const makeSome = async (count: number, from: number) => {
    for (let number = from; number < from + count; number += 1)
      await head.makePublished(PARTNER, { ...own, name: `Партньор ${number}` });
  };
  await makeSome(6, 0);
  await groups(head); // what is asked once is asked
  const few = await asked();
  await makeSome(6, 6);
  expect(await asked()).toBe(few);
  expect(few).toBeLessThan(120);
});

/** PostgreSQL plans by its statistics, and prefers to read the few rows of a test as a whole. */
(isPostgres() ? test.skip : test)(
  'what is common to all is read as a whole, the rest from its municipality (SQLite)',
  async () => {
    const statements = (await statementsOf(() => groups(head))).filter(({ sql }) =>
      sql.includes('cross join'),
    );
    expect(statements.length).toBeGreaterThan(8);
    for (const { sql, bindings } of statements) {
      const plan: { detail: string }[] = await app().db.connection.raw(
        `explain query plan ${sql}`,
        bindings as string[], // texts and numbers
      );
      const scans = plan.flatMap(({ detail }) => /^SCAN (?!CONSTANT)(\w+)/.exec(detail)?.[1] ?? []);
      expect(scans.filter((table) => table !== 'entry' && table !== 'ends')).toEqual([]);
      expect(scans.filter((table) => table === 'entry').length).toBeLessThanOrEqual(2); // themes and networks
    }
  },
);
