import { app, isPostgres, visit } from '../support/app';
import { editing } from '../support/editor';
import { THEME, VISIT } from '../support/types';

const TITLE = 'Записът, който базата отказа';

const { make, tryMake } = editing();

/**
 * Makes the database refuse the next COMMIT, as a full disk or a lost connection does: every new theme breaks a
 * foreign key that is checked only then. The statements are the same on SQLite and PostgreSQL but for the trigger.
 */
const refuseCommits = async () => {
  const knex = app().db.connection;
  await knex.raw('create table refusal_parent (id integer primary key)');
  await knex.raw(
    'create table refusal (parent integer references refusal_parent (id) deferrable initially deferred)',
  );
  if (isPostgres()) {
    await knex.raw(
      `create function refuse() returns trigger as 'begin insert into refusal values (1); return new; end' language plpgsql`,
    );
    await knex.raw('create trigger refuse after insert on themes for each row execute function refuse()');
  } else {
    await knex.raw('create trigger refuse after insert on themes begin insert into refusal values (1); end');
  }
};

const acceptCommits = async () => {
  const knex = app().db.connection;
  await knex.raw(`drop trigger refuse${isPostgres() ? ' on themes' : ''}`);
  if (isPostgres()) await knex.raw('drop function refuse');
  await knex.raw('drop table refusal');
  await knex.raw('drop table refusal_parent');
};

test('a write whose COMMIT the database refused is not acknowledged, and the next one is', async () => {
  await refuseCommits();
  try {
    const { status } = await tryMake(THEME, { name: TITLE });
    expect(status).toBeGreaterThanOrEqual(500);
  } finally {
    await acceptCommits();
  }
  expect(
    await app()
      .db.query(THEME)
      .count({ where: { name: TITLE } }),
  ).toBe(0);
  await make(THEME, { name: TITLE });
  expect(
    await app()
      .db.query(THEME)
      .count({ where: { name: TITLE, locale: 'bg' } }),
  ).toBe(1);
});

/** Lets the database grow no more (SQLite), or say so itself when it is asked to (PostgreSQL, SQLSTATE 53100). */
const fillDisk = async () => {
  const knex = app().db.connection;
  if (isPostgres()) {
    await knex.raw(
      `create function full_disk() returns trigger as 'begin raise exception ''no space'' using errcode = ''53100''; end' language plpgsql`,
    );
    await knex.raw(
      'create trigger full_disk before insert on themes for each row execute function full_disk()',
    );
  } else {
    await knex.raw('vacuum'); // other suites have deleted entries, and their pages are free
    const [{ page_count: pages }] = await knex.raw('pragma page_count');
    await knex.raw(`pragma max_page_count = ${pages}`);
  }
};

const freeDisk = async () => {
  const knex = app().db.connection;
  if (isPostgres()) {
    await knex.raw('drop trigger full_disk on themes');
    await knex.raw('drop function full_disk');
  } else await knex.raw('pragma max_page_count = 1073741823');
};

test('a full disk is answered with what happened and what to do, in the editor’s language; writing goes on when it has room', async () => {
  // More than fits into the rest of a page, and into what other suites have left free.
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Дълъг разказ. '.repeat(14_000) }] }];
  const story = { title: 'Няма място', summary: text, outcomes: text, programme: [{ text }] };
  await fillDisk();
  try {
    const { body } = isPostgres()
      ? await tryMake(THEME, { name: 'Няма място' }).expect(507)
      : await tryMake(VISIT, story).expect(507);
    expect(body.error).toMatchObject({
      status: 507,
      message: expect.stringContaining('Няма свободно място на диска'),
    });
    await visit('/api/partners/omol').expect(200);
  } finally {
    await freeDisk();
  }
  expect(
    await app()
      .db.query(VISIT)
      .count({ where: { title: 'Няма място' } }),
  ).toBe(0);
  await make(VISIT, story);
});
