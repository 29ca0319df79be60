import { app, ownedBy, signIn, type AdminSession } from '../support/app';

type Fields = Record<string, unknown>;

const MANAGER = '/content-manager/collection-types';
const VISIT = 'api::visit.visit';
const ARTICLE = 'api::news-article.news-article';

const paragraph = (text: unknown) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** What a loader or a script may send by mistake, in any field. */
const TEXTS = ['Обикновен текст', '<p>Абзац</p>', '12'];
const NUMBERS = [0, 5, -1.5];
const SWITCHES = [true, false];
const OBJECTS: unknown[] = [{ a: 1 }, {}];
const LISTS: unknown[] = [[null], ['текст'], [[]], [5]];

/** Rich text that is not: a node without children, of no kind, or with values that Strapi would make others of. */
const MALFORMED_BLOCKS: unknown[] = [
  [{}],
  [{ type: 'paragraph' }],
  [{ type: 'paragraph', children: [] }],
  [{ type: 'paragraph', children: 'текст' }],
  [{ type: 'paragraph', children: [null] }],
  [{ type: 'paragraph', children: [{ type: 'constructor' }] }],
  [paragraph(5)],
  [paragraph(null)],
  [{ type: 'paragraph', children: [{ type: 'text', text: 'а', bold: 'true' }] }],
  [{ type: 'heading', level: '2', children: [{ type: 'text', text: 'а' }] }],
  [{ type: 'heading', level: 7, children: [{ type: 'text', text: 'а' }] }],
  [{ type: 'list', format: 'bullets', children: [{ type: 'list-item', children: [] }] }],
  [{ type: 'list', format: 'ordered', children: [paragraph('а')] }],
  [{ type: 'link', url: 'https://www.troyan.bg/', children: [] }],
  [paragraph('а'), 'б'],
];

/** What a plain date and a moment are often taken for. */
const DAYS: unknown[] = [
  '15.12.2026',
  '2026-13-01',
  '2026-02-30',
  '2026-12-15T10:00:00Z',
  '2026-12',
  '1899-12-31',
];
const MOMENTS: unknown[] = [
  '2026-12-15T10:00',
  '2026-12-15T10:00:00',
  '2031-12-15 10:00:00Z',
  '2031-12-15T10:00Z',
  '2031-02-30T10:00:00Z',
  '2031-12-15T25:00:00Z',
  '2031-12-15',
  '15.12.2031',
  '15.12.2031 10:00',
  '1931',
  1923904800000,
  '1923904800000',
  '1031-12-15T10:00:00Z',
  'утре',
];

interface Field {
  uid: string;
  name: string;
  good: unknown;
  bad: readonly unknown[];
}

