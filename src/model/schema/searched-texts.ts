import type { Schema } from '@strapi/strapi';
import { wordsOf } from '../../domain/rich-text';
import { PICTURE } from '../content-types';
import { fieldOptionsOf, type AnySchema, type SchemaOf } from './field-options';
import { titleField } from './field-roles';
import { searchKeysOf } from './name-keys';
import { oncePerSchema } from './per-schema';
import type { Row } from './row-values';
import { componentRowsIn } from './walk';

type Attribute = Schema.Attribute.AnyAttribute;

/** The texts of an entry that its readers can search, by how much they say of what it is about; each of a field of its own. */
export interface SearchedTexts {
  title: string;
  /** Its other names, and what a card of it shows. */
  names: string[];
  body: string[];
}

/**
 * What no search reads: words under a picture leave every answer with its consent (docs/adr/0022-consent.md), and where a fact is from is
 * about another page.
 */
const LEFT_OUT: readonly string[] = [PICTURE, 'shared.source'];

const TEXTS = ['string', 'text', 'richtext', 'blocks'];

/** The values that are written for people: words, and not a date, a code or an address. */
const IN_WORDS = [undefined, 'wording', 'person'];

/** The name that ICU has for the country in the field beside it; what else is computed follows from days, and would be old tomorrow. */
const isCountryName = ({ attributes }: AnySchema, name: string) =>
  fieldOptionsOf(attributes[name.replace(/Name$/, '')])?.value === 'country';

const isPrivate = (attribute: Attribute | undefined) =>
  attribute !== undefined && 'private' in attribute && attribute.private === true;

const textFields = oncePerSchema((schema) =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const options = fieldOptionsOf(attribute);
    if (!options || !TEXTS.includes(attribute.type) || isPrivate(attribute)) return [];
    const isContent = options.computed
      ? isCountryName(schema, name)
      : IN_WORDS.includes(options.value) && (options.role === undefined || options.role === 'title');
    return isContent ? [name] : [];
  }),
);

/** The text of a field in one line for each of its paragraphs. */
const textIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map((block) => wordsOf([block])).join('\n')
      : '';

function* textsWithin(
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row,
  path: readonly string[] = [],
): Generator<[path: string, text: string]> {
  for (const name of textFields(schema)) {
    const text = textIn(row[name]).trim();
    if (text !== '') yield [[...path, name].join('.'), text];
  }
  for (const within of componentRowsIn(schemaOf, schema, row)) {
    const [field = ''] = within.path.map(String);
    if (LEFT_OUT.includes(within.schema.uid) || isPrivate(schema.attributes[field])) continue;
    yield* textsWithin(schemaOf, within.schema, within.row, [...path, field]);
  }
}

/**
 * Reads what of an entry can be searched: its public texts, in its own language and with the country names beside them. Nothing of other
 * documents: they are found themselves.
 *
 * @param row with its components.
 * @param onCard the fields that a card of its type shows.
 */
export function searchedTexts(
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row,
  onCard: readonly string[],
): SearchedTexts {
  const title = titleField(schema);
  const texts: SearchedTexts = { title: '', names: [], body: [] };
  for (const [path, text] of textsWithin(schemaOf, schema, row)) {
    if (path === title) texts.title = text;
    else if (onCard.includes(path) || searchKeysOf(schema).has(path)) texts.names.push(text);
    else texts.body.push(text);
  }
  return texts;
}
