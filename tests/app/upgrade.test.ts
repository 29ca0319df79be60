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

/** Runs a migration of the folder, as a start does, on what a change to the database of this version leaves. */
const migrated = async (name: string, earlier: (database: Database) => Promise<unknown>) => {
  const transaction = await app().db.connection.transaction();
  const { up } = compiled<{ up: (database: Database) => Promise<void> }>(`../database/migrations/${name}`);
  const rows = async () => ({
    agreements: await transaction('agreements').orderBy('id'),
    municipalities: await transaction('municipalities').orderBy('id'),
  });
  try {
    await earlier(transaction);
    await up(transaction);
    const after = await rows();
    await up(transaction);
    expect(await rows()).toEqual(after);
    return after;
  } finally {
    await transaction.rollback();
  }
};

describe('an installation of an earlier version has what became a field of its own', () => {
  test('a kind that said what paper an agreement is becomes its form; others stay', async () => {
    const { agreements } = await migrated('2026.11.26T00.00.00.agreement-form', async (database) => {
      await database('agreements').where({ form: 'memorandum' }).update({ kind: 'memorandum' });
      await database.schema.alterTable('agreements', (table) => table.dropColumn('form'));
    });
    const [memoranda, others] = [true, false].map((isOne) =>
      agreements.filter(({ form }) => (form === 'memorandum') === isOne).map(({ kind }) => kind),
    );
    expect(new Set(memoranda)).toEqual(new Set([null]));
    expect(new Set(others)).toEqual(new Set(['twinning', 'other', 'cooperation', 'grant']));
  });

  test('a municipality is in Bulgaria', async () => {
    const { municipalities } = await migrated('2026.11.26T00.00.01.municipality-country', (database) =>
      database.schema.alterTable('municipalities', (table) => table.dropColumn('country')),
    );
    expect(new Set(municipalities.map(({ country }) => country))).toEqual(new Set(['BG']));
  });
});
