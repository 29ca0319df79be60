import { isRecord } from '../../domain/record';

/** An entry or a component as the database gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** A text field's value; null when there is none. */
export const textOf = (row: Row, name: string): string | null => {
  const value = row[name];
  return typeof value === 'string' ? value : null;
};

/** A number field's value; null when there is none. */
export const numberOf = (row: Row, name: string): number | null => {
  const value = row[name];
  return typeof value === 'number' ? value : null;
};

/** A datetime field's value; null when there is none. */
export const instantOf = (row: Row, name: string): Date | null => {
  const value = row[name];
  return typeof value === 'string' || value instanceof Date ? new Date(value) : null;
};

/** The rows in the value of a component, a relation or a media field, one or a list of them; none when it is empty. */
export const rowsIn = (value: unknown): Row[] => {
  if (Array.isArray(value)) return value.filter(isRecord);
  return isRecord(value) ? [value] : [];
};

/** The rows in a component, a relation or a media field of a row. */
export const rowsOf = (row: Row, name: string): Row[] => rowsIn(row[name]);

/** Some fields of a row, each with null where it has no value. */
export const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

/** A value as one of a closed list; null when it is none of them. */
export const oneOf = <T extends string>(list: readonly T[], value: unknown): T | null =>
  list.find((item) => item === value) ?? null;
