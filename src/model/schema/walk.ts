import type { Schema, UID } from '@strapi/strapi';
import { FILE } from '../content-types';
import type { AnySchema, SchemaOf } from './field-options';
import { oncePerSchema } from './per-schema';
import { rowsIn, type Row } from './row-values';

type Attribute = Schema.Attribute.AnyAttribute;

/** A field that holds component rows. */
export type ComponentField = Extract<Attribute, { type: 'component' | 'dynamiczone' }>;

export const holdsComponents = (attribute: Attribute): attribute is ComponentField =>
  attribute.type === 'component' || attribute.type === 'dynamiczone';

/** Whether a field holds a list of component rows rather than one. */
export const isListField = (attribute: ComponentField): boolean =>
  attribute.type === 'dynamiczone' || attribute.repeatable === true;

/** The type whose documents a relation links to; undefined for other fields and for polymorphic relations. */
export const relationTarget = (attribute: Attribute | undefined): string | undefined =>
  attribute?.type === 'relation' && 'target' in attribute ? attribute.target : undefined;

/** The type whose documents or files a field links to; undefined for a field without links. */
export const linkTarget = (attribute: Attribute): string | undefined =>
  attribute.type === 'media' ? FILE : relationTarget(attribute);

/** The components whose rows a field may hold. */
export const componentsOf = (attribute: ComponentField): readonly UID.Component[] =>
  attribute.type === 'component' ? [attribute.component] : attribute.components;

/** The schema of a component row as it is stored: in a dynamic zone the row names it. */
export const storedComponent = (schemaOf: SchemaOf, attribute: ComponentField, row: Row): AnySchema =>
  schemaOf(attribute.type === 'component' ? attribute.component : String(row.__component));

/** The schema of a row in a field: of the component, or of the type that is linked to; undefined for files. */
export function storedWithin(schemaOf: SchemaOf, attribute: Attribute, row: Row): AnySchema | undefined {
  if (holdsComponents(attribute)) return storedComponent(schemaOf, attribute, row);
  const target = relationTarget(attribute);
  return target === undefined ? undefined : schemaOf(target);
}

/** The schema of a component row as it was sent; undefined for one that names no component of the field. */
export function sentComponent(
  schemaOf: SchemaOf,
  attribute: ComponentField,
  row: Row,
): AnySchema | undefined {
  if (attribute.type === 'component') return schemaOf(attribute.component);
  const uid = attribute.components.find((each) => each === row.__component);
  return uid && schemaOf(uid);
}

const WITH_ROWS = ['relation', 'component', 'dynamiczone', 'media'];

/**
 * The fields of a schema that hold rows: relations, components, dynamic zones and files. A dozen of a type's fifty
 * fields are such, and they are needed for each row of an answer.
 */
export const rowFieldsOf = oncePerSchema((schema) =>
  Object.entries(schema.attributes).filter(([, { type }]) => WITH_ROWS.includes(type)),
);

/** The fields of a schema that hold component rows. */
export const componentFieldsOf = oncePerSchema((schema) =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) =>
    holdsComponents(attribute) ? [[name, attribute] as const] : [],
  ),
);

/** A component row in another row, and its path: the field, and in a list its index. */
export interface RowWithin {
  schema: AnySchema;
  row: Row;
  path: readonly (string | number)[];
}

/** The component rows directly in a stored row, in the order of the form; not the rows inside them. */
export function* componentRowsIn(schemaOf: SchemaOf, schema: AnySchema, row: Row): Generator<RowWithin> {
  for (const [name, attribute] of componentFieldsOf(schema)) {
    const isList = isListField(attribute);
    for (const [index, each] of rowsIn(row[name]).entries())
      yield {
        schema: storedComponent(schemaOf, attribute, each),
        row: each,
        path: isList ? [name, index] : [name],
      };
  }
}

/**
 * What to populate so that rows come with all their components, to the last level.
 *
 * @param populateOther what to populate in a relation or a media field; undefined for nothing.
 */
export function populateComponents(
  schemaOf: SchemaOf,
  schema: AnySchema,
  populateOther: (name: string, attribute: Attribute) => unknown = () => undefined,
): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  const below = (uid: string) => ({ populate: populateComponents(schemaOf, schemaOf(uid), populateOther) });
  for (const [name, attribute] of rowFieldsOf(schema)) {
    const wanted =
      attribute.type === 'component'
        ? below(attribute.component)
        : attribute.type === 'dynamiczone'
          ? { on: Object.fromEntries(attribute.components.map((uid) => [uid, below(uid)])) }
          : populateOther(name, attribute);
    if (wanted !== undefined) populate[name] = wanted;
  }
  return populate;
}
