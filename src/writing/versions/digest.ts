import { createHash } from 'node:crypto';
import type { Schema } from '@strapi/strapi';
import { toInstant } from '../../domain/instant';
import { isRecord } from '../../domain/record';
import { fieldOptionsOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { oncePerSchema } from '../../model/schema/per-schema';
import { rowsIn, type Row } from '../../model/schema/row-values';
import { holdsComponents, isListField, sentComponent } from '../../model/schema/walk';
import { rowName, type RowKeys } from './row-keys';

type Attribute = Schema.Attribute.AnyAttribute;

/** What a component row was: `k` its key, `i` its id, `f` its fields. */
export interface RowDigest {
  readonly k: string | null;
  readonly i: string | null;
  readonly f: FieldDigests;
}

/** What a field was: a short hash of its value, a row, or a list of rows. */
export type FieldDigest = string | RowDigest | readonly RowDigest[];

/** What the fields of a row were; those without a value are left out. */
export type FieldDigests = Readonly<Record<string, FieldDigest>>;

/** 48 bits: enough to tell a field's values apart, and short, since a version has one for each field. */
const LENGTH = 8;

/** The same text for JSON that differs only in the order of names, which PostgreSQL does not keep. */
const inNameOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inNameOrder);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, inNameOrder(value[name])]),
  );
};

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(inNameOrder(value)));

/** A file by its id, as it is stored, shown in an answer, or sent. */
const fileIn = (value: unknown): string => {
  const [first] = [isRecord(value) && 'set' in value ? value.set : value].flat() as unknown[];
  const id = isRecord(first) ? first.id : first;
  return first === undefined || first === null ? '' : asText(Number.isNaN(Number(id)) ? first : Number(id));
};

/** A value as text, the same whether it was stored, shown in an answer or sent back; '' for none. */
function plain(attribute: Attribute, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  switch (attribute.type) {
    case 'media':
      return fileIn(value);
    case 'integer':
    case 'float':
    case 'decimal':
      return Number.isFinite(Number(value)) ? String(Number(value)) : asText(value);
    case 'datetime':
      return toInstant(value)?.toISOString() ?? asText(value);
    case 'blocks':
      return Array.isArray(value) && value.length === 0 ? '' : asText(value);
    default:
      return asText(value);
  }
}

/** The hash of a value that is no row; undefined for none. */
export function digestOf(attribute: Attribute, value: unknown): string | undefined {
  const text = plain(attribute, value);
  return text === '' ? undefined : createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);
}

/** The fields of a row whose values a form holds: those that are filled in by editors, without relations. */
export const comparedFields = oncePerSchema((schema) =>
  Object.entries(schema.attributes).filter(([, attribute]) => {
    const options = fieldOptionsOf(attribute);
    return options !== undefined && !options.computed && attribute.type !== 'relation';
  }),
);

/**
 * What the fields of a row are.
 *
 * @param row a stored row, one of an answer, or one that was sent; only the fields that it has.
 * @param keys of the component rows in an answer, which does not have them.
 */
export function digestFields(
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row,
  keys: RowKeys = new Map(),
): FieldDigests {
  const digests: Record<string, FieldDigest> = {};
  for (const [name, attribute] of comparedFields(schema)) {
    const value = row[name];
    if (!holdsComponents(attribute)) {
      const digest = digestOf(attribute, value);
      if (digest !== undefined) digests[name] = digest;
      continue;
    }
    const rows = rowsIn(value).flatMap((each) => {
      const within = sentComponent(schemaOf, attribute, each);
      return within ? [digestRow(schemaOf, within, each, keys)] : [];
    });
    const [first] = rows;
    if (first) digests[name] = isListField(attribute) ? rows : first;
  }
  return digests;
}

const idIn = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

/** What a component row is. */
export const digestRow = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row,
  keys: RowKeys = new Map(),
): RowDigest => ({
  k: typeof row.key === 'string' ? row.key : (keys.get(rowName(schema.uid, row.id)) ?? null),
  i: idIn(row.id),
  f: digestFields(schemaOf, schema, row, keys),
});

const values = (digest: FieldDigest): unknown => {
  if (typeof digest === 'string') return digest;
  return 'f' in digest ? valuesOf(digest.f) : digest.map(({ f }) => valuesOf(f));
};

/** Digests without the identity of rows, in the order of names. */
const valuesOf = (digests: FieldDigests): unknown =>
  Object.keys(digests)
    .sort()
    .map((name) => [name, values(digests[name] ?? '')]);

/** Whether two rows have the same values; rows within them are compared by place. */
export const sameValues = (one: FieldDigests, other: FieldDigests): boolean =>
  JSON.stringify(valuesOf(one)) === JSON.stringify(valuesOf(other));
