import { app, signIn } from '../support/app';
import { editing, told, type Editor } from '../support/editor';
import { PARTNER, VISIT } from '../support/types';

/** What was sent, and the path and words of the refusal. */
const VISIT_CASES: readonly (readonly [string, object, string, RegExp, RegExp])[] = [
  ['a month that does not exist', { date: '2024-13' }, 'date', /Месец 13 не съществува/, /13/],
  ['a word instead of a date', { date: 'вчера' }, 'date', /„вчера“/, /“вчера”/],
  ['an interval backwards', { date: '2007/2006' }, 'date', /2007.*2006|2006.*2007/, /2007.*2006|2006.*2007/],
  [
    'a date in a list of components',
    { programme: [{ date: '2019-02-18' }, { date: '2019-02-30' }] },
    'programme.1.date',
    /30/,
    /30/,
  ],
  [
    'a country that does not exist',
    { place: { country: 'ZZ' } },
    'place.country',
    /днешна държава „ZZ“/,
    /no country “ZZ”/,
  ],
  [
    'two municipalities',
    { municipality: { connect: [{ documentId: 'a' }, { documentId: 'b' }] } },
    'municipality',
    /само едно/,
    /Only one/,
  ],
  ['a list of projects', { project: { set: ['a', 'b'] } }, 'project', /само едно/, /Only one/],
  ['two networks by number', { network: [1, 2] }, 'network', /само едно/, /Only one/],
  ['two files for a picture', { gallery: [{ file: [1, 2] }] }, 'gallery.0.file', /само едно/, /Only one/],
  ['a kind that does not exist', { kind: 'party' }, 'kind', /възможност „party“/, /choice “party”/],
  ['a text of a megabyte', { title: 'а'.repeat(1_000_000) }, 'title', /Съкратете/, /Shorten/],
  ['a long text of a megabyte', { occasion: 'а'.repeat(1_000_000) }, 'occasion', /Съкратете/, /Shorten/],
  [
    'a word instead of a number',
    { participants: [{ count: 'сто' }] },
    'participants.0.count',
    /не е число/,
    /not a number/,
  ],
  [
    'half a participant',
    { participants: [{ count: 1.5 }] },
    'participants.0.count',
    /цяло число/,
    /whole number/,
  ],
  ['fewer than none', { participants: [{ count: -1 }] }, 'participants.0.count', /от 0/, /from 0/],
  [
    'more than a database counts',
    { participants: [{ count: 3_000_000_000 }] },
    'participants.0.count',
    /до 1000000/,
    /to 1000000/,
  ],
  [
    'an invented currency',
    { participantsTotal: { value: 1, currency: 'XQQ' } },
    'participantsTotal.currency',
    /„XQQ“/,
    /“XQQ”/,
  ],
  ['an address in Cyrillic', { slug: 'посещение' }, 'slug', /латински букви/, /Latin letters/],
  ['half a character', { title: 'Посещение \ud83d' }, 'title', /невидим знак/, /invisible character/],
  [
    'a character of nothing, in rich text',
    { summary: [{ type: 'paragraph', children: [{ type: 'text', text: 'a\u0000b' }] }] },
    'summary',
    /невидим знак/,
    /invisible character/,
  ],
];

describe('a value that means nothing is refused at its field, in the reader’s language, and nothing is stored', () => {
  const bulgarian = editing();
  let english: Editor;
  beforeAll(async () => {
    english = bulgarian.as(await signIn('en'));
  });

  test.each(VISIT_CASES)('%s', async (what, data, path, bg, en) => {
    const before = await app().db.query(VISIT).count();
    for (const [session, words] of [
      [bulgarian, bg],
      [english, en],
    ] as const) {
      const { body } = await session.tryMake(VISIT, { title: what, ...data }).expect(400);
      const [refusal] = body.error.details.errors;
      expect(refusal.path.join('.')).toBe(path);
      expect(refusal.message).toMatch(words);
      expect(refusal.message.length).toBeLessThan(400);
    }
    expect(await app().db.query(VISIT).count()).toBe(before);
  });

  test('an update is refused as well, and leaves the entry as it was', async () => {
    const entry = { name: 'Град', since: '2004~', wikidataId: 'Q472' };
    const id = await bulgarian.make(PARTNER, entry);
    const changes = { name: 'Друг град', since: '20004', wikidataId: 'sofia' };
    const refused = await bulgarian.trySave(PARTNER, id, changes).expect(400);
    expect(
      refused.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.')).sort(),
    ).toEqual(['since', 'wikidataId']);
    expect(await bulgarian.draft(PARTNER, id)).toMatchObject(entry);
  });

  test('a field that there is not is named: its fact would be lost without a word', async () => {
    for (const [fields, path] of [
      [{ ocasion: '135 години от Освобождението' }, 'ocasion'],
      [{ programme: [{ title: 'Откриване' }, { titel: 'Панели' }] }, 'programme.1.titel'],
      [{ delegation: { people: [{ naem: 'Адем Севим' }] } }, 'delegation.people.0.naem'],
    ] as const)
      expect(told(await bulgarian.tryMake(VISIT, { title: 'Среща', ...fields }).expect(400))).toEqual([
        `field_unknown ${path}`,
      ]);
  });

  test('and says where on the form that is, not what programs call it', async () => {
    for (const [fields, code, label] of [
      [{ occasion: { text: 'Празник' } }, 'value_malformed', 'Повод'],
      [{ participants: 'много' }, 'value_malformed', 'Участници по градове'],
      [{ programme: [{ title: 'Откриване' }, { titel: 'Панели' }] }, 'field_unknown', 'Програма по дни › 2'],
    ] as const) {
      const { body } = await bulgarian.tryMake(VISIT, { title: 'Среща', ...fields }).expect(400);
      expect(body.error.details.errors).toMatchObject([{ code, label }]);
      expect(body.error.message.split('“: ')[0]).toBe(`„${label}`);
    }
  });

  test('what the form itself sends is no field, and is taken', async () => {
    const visit = await bulgarian.make(VISIT, { title: 'Среща', programme: [{ title: 'Откриване' }] });
    const form = await bulgarian.draft(VISIT, visit);
    await bulgarian.save(VISIT, visit, { ...form, status: 'draft', locale: 'bg', id: form.id });
  });

  test('a draft that is only incomplete is saved', async () => {
    await bulgarian.make(VISIT, { title: 'Само заглавие' });
  });
});