const FIELDS: Readonly<Record<string, Field>> = {
  'rich text': {
    uid: VISIT,
    name: 'summary',
    good: [paragraph('Среща в общината')],
    bad: ['', ...TEXTS, ...NUMBERS, ...SWITCHES, ...OBJECTS, ...LISTS, ...MALFORMED_BLOCKS],
  },
  'rich text in a component': {
    uid: VISIT,
    name: 'programme.0.text',
    good: [paragraph('Откриване')],
    bad: ['', 'Откриване', 5, [null], { a: 1 }, ...MALFORMED_BLOCKS.slice(0, 4)],
  },
  'a text': {
    uid: VISIT,
    name: 'title',
    good: 'Среща',
    bad: [...NUMBERS, ...SWITCHES, ...OBJECTS, ...LISTS, []],
  },
  'a text in a component': { uid: VISIT, name: 'place.name', good: 'Ниш', bad: [5, true, {}, ['Ниш']] },
  'a choice': {
    uid: VISIT,
    name: 'kind',
    good: 'official',
    bad: ['', 'party', 5, true, {}, ['official'], [null]],
  },
  'a whole number': {
    uid: VISIT,
    name: 'participants.0.count',
    good: 12,
    bad: ['', 'сто', '1 2', '0x10', '1e3', true, {}, [5], 1.5, [null]],
  },
  'a number': { uid: VISIT, name: 'participantsTotal.value', good: 1.5, bad: ['', 'сто', true, {}, [5]] },
  'a switch': {
    uid: VISIT,
    name: 'readyForReview',
    good: true,
    bad: ['', 'true', 'да', 0, 1, {}, [true], [null]],
  },
  'a plain date': {
    uid: ARTICLE,
    name: 'publishedOn',
    good: '1900-01-01',
    bad: ['', ...DAYS, 20261215, true, {}, ['2026-12-15'], [null]],
  },
  'a time': {
    uid: VISIT,
    name: 'publishAt',
    good: '2031-12-15T08:00:00.000Z',
    bad: ['', ...MOMENTS, true, {}, ['2031-12-15T10:00:00Z'], [null]],
  },
  'a component': {
    uid: VISIT,
    name: 'place',
    good: { name: 'Ниш' },
    bad: ['', 'Ниш', 5, true, [], [{ name: 'Ниш' }]],
  },
  'a list of components': {
    uid: VISIT,
    name: 'participants',
    good: [{ place: 'Ниш' }],
    bad: ['', 'Ниш', 5, true, {}, { place: 'Ниш' }],
  },
  'a row of components': {
    uid: VISIT,
    name: 'participants.0',
    good: { place: 'Ниш' },
    bad: ['Ниш', 5, true, []],
  },
  'the body of an article': {
    uid: ARTICLE,
    name: 'body',
    good: [{ __component: 'article.section', heading: 'Начало' }],
    bad: ['', 'Текст', 5, true, {}],
  },
  'a part of an article': {
    uid: ARTICLE,
    name: 'body.0',
    good: { __component: 'article.section', heading: 'Начало' },
    bad: ['Текст', 5, null, {}, { __component: 'constructor' }, { __component: 'shared.place' }],
  },
  'a link to many': {
    uid: VISIT,
    name: 'partners',
    good: { connect: [], disconnect: [] },
    bad: ['', 0, -1, 1.5, true, {}, { a: 1 }, [null], [''], [true], [{}], { connect: 'x', set: [true] }],
  },
  'a link to one': {
    uid: VISIT,
    name: 'project',
    good: null,
    bad: ['', 0, true, {}, [{ id: '' }], { set: [{}] }],
  },
  'a file': { uid: VISIT, name: 'gallery.0.file', good: null, bad: ['', 0, true, {}, { a: 1 }, [null]] },
};

/** `{ programme: [{ text: value }] }` for the path `programme.0.text`. */
const bodyWith = (path: string, value: unknown): Fields => {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { [name]: value };
  if (rest[0] !== '0') return { [name]: bodyWith(rest.join('.'), value) };
  return { [name]: [rest.length === 1 ? value : bodyWith(rest.slice(1).join('.'), value)] };
};

let admin: AdminSession;
const documents: Record<string, string> = {};

const read = async (address: string): Promise<Fields> => {
  const { data }: { data: Fields } = (await admin.get(`${address}?locale=bg`).expect(200)).body;
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'updatedAt'));
};

beforeAll(async () => {
  admin = await signIn('bg');
  for (const [uid, fields] of [
    [VISIT, { title: 'Гостуване от Ниш' }],
    [ARTICLE, { title: 'Гости от Ниш' }],
  ] as const) {
    const { body } = await admin
      .post(`${MANAGER}/${uid}?locale=bg`, { ...fields, ...(await ownedBy('troyan')) })
      .expect(201);
    documents[uid] = `${MANAGER}/${uid}/${body.data.documentId}`;
  }
});
afterAll(async () => {
  for (const address of Object.values(documents)) await admin.delete(`${address}?locale=*`);
});

