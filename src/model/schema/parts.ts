import type { Issue } from '../../domain/issue';
import type { AnySchema, SchemaOf } from './field-options';
import type { Row } from './row-values';
import { componentRowsIn } from './walk';

/** An entry or a component in it, and its path in the form. */
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
  for (const within of componentRowsIn(schemaOf, schema, row))
    yield* partsOf(schemaOf, within.schema, within.row, [...path, ...within.path]);
}
