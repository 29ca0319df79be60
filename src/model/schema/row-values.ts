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

/** The rows of a component, a relation or a media field; none when it is empty. */
export const rowsOf = (row: Row, name: string): Row[] => {
  const value = row[name];
  return value === null || value === undefined ? [] : ([value].flat() as Row[]); // such fields hold rows and nothing else
};

/** A value as one of a closed list; null when it is none of them. */
export const oneOf = <T extends string>(list: readonly T[], value: unknown): T | null =>
  list.find((item) => item === value) ?? null;
