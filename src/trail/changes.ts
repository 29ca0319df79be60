import type { AnySchema, SchemaOf } from '../schema/marks';
import { contentOf, type Row } from '../writing/content';

/** What a field said before and after; null for nothing. Relations by documentId, files by id, component rows by key. */
export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const nothing = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;

/**
 * The fields in which one row says something else than another. What is derived is left out: it follows.
 *
 * @param before the row as it was; undefined when there was none.
 * @param after the row as it is; undefined when there is none.
 */
export const changesBetween = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  before: Row | undefined,
  after: Row | undefined,
): Change[] => {
  const old = before ? contentOf(schemaOf, schema, before) : {};
  const now = after ? contentOf(schemaOf, schema, after) : {};
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({ field, before: nothing(old[field]), after: nothing(now[field]) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
};
