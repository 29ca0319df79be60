import { columnOf } from '../../operations/database/indexes';
import type { Day } from '../../domain/day';

/** Which entries of a type a list has: for our statement, and in the address of the whole list in generic REST. */
export interface Condition {
  /** On the columns of the entry, `x`. */
  sql: string;
  bindings: readonly (string | number)[];
  /** By what comes after `filters` in the address. */
  filters: Readonly<Record<string, string>>;
}

/** The field has one of several values. */
export const hasOneOf = (field: string, values: readonly string[]): Condition => ({
  sql: `x.${columnOf(field)} in (${values.map(() => '?').join()})`,
  bindings: values,
  filters: Object.fromEntries(values.map((value, index) => [`[${field}][$in][${index}]`, value])),
});

/** On a day or later. */
export const isSince = (field: string, day: string): Condition => ({
  sql: `x.${columnOf(field)} >= ?`,
  bindings: [day],
  filters: { [`[${field}][$gte]`]: day },
});

/** A period has begun and is not over: its two fields are those with its bounds. */
export const isRunning = (from: string, to: string, day: Day): Condition => ({
  sql: `x.${columnOf(from)} <= ? and (x.${columnOf(to)} >= ? or x.${columnOf(to)} is null)`,
  bindings: [day, day],
  filters: {
    [`[${from}][$lte]`]: day,
    [`[$or][0][${to}][$gte]`]: day,
    [`[$or][1][${to}][$null]`]: 'true',
  },
});

/** All of several conditions; undefined where there are none. */
export const allOf = (conditions: readonly (Condition | undefined)[]): Condition | undefined => {
  const some = conditions.filter((condition) => condition !== undefined);
  if (some.length === 0) return undefined;
  return {
    sql: some.map(({ sql }) => `(${sql})`).join(' and '),
    bindings: some.flatMap(({ bindings }) => bindings),
    filters: Object.assign({}, ...some.map(({ filters }) => filters)) as Condition['filters'], // Object.assign gives any
  };
};
