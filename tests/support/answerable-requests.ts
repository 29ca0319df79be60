import type { Schema } from '@strapi/strapi';
import { stringify } from 'qs';
import { CONTENT_TYPES, type ContentType } from '../../src/model/content-types';
import { app } from './app';
import type { Choices } from './sequences/random';
import { schemaOf } from './sequences/values';

type Attribute = Schema.Attribute.AnyAttribute;
type Row = Readonly<Record<string, unknown>>;
type Query = Record<string, unknown>;

/** Published entries of each type, whose values are asked for. */
export type Samples = ReadonlyMap<ContentType, readonly Row[]>;

const FILE = 'plugin::upload.file';
const NOT_SCALAR = ['relation', 'component', 'dynamiczone', 'media'];
const UNORDERED = ['json', 'blocks'];

export const samplesOf = async (): Promise<Samples> =>
  new Map(
    await Promise.all(
      CONTENT_TYPES.map(async (uid): Promise<[ContentType, Row[]]> => [
        uid,
        await app()
          .db.query(uid)
          .findMany({ where: { publishedAt: { $notNull: true }, locale: 'bg' }, limit: 12 }),
      ]),
    ),
  );

const isPrivate = (attribute: Attribute) => 'private' in attribute && attribute.private === true;

/** The fields that readers may see: plain ones, or those with rows. */
const fieldsOf = (uid: string, isScalar: boolean): [string, Attribute][] =>
  Object.entries(schemaOf(uid).attributes).filter(
    ([name, attribute]) =>
      !isPrivate(attribute) &&
      name !== 'related' &&
      name !== 'localizations' &&
      NOT_SCALAR.includes(attribute.type) !== isScalar,
  );

const within = (attribute: Attribute): string | undefined => {
  if (attribute.type === 'component') return attribute.component;
  if (attribute.type === 'media') return FILE;
  return attribute.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
};

const someOf = <Item>(choices: Choices, items: readonly Item[], most: number): Item[] =>
  choices.shuffled(items).slice(0, 1 + choices.number(most));

/** What is asked of a populated row. */
const partOf = (choices: Choices, uid: string, depth: number): unknown => {
  if (choices.chance(3)) return 'true';
  const names = fieldsOf(uid, true).map(([name]) => name);
  const isDocument = uid.startsWith('api::');
  return {
    ...(choices.chance(2) && names.length > 0 && { fields: someOf(choices, names, 4) }),
    ...(depth > 0 && !choices.chance(3) && { populate: populateOf(choices, uid, depth) }),
    ...(isDocument && choices.chance(8) && { sort: `${choices.one(['createdAt', 'id'])}:desc` }),
    ...(isDocument && choices.chance(8) && { filters: { slug: { $notNull: 'true' } } }),
  };
};

const zoneOf = (choices: Choices, components: readonly string[], depth: number): unknown => {
  if (choices.chance(3)) return 'true';
  if (choices.chance(4)) return { populate: '*' };
  return {
    on: Object.fromEntries(
      someOf(choices, components, 3).map((uid) => [uid, partOf(choices, uid, depth - 1)]),
    ),
  };
};

function populateOf(choices: Choices, uid: string, depth: number): unknown {
  const fields = fieldsOf(uid, false);
  if (fields.length === 0 || (uid !== FILE && choices.chance(12))) return '*';
  const chosen = someOf(choices, fields, 3);
  if (choices.chance(6)) return chosen.map(([name]) => name);
  return Object.fromEntries(
    chosen.map(([name, attribute]) => [
      name,
      attribute.type === 'dynamiczone'
        ? zoneOf(choices, attribute.components, depth)
        : partOf(choices, within(attribute) ?? '', depth - 1),
    ]),
  );
}

