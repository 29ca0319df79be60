import { toDay } from '../../domain/day';
import type { Issue, IssueCode } from '../../domain/issue';
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
const someOf = (values: readonly string[]) => (values.length > 20 ? [...values.slice(0, 5), '…'] : values);

/** Why a value is refused: the code says what to use instead. */
interface ValueRefusal {
  code: IssueCode;
  params?: Issue['params'];
}

/**
 * Whether a field can have a value: the database would answer any other with an error or with no rows.
 *
 * @returns undefined when the value is possible.
 */
export function valueRefusal(attribute: Attribute, text: string): ValueRefusal | undefined {
  switch (attribute.type) {
    case 'enumeration':
      return attribute.enum.includes(text)
        ? undefined
        : { code: 'query_value_not_listed', params: { possible: someOf(attribute.enum) } };
    case 'boolean':
      return isBoolean(text) ? undefined : { code: 'query_value_not_boolean' };
    case 'integer':
    case 'relation':
      return isInt32(text) ? undefined : { code: 'query_value_not_whole' };
    case 'float':
    case 'decimal':
    case 'biginteger':
      return NUMBER.test(text) ? undefined : { code: 'query_value_not_number' };
    case 'date':
      return toDay(text) ? undefined : { code: 'query_value_not_date' };
    case 'datetime':
      return isInstant(text) ? undefined : { code: 'query_value_not_time' };
    default:
      return undefined;
  }
}
