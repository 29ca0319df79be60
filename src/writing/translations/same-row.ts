import { fieldOptionsOf, isLocalized, type AnySchema } from '../../model/schema/field-options';

type Data = Readonly<Record<string, unknown>>;

/**
 * Who sent rows without ids. A program sends all of them by their order. The admin's form sends the id of each row that was
 * there, so that one without is new: `source` is the form of the language that the entry is written in, which says what a row's
 * words are; `translation` is any other, which says them for itself alone.
 */
export type Sender = 'program' | 'source' | 'translation';

/** A value as it can be compared: a file by its number, nothing as null. */
const plain = (value: unknown): string => {
  const [first] = [value].flat();
  const isFile = typeof first === 'object' && first !== null && 'id' in first;
  return JSON.stringify(isFile ? Number(first.id) : (value ?? null));
};

const fileOf = (value: unknown) => (typeof value === 'object' ? plain(value) : JSON.stringify(Number(value)));

/**
 * Whether a row that was sent without an id can be the one that stands in its place: for a program it is; a form that says
 * something else of it means another row.
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
