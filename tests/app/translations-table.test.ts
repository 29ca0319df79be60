import { ownedBy } from '../support/app';
import { editing, link, told, type Editor, type Fields } from '../support/editor';
import { rowsIn } from '../support/rows';
import { makeTroyanVisit } from '../support/troyan-visit';
import { ARTICLE, PARTNER, VISIT } from '../support/types';

const admin = editing();
const { clean, draft, make, publish, save } = admin;

let translator: Editor;
beforeAll(async () => {
  translator = await admin.signInAs('translator', ['troyan', 'kavarna'], 'table-translator');
});
afterEach(clean);

interface Text {
  name: string;
  label: string;
  kind: string;
  source: unknown;
  target: unknown;
  state: string;
  before?: unknown;
  writable: boolean;
  suggestion?: string;
}
interface Section {
  place: string[];
  kind: string | null;
  title: string | null;
  picture: string | null;
  facts: { label: string; value: string }[];
  texts: Text[];
  extra?: string;
}
interface Table {
  state: string;
  version: string;
  published: boolean;
  upToDate: boolean;
  writable: boolean;
  publishable: boolean;
  languages: string[];
  from: string;
  title: string;
  sections: Section[];
}

const addressOf = (uid: string, id: string, to = 'en') => `/translations/${uid}/${id}?to=${to}`;
const tableOf = async (uid: string, id: string, who: Pick<Editor, 'get'> = translator): Promise<Table> =>
  (await who.get(addressOf(uid, id)).expect(200)).body.data;

const textsIn = ({ sections }: Table) => sections.flatMap(({ texts }) => texts);
const textNamed = (table: Table, label: string, at = 0) =>
  textsIn(table).filter((text) => text.label === label)[at] as Text; // the test says that there is one
/** The table as one reads it: where a text stands, what it is, and how far it is. */
const readAs = (table: Table) =>
  table.sections.flatMap(({ place, texts }) =>
    texts.map(({ label, source, target, state }) => [...place, label, source, target, state]),
  );
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const BUDVA = { date: '2026-05-05/2026-05-08', direction: 'incoming', kind: 'official' };
const budva = async (more: Fields = {}) =>
  makeTroyanVisit(make, {
    ...BUDVA,
    summary: paragraph('Гостите разгледаха Троянския манастир.'),
    delegation: { people: [{ name: 'Марко Царевич', post: 'кмет на Будва', side: 'theirs' }] },
    ...more,
  });

