import { forget, ownedBy, signIn, signInAs, type AdminSession } from '../support/app';
import { addressOf, editing, type Fields } from '../support/editor';
import { PARTNER, THEME, TOWN } from '../support/types';
import { cellsOf } from '../app/access/table';

/**
 * What two roles together are answered: a write goes through exactly where one of the two alone may do it. h: head editor,
 * e: editor, c: contributor, t: translator, s: steward of what is common. 403: no right to the type; 400: refused with what to do instead.
 */
const PAIRS = `
  write                       h    e    c    t    s    he   hc   ht   ec   et   ct   hs   cs   ts
  a row of a municipality     200  403  403  400  403  200  200  200  403  400  400  200  403  400
  a text of a municipality    200  403  403  200  403  200  200  200  403  200  200  200  403  200
  a row of a partner          200  200  200  400  403  200  200  200  200  200  200  200  200  400
  a text of a partner         200  200  200  200  403  200  200  200  200  200  200  200  200  200
  a name of a theme           400  400  403  403  200  400  400  400  400  400  403  200  200  200
  publish a partner           200  200  403  403  403  200  200  200  200  200  403  200  403  403
  publish a municipality      200  403  403  403  403  200  200  200  403  403  403  200  403  403
  publish a theme             403  403  403  403  200  403  403  403  403  403  403  200  200  200
  discard a partner           200  200  400  400  403  200  200  200  200  200  400  200  400  400
  discard a municipality      200  403  403  400  403  200  200  200  403  400  400  200  403  400
  delete a published partner  200  400  400  403  403  200  200  200  400  400  400  200  400  403
  delete a published theme    400  400  403  403  200  400  400  400  400  400  403  200  200  200
`;

const NAMES = { h: 'head-editor', e: 'editor', c: 'contributor', t: 'translator', s: 'steward' } as const;

let admin: AdminSession;
let town: { documentId: string; sources: object[] };
const actors: Record<string, AdminSession & { id: number }> = {};
const { make, makePublished } = editing();

/** Counts what is written, so that each write is a change and each name is new. */
let count = 0;
const partner = async (): Promise<[string, Fields]> => [
  PARTNER,
  { name: `Скопие ${(count += 1)}`, country: 'MK', ...(await ownedBy('kavarna')) },
];
const theme = (): Promise<[string, Fields]> =>
  Promise.resolve([THEME, { name: `Гъбарство ${(count += 1)}` }]);

/** What a row of the table is tried on, by row: the same for all, until a write that uses it up goes through. */
const unused = new Map<string, string>();
const tryOn = async (
  row: string,
  fresh: () => Promise<string>,
  write: (address: string) => Promise<{ status: number }>,
  isUsedUp = true,
) => {
  const address = unused.get(row) ?? (await fresh());
  unused.set(row, address);
  const answer = await write(address);
  if (answer.status === 200 && isUsedUp) unused.delete(row);
  return answer;
};
const drafted = async ([uid, fields]: [string, Fields]) => addressOf(uid, await make(uid, fields));
const published = async ([uid, fields]: [string, Fields]) => addressOf(uid, await makePublished(uid, fields));
const draftPartner = async () => drafted(await partner());
const publishedPartner = async () => published(await partner());
const draftTheme = async () => drafted(await theme());
const publishedTheme = async () => published(await theme());
const townAddress = () => addressOf(TOWN, town.documentId);

/** Gives the account a second role, as the administrator does in Settings → Users. */
const withRoles = async (letters: string) => {
  const codes = [...letters].map((letter) => NAMES[letter as keyof typeof NAMES]); // the table's columns
  const actor = await signInAs(codes[0] ?? '', ['kavarna'], `pair-${letters}`);
  const { body } = await admin.get('/admin/roles?pageSize=100').expect(200);
  const roles = body.data.filter(({ code }: { code: string }) => codes.includes(code as (typeof codes)[0])); // any text
  await admin
    .put(`/admin/users/${actor.id}`, { roles: roles.map(({ id }: { id: number }) => id) })
    .expect(200);
  return actor;
};

