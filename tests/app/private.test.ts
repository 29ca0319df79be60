import type { Schema, UID } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../src/model/content-types';
import { app, ownedBy, visit } from '../support/app';
import { addressOf, editing } from '../support/editor';
import { ARTICLE } from '../support/types';

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const PRIVATE = [
  ...['consent', 'consentUntil', 'peopleShown', 'nextChangeOn', 'key', 'withdrawnBecause', 'publishAt'],
  ...['hash', 'provider', 'provider_metadata', 'folder', 'folderPath', 'related', 'path', 'createdBy'],
];

const schemaOf = (uid: string) => app().getModel(uid as UID.Schema); // UIDs come from schemas

/** Where in an answer stands what is no reader's: a private name at any depth, or the id of a component's row. */
const leaks = (attributes: Record<string, Schema.Attribute.AnyAttribute>, row: Row, at: string): string[] =>
  Object.entries(row).flatMap(([name, value]) => {
    const here = `${at}.${name}`;
    if (PRIVATE.includes(name)) return [here];
    const attribute = attributes[name];
    return [value]
      .flat()
      .filter(isRow)
      .flatMap((each) => {
        if (attribute?.type === 'component' || attribute?.type === 'dynamiczone') {
          const uid = attribute.type === 'component' ? attribute.component : String(each.__component);
          return ['id' in each ? `${here}.id` : [], leaks(schemaOf(uid).attributes, each, here)].flat();
        }
        if (attribute?.type === 'relation' && 'target' in attribute)
          return leaks(schemaOf(attribute.target).attributes, each, here);
        return leaks({}, each, here);
      });
  });

const admin = editing();

/** An article that has everything that is private in one place. */
beforeAll(async () => {
  const picture = {
    file: await admin.upload('proba.png'),
    alternativeText: 'Проба',
    caption: 'Надпис на свалена снимка',
    peopleShown: 'children',
    consent: 'given',
  };
  const article = {
    title: 'Проба на личното',
    lead: 'Проба.',
    cover: picture,
    body: [
      { __component: 'article.gallery', pictures: [picture] },
      { __component: 'article.quote', text: 'Проба.', author: 'Проба' },
    ],
    withdrawnBecause: 'Тайнствената причина',
    ...(await ownedBy('troyan')),
  };
  await admin.tryMakePublished(ARTICLE, article).expect(200);
});

describe('what is no reader’s is in no answer', () => {
  const forms = (uid: UID.ContentType) => {
    const parts = Object.entries(app().contentType(uid).attributes).filter(
      ([, attribute]) =>
        ['component', 'dynamiczone', 'relation'].includes(attribute.type) &&
        !('private' in attribute && attribute.private),
    );
    const deep = parts.map(([name]) => `populate[${name}][populate]=*`);
    return ['', 'populate=*', `populate=${parts.map(([name]) => name).join(',')}`, ...deep];
  };

  test.each(CONTENT_TYPES)('%s, in lists and details, by every form of populate', async (uid) => {
    const path = `/api/${app().contentType(uid).info.pluralName}`;
    const { attributes } = app().contentType(uid);
    let rows = 0;
    for (const query of forms(uid)) {
      const list = await visit(`${path}?${query}&pagination[pageSize]=25`).expect(200);
      const detail = await visit(`${path}/${list.body.data[0].documentId}?${query}`).expect(200);
      for (const row of [...list.body.data, detail.body.data]) {
        expect(leaks(attributes, row, query)).toEqual([]);
        rows += 1;
      }
    }
    expect(rows).toBeGreaterThan(2);
  });

  test('a file says how it looks and where it is, not how it is stored', async () => {
    const { body } = await visit(
      '/api/news-articles?filters[title]=Проба на личното&populate[cover][populate]=file&populate[body][on][article.gallery][populate][pictures][populate]=file',
    ).expect(200);
    const [{ cover, body: parts }] = body.data;
    for (const { file } of [cover, ...parts[0].pictures])
      expect(file).toMatchObject({
        name: 'proba.png',
        url: expect.stringContaining('/uploads/'),
        mime: 'image/png',
      });
    expect(leaks({}, body.data[0], '')).toEqual([]);
  });
});

