import type { Schema } from '@strapi/strapi';
import { FIRST_DAY, isDay, type Day } from '../../domain/day';
import { toInstant } from '../../domain/instant';
import { issue, type Issue, type IssueCode } from '../../domain/issue';
import { nodesIn } from '../../domain/rich-text';
import { isRichText } from '../../domain/rich-text-form';
import { isForeignLink } from '../../domain/url';

type Path = Issue['path'];
type Attribute = Schema.Attribute.AnyAttribute;

const issues = (code: IssueCode, path: Path, params: Issue['params'] = {}): Issue[] => [
  issue(code, path, params),
];

/** Of a string that says nothing else: what Strapi's columns take. */
const STRING_LENGTH = 255;

/** Of a text that says nothing else, and of rich text with the text of all its parts: 10 and 100 pages. */
const LONGEST_TEXT = 20_000;
const LONGEST_RICH_TEXT = 200_000;

const isString = (value: unknown) => typeof value === 'string';
const asText = (value: unknown) =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

function numberIssues(attribute: Attribute & { min?: number; max?: number }, value: unknown, path: Path) {
  const isNumber =
    typeof value === 'number' || (typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value.trim()));
  const [number, min, max] = [Number(value), attribute.min ?? -Infinity, attribute.max ?? Infinity];
  if (!isNumber || !Number.isFinite(number))
    return issues('number_malformed', path, { value: asText(value) });
  if (attribute.type === 'integer' && !Number.isInteger(number)) return issues('number_not_whole', path);
  return number < min || number > max ? issues('number_out_of_range', path, { min, max }) : [];
}

const lengthIssues = (length: number, longest: number, path: Path) =>
  length > longest ? issues('text_too_long', path, { length, longest }) : [];

function textIssues(attribute: Attribute & { maxLength?: number }, value: unknown, path: Path) {
  if (typeof value !== 'string') return issues('text_expected', path, { value: asText(value) });
  const longest = attribute.maxLength ?? (attribute.type === 'text' ? LONGEST_TEXT : STRING_LENGTH);
  return lengthIssues(value.length, longest, path);
}

function richTextIssues(value: unknown, path: Path) {
  if (!isRichText(value)) return issues('rich_text_malformed', path);
  const foreign = Array.from(nodesIn(value), ({ type, url }) => (type === 'link' ? String(url) : '')).find(
    isForeignLink,
  );
  if (foreign !== undefined) return issues('link_in_text_malformed', path, { value: foreign });
  const texts = Array.from(nodesIn(value), ({ text, url }) => text ?? url).filter(isString);
  return lengthIssues(texts.join('').length, LONGEST_RICH_TEXT, path);
}

const dayIssues = (day: Day | undefined, code: IssueCode, value: unknown, path: Path) => {
  if (day === undefined) return issues(code, path, { value: asText(value) });
  return day < FIRST_DAY ? issues('day_before_1900', path, { value: asText(value) }) : [];
};

function momentIssues(value: unknown, path: Path) {
  const moment = toInstant(value);
  // The day as it was written: which one it is elsewhere does not matter for the year 1900.
  const day = moment === null ? undefined : moment.toISOString().slice(0, 10);
  return dayIssues(day !== undefined && isDay(day) ? day : undefined, 'moment_malformed', value, path);
}

/**
 * Why a field of Strapi's type cannot hold a value. Strapi checks some of it, with an English message that has the
 * field's code name; it changes the rest silently (plain text sent as rich text becomes null, which erases the stored
 * text).
 */
export function typeIssues(attribute: Attribute, value: unknown, path: Path): Issue[] {
  switch (attribute.type) {
    case 'enumeration':
      return typeof value === 'string' && attribute.enum.includes(value)
        ? []
        : issues('choice_unknown', path, { value: asText(value) });
    case 'integer':
    case 'float':
    case 'decimal':
      return numberIssues(attribute, value, path);
    case 'boolean':
      return typeof value === 'boolean' ? [] : issues('switch_malformed', path, { value: asText(value) });
    case 'date':
      return dayIssues(
        typeof value === 'string' && isDay(value) ? value : undefined,
        'day_malformed',
        value,
        path,
      );
    case 'datetime':
      return momentIssues(value, path);
    case 'blocks':
      return richTextIssues(value, path);
    case 'string':
    case 'text':
    case 'uid':
    case 'email':
      return textIssues(attribute, value, path);
    default:
      return [];
  }
}
