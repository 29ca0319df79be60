import type { Schema } from '@strapi/strapi';
import { isRecord } from '../../../domain/record';
import { isContentType, READER_ACCOUNT, READER_ROLE } from '../../../model/content-types';
import { fieldOptionsOf, type AnySchema, type SchemaOf } from '../../../model/schema/field-options';

type Attribute = Schema.Attribute.AnyAttribute;
type Fields = Readonly<Record<string, Attribute>>;

const GROUPS = ['$and', '$or'];
const DEEPEST = 4;
const LONGEST = 500;
const MOST_VALUES = 100;

const COMPARING = ['$eq', '$ne', '$in', '$notIn'];
const ORDERING = ['$gt', '$gte', '$lt', '$lte', '$between'];
const OF_TEXTS = [
  ...['$eqi', '$nei', '$contains', '$notContains', '$containsi', '$notContainsi'],
  ...['$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
];
const TEXTS = ['string', 'text', 'richtext', 'email', 'uid', 'enumeration'];

/**
 * The fields every row has without its schema naming them. Its authors are not among them, since they lead to other
 * accounts.
 */
const OF_ROWS: Fields = {
  id: { type: 'integer' },
  documentId: { type: 'string' },
  locale: { type: 'string' },
  createdAt: { type: 'datetime' },
  updatedAt: { type: 'datetime' },
  publishedAt: { type: 'datetime' },
};
const OF_FILES: Fields = {
  id: { type: 'integer' },
  documentId: { type: 'string' },
  name: { type: 'string' },
  alternativeText: { type: 'string' },
  caption: { type: 'string' },
  ext: { type: 'string' },
  mime: { type: 'string' },
};

/** The fields of every row in Strapi's own lists. */
const OF_STOCK_ROWS: Fields = {
  id: { type: 'integer' },
  createdAt: { type: 'datetime' },
  updatedAt: { type: 'datetime' },
};
const FOLDER = 'plugin::upload.folder';
const folder: Attribute = { type: 'relation', relation: 'manyToOne', target: FOLDER };

/** The fields that the screens of Strapi's own types filter and sort by: accounts, roles and the media library. */
const OF_STOCK: Readonly<Record<string, Fields>> = {
  'admin::user': {
    ...OF_STOCK_ROWS,
    firstname: { type: 'string' },
    lastname: { type: 'string' },
    username: { type: 'string' },
    email: { type: 'email' },
    isActive: { type: 'boolean' },
  },
  'admin::role': {
    ...OF_STOCK_ROWS,
    name: { type: 'string' },
    code: { type: 'string' },
    description: { type: 'string' },
  },
  [FOLDER]: { ...OF_STOCK_ROWS, name: { type: 'string' }, path: { type: 'string' }, parent: folder },
  'plugin::upload.file': { ...OF_FILES, ...OF_STOCK_ROWS, folderPath: { type: 'string' }, folder },
};

/**
 * The fields of a type that lists may be filtered and sorted by: the schema's own, links to listed types, and those of
 * every row.
 */
export const filterableFields = (schema: AnySchema): Fields =>
  OF_STOCK[schema.uid] ?? {
    ...OF_ROWS,
    ...Object.fromEntries(
      Object.entries(schema.attributes).filter(
        ([, attribute]) =>
          fieldOptionsOf(attribute) ?? (leadsToListed(attribute) || isOfReader(schema, attribute)),
      ),
    ),
  };
/** Strapi's schemas of readers' accounts have no field options; passwords and tokens may not be filtered by. */
const isOfReader = ({ uid }: AnySchema, attribute: Attribute) =>
  (uid === READER_ACCOUNT || uid === READER_ROLE) &&
  [...TEXTS, 'boolean'].includes(attribute.type) &&
  !('private' in attribute && attribute.private === true);

/** The types whose entries lists may show; not the admin's accounts and roles. */
const isListed = (uid: string) => isContentType(uid) || uid === READER_ROLE || uid === FOLDER;

const leadsToListed = (attribute: Attribute) =>
  attribute.type === 'uid' ||
  attribute.type === 'media' ||
  attribute.type === 'component' ||
  (attribute.type === 'relation' && 'target' in attribute && isListed(attribute.target));

/** The fields behind a relation, component or file; undefined for other fields. */
export const fieldsBehind = (schemaOf: SchemaOf, attribute: Attribute): Fields | undefined => {
  if (attribute.type === 'media') return OF_FILES;
  if (attribute.type === 'component') return filterableFields(schemaOf(attribute.component));
  return attribute.type === 'relation' && 'target' in attribute && isListed(attribute.target)
    ? filterableFields(schemaOf(attribute.target))
    : undefined;
};

const isNumber = (value: string) => /^-?\d{1,15}(\.\d{1,15})?$/.test(value);
const isInteger = (value: string) => /^-?\d{1,9}$/.test(value);
const isInstant = (value: string) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));
const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isYesOrNo = (value: string) => ['true', 'false', '1', '0', 't', 'f'].includes(value);