beforeAll(async () => {
  admin = await signIn();
  for (const letters of ['h', 'e', 'c', 't', 's', 'he', 'hc', 'ht', 'ec', 'et', 'ct', 'hs', 'cs', 'ts'])
    actors[letters] = await withRoles(letters);
  const { municipality } = await ownedBy('kavarna');
  const { body } = await admin
    .get(`${addressOf(TOWN, municipality.connect[0]?.documentId)}?locale=en`)
    .expect(200);
  town = body.data;
});
afterAll(async () => {
  const { body } = await admin.get(`${townAddress()}?locale=en`).expect(200);
  const sources = body.data.sources.slice(0, town.sources.length);
  await admin
    .put(`${townAddress()}?locale=en`, { sources, changeNote: null, translation: 'done' })
    .expect(200);
  await admin.post(`${townAddress()}/actions/publish?locale=bg`).expect(200);
  await forget(...Object.values(actors).map(({ id }) => id));
});

/** A row without words: those of one that is added in English have to be written in Bulgarian before it is published. */
const source = () => ({ url: `https://example.org/${(count += 1)}` });
const WRITES: Readonly<Record<string, (by: AdminSession, row: string) => Promise<{ status: number }>>> = {
  'a row of a municipality': async (by) =>
    by.put(`${townAddress()}?locale=en`, { sources: [...town.sources, source()] }),
  'a text of a municipality': async (by) =>
    by.put(`${townAddress()}?locale=en`, { changeNote: `Clearer ${(count += 1)}.` }),
  'a row of a partner': (by, row) =>
    tryOn(row, draftPartner, async (at) => by.put(`${at}?locale=en`, { sources: [source()] }), false),
  'a text of a partner': (by, row) =>
    tryOn(
      row,
      draftPartner,
      async (at) => by.put(`${at}?locale=en`, { name: `Skopje ${(count += 1)}` }),
      false,
    ),
  'publish a partner': (by, row) =>
    tryOn(row, draftPartner, async (at) => by.post(`${at}/actions/publish?locale=bg`)),
  'a name of a theme': (by, row) =>
    tryOn(
      row,
      publishedTheme,
      async (at) => by.put(`${at}?locale=bg`, { name: `Трюфели ${(count += 1)}` }),
      false,
    ),
  'publish a theme': (by, row) =>
    tryOn(row, draftTheme, async (at) => by.post(`${at}/actions/publish?locale=bg`)),
  'delete a published theme': (by, row) =>
    tryOn(row, publishedTheme, async (at) => by.delete(`${at}?locale=bg`)),
  'publish a municipality': async (by) => by.post(`${townAddress()}/actions/publish?locale=bg`),
  'discard a partner': (by, row) =>
    tryOn(row, publishedPartner, async (at) => by.post(`${at}/actions/discard?locale=en`), false),
  'discard a municipality': async (by) => by.post(`${townAddress()}/actions/discard?locale=en`),
  'delete a published partner': (by, row) =>
    tryOn(row, publishedPartner, async (at) => by.delete(`${at}?locale=bg`)),
};

test.each(cellsOf(PAIRS))('$row by $column: $expected', async ({ row, column, expected }) => {
  const [write, by] = [WRITES[row], actors[column]];
  if (!write || !by) throw new Error(`No write "${row}" or no actor "${column}".`);
  expect((await write(by, row)).status).toBe(expected);
});

const single = (row: string, letter: string) =>
  cellsOf(PAIRS).find((cell) => cell.row === row && cell.column === letter)?.expected;

test.each(cellsOf(PAIRS).filter(({ column }) => column.length === 2))(
  'the table says of $row by $column what one of the two alone may',
  ({ row, column, expected }) => {
    expect(expected === 200).toBe([...column].some((letter) => single(row, letter) === 200));
  },
);
