import { randomUUID } from 'node:crypto';
import { isRecord } from '../../domain/record';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import { rowsIn, type Row } from '../../model/schema/row-values';
import { componentFieldsOf, sentComponent, type ComponentField } from '../../model/schema/walk';
import { isSameRow, type Sender } from './same-row';

type Data = Record<string, unknown>;

/** Ids are numbers in the database, and numbers or texts in requests. */
const withId = (rows: readonly Row[], id: unknown) => rows.find((row) => String(row.id) === String(id));

/** The rows of one field, each with a key; `stored` are the present rows. */
const keyRows = (
  schemaOf: SchemaOf,
  attribute: ComponentField,
  rows: unknown[],
  stored: Row[],
  sender: Sender,
) => {
  const taken = new Set<unknown>(rowsIn(rows).map((row) => withId(stored, row.id)?.key));
  // If other rows have an id, a row without one is new.
  const isAnyKnown = rowsIn(rows).some(({ id }) => id !== undefined && id !== null);
  const keyOf = (schema: AnySchema, row: Row, index: number): unknown => {
    const there = isAnyKnown ? undefined : stored[index];
    const inherited = there && isSameRow(schema, row, there, sender) ? there.key : undefined;
    return [row.key, inherited].find((key) => typeof key === 'string' && !taken.has(key)) ?? randomUUID();
  };
  return rows.map((row, index) => {
    const schema = isRecord(row) && sentComponent(schemaOf, attribute, row);
    if (!isRecord(row) || !schema) return row;
    const known = row.id === undefined ? undefined : withId(stored, row.id);
    const key = known?.key ?? keyOf(schema, row, index);
    taken.add(key);
    const now = known ?? stored.find((each) => each.key === key);
    return { ...withKeys(schemaOf, schema, row, now, sender), key };
  });
};

/**
 * Gives every component row in the data of a write its key, which identifies the same row in other languages. A row
 * sent with an id keeps its key. If no row of a field has an id, as in an import, each gets the key of the row at its
 * position, so that rows sent for one language after another stay together. Any other row gets a new key: with the key
 * of the row it replaces, it would show that row's texts in the other languages.
 *
 * @param data as it was sent; anything that is not a component row stays as it is.
 * @param stored the stored entry or component row; undefined for a new one.
 * @returns the data to write.
 */
export const withKeys = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  data: Row,
  stored: Row | undefined,
  sender: Sender,
): Data => {
  const keyed: Data = { ...data };
  for (const [name, attribute] of componentFieldsOf(schema)) {
    const value = data[name];
    const isList = Array.isArray(value);
    if (value === null || value === undefined || (attribute.type === 'dynamiczone' && !isList)) continue;
    const rows = keyRows(schemaOf, attribute, [value].flat(), rowsIn(stored?.[name]), sender);
    keyed[name] = isList ? rows : rows[0];
  }
  return keyed;
};
