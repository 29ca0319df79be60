import { ownedBy, visit } from '../support/app';
import { addressOf, editing, told } from '../support/editor';
import { ARTICLE, PARTNER, THEME, TOWN, VISIT } from '../support/types';

const editor = editing();

/** A text with one link. */
const textWith = (url: string) => [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Виж ' },
      { type: 'link', url, children: [{ type: 'text', text: 'тук' }] },
    ],
  },
];
const articleWith = async (url: string) => ({
  ...(await ownedBy('troyan')),
  title: 'Новина с връзка',
  lead: 'Връзка',
  publishedOn: '2026-01-01',
  body: [{ __component: 'article.section', text: textWith(url) }],
});

describe('a half-typed link never refuses a draft', () => {
  test.each([
    ['www.troyan.bg', 'https://www.troyan.bg'],
    ['troyan.bg', 'https://troyan.bg'],
    ['\u00a0https://www.troyan.bg ', 'https://www.troyan.bg'],
    ['ivanova@troyan.bg', 'mailto:ivanova@troyan.bg'],
  ])('%j in a text is completed to %s and can be published', async (url, completed) => {
    const article = await editor.makePublished(ARTICLE, await articleWith(url));
    const { body } = await visit(`/api/news-articles/${article}`).expect(200);
    expect(body.data.body[0].text).toEqual(textWith(completed));
  });

  test.each(['#gore', 'http://', 'troyan', ''])('%j stays, until it is to be published', async (url) => {
    const article = await editor.make(ARTICLE, await articleWith(url));
    expect(await editor.draft(ARTICLE, article)).toMatchObject({ body: [{ text: textWith(url) }] });
    const partner = await editor.make(PARTNER, { name: 'Ниш', description: textWith(url) });
    expect(await editor.draft(PARTNER, partner)).toMatchObject({ description: textWith(url) });
    expect(told(await editor.tryTo('publish', ARTICLE, article).expect(400))).toEqual([
      'link_in_text_malformed body.0.text',
    ]);
  });

  test('in a field for an address as well', async () => {
    const partner = await editor.make(PARTNER, {
      name: 'Ниш',
      website: 'www.ni.rs',
      ...(await ownedBy('troyan')),
    });
    expect(await editor.draft(PARTNER, partner)).toMatchObject({ website: 'https://www.ni.rs' });
    const found = await editor
      .get(`${addressOf(PARTNER)}?locale=bg&filters[website][$contains]=ni.rs`)
      .expect(200);
    expect(found.body.results).toMatchObject([{ documentId: partner }]);
    await editor.save(PARTNER, partner, { website: 'ni' });
    const refused = await editor.tryTo('publish', PARTNER, partner).expect(400);
    expect(told(refused)).toContain('link_malformed website');
  });
});

test.each(['javascript:alert(1)', 'file:///C:/snimka.jpg'])('%s is refused at its field', async (url) => {
  const refused = await editor.tryMake(ARTICLE, await articleWith(url)).expect(400);
  expect(told(refused)).toEqual(['link_in_text_malformed body.0.text']);
});

describe('what is wrong is told at its field, in the reader’s language', () => {
  test('an e-mail address, on publishing', async () => {
    const town = await editor.make(TOWN, { name: 'Проба', email: 'ivanova@' });
    const refused = await editor.tryTo('publish', TOWN, town).expect(400);
    expect(told(refused)).toContain('email_malformed email');
  });

  test.each([
    ['themes', { connect: [{ documentId: 'nyamatakavatemanikadesega', locale: 'bg' }] }],
    ['themes', ['nyamatakavatemanikadesega']],
    ['themes', { connect: [{ id: 900_000_000 }] }],
  ])('a link to an entry that is gone: %s=%j', async (field, link) => {
    const refused = await editor.tryMake(VISIT, { title: 'Връзка', [field]: link }).expect(400);
    expect(told(refused)).toEqual([`link_to_nothing ${field}`]);
    expect(refused.body.error.message).toContain('Избраното тук вече го няма');
  });

  test('a link to an entry that somebody has deleted meanwhile', async () => {
    const theme = await editor.make(THEME, { name: 'За малко' });
    const made = await editor.make(VISIT, { title: 'Връзка' });
    await editor.remove(THEME, theme);
    const sent = { themes: { connect: [{ documentId: theme, locale: 'bg' }] } };
    expect(told(await editor.trySave(VISIT, made, sent).expect(400))).toEqual(['link_to_nothing themes']);
  });

  test('dates in a sentence are written out, and stay EDTF for programs', async () => {
    const made = await editor.make(VISIT, {
      ...(await ownedBy('troyan')),
      title: 'Посещение',
      direction: 'incoming',
      date: '2019-02-18/2019-02-21',
      programme: [{ date: '2019-03' }],
    });
    const { body } = await editor.tryTo('publish', VISIT, made).expect(400);
    expect(body.error.message).toContain('(март 2019 г.)');
    expect(body.error.message).toContain('(18–21 февруари 2019 г.)');
    expect(body.error.message).toMatch(/^„Програма по дни › 1 › Дата“: Ден от програмата/);
    expect(body.error.details.errors[0].label).toBe('Програма по дни › 1 › Дата');
    expect(body.error.details.errors[0].params).toEqual({ date: '2019-03', visit: '2019-02-18/2019-02-21' });
  });
});
