import type { Core } from '@strapi/strapi';
import type { Send } from '../../strapi/written-tables';
import { makeOwnTables } from '../database/own-tables';
import { rowsOfStatement } from '../database/rows-of-statement';
import type { Revision, RevisionStore } from './store';

/** Our own table: Strapi neither makes it nor takes it away. */
export const REVISION_TABLE = 'pobratim_revision';

/**
 * The revision on PostgreSQL, for any number of processes: it grows in the transaction of the write, so that both are
 * seen at once and by everybody. The last statement before the commit: the row is held by one transaction at a time.
 */
export class InTable implements RevisionStore {
  private constructor(private readonly strapi: Core.Strapi) {}

  /** Makes the table where there is none yet. */
  static async make(strapi: Core.Strapi): Promise<InTable> {
    await makeOwnTables(strapi, [
      `create table if not exists ${REVISION_TABLE} (id integer primary key check (id = 1), number bigint not null, since timestamptz not null)`,
    ]);
    // A start in which nothing changed writes nothing.
    if ((await rowsOfStatement(strapi, `select 1 from ${REVISION_TABLE}`, [])).length === 0)
      await strapi.db.connection.raw(
        `insert into ${REVISION_TABLE} values (1, 0, clock_timestamp()) on conflict do nothing`,
      );
    return new InTable(strapi);
  }

  async read(): Promise<Revision> {
    const { rows } = await this.strapi.db.connection.raw<{ rows: { number: string; since: Date }[] }>(
      `select number, since from ${REVISION_TABLE}`,
    );
    const [row] = rows;
    if (!row) throw new Error(`The table ${REVISION_TABLE} has lost its row.`);
    return { number: Number(row.number), since: row.since };
  }

  grow(send: Send) {
    return send(`update ${REVISION_TABLE} set number = number + 1, since = clock_timestamp()`);
  }

  grown() {}
}
