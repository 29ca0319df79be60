import { isRecord } from '../../domain/record';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import type { Row } from '../../model/schema/row-values';
import { componentFieldsOf, sentComponent } from '../../model/schema/walk';
import { digestFields, sameValues, type RowDigest } from './digest';

type Data = Record<string, unknown>;

/** The name that a row has in a merge: its key, or its id where it has none. */
export const rowNameOf = ({ k, i }: RowDigest) => k ?? `#${i}`;

/** What a stored row is known by when it is written. */
export const identityOf = ({ id, key, __component }: Row): Data => ({
  id,
  ...(key !== undefined && key !== null && { key }),
  ...(__component !== undefined && { __component }),
});

/**
 * Names the rows that were sent: by their key, by that of a known row with their id, or by one of its own for a new row.
 *
 * @param known the rows that are stored, then those that the form was opened with.
 */
export function nameRows(sent: readonly Row[], known: readonly RowDigest[]): { row: Row; name: string }[] {
  const taken = new Set<string>();
  return sent.map((row, index) => {
    const id = row.id === undefined || row.id === null ? undefined : String(row.id);
    const own =
      known.find(({ k }) => k !== null && k === row.key) ??
      known.find(({ i }) => id !== undefined && i === id);
    const name = own && rowNameOf(own);
    if (name === undefined || taken.has(name)) return { row, name: `new ${index}` };
    taken.add(name);
    return { row, name };
  });
}

/** Whether a form carries a row as it was opened with; fields that it does not send are unchanged. */
export function isUnchanged(schemaOf: SchemaOf, schema: AnySchema, row: Row, base: RowDigest): boolean {
  const was = Object.fromEntries(Object.entries(base.f).filter(([name]) => row[name] !== undefined));
  return sameValues(digestFields(schemaOf, schema, row), was);
}

/** A row as a new one: without ids, which are those of rows that are gone. Its key stays. */
export function asNewRow(schemaOf: SchemaOf, schema: AnySchema, row: Row): Data {
  const values: Data = { ...row };
  delete values.id;
  for (const [name, attribute] of componentFieldsOf(schema)) {
    const anew = (each: unknown) => {
      const within = isRecord(each) ? sentComponent(schemaOf, attribute, each) : undefined;
      return isRecord(each) && within ? asNewRow(schemaOf, within, each) : each;
    };
    const value = values[name];
    if (value !== undefined && value !== null)
      values[name] = Array.isArray(value) ? value.map(anew) : anew(value);
  }
  return values;
}
