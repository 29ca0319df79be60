import { z } from '@strapi/utils';
import type { AnySchema, SchemaOf } from '../../../model/schema/field-options';
import { isRecord } from '../../../domain/record';
import {
  componentFieldsOf,
  holdsComponents,
  isListField,
  sentComponent,
  type ComponentField,
} from '../../../model/schema/walk';
import { anyId, maybe, rowId } from './values';

type Path = (string | number)[];
type Data = Readonly<Record<string, unknown>>;

/** One entry or file that is linked: `3`, `'abc'`, `{ id }`, `{ documentId, locale, position }`. */
const link = z.union([
  anyId,
  z.looseObject({
    id: maybe(anyId),
    documentId: maybe(anyId),
    locale: z.string().max(20).nullish(),
    position: z.looseObject({ before: maybe(anyId), after: maybe(anyId) }).nullish(),
  }),
]);
const links = z.union([z.null(), z.literal(''), link, z.array(link).max(1000)]);

/** The two ways to write a relation: all of it, or what is added and removed. */
const relation = z.union([
  z.strictObject({ connect: links, disconnect: links, set: links, options: z.unknown() }).partial(),
  links,
]);

/** Types whose values are JSON; their content is checked by writing/validation. */
const STRUCTURED = ['json', 'blocks'];

/**
 * Rows that one save may have, all components of an entry together. Each takes some 7 ms to write, and on SQLite no other
 * request is answered meanwhile: 20,000 empty ones, in 60 kB, stopped the server for many minutes.
 */
export const MOST_ROWS = 300;

/** How many rows of components the data of a document has, at any depth. */
export const countRows = (schemaOf: SchemaOf, schema: AnySchema, data: Data): number =>
  componentFieldsOf(schema).reduce(
    (count, [name, attribute]) =>
      [data[name]].flat().reduce<number>((sum, row) => {
        if (!isRecord(row)) return sum;
        const within = sentComponent(schemaOf, attribute, row);
        return sum + 1 + (within ? countRows(schemaOf, within, row) : 0);
      }, count),
    0,
  );

const rowsProblem = (
  schemaOf: SchemaOf,
  attribute: ComponentField,
  value: unknown,
  path: Path,
): Path | undefined => {
  const isList = isListField(attribute);
  if (isList !== Array.isArray(value)) return path;
  for (const [index, row] of [value].flat().entries()) {
    const here = isList ? [...path, index] : path;
    if (!isRecord(row) || !maybe(rowId).safeParse(row.id).success) return here;
    const within = sentComponent(schemaOf, attribute, row);
    const problem = within ? dataProblem(schemaOf, within, row, here) : here;
    if (problem) return problem;
  }
  return undefined;
};

/**
 * Finds data that no form sends and that Strapi would answer with 500: a text in place of rows, a list in a text field,
 * an empty link. The values themselves are checked by writing/validation.
 *
 * @returns the path of the first one; undefined when there is none. Unknown names are found by `unknownField`.
 */
export const dataProblem = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  data: Data,
  path: Path = [],
): Path | undefined => {
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const [value, here] = [data[name], [...path, name]];
    if (value === undefined || value === null || STRUCTURED.includes(attribute.type)) continue;
    if (holdsComponents(attribute)) {
      const problem = rowsProblem(schemaOf, attribute, value, here);
      if (problem) return problem;
    } else if (attribute.type === 'relation' || attribute.type === 'media') {
      if (!relation.safeParse(value).success) return here;
    } else if (typeof value === 'object') return here;
  }
  return undefined;
};

/** What forms send beside the fields of a type: which row or document it is, and which version of it was opened. */
const NO_FIELDS = [
  'id',
  'documentId',
  'status',
  'locale',
  'localizations',
  'version',
  '__component',
  '__temp_key__',
];

/**
 * Finds a name that is no field of the type. Strapi drops it and answers as if all were stored: a fact in a mistyped field would be
 * lost without a word.
 *
 * @param data of which `dataProblem` found nothing wrong.
 */
export const unknownField = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  data: Data,
  path: Path = [],
): Path | undefined => {
  for (const [name, value] of Object.entries(data)) {
    const here = [...path, name];
    const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    if (!attribute) {
      if (NO_FIELDS.includes(name)) continue;
      return here;
    }
    if (!holdsComponents(attribute)) continue;
    for (const [index, row] of [value].flat().entries()) {
      const within = isRecord(row) ? sentComponent(schemaOf, attribute, row) : undefined;
      if (!within || !isRecord(row)) continue;
      const unknown = unknownField(schemaOf, within, row, isListField(attribute) ? [...here, index] : here);
      if (unknown) return unknown;
    }
  }
  return undefined;
};
