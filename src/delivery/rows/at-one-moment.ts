import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { readerIn } from '../../strapi/read-statements';

/** Reads with statements of our own, all of them of one moment. */
export interface Reading {
  strapi: Core.Strapi;
  isPostgres: boolean;
  /**
   * Asks the database.
   *
   * @param bindings values as the driver takes them; a list of ids is written by `ids`.
   * @param sql with `?` for each value; its text is the same for any number of ids, so that SQLite prepares it once.
   * @returns the rows as the driver gives them: columns, not fields.
   */
  ask: <Answered extends object>(sql: string, bindings?: readonly unknown[]) => Promise<Answered[]>;
  /** The condition that a column has one of several ids, with one `?` for what `ids` makes of them. */
  among: (column: string) => string;
  ids: (ids: Iterable<number>) => unknown;
}

type Send = (sql: string, bindings: readonly unknown[]) => Promise<object[]> | object[];

/** How statements are sent in a transaction. */
async function senderIn(trx: Knex.Transaction, isPostgres: boolean): Promise<Send> {
  if (!isPostgres) return readerIn(trx);
  return async (sql, bindings) => {
    const { rows } = (await trx.raw(sql, bindings)) as { rows: object[] }; // knex types it as any
    return rows;
  };
}

/**
 * Reads several things as they are at one moment, in one transaction: a publication replaces rows by new ones, with new ids, and in
 * the middle of it links would lead nowhere. On PostgreSQL a statement that takes too long is cancelled, as for other reads of sites
 * (reading/reading-transaction.ts).
 */
export async function atOneMoment<Result>(
  strapi: Core.Strapi,
  read: (reading: Reading) => Promise<Result>,
): Promise<Result> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  return strapi.db.transaction(async ({ trx }) => {
    const send = await senderIn(trx, isPostgres);
    const ask = async <Answered extends object>(sql: string, bindings: readonly unknown[] = []) =>
      (await send(sql, bindings)) as Answered[]; // the statement says what they are
    if (isPostgres) {
      await ask('set transaction isolation level repeatable read, read only');
      const milliseconds = strapi.config.get<number>('database.settings.readTimeout');
      if (milliseconds > 0) await ask(`set local statement_timeout = ${milliseconds}`);
    }
    return read({
      strapi,
      isPostgres,
      ask,
      among: (column) =>
        isPostgres ? `${column} = any(?)` : `${column} in (select value from json_each(?))`,
      ids: (ids) => (isPostgres ? [...ids] : JSON.stringify([...ids])),
    });
  });
}
