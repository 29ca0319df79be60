import { ownedBy } from '../support/app';
import { editing, type Fields } from '../support/editor';
import { rowsOf } from '../support/rows';
import { ARTICLE, VISIT } from '../support/types';

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

/** A tenth more than a text or a rich text may have, in two paragraphs. */
const LONG_TEXT = 'дума '.repeat(4_400);
const LONG_BLOCKS = [paragraph('дума '.repeat(22_000)), paragraph('дума '.repeat(22_000))];

/** What a plain date and a moment are often taken for. */
const DAYS: unknown[] = [
  '15/12/2026',
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
    bad: ['', ...TEXTS, ...NUMBERS, ...SWITCHES, ...OBJECTS, ...LISTS, ...MALFORMED_BLOCKS, LONG_BLOCKS],
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
  'a long text': { uid: VISIT, name: 'changeNote', good: 'Поправена дата', bad: [LONG_TEXT, 5] },
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

const { draft, make, save, trySave } = editing();
const documents: Record<string, string> = {};

/** What the form shows, but for the time of the last save. */
const read = async (uid: string, id: string): Promise<Fields> => {
  const shown = await draft(uid, id);
  return Object.fromEntries(Object.entries(shown).filter(([name]) => name !== 'updatedAt'));
};

beforeAll(async () => {
  const own = await ownedBy('troyan');
  documents[VISIT] = await make(VISIT, { title: 'Гостуване от Ниш', ...own });
  documents[ARTICLE] = await make(ARTICLE, { title: 'Гости от Ниш', ...own });
});

describe('what is not of a field’s type is refused there, and what was stored stays', () => {
  test.each(Object.keys(FIELDS))('%s', async (what) => {
    const { uid, name, good, bad } = FIELDS[what] as Field; // one of its keys
    const id = String(documents[uid]);
    await save(uid, id, bodyWith(name, good));
    const before = await read(uid, id);
    const answers: unknown[] = [];
    for (const value of bad) {
      const { status, body } = await trySave(uid, id, bodyWith(name, value));
      const paths = body.error?.details?.errors?.map(({ path, code }: { path: string[]; code?: string }) => [
        path.join('.'),
        code !== undefined,
      ]);
      answers.push([value, status, paths]);
    }
    expect(answers).toEqual(bad.map((value) => [value, 400, [[name, true]]]));
    expect(await read(uid, id)).toEqual(before);
  });

  test('null empties, and what the editor stores is stored', async () => {
    const id = String(documents[VISIT]);
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
    await save(VISIT, id, { summary });
    expect(await read(VISIT, id)).toMatchObject({ summary });
    await save(VISIT, id, { summary: [] });
    expect(await read(VISIT, id)).toMatchObject({ summary: [] });
    await save(VISIT, id, { summary: null, publishAt: null, place: null });
    expect(await read(VISIT, id)).toMatchObject({ summary: null, publishAt: null, place: null });
  });

  test('an emptied text is the same as none, in rows too, in every language', async () => {
    const id = String(documents[VISIT]);
    const text = 'около 20 август';
    await save(VISIT, id, { dateWording: text, place: { countryAsStated: 'Югославия' } });
    await save(VISIT, id, { dateWording: '', place: { countryAsStated: '' } });
    const rows = await rowsOf(VISIT, id, ['place']);
    expect(rows.map(({ dateWording, place }) => [dateWording, (place as Fields).countryAsStated])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('a moment is taken in any zone', async () => {
    const id = String(documents[VISIT]);
    await save(VISIT, id, { publishAt: '2031-12-15T10:00:00+02:00' });
    expect(await read(VISIT, id)).toMatchObject({ publishAt: '2031-12-15T08:00:00.000Z' });
    await save(VISIT, id, { publishAt: null });
  });
});

test('what is computed is not taken from what is sent, in rows neither, and a form that sends it back is saved', async () => {
  const id = String(documents[VISIT]);
  await save(VISIT, id, {
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
  });
  const all = await rowsOf(VISIT, id, ['participants', 'place']);
  const rows = all.filter(({ locale }) => locale === 'bg');
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
