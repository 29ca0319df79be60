import type { Day } from '../../domain/day';
import type { SchemaOf } from '../../model/schema/field-options';

/** What a computation may look at besides the row: schemas, the language of the entry and the day it is. */
export interface Context {
  schemaOf: SchemaOf;
  locale: string;
  today: Day;
  /** Makes a key for a component row that has none; a source of randomness, so it is handed in. */
  newKey: () => string;
}
