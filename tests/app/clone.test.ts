import type * as contentTypes from '../../src/model/content-types';
import { app, compiled, signIn, type AdminSession } from '../support/app';
import { addressOf, type Fields } from '../support/editor';
import { optionsOf, schemaOf } from '../support/sequences/values';

const UIDS = [
  'api::theme.theme',
  'api::network.network',
  'api::municipality.municipality',
  'api::partner.partner',
  'api::project.project',
  'api::agreement.agreement',
  'api::visit.visit',
  'api::membership.membership',
  'api::news-article.news-article',
] as const;

/** What Strapi keeps of an entry and its form leaves out (`DOCUMENT_META_FIELDS`). */
const META = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'status',
  'localizations',
  'locale',
];

/** What the form of a copy sends of the original: all its values, rows with their ids, and relations as untouched. */
const formOf = (uid: string, entry: Fields): Fields =>
  Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]) => {
      if (META.includes(name) || value === null) return [];
      const type = Object.entries(schemaOf(uid).attributes).find(([field]) => field === name)?.[1].type;
      return [[name, type === 'relation' ? { connect: [], disconnect: [] } : value]];
    }),
  );

const componentsOf = (uid: string) =>
  Object.entries(schemaOf(uid).attributes).flatMap(([name, attribute]) =>
    ['component', 'dynamiczone'].includes(attribute.type) && optionsOf(attribute) ? [name] : [],
  );

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Content without the numbers that each row has of its own. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (name === 'id' ? [] : [[name, bare(each)]])),
  );
};

let admin: AdminSession;
beforeAll(async () => {
  admin = await signIn();
});

test('the list names every type', () => {
  expect([...UIDS].sort()).toEqual(
    [...compiled<typeof contentTypes>('model/content-types').CONTENT_TYPES].sort(),
  );
});

test.each(UIDS)('%s is copied as the form of a copy sends it, in every language', async (uid) => {
  const fields = componentsOf(uid);
  const candidates = await app()
    .db.query(uid)
    .findMany({ where: { publishedAt: null, locale: 'bg' }, populate: fields });
  // The entry with the most rows in it.
  const rowsIn = (entry: Fields) => fields.flatMap((name) => [entry[name] ?? []].flat()).length;
  const [original] = candidates.sort((a, b) => rowsIn(b) - rowsIn(a));
  const draft = async (documentId: string, locale: string) =>
    (await admin.get(`${addressOf(uid, documentId)}?locale=${locale}`).expect(200)).body.data;
  const title = 'title' in schemaOf(uid).attributes ? 'title' : 'name';
  const before = await draft(original.documentId, 'bg');
  const { body } = await admin
    .post(`${addressOf(uid)}/clone/${original.documentId}?locale=bg`, {
      ...formOf(uid, before),
      [title]: 'Копие',
    })
    .expect(200);
  const { documentId } = body.data;
  try {
    expect((await draft(documentId, 'bg'))[title]).toBe('Копие');
    for (const locale of ['bg', 'en']) {
      const [copy, source] = [await draft(documentId, locale), await draft(original.documentId, locale)];
      for (const name of fields) expect([name, bare(copy[name])]).toEqual([name, bare(source[name])]);
    }
    expect(bare(await draft(original.documentId, 'bg'))).toEqual(bare(before));
  } finally {
    await admin.delete(`${addressOf(uid, documentId)}?locale=*`).expect(200);
  }
});
