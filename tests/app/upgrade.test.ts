import type { Core } from '@strapi/strapi';
import { app, compiled } from '../support/app';

type Database = Core.Strapi['db']['connection'];

/** Columns as an earlier version called them, by table. */
const EARLIER = {
  '2026.11.25T00.00.00.rename-status': {
    partners: { partnership_status: 'status', partnership_status_text: 'status_text' },
    agreements: { agreement_status: 'status', agreement_status_text: 'status_text' },
  },
};

describe('an installation of an earlier version keeps what its renamed fields say', () => {
  const cases = Object.entries(EARLIER).flatMap(([name, tables]) =>
    Object.entries(tables).map(([table, columns]) => [name, table, Object.entries(columns)] as const),
  );
  test.each(cases)('%s: %s', async (name, table, columns) => {
    const database: Database = app().db.connection;
    const transaction = await database.transaction();
    const read = async () =>
      (await transaction(table).orderBy('id')).map((row) => columns.map(([column]) => row[column]));
    try {
      const before = await read();
      expect(before.flat().filter((value) => value !== null).length).toBeGreaterThan(0);
      for (const [now, then] of columns)
        await transaction.schema.alterTable(table, (each) => each.renameColumn(now, then));
      const { up } = compiled<{ up: (database: Database) => Promise<void> }>(
        `../database/migrations/${name}`,
      );
      await up(transaction);
      expect(await read()).toEqual(before);
      // A second process that starts at the same time, or a database restored half-way, finds nothing left to do.
      await up(transaction);
      expect(await read()).toEqual(before);
    } finally {
      await transaction.rollback();
    }
  });
});
