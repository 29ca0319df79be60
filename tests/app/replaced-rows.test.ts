import { ownedBy, signIn, visit, type AdminSession } from '../support/app';
import { editing, type Fields } from '../support/editor';
import { rowsIn } from '../support/rows';
import { VISIT } from '../support/types';

const { clean, draft, make, publish, save } = editing();
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

  test('of the translator, too: the row is new in the source', async () => {
    const programme = [{ date: '2024-05-01', title: 'Посрещане' }];
    const id = await translated({ programme }, () => ({ title: 'Welcome' }));
    await save(VISIT, id, { programme: [{ date: '2024-05-03', title: 'Farewell' }] }, 'en');
    expect(rowsIn(await draft(VISIT, id), 'programme')).toMatchObject([
      { date: '2024-05-03', title: 'Farewell' },
    ]);
  });
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
