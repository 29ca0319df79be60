/** SQL that both databases understand, with `?` for each value and `??` for each name. */
export interface Sql {
  sql: string;
  bindings: readonly (string | number)[];
}

/** A piece of SQL with what stands for its marks. */
export const sql = (text: string, ...bindings: readonly (string | number)[]): Sql => ({
  sql: text,
  bindings,
});

/** All of several conditions. */
export const allOf = (...conditions: readonly Sql[]): Sql => ({
  sql: conditions.map((each) => `(${each.sql})`).join(' and '),
  bindings: conditions.flatMap(({ bindings }) => bindings),
});
