import type { Issue } from '../../domain/issue';
import type { AnySchema, SchemaOf } from './field-options';
import { rowsOf, type Row } from './row-values';

/** An entry or a component in it, and where it stands in the form. */
export interface Part {
  schema: AnySchema;
  row: Row;
  path: Issue['path'];
}

/** An entry and every component in it, however deep, in the order of the form. */
export function* partsOf(
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row,
  path: Issue['path'] = [],
): Generator<Part> {
  yield { schema, row, path };
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') continue;
    const many = attribute.type === 'dynamiczone' || attribute.repeatable === true;
    for (const [index, each] of rowsOf(row, name).entries()) {
      const uid = attribute.type === 'component' ? attribute.component : String(each.__component);
      yield* partsOf(schemaOf, schemaOf(uid), each, many ? [...path, name, index] : [...path, name]);
    }
  }
}
