import { ownedBy } from '../support/app';
import { editing, told, type Fields } from '../support/editor';
import { rowsOf } from '../support/rows';
import { PARTNER, VISIT } from '../support/types';

const { draft, make, save, tryTo } = editing();

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
