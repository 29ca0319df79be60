import path from 'node:path';
import type * as Compiled from '../../src/operations/indexes';
import { app, isPostgres } from '../support/app';

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { INDEXES, applyIndexes } = require(path.resolve('dist/src/operations/indexes')) as typeof Compiled;

const present = async (): Promise<string[]> => {
  const result = await app().db.connection.raw(
    isPostgres() ? 'select indexname as name from pg_indexes' : `select name from sqlite_master where type = 'index'`,
  );
  return (isPostgres() ? result.rows : result).map(({ name }: { name: string }) => name);
};

/** How the database would answer, as text. PostgreSQL would rather read the few rows of a test; it is told not to. */
const planOf = async (sql: string): Promise<string> => {
  const knex = app().db.connection;
  if (!isPostgres()) return JSON.stringify(await knex.raw(`explain query plan ${sql}`));
  return knex.transaction(async (trx) => {
    await trx.raw('set local enable_seqscan = off');
    return JSON.stringify((await trx.raw(`explain ${sql}`)).rows);
  });
};

describe('what sites ask all day is answered from an index', () => {
  test('every index is there on a fresh database', async () => {
    expect(await present()).toEqual(expect.arrayContaining(INDEXES.map(({ name }) => name)));
  });

  test('one that an existing database lacks is made at the next start', async () => {
    await app().db.connection.raw('drop index news_articles_slug_idx');
    expect(await present()).not.toContain('news_articles_slug_idx');
    await applyIndexes(app());
    expect(await present()).toContain('news_articles_slug_idx');
  });

  test.each([
    ['the newest articles', `select * from news_articles where published_at is not null and locale = 'bg' order by published_on desc, id limit 10`, 'news_articles_published_published_on_idx'],
    ['an article by its slug', `select * from news_articles where slug = 'x' and locale = 'bg' and published_at is not null`, 'news_articles_slug_idx'],
    ['visits of a month', `select * from visits where published_at is not null and locale = 'bg' and date_from between '2024-10-01' and '2024-10-31' order by date_from desc, id`, 'visits_published_date_from_idx'],
    ['the components of several entries', `select * from news_articles_cmps where entity_id in (1, 2, 3) and field = 'body' order by "order"`, 'news_articles_cmps_in_order_idx'],
    ['what changes today', `select id from visits where next_change_on <= '2026-11-22'`, 'visits_next_change_on_idx'],
    ['what was set to a time that has come', `select document_id from visits where published_at is null and publish_at <= current_timestamp`, 'visits_publish_at_idx'],
    ['what is ready for review', `select id from visits where published_at is null and locale = 'bg' and ready_for_review = true order by updated_at, id limit 5`, 'visits_ready_for_review_idx'],
  ])('%s', async (_, sql, index) => {
    // On a handful of rows PostgreSQL takes whichever index it likes; that it can take one is all a test can see there.
    expect(await planOf(sql)).toContain(isPostgres() ? '_idx' : index);
  }); // prettier-ignore
});
