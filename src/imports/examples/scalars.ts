import type { Schema } from '@strapi/strapi';
import { toDay } from '../../domain/day';

/** The length of a database string where the schema says nothing else (Strapi's own default). */
const STRING_LENGTH = 255;
/** Rich text has no length of its own; this is more than any page's. */
const RICH_TEXT_LENGTH = 100_000;

const textProblem = (value: unknown, longest: number) => {
  if (typeof value !== 'string') return 'Give a text.';
  return value.length > longest
    ? `The text has ${value.length} characters; at most ${longest} fit. Shorten it.`
    : undefined;
};

const numberProblem = (attribute: { min?: number; max?: number }, value: unknown) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Give a number.';
  const [min, max] = [attribute.min ?? -Infinity, attribute.max ?? Infinity];
  return value < min || value > max ? `Give a number from ${min} to ${max}.` : undefined;
};

/**
 * The problem of a plain value in an example file.
 *
 * @returns a sentence with what to write, or undefined.
 */
export const scalarProblem = (
  attribute: Schema.Attribute.AnyAttribute,
  value: unknown,
): string | undefined => {
  switch (attribute.type) {
    case 'enumeration':
      return attribute.enum.includes(value as string)
        ? undefined
        : `Use one of: ${attribute.enum.slice(0, 20).join(', ')}${attribute.enum.length > 20 ? '…' : ''}.`; // includes() compares any value
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'Give true or false.';
    case 'date':
      return typeof value === 'string' && toDay(value) ? undefined : 'Give a date such as 2024-10-24.';
    case 'integer':
      return Number.isInteger(value) ? numberProblem(attribute, value) : 'Give a whole number.';
    case 'float':
      return numberProblem(attribute, value);
    case 'blocks':
      return textProblem(value, RICH_TEXT_LENGTH);
    case 'string':
    case 'text':
    case 'email':
      return textProblem(value, attribute.maxLength ?? STRING_LENGTH);
    default:
      return `A field of type ${attribute.type} cannot stand in an example.`;
  }
};