describe('an editor sees of authors no more than their names', () => {
  test('in what they open, list, save and upload', async () => {
    const editor = await admin.signInAs('editor', ['troyan'], 'private');
    const owned = await ownedBy('troyan');
    const { body: saved } = await editor.tryMake(ARTICLE, { title: 'Гости', ...owned }).expect(201);
    const file = await editor.upload('avtor.png');
    const { documentId } = saved.data;
    const answers = [
      saved,
      (await editor.save(ARTICLE, documentId, { title: 'Гости от Ниш' })).body,
      (await editor.get(`${addressOf(ARTICLE, documentId)}?locale=bg`).expect(200)).body,
      (await editor.get(`${addressOf(ARTICLE)}?locale=bg&populate[createdBy]=*`).expect(200)).body,
      (await editor.get(`/upload/files/${file}`).expect(200)).body,
    ];
    await editor.delete(`/upload/files/${file}`).expect(200);
    for (const answer of answers) {
      const text = JSON.stringify(answer);
      expect(text).toMatch(/"(created|updated)By":{[^}]*"firstname":/);
      expect(text).not.toMatch(/"(isActive|roles|blocked)":|@example/);
    }
  });
});

describe('what is no reader’s is in no question', () => {
  test.each([
    ['news-articles', 'filters[cover][caption][$contains]=свалена', 'cover'],
    ['news-articles', 'filters[cover][consent]=given', 'cover'],
    ['news-articles', 'filters[cover][file][hash][$startsWith]=a', 'cover'],
    ['news-articles', 'filters[cover][$null]=true', 'cover'],
    ['news-articles', 'filters[$or][0][$not][cover][alternativeText]=Проба', 'cover'],
    ['news-articles', 'sort=cover.caption', 'cover'],
    ['news-articles', 'filters[withdrawnBecause][$contains]=Тайн', 'withdrawnBecause'],
    ['news-articles', 'populate[cover][filters][caption]=x', 'cover'],
    ['news-articles', 'populate[cover][fields]=consent', 'consent'],
    ['news-articles', 'populate[cover][populate][file][fields]=provider', 'provider'],
    ['news-articles', 'populate[cover][populate][file][populate]=related', 'related'],
    ['news-articles', 'populate[body][on][article.quote][fields]=key', 'key'],
    ['partners', 'filters[coatOfArms][alternativeText][$eq]=x', 'coatOfArms'],
    ['partners', 'filters[nextChangeOn][$notNull]=true', 'nextChangeOn'],
    ['partners', 'sort=nextChangeOn', 'nextChangeOn'],
    ['partners', 'fields=nextChangeOn', 'nextChangeOn'],
    ['partners', 'filters[location][key]=x', 'key'],
    ['partners', 'filters[location][id]=1', 'id'],
    ['partners', 'filters[location]=1', 'location'],
    ['partners', 'sort=location.id', 'id'],
    ['partners', 'populate[location][filters][id]=1', 'id'],
    ['partners', 'filters[documents][file][$notNull]=true', 'file'],
    ['partners', 'filters[differentFrom][name]=x', 'differentFrom'],
    ['partners', 'filters[createdBy][email][$startsWith]=a', 'createdBy'],
  ])('/%s?%s is refused, naming it', async (path, query, named) => {
    const { body, status } = await visit(`/api/${path}?${query}`);
    expect({ query, status }).toEqual({ query, status: 400 });
    expect(body.error.message).toContain(named);
  });

  test('a search does not find what is private', async () => {
    const { body } = await visit('/api/news-articles?_q=Тайнствената').expect(200);
    expect(body.data).toEqual([]);
    expect((await visit('/api/news-articles?_q=Проба на личното').expect(200)).body.data).toHaveLength(1);
  });
});
