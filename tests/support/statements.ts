import { app } from './app';

export interface Statement {
  sql: string;
  bindings: unknown[];
}

/** What is asked of the database meanwhile, in order. */
export const statementsOf = async (use: () => Promise<unknown>): Promise<Statement[]> => {
  const statements: Statement[] = [];
  // PostgreSQL numbers its placeholders; `knex.raw` wants question marks.
  const record = ({ sql, bindings = [] }: { sql: string; bindings?: unknown[] }) =>
    statements.push({ sql: sql.replace(/\$\d+/g, '?'), bindings });
  const knex = app().db.connection;
  knex.on('query', record);
  try {
    await use();
  } finally {
    knex.removeListener('query', record);
  }
  return statements;
};
