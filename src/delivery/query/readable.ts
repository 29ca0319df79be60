import type { Schema } from '@strapi/strapi';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import { linkTarget } from '../../model/schema/walk';
import { refuseName } from './refuse';
import type { Asked } from './budget';

export type Attribute = Schema.Attribute.AnyAttribute;

/** The state of a walk over a query: the schemas, and the counts of what it asks for. */
export interface Walk {
  schemaOf: SchemaOf;
  asked: Asked;
}

/** The same entry in other languages, including drafts: Strapi joins them without checking that they are published. */
export const LOCALIZATIONS = 'localizations';

/** Attributes every row of a content type has without its schema saying so. */
const ROW_ATTRIBUTES = new Map<string, Attribute>([
  ['id', { type: 'integer' }],
  ['documentId', { type: 'string' }],
]);

/** Components have no documents, and their rows' ids change whenever the entry is published. */
const isDocument = ({ uid }: AnySchema) => uid.includes('::');

/** A row with a consent may be hidden from readers, so filters and sorts must not reveal it either. */
export const mayBeHidden = ({ attributes }: AnySchema) => Object.hasOwn(attributes, 'consent');

const isPrivate = (attribute: Attribute) => 'private' in attribute && attribute.private === true;

/**
 * The field of a schema that readers may see, by its own name (`constructor` is none); undefined when there is none.
 */
export function readableField(schema: AnySchema, name: string): Attribute | undefined {
  const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
  if (attribute === undefined) return isDocument(schema) ? ROW_ATTRIBUTES.get(name) : undefined;
  return isPrivate(attribute) || attribute.type === 'password' ? undefined : attribute;
}

/** The field that readers may see; refuses a name that is none. */
export function requireReadable(schema: AnySchema, name: string, path: string): Attribute {
  return readableField(schema, name) ?? refuseName(path, name);
}

/**
 * The schema that a query goes into behind a field; undefined for plain values and for dynamic zones, which have
 * several. Every walk over a query uses it. Queries are not rows: they name fields and operators, and
 * `src/model/schema/walk.ts` walks rows.
 */
export function schemaWithin(
  { schemaOf }: Pick<Walk, 'schemaOf'>,
  attribute: Attribute,
): AnySchema | undefined {
  if (attribute.type === 'component') return schemaOf(attribute.component);
  const target = linkTarget(attribute);
  return target === undefined ? undefined : schemaOf(target);
}

const NOT_SCALAR = ['relation', 'component', 'dynamiczone', 'media'];

export const isScalar = ({ type }: Attribute) => !NOT_SCALAR.includes(type);

export type Query = Readonly<Record<string, unknown>>;
