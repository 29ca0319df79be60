import type { Schema } from '@strapi/strapi';
import { searchKeyOf } from '../../../domain/matching';
import { oneLine } from '../../../domain/plain-text';
import { fieldOptionsOf, type AnySchema, type SchemaOf } from '../../../model/schema/field-options';
import { searchKeysOf } from '../../../model/schema/name-keys';
import { normalisedText } from '../../../model/schema/normalised';
import { schemaWithin } from '../../query/readable';

type Attribute = Schema.Attribute.AnyAttribute;
type Where = Record<string, unknown>;

/** The operators that ignore case, and what a key is asked by in their place: it has small letters only. */
const OF_KEYS: Readonly<Record<string, string>> = {
  $eqi: '$eq',
  $nei: '$ne',
  $contains: '$contains',
  $containsi: '$contains',
  $notContains: '$notContains',
  $notContainsi: '$notContains',
  $startsWith: '$startsWith',
  $startsWithi: '$startsWith',
  $endsWith: '$endsWith',
  $endsWithi: '$endsWith',
};

const GROUPS = ['$and', '$or'];

/** Conditions are plain objects; Strapi also puts knex’s queries into them, which are to stay as they are. */
const isCondition = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Conditions together: all of them, or what is not true of all of them. */
const together = (wheres: readonly Where[], isNegated: boolean): Where => {
  const [only] = wheres;
  return wheres.length === 1 && only ? only : { [isNegated ? '$or' : '$and']: wheres };
};

/** A value as the field stores it: a name that was typed with a straight apostrophe has a curved one. */
const asStored = (attribute: Attribute, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => asStored(attribute, each));
  if (typeof value !== 'string' || !fieldOptionsOf(attribute)) return value;
  return normalisedText(attribute, value) || value; // nothing is part of every text
};

/** The values of a condition as keys; undefined where one of them has none. */
const asKeys = (operand: unknown): unknown => {
  if (!Array.isArray(operand))
    return typeof operand === 'string' ? searchKeyOf(operand) || undefined : undefined;
  const keys = operand.map(asKeys);
  return keys.includes(undefined) ? undefined : keys;
};

interface Field {
  name: string;
  attribute: Attribute;
  /** The name of its search key; undefined for what is no name. */
  key: string | undefined;
}

/**
 * @param isNegated whether it is not to be so. `$not` stays within the field: Strapi knows none beside the fields of a relation
 *   (database/dist/query/helpers/where.js: "Undefined attribute level operator").
 */
const onOperator = (field: Field, operator: string, operand: unknown, isNegated: boolean): Where => {
  if (operator === '$not' && isCondition(operand))
    return together(onField(field, operand, !isNegated), !isNegated);
  const { name, attribute, key } = field;
  const ofKey = OF_KEYS[operator];
  const keys = key !== undefined && ofKey !== undefined ? asKeys(operand) : undefined;
  const [of, condition] =
    key !== undefined && ofKey !== undefined && keys !== undefined
      ? [key, { [ofKey]: keys }]
      : [name, { [operator]: asStored(attribute, operand) }];
  return { [of]: isNegated ? { $not: condition } : condition };
};

function onField(field: Field, condition: unknown, isNegated = false): Where[] {
  return isCondition(condition)
    ? Object.entries(condition).map(([operator, operand]) => onOperator(field, operator, operand, isNegated))
    : [{ [field.name]: asStored(field.attribute, condition) }];
}

/**
 * Conditions of Strapi’s database layer with those on names put to their search keys, and all other texts compared as they are
 * stored.
 */
export function whereByKeys(schemaOf: SchemaOf, schema: AnySchema, where: unknown): unknown {
  if (Array.isArray(where)) return where.map((each) => whereByKeys(schemaOf, schema, each));
  if (!isCondition(where)) return where;
  const [others, onTexts]: [Where, Where[]] = [{}, []];
  for (const [name, condition] of Object.entries(where)) {
    const attribute = schema.attributes[name];
    const within = attribute && schemaWithin({ schemaOf }, attribute);
    if (within) others[name] = whereByKeys(schemaOf, within, condition);
    else if (GROUPS.includes(name) || name === '$not')
      others[name] = whereByKeys(schemaOf, schema, condition);
    else if (attribute && fieldOptionsOf(attribute))
      onTexts.push(...onField({ name, attribute, key: searchKeysOf(schema).get(name) }, condition));
    else others[name] = condition;
  }
  return onTexts.length === 0
    ? others
    : together([...(Object.keys(others).length > 0 ? [others] : []), ...onTexts], false);
}

const SEARCHED = ['string', 'text', 'uid', 'email', 'enumeration', 'richtext'];
const NUMBERS = ['integer', 'biginteger', 'float', 'decimal'];

const isSearched = (attribute: Attribute, types: readonly string[]) =>
  types.includes(attribute.type) && !('searchable' in attribute && attribute.searchable === false);

/**
 * The conditions that `_q` stands for: what is searched is a part of any text of an entry, or of the key of a name.
 *
 * @param contains the operator for a part of a text, without regard to case.
 * @returns undefined where nothing is searched.
 */
export function searchWhere(schema: AnySchema, search: unknown, contains: string): Where | undefined {
  const searched = oneLine(String(search));
  if (searched === '') return undefined;
  const namesOf = (types: readonly string[]) =>
    Object.entries(schema.attributes).flatMap(([name, attribute]) =>
      isSearched(attribute, types) ? [name] : [],
    );
  const key = searchKeyOf(searched);
  return {
    $or: [
      ...namesOf(SEARCHED).map((name) => ({ [name]: { [contains]: searched } })),
      ...(key === ''
        ? []
        : [...searchKeysOf(schema).values()].map((name) => ({ [name]: { $contains: key } }))),
      ...(/^\d{1,9}$/.test(searched) ? namesOf(NUMBERS).map((name) => ({ [name]: Number(searched) })) : []),
      { documentId: searched },
    ],
  };
}
