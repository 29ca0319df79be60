import type { CalendarVisit } from '../../src/desk/contract';
import { isPostgres, app, ownedBy, visit, type AdminSession } from '../support/app';
import { editing, told, type Editor, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { VISIT } from '../support/types';

const admin = editing();
let own: Fields;
let head: Editor;

beforeAll(async () => {
  own = await ownedBy('kavarna');
  head = await admin.signInAs('head-editor', ['kavarna'], 'calendar-head');
  const dates = ['2034-05-02', '2034-05-30/2034-06-03', '2034-05', '2034-06-08', '2034-04-28/2034-05-01'];
  for (const date of dates) await head.make(VISIT, { ...own, title: `Посещение ${date}`, date });
  await admin.make(VISIT, { ...(await ownedBy('troyan')), title: 'Посещение в Троян', date: '2034-05-02' });
});

const MAY = '/calendar?from=2034-05-01&to=2034-06-04';
const between = async (who: AdminSession): Promise<CalendarVisit[]> =>
  (await who.get(MAY).expect(200)).body.data;

test('the visits of a month are those on any of its days, of one’s own municipality', async () => {
  const shown = (await between(head)).map(({ from, to, date, municipality }) => [
    from,
    to,
    date,
    municipality,
  ]);
  expect(shown).toEqual([
    ['2034-04-28', '2034-05-01', '2034-04-28/2034-05-01', null],
    ['2034-05-01', '2034-05-31', '2034-05', null],
    ['2034-05-02', '2034-05-02', '2034-05-02', null],
    ['2034-05-30', '2034-06-03', '2034-05-30/2034-06-03', null],
  ]);
  const all = await between(admin);
  expect(all.find(({ title }) => title === 'Посещение в Троян')?.municipality).toBe('Троян');
  await visit(MAY).expect(401);
});

test.each([
  'from=2034-05-01',
  'from=2034-05-01&to=2034-05-32',
  'from=2034-05-01&to=2035-05-01',
  'from=a&to=b',
  'from=2034-06-04&to=2034-05-01',
  'from=0001-01-01&to=0001-01-31',
  'from=9999-12-01&to=9999-12-31',
])('no month is %s', async (query) => {
  expect(told(await head.get(`/calendar?${query}`).expect(400))).toEqual([
    expect.stringMatching(/^request_malformed (from|to)$/),
  ]);
});

test('they are found by the index on the first day', async () => {
  const statements = await statementsOf(() => between(head));
  const found = statements.find(({ sql }) => sql.includes('between'));
  const plan: unknown = await app().db.connection.transaction(async (trx) => {
    if (isPostgres()) await trx.raw('set local enable_seqscan = off');
    const explain = isPostgres() ? 'explain' : 'explain query plan';
    return trx.raw(`${explain} ${found?.sql}`, found?.bindings as string[]); // days and names
  });
  expect(JSON.stringify(plan)).toContain('visits_drafts_date_from_idx');
});
