import { ownedBy, signIn, visit, type AdminSession } from '../support/app';
import { editing, told, type Fields } from '../support/editor';
import { rowsIn } from '../support/rows';
import { VISIT } from '../support/types';

const { clean, draft, make, publish, save, trySave, tryTo } = editing();
afterEach(clean);

let admin: AdminSession;
let own: Fields;
beforeAll(async () => {
  admin = await signIn();
  own = await ownedBy('troyan');
});

/** A visit with its rows, and an English translation of all of them. */
const translated = async (rows: Fields, inEnglish: (field: string, index: number) => Fields) => {
  const id = await make(VISIT, { ...own, title: 'Гости от Ниш', ...rows });
  const english = await draft(VISIT, id, 'en');
  const words = Object.fromEntries(
    Object.keys(rows).map((field) => [
      field,
      rowsIn(english, field).map((row, index) => ({ ...row, ...inEnglish(field, index) })),
    ]),
  );
  await save(VISIT, id, { ...words, title: 'Guests from Niš', translation: 'done' }, 'en');
  return id;
};

const english = async (id: string) => {
  const path = `/api/visits/${id}?locale=en&populate[gallery][populate]=file&populate[programme]=true`;
  return (await visit(path).expect(200)).body.data;
};

describe('a row that is put where another was is another row, with the words it came with', () => {
  test('the only one', async () => {
    const [mayor, bridge] = [await admin.upload('kmet.png'), await admin.upload('most.png')];
    const id = await translated({ gallery: [{ file: mayor, alternativeText: 'Кметът' }] }, () => ({
      alternativeText: 'The mayor',
    }));
    await publish(VISIT, id);
    expect((await english(id)).gallery).toMatchObject([{ alternativeText: 'The mayor' }]);
    await save(VISIT, id, { gallery: [{ file: bridge, alternativeText: 'Мостът' }] });
    await publish(VISIT, id);
    const { gallery } = await english(id);
    expect(
      gallery.map(({ alternativeText, file }: { alternativeText: string; file: Fields }) => [
        alternativeText,
        file.name,
      ]),
    ).toEqual([['Мостът', 'most.png']]);
  });

  test('one of several', async () => {
    const programme = [
      { date: '2024-05-01', title: 'Посрещане' },
      { date: '2024-05-02', title: 'Прием в общината' },
    ];
    const id = await translated({ programme }, (_, index) => ({ title: ['Welcome', 'Reception'][index] }));
    const [first] = rowsIn(await draft(VISIT, id), 'programme');
    await save(VISIT, id, { programme: [first, { date: '2024-05-02', title: 'Изпращане' }] });
    await publish(VISIT, id);
    expect((await english(id)).programme.map(({ title }: Fields) => title)).toEqual(['Welcome', 'Изпращане']);
  });

  test('in a translation, too: the source gets the new row without its words', async () => {
    const programme = [{ date: '2024-05-01', title: 'Посрещане' }];
    const id = await translated({ programme }, () => ({ title: 'Welcome' }));
    await save(VISIT, id, { programme: [{ date: '2024-05-03', title: 'Farewell' }] }, 'en');
    expect(rowsIn(await draft(VISIT, id), 'programme')).toMatchObject([{ date: '2024-05-03', title: null }]);
  });
});

describe('a text that only a translation has is asked for in the source', () => {
  const MISSING = 'row_without_source_text programme.1.title';
  const added = async (more: Fields = {}) => {
    const id = await translated({ programme: [{ date: '2024-05-01', title: 'Посрещане' }] }, () => ({
      title: 'Welcome',
    }));
    const [first] = rowsIn(await draft(VISIT, id, 'en'), 'programme');
    await save(VISIT, id, { programme: [first, { date: '2024-05-02', title: 'Farewell' }], ...more }, 'en');
    return id;
  };

  test('by every publication, until it is written there', async () => {
    const id = await added();
    for (const locale of ['bg', 'en']) {
      const refused = await tryTo('publish', VISIT, id, locale).expect(400);
      expect(told(refused)).toEqual([MISSING]);
      expect(refused.body.error.details.errors[0].message).toBe(
        'Текстът тук е само на езика „English“. Отворете записа на езика „български“ и го напишете и там или изтрийте реда.',
      );
    }
    const [first, second] = rowsIn(await draft(VISIT, id), 'programme');
    await save(VISIT, id, { programme: [first, { ...second, title: 'Изпращане' }] });
    await publish(VISIT, id);
    const { programme } = await english(id);
    expect(programme.map(({ title }: Fields) => title)).toEqual(['Welcome', 'Farewell']);
  });

  test('also of a translation in progress', async () => {
    const id = await added({ translation: 'in-progress' });
    expect(told(await tryTo('publish', VISIT, id).expect(400))).toEqual([MISSING]);
  });

  test('not of one that the same save throws away: its words are gone', async () => {
    const id = await added({ translation: 'fallback' });
    for (const locale of ['bg', 'en'])
      expect(rowsIn(await draft(VISIT, id, locale), 'programme')).toMatchObject([
        { title: 'Посрещане' },
        { date: '2024-05-02', title: null },
      ]);
    await publish(VISIT, id);
  });

  test('not when the row is deleted, or has a text in the source already', async () => {
    const id = await added();
    const [first] = rowsIn(await draft(VISIT, id), 'programme');
    await save(VISIT, id, { programme: [first] });
    const [welcome] = rowsIn(await draft(VISIT, id, 'en'), 'programme');
    await save(VISIT, id, { programme: [{ ...welcome, dateWording: 'In the morning' }] }, 'en');
    await publish(VISIT, id);
  });
});

test('a row that is sent twice is refused there, and nothing is stored', async () => {
  const id = await make(VISIT, {
    ...own,
    title: 'Гости от Ниш',
    programme: [{ date: '2024-05-01', title: 'Посрещане' }],
  });
  const [first] = rowsIn(await draft(VISIT, id), 'programme');
  const refused = await trySave(VISIT, id, { programme: [first, { ...first, title: 'Прием' }] }).expect(400);
  expect(told(refused)).toEqual(['row_sent_twice programme.1']);
  expect(refused.body.error.details.errors[0].label).toBe('Програма по дни › 2');
  expect(rowsIn(await draft(VISIT, id), 'programme')).toMatchObject([{ title: 'Посрещане' }]);
});

test('rows that are sent without ids for each language stay the same rows', async () => {
  const programme = [
    { date: '2024-05-01', title: 'Посрещане' },
    { date: '2024-05-02', title: 'Прием' },
  ];
  const id = await make(VISIT, { ...own, title: 'Гости от Ниш', programme });
  const words = programme.map(({ date }, index) => ({ date, title: ['Welcome', 'Reception'][index] }));
  await save(VISIT, id, { title: 'Guests', programme: words }, 'en');
  await save(VISIT, id, { programme });
  const titles = async (locale: string) =>
    rowsIn(await draft(VISIT, id, locale), 'programme').map(({ title }) => title);
  expect([await titles('bg'), await titles('en')]).toEqual([
    ['Посрещане', 'Прием'],
    ['Welcome', 'Reception'],
  ]);
});
