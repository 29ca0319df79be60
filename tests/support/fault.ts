import { app, isPostgres } from './app';

/**
 * Lets the database itself refuse certain rows for a while, as it would when a disk fails in the middle of a write.
 *
 * @param table the table, by its name in the database.
 * @param when which writes, `insert` or `update`.
 * @param condition of the new row, in SQL that both databases understand: `new.locale = 'en'`.
 */
export const withFault = async (
  { table, when, condition }: { table: string; when: 'insert' | 'update'; condition: string },
  use: () => Promise<void>,
) => {
  const knex = app().db.connection;
  if (isPostgres()) {
    await knex.raw(
      `create function fault() returns trigger as 'begin if ${condition.replaceAll("'", "''")} then raise exception ''fault''; end if; return new; end' language plpgsql`,
    );
    await knex.raw(`create trigger fault before ${when} on ${table} for each row execute function fault()`);
  } else
    await knex.raw(
      `create trigger fault before ${when} on ${table} when ${condition} begin select raise(abort, 'fault'); end`,
    );
  try {
    await use();
  } finally {
    await knex.raw(`drop trigger fault${isPostgres() ? ` on ${table}` : ''}`);
    if (isPostgres()) await knex.raw('drop function fault');
  }
};
