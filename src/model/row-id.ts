/** Whether something sent can be the number of a row; PostgreSQL refuses to compare with anything else. */
export const isRowId = (value: unknown): boolean => /^[1-9]\d{0,8}$/.test(String(value));