describe('what is not of a field’s type is refused there, and what was stored stays', () => {
  test.each(Object.keys(FIELDS))('%s', async (what) => {
    const { uid, name, good, bad } = FIELDS[what] as Field; // one of its keys
    const address = String(documents[uid]);
    await admin.put(`${address}?locale=bg`, bodyWith(name, good)).expect(200);
    const before = await read(address);
    const answers: unknown[] = [];
    for (const value of bad) {
      const { status, body } = await admin.put(`${address}?locale=bg`, bodyWith(name, value));
      const paths = body.error?.details?.errors?.map(({ path, code }: { path: string[]; code?: string }) => [
        path.join('.'),
        code !== undefined,
      ]);
      answers.push([value, status, paths]);
    }
    expect(answers).toEqual(bad.map((value) => [value, 400, [[name, true]]]));
    expect(await read(address)).toEqual(before);
  });

  test('null empties, and what the editor stores is stored', async () => {
    const address = String(documents[VISIT]);
    const summary = [
      paragraph('Среща в общината'),
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Програма', bold: true }] },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'Откриване' }] },
          {
            type: 'list',
            format: 'ordered',
            indentLevel: 1,
            children: [{ type: 'list-item', children: [{ type: 'text', text: 'Реч' }] }],
          },
        ],
      },
      {
        type: 'quote',
        children: [
          { type: 'text', text: 'Вижте ' },
          { type: 'link', url: 'https://www.troyan.bg/', children: [{ type: 'text', text: 'сайта' }] },
        ],
      },
      { type: 'code', language: 'plaintext', children: [{ type: 'text', text: 'код' }] },
    ];
    await admin.put(`${address}?locale=bg`, { summary }).expect(200);
    expect(await read(address)).toMatchObject({ summary });
    await admin.put(`${address}?locale=bg`, { summary: [] }).expect(200);
    expect(await read(address)).toMatchObject({ summary: [] });
    await admin.put(`${address}?locale=bg`, { summary: null, publishAt: null, place: null }).expect(200);
    expect(await read(address)).toMatchObject({ summary: null, publishAt: null, place: null });
  });

  test('an emptied text is the same as none, in rows too, in every language', async () => {
    const address = String(documents[VISIT]);
    const text = 'около 20 август';
    await admin
      .put(`${address}?locale=bg`, { dateWording: text, place: { countryAsStated: 'Югославия' } })
      .expect(200);
    await admin.put(`${address}?locale=bg`, { dateWording: '', place: { countryAsStated: '' } }).expect(200);
    const rows: Fields[] = await app()
      .db.query(VISIT)
      .findMany({ where: { documentId: address.split('/').at(-1) }, populate: { place: true } });
    expect(rows.map(({ dateWording, place }) => [dateWording, (place as Fields).countryAsStated])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('a moment is taken in any zone', async () => {
    const address = String(documents[VISIT]);
    await admin.put(`${address}?locale=bg`, { publishAt: '2031-12-15T10:00:00+02:00' }).expect(200);
    expect(await read(address)).toMatchObject({ publishAt: '2031-12-15T08:00:00.000Z' });
    await admin.put(`${address}?locale=bg`, { publishAt: null }).expect(200);
  });
});

test('what is computed is not taken from what is sent, in rows neither, and a form that sends it back is saved', async () => {
  const address = String(documents[VISIT]);
  await admin
    .put(`${address}?locale=bg`, {
      date: '2024-05-01',
      dateFrom: '1999-01-01',
      dateTo: 'няма',
      dateText: 'никога',
      phase: 'upcoming',
      nextChangeOn: '2031-01-01',
      participantsSum: 1_000_000,
      changeHistory: [{ on: '2001-01-01', note: 'Подправено' }],
      participants: [{ place: 'Ниш', count: 12, country: 'RS', countryName: 'Атлантида' }],
      place: { name: 'Ниш', country: 'RS', countryName: 'Атлантида' },
    })
    .expect(200);
  const rows: Fields[] = await app()
    .db.query(VISIT)
    .findMany({
      where: { documentId: address.split('/').at(-1), locale: 'bg' },
      populate: { participants: true, place: true },
    });
  expect(rows).toEqual([
    expect.objectContaining({
      dateFrom: '2024-05-01',
      dateTo: '2024-05-01',
      dateText: expect.stringContaining('2024'),
      phase: 'past',
      participantsSum: 12,
      participants: [expect.objectContaining({ countryName: 'Сърбия' })],
      place: expect.objectContaining({ countryName: 'Сърбия' }),
    }),
  ]);
  expect(rows[0]?.nextChangeOn ?? null).toBeNull();
  expect(rows[0]?.changeHistory ?? []).toEqual([]);
});
