import type { Schema } from '@strapi/strapi';
import type { SchemaOf } from '../schema/marks';
import { isBoolean, mismatch } from './filter-values';

const GROUPS = ['$and', '$or'];
const PRESENCE = ['$null', '$notNull'];
/** Operators that compare with a part of a text, whatever the type of the field. */
const PARTS = ['$contains', '$notContains', '$containsi', '$notContainsi', '$startsWith', '$startsWithi', '$endsWith', '$endsWithi']; // prettier-ignore

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Attributes every row has without its schema saying so. */
const ROW_ATTRIBUTES: Readonly<Record<string, Schema.Attribute.AnyAttribute>> = {
  id: { type: 'integer' },
  documentId: { type: 'string' },
};

const scalarProblem = (
  name: string,
  attribute: Schema.Attribute.AnyAttribute,
  condition: unknown,
): string | undefined => {
  const check = (value: unknown): string | undefined => {
    if (value !== null && typeof value === 'object')
      return `The filter on "${name}" compares with one value, not with a list or an object.`;
    const wanted = mismatch(attribute, value);
    return wanted && `"${String(value).slice(0, 60)}" is no value of "${name}": give ${wanted}.`;
  };
  if (!isRecord(condition)) return Array.isArray(condition) ? condition.map(check).find(Boolean) : check(condition);
  for (const [operator, operand] of Object.entries(condition)) {
    const problem = operandProblem(name, attribute, operator, operand, check);
    if (problem) return problem;
  }
  return undefined;
};

const operandProblem = (
  name: string,
  attribute: Schema.Attribute.AnyAttribute,
  operator: string,
  operand: unknown,
  check: (value: unknown) => string | undefined,
): string | undefined => {
  if (operator === '$not') return scalarProblem(name, attribute, operand);
  if (PRESENCE.includes(operator)) {
    return isBoolean(operand) ? undefined : `The filter ${operator} on "${name}" takes true or false.`;
  }
  if (PARTS.includes(operator)) {
    return typeof operand === 'string' ? undefined : `The filter ${operator} on "${name}" takes one text.`;
  }
  if (GROUPS.includes(operator)) {
    return Object.values(operand as object)
      .map((each) => scalarProblem(name, attribute, each))
      .find(Boolean); // checked by Strapi
  }
  if (operator === '$between' && !(Array.isArray(operand) && operand.length === 2)) {
    return `The filter $between on "${name}" takes two values.`;
  }
  return (Array.isArray(operand) ? operand : [operand]).map(check).find(Boolean);
};

/**
 * The first thing in a filter that the database could only answer with an error or with nothing. Names of fields and
 * operators are Strapi's own strict check; this one is about shapes and values.
 *
 * @returns a sentence saying what to give instead, or undefined.
 */
export const filterProblem = (schemaOf: SchemaOf, uid: string, filters: unknown): string | undefined => {
  if (!isRecord(filters)) return 'A filter names a field: filters[name][$eq]=…';
  const { attributes } = schemaOf(uid);
  for (const [name, condition] of Object.entries(filters)) {
    if (name.startsWith('$') && name !== '$not' && !GROUPS.includes(name))
      return `${name} compares a field: filters[name][${name}]=…`;
    const problem = GROUPS.includes(name)
      ? groupProblem(schemaOf, uid, name, condition)
      : name === '$not'
        ? filterProblem(schemaOf, uid, condition)
        : fieldProblem(schemaOf, name, attributes[name] ?? ROW_ATTRIBUTES[name], condition);
    if (problem) return problem;
  }
  return undefined;
};

const groupProblem = (schemaOf: SchemaOf, uid: string, name: string, group: unknown): string | undefined => {
  if (group === null || typeof group !== 'object')
    return `${name} takes a list of filters: filters[${name}][0][name][$eq]=…`;
  return Object.values(group)
    .map((each) => filterProblem(schemaOf, uid, each))
    .find(Boolean);
};

const fieldProblem = (
  schemaOf: SchemaOf,
  name: string,
  attribute: Schema.Attribute.AnyAttribute | undefined,
  condition: unknown,
): string | undefined => {
  if (attribute === undefined) return undefined;
  if (attribute.type === 'relation' && 'target' in attribute && isRecord(condition)) {
    return filterProblem(schemaOf, attribute.target, withoutOperators(condition));
  }
  if (attribute.type === 'component' && isRecord(condition)) {
    return filterProblem(schemaOf, attribute.component, withoutOperators(condition));
  }
  if (attribute.type === 'relation') return scalarProblem(name, { type: 'integer' }, condition);
  return scalarProblem(name, attribute, condition);
};

/** A relation or component may be asked for presence (`$null`) beside its fields. */
const withoutOperators = (condition: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(condition).filter(([key]) => !key.startsWith('$') || GROUPS.includes(key)));