describe('what there is to translate', () => {
  test('is every text in the order of the form, with the facts of its row beside it', async () => {
    const table = await tableOf(VISIT, await budva());
    expect(table).toMatchObject({
      from: 'bg',
      to: 'en',
      title: 'Посещение на делегация от Будва',
      state: 'fallback',
      languages: ['en'],
      writable: true,
      publishable: false,
      published: false,
    });
    expect(readAs(table)).toEqual([
      ['Заглавие', 'Посещение на делегация от Будва', null, 'untranslated'],
      ['Разказ за посещението', paragraph('Гостите разгледаха Троянския манастир.'), null, 'untranslated'],
      ['Програма по дни', '1', 'Заглавие на деня', 'Посрещане', null, 'untranslated'],
      ['Програма по дни', '2', 'Заглавие на деня', 'Фестивал на сливата', null, 'untranslated'],
      ['Делегация', 'Хора в делегацията', '1', 'Име и фамилия', 'Марко Царевич', null, 'untranslated'],
      ['Делегация', 'Хора в делегацията', '1', 'Длъжност', 'кмет на Будва', null, 'untranslated'],
    ]);
    const [entry, , first] = table.sections;
    expect(entry?.facts).toEqual(
      expect.arrayContaining([
        { label: 'Дата', value: '5–8 май 2026 г.' },
        { label: 'Вид на посещението', value: 'Официално' },
      ]),
    );
    expect(first).toMatchObject({
      title: '5 май 2026 г.',
      facts: [{ label: 'Дата', value: '5 май 2026 г.' }],
    });
  });

  test('names the partner of a row, which is stored by its documentId', async () => {
    const partner = await make(PARTNER, { ...(await ownedBy('troyan')), name: 'Будва', country: 'ME' });
    const participants = [{ place: 'Бечичи', count: 12, partnerId: partner }];
    const table = await tableOf(VISIT, await budva({ partners: link(partner), participants }));
    const row = table.sections.find(({ place }) => place[0] === 'Участници по градове');
    expect(row?.facts).toContainEqual({ label: 'Партньор', value: 'Будва' });
  });

  test('says of each text how far it is, also where a number or a name is the same in both languages', async () => {
    const id = await budva({ place: { name: 'ICOMOS', country: 'BG' } });
    const [first, second] = rowsIn(await draft(VISIT, id, 'en'), 'programme').map(({ id: row }) => ({
      id: row,
    }));
    await save(VISIT, id, { programme: [{ ...first, title: 'Welcome' }, second] }, 'en');
    const table = await tableOf(VISIT, id);
    expect(table.state).toBe('in-progress');
    expect(textNamed(table, 'Заглавие на деня', 0)).toMatchObject({ target: 'Welcome', state: 'translated' });
    expect(textNamed(table, 'Заглавие на деня', 1)).toMatchObject({ target: null, state: 'untranslated' });
    expect(textsIn(table).find(({ source }) => source === 'ICOMOS')).toMatchObject({
      target: 'ICOMOS',
      state: 'translated',
    });
  });

  test('suggests Bulgarian names of people and places by the Transliteration Act, and no others', async () => {
    const id = await budva({
      place: { name: 'Орешак', country: 'BG' },
      participants: [{ place: 'Котор', country: 'ME' }],
      delegation: {
        people: [
          { name: 'Донка Михайлова', post: 'кмет', side: 'ours' },
          { name: 'Марко Царевич', side: 'theirs' },
        ],
      },
    });
    const suggested = textsIn(await tableOf(VISIT, id)).flatMap(({ source, suggestion }) =>
      suggestion === undefined ? [] : [[source, suggestion]],
    );
    expect(suggested).toEqual([
      ['Орешак', 'Oreshak'],
      ['Донка Михайлова', 'Donka Mihaylova'],
    ]);
  });

  test('is the body of an article part by part, with its pictures', async () => {
    const file = await admin.upload('bolata.png');
    const id = await make(ARTICLE, {
      ...(await ownedBy('kavarna')),
      title: 'Каварна посрещна гости от Мангалия',
      body: [
        { __component: 'article.section', heading: 'Болата', text: paragraph('Заливът е резерват.') },
        {
          __component: 'article.gallery',
          pictures: [{ file, alternativeText: 'Залив с червени скали', author: 'Снимка: Община Каварна' }],
        },
        { __component: 'article.quote', text: 'Морето ни свързва.', author: 'Елена Балтаджиева' },
      ],
    });
    const table = await tableOf(ARTICLE, id);
    const parts = table.sections.filter(({ place }) => place.length > 0);
    expect(parts.map(({ place, kind }) => [...place, kind])).toEqual([
      ['Текст', '1', 'article.section'],
      ['Текст', '2', 'Снимки', '1', null],
      ['Текст', '3', 'article.quote'],
    ]);
    expect(parts[1]?.texts.map(({ source }) => source)).toEqual([
      'Залив с червени скали',
      'Снимка: Община Каварна',
    ]);
    expect(parts[1]?.picture).toMatch(/^\/uploads\/.*\.png$/);
    expect(parts[0]?.texts.map(({ kind }) => kind)).toEqual(['line', 'blocks']);
  });
});

