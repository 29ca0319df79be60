import { fieldOptionsOf, isLocalized, type AnySchema } from '../../model/schema/field-options';

type Data = Readonly<Record<string, unknown>>;

/**
 * Who sent rows without ids. A program sends all rows in their order. The admin's form sends the id of each existing
 * row, so a row without one is new: `source` is the form in the entry's source language, whose texts identify a row;
 * `translation` is the form in any other language, whose texts do not.
 */
export type Sender = 'program' | 'source' | 'translation';

/** A value in a form that can be compared: a file by its id, no value as null. */
const plain = (value: unknown): string => {
  const [first] = [value].flat();
  const isFile = typeof first === 'object' && first !== null && 'id' in first;
  return JSON.stringify(isFile ? Number(first.id) : (value ?? null));
};

const fileOf = (value: unknown) => (typeof value === 'object' ? plain(value) : JSON.stringify(Number(value)));

/**
 * Whether a row sent without an id can be the row at its position: for a program it is; in a form with other values it
 * is another row.
 */
export function isSameRow(schema: AnySchema, row: Data, there: Data, sender: Sender): boolean {
  if (sender === 'program') return true;
  return Object.entries(schema.attributes).every(([name, attribute]) => {
    const options = fieldOptionsOf(attribute);
    const isSaid = options !== undefined && !options.computed && name in row;
    if (!isSaid || attribute.type === 'component' || (isLocalized(attribute) && sender === 'translation'))
      return true;
    const compared = attribute.type === 'media' && row[name] ? fileOf : plain;
    return compared(row[name]) === plain(there[name]);
  });
}
