import type { Schema } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../src/model/content-types';
import { app } from './app';
import type { Choices } from './sequences/random';
import { schemaOf } from './sequences/values';

type Fields = Readonly<Record<string, Schema.Attribute.AnyAttribute>>;

const TEXTS = [
  ...[
    '',
    '0',
    '-1',
    '1',
    '1e309',
    'NaN',
    'null',
    'true',
    'false',
    '%',
    '_',
    "'",
    '"',
    '\\',
    '$',
    '[]',
    '{}',
    '*',
  ],
  ...['2024-10', '2024-10-24', '2024-13-01', '2024-10-24T08:00:00Z', '0000-00-00', '+275760-09-13', 'вчера'],
  ...['x'.repeat(300), '\u0001', '\u0000', '\ud800', '😀', '../..', '9999999999999999999', 'a,b', 'name:asc'],
  ...['constructor', '__proto__', 'toString', 'troyan', 'bg', 'en', 'xx', 'draft', 'published'],
];
/** Every operator of Strapi's (`@strapi/utils`, operators.js), two that it once had, and three that it never did. */
export const OPERATORS = [
  ...[
    '$and',
    '$or',
    '$not',
    '$in',
    '$notIn',
    '$eq',
    '$eqi',
    '$ne',
    '$nei',
    '$gt',
    '$gte',
    '$lt',
    '$lte',
    '$null',
  ],
  ...['$notNull', '$between', '$startsWith', '$endsWith', '$startsWithi', '$endsWithi', '$contains'],
  ...[
    '$notContains',
    '$containsi',
    '$notContainsi',
    '$jsonSupersetOf',
    '$elemMatch',
    '$regex',
    '$',
    '0',
    'x',
  ],
];
const PARAMETERS = [
  ...[
    'filters',
    'sort',
    'fields',
    'populate',
    'pagination',
    'locale',
    'status',
    '_q',
    'lookup',
    'where',
    'on',
  ],
  ...['publicationFilter', 'hasPublishedVersion', 'count', 'limit', 'start', 'page', 'pageSize', 'withCount'],
  ...['select', 'orderBy', '_where', 'plugins', 'ordering', 'data', 'id', 'documentId', 'x', 'constructor'],
];
const PAGING = ['page', 'pageSize', 'start', 'limit', 'withCount'];

/** Every route of REST, by its path: from the router, so that new routes are included. */
export const publicPaths = () => [
  ...new Set(
    app()
      .server.listRoutes()
      .filter(({ methods, path }) => methods.includes('GET') && path.startsWith('/api'))
      .map(({ path }) => path),
  ),
];

/** Every name that any schema has, and those that every object has. */
export const everyName = () => {
  const schemas: { attributes: object }[] = [
    ...Object.values(app().contentTypes),
    ...Object.values(app().components),
  ];
  return [
    ...new Set([
      ...schemas.flatMap(({ attributes }) => Object.keys(attributes)),
      ...['id', 'documentId', 'createdBy', 'updatedBy', 'localizations'],
      ...Object.getOwnPropertyNames(Object.prototype),
    ]),
  ];
};

/** The type that a path reads; undefined for what reads none: most of those routes are closed to visitors. */
const readBy = (path: string) =>
  CONTENT_TYPES.find((uid) => path.split('/')[2] === app().contentType(uid).info.pluralName);

const fieldsOf = (path: string, choices: Choices): Fields =>
  app().contentType(readBy(path) ?? choices.one(CONTENT_TYPES)).attributes;

/** The fields behind one, and what a query writes between; undefined for plain values. */
const behind = (
  choices: Choices,
  attribute: Schema.Attribute.AnyAttribute,
): [string[], Fields] | undefined => {
  if (attribute.type === 'component') return [[], schemaOf(attribute.component).attributes];
  if (attribute.type === 'media') return [[], schemaOf('plugin::upload.file').attributes];
  if (attribute.type === 'relation' && 'target' in attribute)
    return [[], schemaOf(attribute.target).attributes];
  if (attribute.type !== 'dynamiczone') return undefined;
  const uid = choices.one(attribute.components);
  return [['on', uid], schemaOf(uid).attributes];
};

/** A way along the schemas to some field, over at most `most` relations and components. */
const wayIn = (choices: Choices, fields: Fields, most: number): [string[], Schema.Attribute.AnyAttribute] => {
  const all = Object.entries(fields);
  const shown = all.filter(([, attribute]) => !('private' in attribute && attribute.private === true));
  const entries = choices.chance(6) ? all : shown;
  const deeper = entries.filter(([, attribute]) => behind(choices, attribute));
  const goes = most > 0 && deeper.length > 0 && !choices.chance(3);
  const [name, attribute] = choices.one(goes ? deeper : entries);
  const next = goes ? behind(choices, attribute) : undefined;
  if (!next) return [[name], attribute];
  const [way, last] = wayIn(choices, next[1], most - 1);
  return [[name, ...next[0], ...way], last];
};

