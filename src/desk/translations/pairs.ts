import type { Schema } from '@strapi/strapi';
import { fieldOptionsOf, isLocalized, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { rowsIn, type Row } from '../../model/schema/row-values';
import { holdsComponents, isListField, storedComponent, type ComponentField } from '../../model/schema/walk';
import { fieldsOfForm } from '../forms/arrangement';

type Attribute = Schema.Attribute.AnyAttribute;

/** How a text is written. */
const KINDS = { string: 'line', text: 'lines', blocks: 'blocks' } as const;

export type TextKind = (typeof KINDS)[keyof typeof KINDS];

const hasKind = (type: string): type is keyof typeof KINDS => Object.hasOwn(KINDS, type);

/** How the text of a field is written; undefined for a fact, for what is computed, and for what is about one publication. */
export function textKindOf(attribute: Attribute): TextKind | undefined {
  const options = fieldOptionsOf(attribute);
  const isRead = options !== undefined && !options.computed && [undefined, 'title'].includes(options.role);
  return isRead && isLocalized(attribute) && hasKind(attribute.type) ? KINDS[attribute.type] : undefined;
}

/** An entry, or a component row in it, in two languages beside each other. */
export interface Pair {
  schema: AnySchema;
  /** How a text in it is named in requests: fields, and rows of lists by their keys. */
  address: readonly string[];
  /** Of a row: what it is in, in which field, and which of a list it is. */
  within?: { pair: Pair; field: string; index: number | undefined };
  /** Undefined for a part of an article that only the translation has. */
  source: Row | undefined;
  /** Undefined for a part of an article that the translation does not have yet. */
  target: Row | undefined;
}

/** Fields of a pair that stand together on the form, with no rows between them. */
export interface Stretch {
  pair: Pair;
  fields: readonly string[];
}

interface Rows {
  source: Row | undefined;
  target: Row | undefined;
}

/** Whether two rows are the same in two languages: by their keys, which all languages share. */
const isSameRow = (one: Row, other: Row) => one.key === other.key && one.__component === other.__component;

/**
 * The rows of a list beside each other, in the order of the original. A row that only the translation has follows the one that it
 * follows there: in the text of an article, which each language has for itself.
 */
function besideEachOther(source: readonly Row[], target: readonly Row[]): Rows[] {
  const pairs: Rows[] = source.map((row) => ({
    source: row,
    target: target.find((other) => isSameRow(row, other)),
  }));
  let place = 0;
  for (const row of target) {
    const at = pairs.findIndex((pair) => pair.target === row);
    if (at === -1) pairs.splice(place, 0, { source: undefined, target: row });
    place = at === -1 ? place + 1 : at + 1;
  }
  return pairs;
}

/** The rows in a field of a pair beside each other. */
export function* rowsBeside(
  schemaOf: SchemaOf,
  within: Pair,
  [name, attribute]: readonly [string, ComponentField],
): Generator<Pair> {
  const { address, source, target } = within;
  const isList = isListField(attribute);
  const [from, into] = [rowsIn(source?.[name]), rowsIn(target?.[name])];
  const pairs = isList ? besideEachOther(from, into) : [{ source: from[0], target: into[0] }];
  for (const pair of pairs) {
    const row = pair.source ?? pair.target;
    if (!row) continue;
    const index = (pair.source ? from : into).indexOf(row);
    yield {
      ...pair,
      schema: storedComponent(schemaOf, attribute, row),
      address: isList ? [...address, name, String(row.key)] : [...address, name],
      within: { pair: within, field: name, index: isList ? index : undefined },
    };
  }
}

/**
 * The texts of an entry in two languages, in the order of the form, rows of components in their place.
 *
 * @param pair the entry, or a row in it.
 */
export function* stretchesOf(schemaOf: SchemaOf, pair: Pair): Generator<Stretch> {
  let fields: string[] = [];
  for (const name of fieldsOfForm(pair.schema)) {
    const attribute = pair.schema.attributes[name];
    if (attribute && textKindOf(attribute)) fields.push(name);
    if (!attribute || !holdsComponents(attribute)) continue;
    if (fields.length > 0) yield { pair, fields };
    fields = [];
    for (const within of rowsBeside(schemaOf, pair, [name, attribute])) yield* stretchesOf(schemaOf, within);
  }
  if (fields.length > 0) yield { pair, fields };
}

/** A step of an address may have any letters in it: an import chooses the keys of its rows. */
export const nameOf = (address: readonly string[]): string => address.map(encodeURIComponent).join('/');

/** The address in a name; an empty one for what is no name. */
export function addressIn(name: string): string[] {
  try {
    return name.split('/').map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}

/** The fields that lead to a pair. */
const fieldsTo = ({ within }: Pair): readonly string[] =>
  within ? [...fieldsTo(within.pair), within.field] : [];

/** How rights name a field of a pair: rows of components by their field, a dynamic zone as a whole. */
export function rightTo(schema: AnySchema, pair: Pair, field: string): string {
  const [first = field, ...rest] = [...fieldsTo(pair), field];
  return schema.attributes[first]?.type === 'dynamiczone' ? first : [first, ...rest].join('.');
}
