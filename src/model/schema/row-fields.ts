import type { AnySchema } from './field-options';

type Fields = readonly [name: string, attribute: AnySchema['attributes'][string]][];

/** By schema, which does not change while the application runs. */
const known = new WeakMap<AnySchema, Fields>();

const WITH_ROWS = ['relation', 'component', 'dynamiczone', 'media'];

/**
 * The fields of a schema in which rows stand: relations, components, dynamic zones and files. Whoever walks answers asks it
 * of every row, and of a type's fifty fields a dozen are such.
 */
export const rowFieldsOf = (schema: AnySchema): Fields => {
  const fields =
    known.get(schema) ?? Object.entries(schema.attributes).filter(([, { type }]) => WITH_ROWS.includes(type));
  known.set(schema, fields);
  return fields;
};