/** Values that fields of these types have. */
const PROPER: Readonly<Record<string, readonly string[]>> = {
  integer: ['0', '1', '12', '-1'],
  float: ['0', '12.5', '-1'],
  boolean: ['true', 'false'],
  date: ['2024-10-24', '2099-01-01'],
  datetime: ['2024-10-24T08:00:00Z', '2024-10-24'],
  relation: ['1', '999999999'],
};

const valueOf = (choices: Choices, attribute: Schema.Attribute.AnyAttribute): string => {
  const proper = attribute.type === 'enumeration' ? attribute.enum : PROPER[attribute.type];
  return choices.one(proper && !choices.chance(3) ? proper : TEXTS);
};

const PRESENCE = ['$null', '$notNull'];
const TAKEN = ['$null', '$notNull', '$eq', '$ne', '$in', '$notIn', '$not'];
const TEXT = [...TAKEN, '$contains', '$containsi', '$startsWith', '$startsWithi', '$endsWith', '$eqi'];
/** Operators that make sense for a field; all others are tried as well. */
const operatorsOf = ({ type }: Schema.Attribute.AnyAttribute) => {
  if (['component', 'json', 'blocks'].includes(type)) return PRESENCE;
  if (PROPER[type]) return [...TAKEN, '$lt', '$gte'];
  return ['enumeration', 'relation'].includes(type) ? TAKEN : TEXT;
};
const comparison = (choices: Choices, attribute: Schema.Attribute.AnyAttribute): [string[], string] => {
  const operator = choices.one(choices.chance(3) ? OPERATORS : operatorsOf(attribute));
  if (choices.chance(3)) return [[], valueOf(choices, attribute)];
  if (PRESENCE.includes(operator)) return [[operator], choices.one(['true', 'false', 'x'])];
  return [[operator, ...(choices.chance(6) ? ['0'] : [])], valueOf(choices, attribute)];
};

type Parameter = readonly [path: readonly string[], value: string];

/** What a site may ask, along the schema: most of it is answered. */
export const likely = (choices: Choices, fields: Fields): Parameter => {
  const [way, attribute] = wayIn(choices, fields, choices.number(4));
  const group = choices.chance(4) ? [choices.one(['$or', '$and']), String(choices.number(3))] : [];
  const populated = way.flatMap((name, index) =>
    index > 0 && way[index - 1] !== 'on' ? ['populate', name] : [name],
  );
  const [operator, value] = comparison(choices, attribute);
  return choices.one<() => Parameter>([
    () => [['filters', ...group, ...way, ...operator], value],
    () => [['filters', ...group, ...way, ...operator], value],
    () => [['filters', '$not', ...way, ...operator], value],
    () => [['populate', ...populated], choices.one(['true', '*'])],
    () => [
      ['populate', ...populated, 'filters', choices.one(Object.keys(fields)), ...operator],
      choices.one(TEXTS),
    ],
    () => [
      ['populate', ...populated, choices.one(['sort', 'fields', 'populate', 'on'])],
      choices.one(everyName()),
    ],
    () => [['populate'], way.join('.')],
    () => [['sort'], `${way.join('.')}:${choices.one(['asc', 'desc', 'x'])}`],
    () => [['sort', ...way], choices.one(['asc', 'desc', 'x'])],
    () => [['fields'], [way[0], choices.one(everyName())].join()],
    () => [['pagination', choices.one(PAGING)], choices.one(TEXTS)],
    () => [['locale'], choices.one(['bg', 'en', 'xx', '*', ''])],
    () => [['_q'], choices.one(TEXTS)],
  ])();
};

/** Nonsense: any name below any parameter. */
const unlikely = (choices: Choices): Parameter => {
  const below = Array.from({ length: choices.number(6) }, () =>
    choices.one([...everyName(), ...OPERATORS, ...OPERATORS, ...PAGING, ...TEXTS]),
  );
  return [[choices.one(PARAMETERS), ...below], choices.one([...TEXTS, ...everyName()])];
};

/** A parameter as it is written in a URL. */
export const written = ([[root = '', ...below], value]: Parameter) =>
  `${root}${below.map((part) => `[${encoded(part)}]`).join('')}=${encoded(value)}`;
/** Half of a surrogate pair has no encoding in an address; what a client might send for it has. */
const encoded = (text: string) => (text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80');

/**
 * The URL of a request as a visitor might send it: to any route of REST, half of them near to what sites ask.
 *
 * @param ids ids for paths: existing documentIds and slugs.
 */
export const publicRequest = (choices: Choices, paths: readonly string[], ids: readonly string[]): string => {
  const open = paths.filter((each) => readBy(each));
  const pattern = choices.one(choices.chance(8) ? paths : open);
  const fields = fieldsOf(pattern, choices);
  const isMeant = choices.chance(2);
  const path = pattern.replace(/:\w+|\(\.\*\)/g, () =>
    encoded(choices.one(isMeant || choices.chance(2) ? ids : TEXTS)),
  );
  const parameters = Array.from({ length: isMeant ? 1 : 1 + choices.number(4) }, () =>
    written(isMeant || choices.chance(2) ? likely(choices, fields) : unlikely(choices)),
  );
  return `${path}?${parameters.join('&')}`;
};
