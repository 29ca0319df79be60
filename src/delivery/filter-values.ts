import type { Schema } from '@strapi/strapi';
import { toDay } from '../domain/day';

/** How a query string says yes or no. */
export const isBoolean = (value: unknown) => ['true', 'false', '1', '0'].includes(String(value));
const isInstant = (value: unknown) => !Number.isNaN(Date.parse(String(value)));

const isInt32 = (value: unknown) => {
  const number = Number(value);
  return String(value).trim() !== '' && Number.isInteger(number) && Math.abs(number) <= 2 ** 31 - 1;
};

const isNumber = (value: unknown) => String(value).trim() !== '' && Number.isFinite(Number(value));

/** A list that fits into a sentence; of the countries' 250 codes a few show the form. */
const someOf = (values: readonly string[]) =>
  values.length > 20 ? `${values.slice(0, 5).join(', ')}…` : values.join(', ');

/**
 * Whether a value can be one of a field's: the database would answer any other with an error or with nothing.
 *
 * @returns what to give instead, in words; undefined when the value can be one.
 */
export const mismatch = (attribute: Schema.Attribute.AnyAttribute, value: unknown): string | undefined => {
  switch (attribute.type) {
    case 'enumeration':
      return attribute.enum.includes(String(value)) ? undefined : `one of: ${someOf(attribute.enum)}`;
    case 'boolean':
      return isBoolean(value) ? undefined : 'true or false';
    case 'integer':
      return isInt32(value) ? undefined : 'a whole number';
    case 'float':
    case 'decimal':
      return isNumber(value) ? undefined : 'a number';
    case 'date':
      return toDay(String(value)) ? undefined : 'a date such as 2024-10-24';
    case 'datetime':
      return isInstant(value) ? undefined : 'a time such as 2024-10-24T08:00:00Z';
    default:
      return undefined;
  }
};
