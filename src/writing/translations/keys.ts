import { randomUUID } from 'node:crypto';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import { isSameRow, type Sender } from './same-row';

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
  sender: Sender,
) => {
  const taken = new Set<unknown>(rowsOf(rows).map((row) => withId(stored, row.id)?.key));
  // Beside rows that say which they are, one that does not is new.
  const isAnyKnown = rowsOf(rows).some(({ id }) => id !== undefined && id !== null);
  const keyOf = (schema: AnySchema, row: Data, index: number): unknown => {
    const there = isAnyKnown ? undefined : stored[index];
    const inherited = there && isSameRow(schema, row, there, sender) ? there.key : undefined;
    return [row.key, inherited].find((key) => typeof key === 'string' && !taken.has(key)) ?? randomUUID();
  };
  return rows.map((row, index) => {
    const schema = isObject(row) && schemaFor(row);
    if (!isObject(row) || !schema) return row;
    const known = row.id === undefined ? undefined : withId(stored, row.id);
    const key = known?.key ?? keyOf(schema, row, index);
    taken.add(key);
    const now = known ?? stored.find((each) => each.key === key);
    return { ...withKeys(schemaOf, schema, row, now, sender), key };
  });
};

/**
 * Gives every component row in the data of a write its key, by which the same row is known in other languages. A row
 * sent with its id keeps its own. Where none of a field has an id, as in an import, each has the key of the row in whose place
 * it stands, so that rows sent for one language after the other are not parted. Any other gets a new one: with the key of
 * the row it replaced, it would show that row's words in the other languages.
 *
 * @param data as the writer sent it; what is no component row passes as it is.
 * @param stored the entry, or the component row, as it stands; undefined for a new one.
 * @returns the data to write.
 */
export const withKeys = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  data: Data,
  stored: Data | undefined,
  sender: Sender,
): Data => {
  const keyed: Data = { ...data };
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const value = data[name];
    if (value === null || value === undefined) continue;
    const own = (schemaFor: (row: Data) => AnySchema | undefined) =>
      keyRows(schemaOf, schemaFor, listOf(value), rowsOf(stored?.[name]), sender);
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