describe('what changed in the original', () => {
  const done = (id: string, fields: Fields) => save(VISIT, id, { ...fields, translation: 'done' }, 'en');

  test('since a translation was done is said text by text, old and new', async () => {
    const id = await budva();
    await done(id, {
      title: 'Visit of a delegation from Budva',
      summary: paragraph('They saw the monastery.'),
    });
    await save(VISIT, id, { title: 'Гости от Будва' });
    await save(VISIT, id, { title: 'Гости от Будва и Херцег Нови', occasion: 'Фестивал' });
    const table = await tableOf(VISIT, id);
    expect(table.state).toBe('outdated');
    expect(textNamed(table, 'Заглавие')).toMatchObject({
      state: 'changed',
      before: 'Посещение на делегация от Будва',
      source: 'Гости от Будва и Херцег Нови',
      target: 'Visit of a delegation from Budva',
    });
    expect(textNamed(table, 'Разказ за посещението').state).toBe('translated');
    await save(VISIT, id, { title: 'Посещение на делегация от Будва' });
    expect(textNamed(await tableOf(VISIT, id), 'Заглавие').state).toBe('translated');
  });

  test('is known of a row, wherever it has been moved to, and ends when the text is translated again', async () => {
    const id = await budva();
    const rows = async (locale: string) =>
      rowsIn(await draft(VISIT, id, locale), 'programme').map(({ id: row }) => ({ id: row }));
    const [welcome, festival] = await rows('en');
    await done(id, {
      title: 'Visit',
      programme: [
        { ...welcome, title: 'Welcome' },
        { ...festival, title: 'Festival' },
      ],
    });
    const [first, second] = await rows('bg');
    await save(VISIT, id, {
      programme: [
        { title: 'Подписване' },
        { ...second, title: 'Празник на сливата' },
        { ...first, title: 'Среща' },
      ],
    });
    const programme = async () =>
      readAs(await tableOf(VISIT, id))
        .filter(([place]) => place === 'Програма по дни')
        .map((row) => row.slice(1));
    expect(await programme()).toEqual([
      ['1', 'Заглавие на деня', 'Подписване', null, 'untranslated'],
      ['2', 'Заглавие на деня', 'Празник на сливата', 'Festival', 'changed'],
      ['3', 'Заглавие на деня', 'Среща', 'Welcome', 'changed'],
    ]);
    const [, again] = await rows('en');
    await save(
      VISIT,
      id,
      {
        programme: [...(await rows('en'))].map((row) =>
          row.id === again?.id ? { ...row, title: 'Plum festival' } : row,
        ),
      },
      'en',
    );
    expect((await programme()).map((row) => row.at(-1))).toEqual(['untranslated', 'translated', 'changed']);
    await save(VISIT, id, { translation: 'done' }, 'en');
    expect((await programme()).map((row) => row.at(-1))).toEqual([
      'untranslated',
      'translated',
      'translated',
    ]);
  });
});

const sending =
  (uid: string, id: string, who: Pick<Editor, 'put'> = translator) =>
  (body: object) =>
    who.put(addressOf(uid, id), body);
const namesOf = (table: Table) =>
  Object.fromEntries(textsIn(table).map(({ source, name }) => [String(source), name]));

