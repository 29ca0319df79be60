import type { Day } from '../../domain/day';
import type { SchemaOf } from '../../model/schema/field-options';

/** What a computation may use besides the row: schemas, the language of the entry and today's date. */
export interface Context {
  schemaOf: SchemaOf;
  locale: string;
  today: Day;
  /** Makes a key for a component row that has none; passed in because it is random. */
  newKey: () => string;
}
