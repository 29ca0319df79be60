import { randomUUID } from 'node:crypto';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';

type Data = Record<string, unknown>;

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (value === null || value === undefined ? [] : [value].flat());
const rowsOf = (value: unknown): Data[] => listOf(value).filter(isObject);

/** Ids come as numbers from the database and as either from outside. */
const withId = (rows: readonly Data[], id: unknown) => rows.find((row) => String(row.id) === String(id));

/** The rows of one field, each with a key; `stored` are those that stand there now. */
const keyRows = (
  schemaOf: SchemaOf,
  schemaFor: (row: Data) => AnySchema | undefined,
  rows: unknown[],
  stored: Data[],
) => {
  const taken = new Set<unknown>(rowsOf(rows).map((row) => withId(stored, row.id)?.key));
  const keyOf = (row: Data, index: number): unknown => {
    const wanted = [row.key, stored[index]?.key].find((key) => typeof key === 'string' && !taken.has(key));
    return wanted ?? randomUUID();
  };
  return rows.map((row, index) => {
    const schema = isObject(row) && schemaFor(row);
    if (!isObject(row) || !schema) return row;
    const known = row.id === undefined ? undefined : withId(stored, row.id);
    const key = known?.key ?? keyOf(row, index);
    taken.add(key);
    return { ...withKeys(schemaOf, schema, row, known ?? stored.find((each) => each.key === key)), key };
  });
};

/**
 * Gives every component row in the data of a write its key, by which the same row is known in other languages. A row
 * sent with its id keeps its own; one sent anew has the key of the row in whose place it stands, so that an import that
 * sends each language's rows in the same order does not part them; any other gets a new one.
 *
 * @param data as the writer sent it; what is no component row passes as it is.
 * @param stored the entry, or the component row, as it stands; undefined for a new one.
 * @returns the data to write.
 */
export const withKeys = (schemaOf: SchemaOf, schema: AnySchema, data: Data, stored?: Data): Data => {
  const keyed: Data = { ...data };
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const value = data[name];
    if (value === null || value === undefined) continue;
    const own = (schemaFor: (row: Data) => AnySchema | undefined) =>
      keyRows(schemaOf, schemaFor, listOf(value), rowsOf(stored?.[name]));
    if (attribute.type === 'component') {
      const rows = own(() => schemaOf(attribute.component));
      keyed[name] = Array.isArray(value) ? rows : rows[0];
    }
    if (attribute.type === 'dynamiczone' && Array.isArray(value))
      keyed[name] = own(({ __component }) => {
        const uid = attribute.components.find((each) => each === __component);
        return uid && schemaOf(uid);
      });
  }
  return keyed;
};