const VALUES: Readonly<Record<string, (value: string) => boolean>> = {
  integer: isInteger,
  biginteger: isInteger,
  float: isNumber,
  decimal: isNumber,
  boolean: isYesOrNo,
  date: isDay,
  datetime: isInstant,
};

const fits = ({ type }: Attribute, value: unknown): boolean => {
  if (TEXTS.includes(type)) return typeof value === 'string' && value.length <= LONGEST;
  return VALUES[type]?.(String(value)) === true && typeof value !== 'object';
};

const operandFits = (attribute: Attribute, operator: string, operand: unknown): boolean => {
  if (operator === '$null' || operator === '$notNull') return isYesOrNo(String(operand));
  const known = [...COMPARING, ...(TEXTS.includes(attribute.type) ? OF_TEXTS : ORDERING)];
  // The admin offers to search for a part of a date, as in a text.
  const ofDays = attribute.type === 'date' && OF_TEXTS.includes(operator);
  if (ofDays) return typeof operand === 'string' && operand.length <= LONGEST;
  if (!known.includes(operator)) return false;
  // The media library asks for files that are neither pictures nor videos like this: mime[$not][$contains][0]=image.
  if (OF_TEXTS.includes(operator) && Array.isArray(operand))
    return operand.length <= MOST_VALUES && operand.every((each) => fits(attribute, each));
  if (operator === '$between')
    return Array.isArray(operand) && operand.length === 2 && operand.every((each) => fits(attribute, each));
  if (operator !== '$in' && operator !== '$notIn') return fits(attribute, operand);
  const values = [operand].flat();
  return values.length > 0 && values.length <= MOST_VALUES && values.every((each) => fits(attribute, each));
};

const conditionFits = (attribute: Attribute, condition: unknown): boolean => {
  if (!isRecord(condition)) return fits(attribute, condition);
  return Object.entries(condition).every(([operator, operand]) =>
    operator === '$not' ? conditionFits(attribute, operand) : operandFits(attribute, operator, operand),
  );
};

const PRESENCE = ['$null', '$notNull'];

/** A relation is filtered by fields behind it, by its presence, or by an id. */
const behindFits = (schemaOf: SchemaOf, attribute: Attribute, condition: unknown, depth: number): boolean => {
  const fields = fieldsBehind(schemaOf, attribute);
  if (!fields) return false;
  if (!isRecord(condition)) return attribute.type === 'relation' && fits({ type: 'integer' }, condition);
  const [own, below] = [{}, {}] as [Record<string, unknown>, Record<string, unknown>];
  for (const [name, value] of Object.entries(condition))
    (name.startsWith('$') && !GROUPS.includes(name) && name !== '$not' ? own : below)[name] = value;
  return (
    Object.entries(own).every(([operator, operand]) =>
      PRESENCE.includes(operator)
        ? isYesOrNo(String(operand))
        : attribute.type === 'relation' && operandFits({ type: 'integer' }, operator, operand),
    ) && filtersFit(schemaOf, fields, below, depth + 1)
  );
};

/**
 * Whether the filters of a list use fields that an editor may filter by, with operators and values of their type.
 * Everything else is refused: other fields lead to other people's accounts, and a value of another type to a database
 * error.
 */
export const filtersFit = (schemaOf: SchemaOf, fields: Fields, filters: unknown, depth = 0): boolean => {
  if (!isRecord(filters) || depth > DEEPEST) return false;
  return Object.entries(filters).every(([name, condition]) => {
    if (GROUPS.includes(name))
      return (
        Array.isArray(condition) &&
        condition.length <= MOST_VALUES &&
        condition.every((each) => filtersFit(schemaOf, fields, each, depth + 1))
      );
    if (name === '$not') return filtersFit(schemaOf, fields, condition, depth + 1);
    const attribute = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!attribute) return false;
    return fieldsBehind(schemaOf, attribute)
      ? behindFits(schemaOf, attribute, condition, depth)
      : conditionFits(attribute, condition);
  });
};

const DIRECTION = /^(asc|desc)$/i;

const termFits = (schemaOf: SchemaOf, schema: AnySchema, term: string): boolean => {
  const [path = '', direction = 'asc', ...more] = term.trim().split(':');
  if (!DIRECTION.test(direction) || more.length > 0) return false;
  if (path === 'status') return true; // the content manager's own filter: draft, modified, published
  const [name = '', below, ...deeper] = path.split('.');
  const fields = filterableFields(schema);
  const attribute = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!attribute || deeper.length > 0) return false;
  const behind = fieldsBehind(schemaOf, attribute);
  return below === undefined ? behind === undefined : behind !== undefined && Object.hasOwn(behind, below);
};

/**
 * Whether a list is to be sorted by fields that it may be filtered by: `name:ASC`, `municipality.name:ASC`, or several
 * of these.
 */
export const sortFits = (schemaOf: SchemaOf, schema: AnySchema, sort: unknown): boolean =>
  [sort]
    .flat()
    .every(
      (each) => typeof each === 'string' && each.split(',').every((term) => termFits(schemaOf, schema, term)),
    );
