import type { Schema } from '@strapi/strapi';
import { isCountryCode } from '../../domain/countries';
import { parseEdtf } from '../../domain/edtf';
import { isCurrencyCode } from '../../domain/figure';
import { issue, type Issue, type IssueCode } from '../../domain/issue';
import { isLanguageTag } from '../../domain/language';
import { isStorable } from '../../domain/storable-text';
import { isSlug } from '../../domain/transliteration';
import { isWikidataId } from '../../domain/wikidata';
import { isLink, linksSeveral } from './link-form';
import { fieldOptionsOf, type SchemaOf, type ValueType } from './field-options';
import { isRecord } from '../../domain/record';
import { typeIssues } from './type-issues';
import { isListField, sentComponent } from './walk';

type Path = Issue['path'];

const unless = (holds: (value: string) => boolean, code: IssueCode) => (value: string, path: Path) =>
  holds(value) ? [] : [issue(code, path, { value })];

const edtf = (value: string, path: Path) => {
  const parsed = parseEdtf(value);
  return parsed.kind === 'date' ? [] : [issue(parsed.code, path, parsed.params)];
};

/** How a value of each type is checked on every save. Links and partners are checked on publishing: a draft may be half-typed. */
const CHECKS: Readonly<Record<ValueType, (value: string, path: Path) => Issue[]>> = {
  'edtf-point': edtf,
  'edtf-period': edtf,
  country: unless(isCountryCode, 'country_unknown'),
  currency: unless(isCurrencyCode, 'currency_unknown'),
  language: unless(isLanguageTag, 'language_unknown'),
  wikidata: unless(isWikidataId, 'wikidata_malformed'),
  url: () => [],
  wording: () => [],
  partner: () => [],
  person: () => [],
};

/** What a value is meant to be comes first; a country is an enumeration too, but „no such country“ says more. */
const valueIssues = (attribute: Schema.Attribute.AnyAttribute, value: unknown, path: Path): Issue[] => {
  const type = fieldOptionsOf(attribute)?.value;
  const own = type !== undefined && typeof value === 'string' ? CHECKS[type](value, path) : [];
  if (attribute.type === 'uid' && typeof value === 'string' && !isSlug(value))
    own.push(issue('slug_malformed', path, { value }));
  return [...own, ...typeIssues(attribute, value, path)];
};

/** An editor empties a text by deleting its letters; what is no text has to be sent as null. */
const isEmpty = (attribute: Schema.Attribute.AnyAttribute, value: unknown) =>
  value === null ||
  value === undefined ||
  (value === '' && ['string', 'text', 'uid', 'email'].includes(attribute.type));

/** Whether a relation or a field for files has room for one. */
const holdsOne = (attribute: Schema.Attribute.AnyAttribute) =>
  (attribute.type === 'relation' && attribute.relation.endsWith('ToOne')) ||
  (attribute.type === 'media' && attribute.multiple !== true);

const checkAttribute = (
  schemaOf: SchemaOf,
  attribute: Schema.Attribute.AnyAttribute,
  value: unknown,
  path: Path,
): Issue[] => {
  if (isEmpty(attribute, value)) return [];
  switch (attribute.type) {
    case 'component':
    case 'dynamiczone': {
      const check = (row: unknown, at: Path) => {
        const within = isRecord(row) ? sentComponent(schemaOf, attribute, row) : undefined;
        return within ? malformedValues(schemaOf, within.uid, row, at) : [issue('row_malformed', at)];
      };
      if (!isListField(attribute)) return check(value, path);
      if (!Array.isArray(value)) return [issue('rows_malformed', path)];
      return value.flatMap((row, index) => check(row, [...path, index]));
    }
    case 'relation':
    case 'media':
      if (!isLink(value)) return [issue('relation_malformed', path)];
      return holdsOne(attribute) && linksSeveral(value) ? [issue('link_to_one_only', path)] : [];
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
