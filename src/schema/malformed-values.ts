import type { Schema, UID } from '@strapi/strapi';
import { isCountryCode } from '../domain/countries';
import { parseEdtf } from '../domain/edtf';
import { isCurrencyCode } from '../domain/figure';
import type { Issue } from '../domain/issue';
import { isLanguageTag } from '../domain/language';
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

/**
 * Characters no database here can keep: PostgreSQL refuses NUL and half of a surrogate pair with an error of its own.
 * Walks plain text and the JSON of rich text alike.
 */
const unstorable = (value: unknown, path: Path): Issue[] => {
  if (typeof value === 'string') {
    return value.includes('\0') || !value.isWellFormed() ? [issue('text_unstorable', path)] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).some((part) => unstorable(part, path).length > 0) ? [issue('text_unstorable', path)] : [];
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
    default: {
      const type = marksOf(attribute)?.value;
      const wrong = unstorable(value, path);
      return wrong.length > 0 || type === undefined || typeof value !== 'string' ? wrong : CHECKS[type](value, path);
    }
  }
};

/**
 * The values in a write that their fields cannot hold, whatever the state of the entry. What Strapi checks by itself
 * (types, lengths, enumerations, unknown fields) is left to it.
 *
 * @param data the `data` of a create or update; anything a client can send.
 * @returns an issue per value, with the path to its field.
 */
export const malformedValues = (schemaOf: SchemaOf, uid: UID.Schema, data: unknown, path: Path = []): Issue[] => {
  if (data === null || typeof data !== 'object') return [];
  const { attributes } = schemaOf(uid);
  return Object.entries(data).flatMap(([name, value]) => {
    const attribute = attributes[name];
    return attribute ? checkAttribute(schemaOf, attribute, value, [...path, name]) : [];
  });
};