describe('what is saved', () => {
  test('are texts, in rows too, and no fact; what is not sent stays', async () => {
    const id = await budva();
    const table = await tableOf(VISIT, id);
    const names = namesOf(table);
    const texts = {
      [names['Посещение на делегация от Будва'] ?? '']: 'Visit of a delegation from Budva',
      [names['Фестивал на сливата'] ?? '']: 'Plum Festival',
      [names['кмет на Будва'] ?? '']: 'Mayor of Budva',
    };
    const { body } = await sending(VISIT, id)({ version: table.version, texts }).expect(200);
    expect(body.data.state).toBe('in-progress');
    const [bg, en] = [await draft(VISIT, id), await draft(VISIT, id, 'en')];
    expect(en).toMatchObject({ title: 'Visit of a delegation from Budva', date: BUDVA.date });
    expect(rowsIn(en, 'programme').map(({ title, date }) => [title, date])).toEqual([
      ['Посрещане', '2026-05-05'],
      ['Plum Festival', '2026-05-06'],
    ]);
    expect(en.delegation).toMatchObject({
      people: [{ name: 'Марко Царевич', post: 'Mayor of Budva', side: 'theirs' }],
    });
    expect(bg).toMatchObject({ title: 'Посещение на делегация от Будва', translation: 'source' });
    const { version } = body.data;
    const done = await sending(VISIT, id)({ version, done: true }).expect(200);
    expect(done.body.data.state).toBe('done');
    const [last] = (await admin.get(`/history/${VISIT}/${id}`).expect(200)).body.data;
    expect(last).toMatchObject({ locale: 'en', changes: [{ field: 'translation', after: 'done' }] });
  });

  test('of an article are the parts of the original, in its order, with what only the translation has', async () => {
    const file = await admin.upload('bolata.png');
    const section = (heading: string) => ({ __component: 'article.section', heading });
    const id = await make(ARTICLE, {
      ...(await ownedBy('kavarna')),
      title: 'Каварна посрещна гости',
      body: [section('Болата'), section('Калиакра')],
    });
    const first = await tableOf(ARTICLE, id);
    const texts = {
      [namesOf(first)['Болата'] ?? '']: 'Bolata',
      [namesOf(first)['Калиакра'] ?? '']: 'Kaliakra',
    };
    await sending(ARTICLE, id)({ version: first.version, texts, done: true }).expect(200);
    const [, kaliakra] = rowsIn(await draft(ARTICLE, id), 'body');
    const gallery = { __component: 'article.gallery', pictures: [{ file, alternativeText: 'Нос' }] };
    const kept = { __component: 'article.section', id: kaliakra?.id, heading: 'Калиакра' };
    await save(ARTICLE, id, { body: [gallery, kept] });
    const second = await tableOf(ARTICLE, id);
    expect(
      readAs(second)
        .filter(([place]) => place === 'Текст')
        .map((row) => row.slice(-3)),
    ).toEqual([
      [null, 'Bolata', 'changed'],
      ['Нос', null, 'untranslated'],
      ['Калиакра', 'Kaliakra', 'translated'],
    ]);
    const extra = second.sections.flatMap((each) => each.extra ?? []);
    const answer = await sending(
      ARTICLE,
      id,
    )({ version: second.version, texts: { [namesOf(second)['Нос'] ?? '']: 'Cape' } });
    expect(answer.status).toBe(200);
    const parts = async () => rowsIn(await draft(ARTICLE, id, 'en'), 'body');
    expect(await parts()).toMatchObject([
      { heading: 'Bolata' },
      { pictures: [{ alternativeText: 'Cape', file: { id: file } }] },
      { heading: 'Kaliakra' },
    ]);
    await sending(ARTICLE, id)({ version: answer.body.data.version, without: extra }).expect(200);
    expect((await parts()).map(({ heading }) => heading)).toEqual([undefined, 'Kaliakra']);
  });

  test('takes nothing back that a colleague wrote: 409 at the text, and once more to keep one’s own', async () => {
    const id = await budva();
    const opened = await tableOf(VISIT, id);
    const { name } = textNamed(opened, 'Заглавие');
    const send = sending(VISIT, id);
    await send({ version: opened.version, texts: { [name]: 'Visit from Budva' } }).expect(200);
    const mine = await tableOf(VISIT, id);
    await save(VISIT, id, { title: 'Guests from Budva' }, 'en');
    const refused = await send({ version: mine.version, texts: { [name]: 'A visit from Budva' } }).expect(
      409,
    );
    expect(refused.body.error.details.errors).toMatchObject([
      { code: 'field_changed_meanwhile', path: ['texts', name], params: { theirs: 'Guests from Budva' } },
    ]);
    const { version } = refused.body.error.details;
    await send({ version, texts: { [name]: 'A visit from Budva' } }).expect(200);
    expect((await draft(VISIT, id, 'en')).title).toBe('A visit from Budva');
  });

  test('is no translation of what the original said before: 409 with old and new, and once more', async () => {
    const id = await budva();
    const send = sending(VISIT, id);
    const name = textNamed(await tableOf(VISIT, id), 'Заглавие').name;
    for (const [now, body, state] of [
      ['Гости от Будва', { texts: { [name]: 'Guests' } }, 'in-progress'],
      ['Гости от Будва и Бар', { done: true }, 'done'],
    ] as const) {
      const { version } = await tableOf(VISIT, id);
      await save(VISIT, id, { title: now });
      const { error } = (await send({ version, ...body }).expect(409)).body;
      expect(error.details.errors).toMatchObject([
        { code: 'original_changed_meanwhile', path: ['texts', name], params: { after: now } },
      ]);
      const { data } = (await send({ version: error.details.version, ...body }).expect(200)).body;
      expect(data.state).toBe(state);
    }
  });

  test('refuses a row that is gone, and keeps everything else as it was', async () => {
    const id = await budva();
    const { version, ...table } = await tableOf(VISIT, id);
    const { name } = textNamed({ version, ...table }, 'Заглавие на деня', 1);
    const [first] = rowsIn(await draft(VISIT, id), 'programme');
    await save(VISIT, id, { programme: [{ id: first?.id }] });
    const refused = await sending(VISIT, id)({ version, texts: { [name]: 'Plum Festival' } }).expect(409);
    expect(told(refused)).toEqual([`translated_text_gone texts.${name}`]);
    expect(rowsIn(await draft(VISIT, id, 'en'), 'programme')).toHaveLength(1);
  });

  test('nothing of any other form is taken, and the reader is told why', async () => {
    const id = await budva();
    const { version, ...table } = await tableOf(VISIT, id);
    const { name } = textNamed({ version, ...table }, 'Заглавие');
    const send = sending(VISIT, id);
    const refusals: [object, string][] = [
      [{ version: 'abc' }, 'version_malformed version'],
      [{}, 'request_malformed version'],
      [[], 'request_malformed '],
      [{ version, texts: [] }, 'request_malformed texts'],
      [{ version, facts: { date: '2027' } }, 'request_malformed facts'],
      [{ version, texts: { [name]: 5 } }, `text_expected texts.${name}`],
      [{ version, texts: { [name]: { set: [] } } }, `text_expected texts.${name}`],
      [{ version, texts: { [name]: 'x'.repeat(3000) } }, `text_too_long texts.${name}`],
      [{ version, texts: { summary: [{ type: 'table' }] } }, 'rich_text_malformed texts.summary'],
      [{ version, texts: { summary: 'Text' } }, 'rich_text_malformed texts.summary'],
    ];
    for (const [body, code] of refusals)
      expect([body, told(await send(body).expect(400))]).toEqual([body, [code]]);
    for (const fact of ['date', 'kind', 'partners', 'slug', 'translation', 'constructor', '%E0%A4%A'])
      expect(told(await send({ version, texts: { [fact]: 'x' } }).expect(409))).toEqual([
        `translated_text_gone texts.${fact}`,
      ]);
    expect((await draft(VISIT, id, 'en')).translation).toBe('fallback');
  });
});

