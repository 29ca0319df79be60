import { ownedBy } from '../support/app';
import { editing, told, type Fields } from '../support/editor';
import { rowsOf } from '../support/rows';
import { ARTICLE, PARTNER, VISIT } from '../support/types';

const { draft, make, save, tryMake, tryTo } = editing();

let own: Fields;
beforeAll(async () => {
  own = await ownedBy('troyan');
});

/** A name as it comes out of a PDF or a web page. */
const COPIED = ' Криваи\u0306\u00ad\u200b\nПаланка\u00a0';

test('a text is stored as it looks, in every language and row, and its slug is of that', async () => {
  const partner = await make(PARTNER, {
    name: COPIED,
    since: ' 2019-02\u200b ',
    sinceWording: ' от\u00a02019 г.\u0007 ',
    website: '\ufeffhttps://www.troyan.bg/ ',
    otherNames: [{ name: COPIED }],
    description: [{ type: 'paragraph', children: [{ type: 'text', text: ' Град\u200b ' }] }],
    ...own,
  });
  const rows = await rowsOf(PARTNER, partner, ['otherNames']);
  expect(rows.length).toBe(2);
  for (const row of rows)
    expect(row).toMatchObject({
      name: 'Кривай Паланка',
      slug: 'krivay-palanka',
      since: '2019-02',
      sinceFrom: '2019-02-01',
      sinceWording: ' от\u00a02019 г. ',
      website: 'https://www.troyan.bg/',
      otherNames: [{ name: 'Кривай Паланка' }],
      description: [{ type: 'paragraph', children: [{ type: 'text', text: ' Град ' }] }],
    });
});

test('a save of what is stored already changes nothing', async () => {
  const partner = await make(PARTNER, { name: 'Крива Паланка', ...own });
  const before = await draft(PARTNER, partner);
  await save(PARTNER, partner, { name: ' Крива  Паланка\u200b' });
  expect(await draft(PARTNER, partner)).toEqual({ ...before, updatedAt: expect.any(String) });
});

test('a name of which nothing can be seen is none', async () => {
  const visit = await make(VISIT, { title: 'Посещение', ...own });
  await save(VISIT, visit, { title: '\u200b\u2060' });
  const answer = await tryTo('publish', VISIT, visit);
  expect([answer.status, told(answer)]).toEqual([
    400,
    expect.arrayContaining([expect.stringMatching(/ title$/)]),
  ]);
});

describe('a date is stored in EDTF, however it was typed', () => {
  test('at every depth, by what the field means, with its bounds and text', async () => {
    const partner = await make(PARTNER, { name: 'Ниш', since: 'от 1987 г.', ...own });
    expect(await draft(PARTNER, partner)).toMatchObject({ since: '1987', sinceText: '1987 г.' });
    const visit = await make(VISIT, {
      title: 'Посещение',
      date: '18-21.02.2019',
      programme: [{ date: '18 февруари 2019 г.' }],
      ...own,
    });
    expect(await draft(VISIT, visit)).toMatchObject({
      date: '2019-02-18/2019-02-21',
      dateFrom: '2019-02-18',
      dateTo: '2019-02-21',
      programme: [{ date: '2019-02-18' }],
    });
  });

  test('or refused with what to write', async () => {
    for (const [since, code] of [
      ['4 май', 'date_year_missing since'],
      ['2009/10', 'date_month_or_year since'],
    ])
      expect(told(await tryMake(PARTNER, { name: 'Ниш', since, ...own }).expect(400))).toEqual([code]);
  });
});

describe('what has one meaning is stored by it, however it was typed', () => {
  test('a day, a number, a country and a currency', async () => {
    const article = await make(ARTICLE, { title: 'Гости', publishedOn: '5.10.2024 г.', ...own });
    expect(await draft(ARTICLE, article)).toMatchObject({ publishedOn: '2024-10-05' });
    const visit = await make(VISIT, {
      title: 'Посещение',
      durationDays: '3',
      place: { country: 'Северна Македония', location: { lat: '42,9', lng: '24.7' } },
      participants: [{ country: 'rs', count: '1 050' }],
      participantsTotal: { value: 1050, currency: 'лв.' },
      ...own,
    });
    expect(await draft(VISIT, visit)).toMatchObject({
      durationDays: 3,
      place: { country: 'MK', location: { lat: 42.9, lng: 24.7 } },
      participants: [{ country: 'RS', count: 1050 }],
      participantsTotal: { currency: 'BGN' },
    });
  });

  test.each([
    ['a day without a year', ARTICLE, { publishedOn: '5.10.' }, 'day_malformed publishedOn'],
    ['a day that may be two', ARTICLE, { publishedOn: '5/10/2024' }, 'day_malformed publishedOn'],
    ['a country that is no more', PARTNER, { country: 'Югославия' }, 'country_unknown country'],
  ])('not %s', async (_what, uid, fields, refusal) => {
    const title = uid === ARTICLE ? { title: 'Гости' } : { name: 'Ниш' };
    const answer = await tryMake(uid, { ...title, ...fields, ...own });
    expect(told(answer)).toEqual([refusal]);
  });
});
