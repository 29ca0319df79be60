import type { Attribute } from './readable';

const PRESENCE = ['$null', '$notNull'];
const EQUALITY = ['$eq', '$ne', '$in', '$notIn', '$not', ...PRESENCE];
const ORDER = ['$lt', '$lte', '$gt', '$gte', '$between'];

/** Operators that search for a part of a text. */
export const PARTS = [
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
];

const TEXT = [...EQUALITY, ...ORDER, '$eqi', '$nei', ...PARTS];
const ORDERED = [...EQUALITY, ...ORDER];

/**
 * The operators for fields of each type. It is an allow-list: new types and operators of later Strapi versions are
 * refused until they have been tested on both databases. JSON can only be filtered by presence.
 */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  string: TEXT,
  text: TEXT,
  uid: TEXT,
  email: TEXT,
  richtext: TEXT,
  enumeration: EQUALITY,
  boolean: EQUALITY,
  integer: ORDERED,
  biginteger: ORDERED,
  float: ORDERED,
  decimal: ORDERED,
  date: ORDERED,
  datetime: ORDERED,
  json: PRESENCE,
  blocks: PRESENCE,
  component: PRESENCE,
  relation: ['$eq', '$ne', '$in', '$notIn', ...PRESENCE],
};

/** Operators that take several values. */
export const LISTS = ['$in', '$notIn'];

export const isPresence = (operator: string) => PRESENCE.includes(operator);

/** @returns the operators of a field; none if it cannot be filtered by. */
export const operatorsOf = ({ type }: Attribute): readonly string[] =>
  Object.hasOwn(OPERATORS, type) ? (OPERATORS[type] ?? []) : [];
