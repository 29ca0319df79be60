import type * as refresh from '../../src/writing/computed/refresh';
import type { Day } from '../../src/domain/day';
import { TYPE_DEFINITIONS, type ContentType } from '../../src/model/content-types';
import { inOneGo } from '../../src/operations/jobs';
import type * as indexes from '../../src/operations/database/indexes';
import { app, compiled, isPostgres, visit } from '../support/app';
import { editing } from '../support/editor';
import { statementsOf } from '../support/statements';
import { PARTNER } from '../support/types';

const { tryTo } = editing();
const { applyIndexes, indexesOn } = compiled<typeof indexes>('operations/database/indexes');

const present = async (): Promise<string[]> => {
  const result = await app().db.connection.raw(
    isPostgres()
      ? 'select indexname as name from pg_indexes'
      : `select name from sqlite_master where type = 'index'`,
  );
  return (isPostgres() ? result.rows : result).map(({ name }: { name: string }) => name);
};

/**
 * How the database would answer, as text. PostgreSQL prefers to scan and sort the few rows of a test; it may where it has to.
 */
const planOf = async (sql: string, bindings: unknown[] = []): Promise<string> => {
  const knex = app().db.connection;
  const values = bindings as string[]; // knex takes more kinds of values than its type for raw statements names
  if (!isPostgres()) return JSON.stringify(await knex.raw(`explain query plan ${sql}`, values));
  return knex.transaction(async (trx) => {
    await trx.raw('set local enable_seqscan = off; set local enable_sort = off');
    return JSON.stringify((await trx.raw(`explain ${sql}`, values)).rows);
  });
};

/** Reading a table from its first row to its last, as each database says it in a plan. */
const wholeTable = () => (isPostgres() ? /Seq Scan/ : /SCAN (?!\w+ USING)/);

describe('what sites ask all day is answered from an index', () => {
  test('every index is there on a fresh database', async () => {
    const names = indexesOn(app().db.dialect.client).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(await present()).toEqual(expect.arrayContaining(names));
  });

  test('one that is missing in an existing database is made at the next start', async () => {
    await app().db.connection.raw('drop index news_articles_slug_idx');
    expect(await present()).not.toContain('news_articles_slug_idx');
    await applyIndexes(app());
    expect(await present()).toContain('news_articles_slug_idx');
  });

  test('one of an earlier version, in another order, is removed by an upgrade', async () => {
    const { connection } = app().db;
    const earlier = 'visits_published_date_from_idx';
    await connection.raw(`create index ${earlier} on visits (locale, date_from desc, id)`);
    const { up } = compiled<{ up: (database: typeof connection) => Promise<void> }>(
      '../database/migrations/2026.11.26T12.00.00.nulls-last',
    );
    await up(connection);
    expect(await present()).not.toContain(earlier);
    await up(connection);
  });

  test.each([
    [
      'the newest articles',
      `select * from news_articles where published_at is not null and locale = 'bg' order by published_on desc nulls last, id limit 10`,
      'news_articles_published_published_on_desc_idx',
    ],
    [
      'an article by its slug',
      `select * from news_articles where slug = 'x' and locale = 'bg' and published_at is not null`,
      'news_articles_slug_idx',
    ],
    [
      'how many articles there are',
      `select count(*), max(published_at) from news_articles where locale = 'bg' and published_at is not null`,
      'news_articles_published_in_numbers_idx',
    ],
    [
      'how many visits take place, by year',
      `select substr(cast(date_from as text), 1, 4), direction, sum(participants_sum), count(*) from visits where locale = 'bg' and published_at is not null and (phase is null or phase not in ('cancelled', 'postponed')) group by 1, 2`,
      'visits_published_in_numbers_idx',
    ],
    [
      'agreements by name',
      `select * from agreements where published_at is not null and locale = 'bg' order by sort_key asc, id asc limit 25`,
      'agreements_published_sort_key_asc_idx',
    ],
    [
      'drafts by name',
      `select * from agreements where published_at is null and locale = 'bg' order by sort_key asc, id asc limit 10`,
      'agreements_drafts_sort_key_idx',
    ],
    [
      'visits of a month',
      `select * from visits where published_at is not null and locale = 'bg' and date_from between '2024-10-01' and '2024-10-31' order by date_from desc nulls last, id`,
      'visits_published_date_from_desc_idx',
    ],
    [
      'the components of several entries',
      `select * from news_articles_cmps where entity_id in (1, 2, 3) and field = 'body' order by "order"`,
      'news_articles_cmps_in_order_idx',
    ],
    [
      'what changes today',
      `select id from visits where next_change_on <= '2026-11-22'`,
      'visits_next_change_on_idx',
    ],
    [
      'what was set to a time that has come',
      `select document_id from visits where published_at is null and publish_at <= current_timestamp`,
      'visits_publish_at_idx',
    ],
    [
      'what is ready for review',
      `select id from visits where published_at is null and locale = 'bg' and ready_for_review = true order by updated_at, id limit 5`,
      'visits_ready_for_review_idx',
    ],
  ])('%s', async (_, sql, index) => {
    // On a handful of rows PostgreSQL takes whichever index it likes; that of a foreign key too; that it can take one is all a test can see there.
    expect(await planOf(sql)).toMatch(isPostgres() ? /Index (Only )?Scan/ : index);
  });
});

describe('the order of sites is that of an index, in both directions', () => {
  const ORDERS = TYPE_DEFINITIONS.flatMap(({ uid, publicOrder }) =>
    publicOrder ? [[uid, publicOrder[0]]] : [],
  );

  test.each(ORDERS)('%s by %s', async (uid = '', field = '') => {
    const path = `/api/${app().contentType(uid as ContentType).info.pluralName}`;
    for (const direction of ['asc', 'desc']) {
      const [select] = (
        await statementsOf(() => visit(`${path}?fields=slug&sort=${field}:${direction}`).expect(200))
      ).filter(({ sql }) => /^select .*order by/.test(sql));
      // SQLite reads an index backwards, and then puts entries of one day in order.
      expect(await planOf(select?.sql ?? '', select?.bindings)).not.toMatch(/Sort|TEMP B-TREE FOR ORDER BY/);
    }
  });
});

describe('no statement reads a whole table', () => {
  const plansOf = async (use: () => Promise<unknown>, tables: RegExp) => {
    const selects = (await statementsOf(use)).filter(({ sql }) => /^select/.test(sql) && tables.test(sql));
    return Promise.all(selects.map(async ({ sql, bindings }) => `${sql}: ${await planOf(sql, bindings)}`));
  };

  test('of a refresh on a day on which nothing changes', async () => {
    const { refreshComputedFields } = compiled<typeof refresh>('writing/computed/refresh');
    const plans = await plansOf(
      () => inOneGo(refreshComputedFields(app(), '1990-01-01' as Day)),
      /next_change_on/,
    );
    expect(plans).toHaveLength(3);
    for (const plan of plans) {
      expect(plan).toContain('next_change_on_idx');
      expect(plan).not.toMatch(wholeTable());
      expect(plan).not.toContain('TEMP B-TREE');
    }
  });

  test('of those that ask who refers to a document before it is withdrawn', async () => {
    const { body } = await visit('/api/partners?pagination[pageSize]=1').expect(200);
    const plans = await plansOf(
      () => tryTo('unpublish', PARTNER, body.data[0].documentId).expect(400),
      /_lnk/,
    );
    const asked = plans.filter((plan) => plan.includes('union') || plan.includes(' in (select'));
    expect(asked.length).toBeGreaterThan(1);
    for (const plan of asked) expect(plan).not.toMatch(wholeTable());
  });
});
