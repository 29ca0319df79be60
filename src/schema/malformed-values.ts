import type { Schema } from '@strapi/strapi';
import { isCountryCode } from '../domain/countries';
import { parseEdtf } from '../domain/edtf';
import { isCurrencyCode } from '../domain/figure';
import type { Issue } from '../domain/issue';
import { isLanguageTag } from '../domain/language';
import { isStorable } from '../domain/storable-text';
import { isSlug } from '../domain/transliteration';
import { isWikidataId } from '../domain/wikidata';
import { marksOf, type SchemaOf, type ValueType } from './marks';

type Path = Issue['path'];

const issue = (code: string, path: Path, params: Issue['params'] = {}): Issue => ({ code, path, params });

const unless = (holds: (value: string) => boolean, code: string) => (value: string, path: Path) =>
  holds(value) ? [] : [issue(code, path, { value })];

const edtf = (value: string, path: Path) => {
  const parsed = parseEdtf(value);
  return parsed.kind === 'date' ? [] : [issue(parsed.code, path, parsed.params)];
};

/** How a value of each type is checked on every save. A link is checked on publishing: a draft may be half-typed. */
const CHECKS: Readonly<Record<ValueType, (value: string, path: Path) => Issue[]>> = {
  edtf,
  country: unless(isCountryCode, 'country_unknown'),
  currency: unless(isCurrencyCode, 'currency_unknown'),
  language: unless(isLanguageTag, 'language_unknown'),
  wikidata: unless(isWikidataId, 'wikidata_malformed'),
  url: () => [],
};

/** The longest string a database column takes where the schema says nothing else (Strapi's own default). */
const STRING_LENGTH = 255;

/** Strapi checks these as well, but tells an editor in English and by the field's code name. */
const typeIssues = (attribute: Schema.Attribute.AnyAttribute, value: unknown, path: Path): Issue[] => {
  switch (attribute.type) {
    case 'enumeration':
      return attribute.enum.includes(String(value)) ? [] : [issue('choice_unknown', path, { value: String(value) })];
    case 'integer':
    case 'float': {
      const [number, min, max] = [Number(value), attribute.min ?? -Infinity, attribute.max ?? Infinity];
      if (!Number.isFinite(number)) return [issue('number_malformed', path, { value: String(value) })];
      if (attribute.type === 'integer' && !Number.isInteger(number)) return [issue('number_not_whole', path)];
      return number < min || number > max ? [issue('number_out_of_range', path, { min, max })] : [];
    }
    case 'string':
    case 'text':
    case 'uid': {
      const longest = attribute.maxLength ?? (attribute.type === 'text' ? Infinity : STRING_LENGTH);
      const length = String(value).length;
      return length > longest ? [issue('text_too_long', path, { length, longest })] : [];
    }
    default:
      return [];
  }
};

/** What a value is meant to be comes first; a country is an enumeration too, but „no such country“ says more. */
const valueIssues = (attribute: Schema.Attribute.AnyAttribute, value: unknown, path: Path): Issue[] => {
  const type = marksOf(attribute)?.value;
  const own = type !== undefined && typeof value === 'string' ? CHECKS[type](value, path) : [];
  if (attribute.type === 'uid' && typeof value === 'string' && !isSlug(value))
    own.push(issue('slug_malformed', path, { value }));
  return [...own, ...typeIssues(attribute, value, path)];
};

const checkAttribute = (schemaOf: SchemaOf, attribute: Schema.Attribute.AnyAttribute, value: unknown, path: Path) => {
  if (value === null || value === undefined || value === '') return [];
  switch (attribute.type) {
    case 'component':
      return attribute.repeatable && Array.isArray(value)
        ? value.flatMap((row, index) => malformedValues(schemaOf, attribute.component, row, [...path, index]))
        : malformedValues(schemaOf, attribute.component, value, path);
    case 'dynamiczone':
      return (Array.isArray(value) ? value : []).flatMap((row, index) =>
        attribute.components.includes(row?.__component)
          ? malformedValues(schemaOf, row.__component, row, [...path, index])
          : [],
      );
    case 'relation':
    case 'media':
      return [];
    default:
      if (!isStorable(value)) return [issue('text_unstorable', path)];
      return valueIssues(attribute, value, path).slice(0, 1);
  }
};

/**
 * The values in a write that their fields cannot hold, whatever the state of the entry: at most one issue per field.
 *
 * @param data the `data` of a create or update; anything a client can send.
 * @returns an issue per value, with the path to its field.
 */
export const malformedValues = (schemaOf: SchemaOf, uid: string, data: unknown, path: Path = []): Issue[] => {
  if (data === null || typeof data !== 'object') return [];
  const { attributes } = schemaOf(uid);
  return Object.entries(data).flatMap(([name, value]) => {
    const attribute = attributes[name];
    return attribute ? checkAttribute(schemaOf, attribute, value, [...path, name]) : [];
  });
};