describe('who may ask for it', () => {
  test('nobody for another municipality’s, an unknown type, or a language it is not translated into', async () => {
    const stranger = await admin.signInAs('translator', ['kubrat'], 'table-stranger');
    const id = await budva();
    await stranger.get(addressOf(VISIT, id)).expect(404);
    await stranger.put(addressOf(VISIT, id), { version: (await tableOf(VISIT, id)).version }).expect(404);
    await translator.get(addressOf(VISIT, 'abc')).expect(404);
    await translator.get(addressOf('admin::user', id)).expect(404);
    expect(told(await translator.get(addressOf(VISIT, id, 'bg')).expect(400))).toEqual([
      'translation_into_itself to',
    ]);
    expect(told(await translator.get(addressOf(VISIT, id, 'fr')).expect(400))).toEqual([
      'content_language_unknown to',
    ]);
    for (const query of ['', '?to=', '?to[]=en', '?to=%25'])
      expect(told(await translator.get(`/translations/${VISIT}/${id}${query}`).expect(400))).toEqual([
        'request_malformed to',
      ]);
  });

  test('a head editor, who sees what readers have and what waits to be published', async () => {
    const head = await admin.signInAs('head-editor', ['troyan'], 'table-head');
    const id = await budva();
    await publish(VISIT, id);
    expect(await tableOf(VISIT, id, head)).toMatchObject({
      published: true,
      upToDate: true,
      publishable: true,
    });
    await save(VISIT, id, { title: 'Visit from Budva', translation: 'done' }, 'en');
    expect(await tableOf(VISIT, id, head)).toMatchObject({ published: true, upToDate: false });
    await publish(VISIT, id, 'en');
    expect(await tableOf(VISIT, id, head)).toMatchObject({ published: true, upToDate: true });
  });
});
