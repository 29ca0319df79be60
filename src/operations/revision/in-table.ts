import type { Core } from '@strapi/strapi';
import type { Send } from '../../strapi/written-tables';
import { makeOwnTables } from '../database/own-tables';
import { rowsOfStatement } from '../database/rows-of-statement';
import { COMMON, Revisions, type Revision, type RevisionStore } from './store';

/** Our own table: Strapi neither makes it nor takes it away. */
export const REVISION_TABLE = 'pobratim_revisions';

/** PostgreSQL gives a `bigint` and a sum of them as a text. */
interface Stored {
  municipality: string;
  number: string;
  since: Date;
}

/**
 * The revisions on PostgreSQL, for any number of processes: they grow in the transaction of the write, so that both are
 * seen at once and by everybody. The last statement before the commit: a row is held by one transaction at a time.
 */
export class InTable implements RevisionStore {
  private constructor(private readonly strapi: Core.Strapi) {}

  /** Makes the table where there is none yet. */
  static async make(strapi: Core.Strapi): Promise<InTable> {
    await makeOwnTables(strapi, [
      `create table if not exists ${REVISION_TABLE} (municipality text primary key, number bigint not null, since timestamptz not null)`,
    ]);
    const made = new InTable(strapi);
    // A start in which nothing changed writes nothing.
    if ((await made.#ask('select municipality', `where municipality = ?`, [COMMON])).length === 0)
      await strapi.db.connection.raw(
        `insert into ${REVISION_TABLE} values (?, 0, clock_timestamp()) on conflict do nothing`,
        [COMMON],
      );
    return made;
  }

  #ask(select: string, where = '', bindings: string[] = []): Promise<Stored[]> {
    return rowsOfStatement<Stored>(this.strapi, `${select} from ${REVISION_TABLE} ${where}`, bindings);
  }

  async read(municipality: string | undefined): Promise<Revision> {
    const select = 'select sum(number) as number, max(since) as since';
    const [row] = await (municipality === undefined
      ? this.#ask(select)
      : this.#ask(select, 'where municipality in (?, ?)', [COMMON, municipality]));
    if (!row?.since) throw new Error(`The table ${REVISION_TABLE} has lost its rows.`);
    return { number: Number(row.number), since: row.since };
  }

  async readAll(): Promise<Revisions> {
    const rows = await this.#ask('select municipality, number, since');
    return new Revisions(
      new Map(
        rows.map(({ municipality, number, since }) => [municipality, { number: Number(number), since }]),
      ),
    );
  }

  /** In one order for all writers: of two who each waited for the other's row one would be cancelled. */
  grow(municipalities: readonly string[], send: Send) {
    const sorted = [...municipalities].sort();
    return send(
      `insert into ${REVISION_TABLE} as known values ${sorted.map(() => '(?, 1, clock_timestamp())').join(', ')}
        on conflict (municipality) do update set number = known.number + 1, since = clock_timestamp()`,
      sorted,
    );
  }

  grown() {}
}
