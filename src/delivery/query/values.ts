import { toDay } from '../../domain/day';
import type { Attribute } from './readable';

/** Whether a value is a boolean in a query string. */
export const isBoolean = (value: unknown) => ['true', 'false', '1', '0'].includes(String(value));

/** A day, or a time of it with its zone or in UTC: what Strapi reads and both databases can hold. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function isInstant(text: string) {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && toDay(day) !== null && !Number.isNaN(Date.parse(text));
}

const LARGEST_INT32 = 2 ** 31 - 1;
const INTEGER = /^-?\d{1,10}$/;
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

const isInt32 = (text: string) => INTEGER.test(text) && Math.abs(Number(text)) <= LARGEST_INT32;

/** A list short enough for a sentence; of the 250 country codes a few show the form. */
const someOf = (values: readonly string[]) =>
  values.length > 20 ? `${values.slice(0, 5).join(', ')}…` : values.join(', ');

/**
 * Whether a field can have a value: the database would answer any other with an error or with no rows.
 *
 * @returns what to use instead, in words; undefined when the value is possible.
 */
export function expectedForm(attribute: Attribute, text: string): string | undefined {
  switch (attribute.type) {
    case 'enumeration':
      return attribute.enum.includes(text) ? undefined : `one of: ${someOf(attribute.enum)}`;
    case 'boolean':
      return isBoolean(text) ? undefined : 'true or false';
    case 'integer':
    case 'relation':
      return isInt32(text) ? undefined : 'a whole number';
    case 'float':
    case 'decimal':
    case 'biginteger':
      return NUMBER.test(text) ? undefined : 'a number such as 12.5';
    case 'date':
      return toDay(text) ? undefined : 'a date such as 2024-10-24';
    case 'datetime':
      return isInstant(text) ? undefined : 'a time such as 2024-10-24T08:00:00Z';
    default:
      return undefined;
  }
}
