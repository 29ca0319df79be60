import { ownedBy, signIn } from '../support/app';
import { editing, link, type Fields } from '../support/editor';
import { AGREEMENT, ARTICLE, PARTNER, VISIT } from '../support/types';

/** Refusals name a field as its form does: by its label, in the reader's language. */
const editor = editing();
const LANGUAGES = ['bg', 'en'] as const;

const inBoth = async (ask: (reader: typeof editor) => Promise<{ body: { error: { message: string } } }>) => {
  const messages: string[] = [];
  for (const language of LANGUAGES) {
    const { body } = await ask(editor.as(await signIn(language)));
    messages.push(body.error.message);
  }
  return messages;
};
const own = async (fields: Fields): Promise<Fields> => ({ ...fields, ...(await ownedBy('troyan')) });

const VISIT_OUTSIDE = {
  title: 'Пленер в Троян',
  date: '2019-02-18/2019-02-21',
  programme: [{ date: '2019-02-19' }, { date: '2019-03' }],
};

test('a row is named by the label of its field, its number and the label within it', async () => {
  const made = await editor.make(VISIT, await own(VISIT_OUTSIDE));
  const [bulgarian, english] = await inBoth((reader) => reader.tryTo('publish', VISIT, made).expect(400));
  expect(bulgarian).toMatch(/^„Програма по дни › 2 › Дата“: Ден от програмата/);
  expect(english).toMatch(/^“Programme by day › 2 › Date”: A day of the programme/);
});

test('a part of an article is named, of whichever kind it is', async () => {
  const body = [{ __component: 'article.gallery', pictures: [{ date: '2019-15' }] }];
  const [bulgarian, english] = await inBoth((reader) =>
    reader.tryMake(ARTICLE, { title: 'Снимки от пленера', body }).expect(400),
  );
  expect(bulgarian).toMatch(/^„Текст › 1 › Снимки › 1 › Дата на снимане“: /);
  expect(english).toMatch(/^“Text › 1 › Pictures › 1 › Taken on”: /);
});

test('what can be confirmed says where, and what to choose there', async () => {
  const made = await editor.make(VISIT, await own(VISIT_OUTSIDE));
  const [bulgarian, english] = await inBoth((reader) => reader.tryTo('publish', VISIT, made).expect(400));
  expect(bulgarian).toContain(
    'добавете ред в „Потвърждения“: изберете „Ден от програмата извън посещението“',
  );
  expect(english).toContain(
    'add a row to “Confirmations”: choose “A day of the programme outside the visit”',
  );
});

test('other fields that a sentence speaks of, and their choices', async () => {
  const agreement = await editor.make(
    AGREEMENT,
    await own({ title: 'Меморандум без дата', stage: 'signed' }),
  );
  const refused = await editor.tryTo('publish', AGREEMENT, agreement).expect(400);
  expect(refused.body.error.message).toContain('отбележете „Датата на подписване не е известна“');
  expect(refused.body.error.message).toContain('добавете другата страна в „Други страни“');

  const fields = {
    title: 'Фестивал на керамиката',
    lead: 'Гости.',
    body: [{ __component: 'article.quote', text: 'Да.' }],
  };
  const article = await editor.make(ARTICLE, await own(fields));
  const [part] = (await editor.draft(ARTICLE, article, 'en')).body as Fields[];
  const translated = { title: 'Festival', body: [{ ...part, text: '' }], translation: 'done' };
  await editor.save(ARTICLE, article, translated, 'en');
  const [bulgarian, english] = await inBoth((reader) =>
    reader.tryTo('publish', ARTICLE, article).expect(400),
  );
  expect(bulgarian).toMatch(/липсва текст в полето „Текст › 1“.* изберете „Превежда се“ в „Превод“\./);
  expect(english).toMatch(
    /lacks the text of the field “Text › 1”.* choose “Being translated” in “Translation”\./,
  );
});

test('a conflict names the field, and the values as its list does', async () => {
  const made = await editor.make(PARTNER, { name: 'Гура Хуморулуй', kind: 'town' });
  const opened = await editor.draft(PARTNER, made);
  await editor.save(PARTNER, made, { kind: 'municipality', country: 'RO' });
  const [bulgarian, english] = await inBoth((reader) =>
    reader.trySave(PARTNER, made, { ...opened, kind: 'region', country: 'MD' }).expect(409),
  );
  expect(bulgarian).toMatch(/„Вид на партньора“: .* „Община“ .* „Област“/);
  expect(bulgarian).toMatch(/„Държава“: .* „Румъния“ .* „Молдова“/);
  expect(english).toMatch(/“Kind of partner”: .* “Municipality” .* “Region”/);
});

test('entries of a list, each with its own field', async () => {
  const article = await editor.make(ARTICLE, await own({ title: 'Без увод' }));
  const [bulgarian] = await inBoth((reader) =>
    reader.tryToAll('bulkPublish', ARTICLE, [article]).expect(400),
  );
  expect(bulgarian).toContain('„Без увод“: „Въведение“: Новината няма въведение.');
});

test('a link that somebody deleted meanwhile, at its field', async () => {
  const partner = await editor.make(PARTNER, { name: 'За малко тук' });
  await editor.remove(PARTNER, partner);
  const { body } = await editor.tryMake(VISIT, { title: 'Посещение', partners: link(partner) }).expect(400);
  expect(body.error.message).toMatch(/^„Партньори“: Избраното тук вече го няма/);
});

test('the history calls fields, rows and values as the form does', async () => {
  const quote = { __component: 'article.quote', text: 'Добре дошли.' };
  const made = await editor.make(ARTICLE, { title: 'Гости от Дойран', body: [quote] });
  const place = { name: 'Троян', country: 'BG' };
  const meeting = await editor.make(VISIT, { title: 'Гости от Дойран', kind: 'festival', place });
  const namesOf = async (language: 'bg' | 'en', uid: string, documentId: string) =>
    (await (await signIn(language)).get(`/history/${uid}/${documentId}`).expect(200)).body.meta.names;
  expect(await namesOf('bg', ARTICLE, made)).toMatchObject({
    body: 'Текст',
    'body.article.quote.text': 'Цитат',
  });
  expect(await namesOf('bg', VISIT, meeting)).toMatchObject({
    kind: 'Вид на посещението',
    'kind=festival': 'Фестивал',
    'place.country': 'Държава',
    'place.country=BG': 'България',
  });
  expect(await namesOf('en', VISIT, meeting)).toMatchObject({
    'kind=festival': 'Festival',
    'place.name': 'Name of the place',
  });
});

test('what an administrator has called a field wins: it is what the form shows', async () => {
  const address = `/content-manager/content-types/${PARTNER}/configuration`;
  const { body } = await editor.get(address).expect(200);
  const { settings, metadatas, layouts } = body.data.contentType;
  // As the form that arranges a view sends it: without what Strapi adds for showing.
  for (const metadata of Object.values<{ list: { mainField?: unknown } }>(metadatas))
    delete metadata.list.mainField;
  const { since } = metadatas;
  const called = { ...since, edit: { ...since.edit, label: 'Откога се побратимихме' } };
  await editor.put(address, { settings, layouts, metadatas: { ...metadatas, since: called } }).expect(200);
  try {
    const messages = await inBoth((reader) =>
      reader.tryMake(PARTNER, { name: 'Троян', since: '12.2019.5' }).expect(400),
    );
    for (const message of messages) expect(message).toMatch(/^[„“]Откога се побратимихме[“”]: /);
  } finally {
    await editor.put(address, { settings, layouts, metadatas }).expect(200);
  }
});