/** A condition that some entries fulfil: by values that one of them has. */
const conditionOf = (choices: Choices, samples: Samples, uid: ContentType): Query => {
  const row = choices.one(samples.get(uid) ?? []);
  const linked = fieldsOf(uid, false).flatMap(([name, attribute]): [string, ContentType][] => {
    const target = CONTENT_TYPES.find((each) => attribute.type === 'relation' && each === within(attribute));
    return target ? [[name, target]] : [];
  });
  if (linked.length > 0 && choices.chance(2)) {
    const [name, target] = choices.one(linked);
    return choices.chance(5)
      ? { [name]: { [choices.one(['$null', '$notNull'])]: 'true' } }
      : { [name]: { slug: { $eq: choices.one(samples.get(target) ?? []).slug } } };
  }
  const [name, attribute] = choices.one(
    fieldsOf(uid, true).filter(([, { type }]) => !UNORDERED.includes(type)),
  );
  const value = row[name];
  if (value === null || value === undefined || choices.chance(5))
    return { [name]: { [choices.one(['$null', '$notNull'])]: 'true' } };
  const isText = ['string', 'text', 'richtext', 'uid'].includes(attribute.type);
  if (isText && choices.chance(2)) return { [name]: { $containsi: String(value).slice(1, 5) } };
  const isOrdered = ['date', 'integer', 'datetime'].includes(attribute.type);
  const operator = choices.one(isOrdered ? ['$eq', '$lte', '$gt', '$ne'] : ['$eq', '$ne', '$in']);
  return { [name]: { [operator]: operator === '$in' ? [String(value)] : String(value) } };
};

const filtersOf = (choices: Choices, samples: Samples, uid: ContentType): Query => {
  const [one, two] = [conditionOf(choices, samples, uid), conditionOf(choices, samples, uid)];
  return choices.one<Query>([one, { $and: [one, two] }, { $or: [one, two] }, { $not: one }]);
};

const sortOf = (choices: Choices, uid: ContentType): string => {
  const names = fieldsOf(uid, true)
    .filter(([name, { type }]) => !UNORDERED.includes(type) && name !== 'status')
    .map(([name]) => name);
  const paths = fieldsOf(uid, false).some(([name]) => name === 'municipality')
    ? [...names, 'municipality.name']
    : names;
  return someOf(choices, paths, 2)
    .map((name) => `${name}:${choices.one(['asc', 'desc'])}`)
    .join();
};

const windowOf = (choices: Choices): Query =>
  choices.one<Query>([
    { pageSize: '3' },
    { page: '2', pageSize: '2' },
    { start: '1', limit: '4' },
    { withCount: 'false' },
    { page: '99' },
  ]);

const WORDS = ['о', 'град', 'festival', '2024', 'сливата'];

/** A request for a list or an entry that has an answer, or nearly: as sites ask, with any of what may be asked together. */
export const answerableRequest = (choices: Choices, samples: Samples): string => {
  const uid = choices.one(CONTENT_TYPES);
  const path = `/api/${app().contentType(uid).info.pluralName}`;
  const row = choices.one(samples.get(uid) ?? []);
  const names = fieldsOf(uid, true).map(([name]) => name);
  const isEntry = choices.chance(3);
  const query = {
    ...(!choices.chance(4) && { locale: choices.one(['bg', 'en']) }),
    ...(choices.chance(3) && { fields: someOf(choices, names, 5) }),
    ...(choices.chance(2) && { populate: populateOf(choices, uid, 3) }),
    ...(choices.chance(isEntry ? 4 : 2) && { filters: filtersOf(choices, samples, uid) }),
    ...(choices.chance(isEntry ? 8 : 2) && { sort: sortOf(choices, uid) }),
    ...(choices.chance(isEntry ? 8 : 2) && { pagination: windowOf(choices) }),
    ...(choices.chance(8) && { _q: choices.one(WORDS) }),
  };
  const last = isEntry ? `/${choices.chance(2) ? String(row.slug) : String(row.documentId)}` : '';
  return `${path}${last}?${stringify(query, { encodeValuesOnly: true })}`;
};
