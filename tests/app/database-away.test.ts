import { createRequire } from 'node:module';
import type { Response } from 'supertest';
import { app, isPostgres, signIn, visit, type AdminSession } from '../support/app';
import { addressOf } from '../support/editor';

/** What is used of pg, which has no types of its own. */
interface Observer {
  connect: () => Promise<void>;
  query: (statement: string) => Promise<{ rows: unknown[] }>;
  end: () => Promise<void>;
}
const { Client }: { Client: new (options: { connectionString: string | undefined }) => Observer } =
  createRequire(__filename)('pg');

/** How many connections are ended; by hand more: FAULTS=200 npm test -- database-away */
const FAULTS = Number(process.env.FAULTS ?? 25);
const THEMES = addressOf('api::theme.theme');
const PREFIX = 'Записан, докато базата я няма';

const onPostgres = isPostgres() ? test : test.skip;

/** A connection of our own, which the server knows nothing of. */
const withObserver = async (use: (observer: Observer) => Promise<unknown>) => {
  const observer = new Client({ connectionString: process.env.DATABASE_URL });
  await observer.connect();
  try {
    await use(observer);
  } finally {
    await observer.end();
  }
};

/** Ends one connection of the server, one in the middle of a transaction if there is any. */
const endConnection = async (observer: Observer): Promise<number> => {
  const { rows } = await observer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() order by (xact_start is null), random() limit 1`,
  );
  return rows.length;
};

const expectAway = ({ status, headers, body }: Response) => {
  expect({ status, error: body.error }).toMatchObject({
    status: 503,
    error: { status: 503, message: expect.stringContaining('Базата данни не отговаря в момента') },
  });
  expect(headers['retry-after']).toBe('5');
};

/** Asks again and again for as long as connections are ended. */
const loop = async (isOver: () => boolean, ask: () => PromiseLike<unknown>) => {
  while (!isOver()) await ask();
};

describe('a database that ends connections', () => {
  let admin: AdminSession;
  beforeAll(async () => {
    admin = await signIn('bg');
  });

  afterEach(async () => {
    const themes = await app()
      .db.query('api::theme.theme')
      .findMany({ where: { name: { $startsWith: PREFIX }, locale: 'bg' } });
    for (const { documentId } of themes) await admin.delete(`${THEMES}/${documentId}`).expect(200);
    const folders = await app()
      .db.query('plugin::upload.folder')
      .findMany({ where: { name: { $startsWith: PREFIX } } });
    if (folders.length > 0)
      await admin.post('/upload/actions/bulk-delete', { folderIds: folders.map(({ id }) => id) }).expect(200);
  });

  // SQLite has no connection that another process could end.
  onPostgres(
    'each request is served or answered with 503, what was acknowledged is stored, and all goes on',
    async () => {
      const stored = new Set<string>();
      let number = 0;
      let ended = 0;
      const isOver = () => ended >= FAULTS;
      const write = async (address: string) => {
        number += 1;
        const name = `${PREFIX} ${number}`;
        // As a browser says it: while the database is away, nobody can look up what the editor has chosen.
        const answer = await admin.post(address, { name }).set('Accept-Language', 'bg');
        if (answer.status === 201) stored.add(name);
        else if (answer.status !== 409) expectAway(answer);
      };
      const read = async (ask: () => PromiseLike<Response>) => {
        const answer = await ask();
        if (answer.status !== 200) expectAway(answer);
      };
      await withObserver((observer) =>
        Promise.all([
          loop(isOver, () => write(THEMES)),
          loop(isOver, () => write(THEMES)),
          loop(isOver, () => write('/upload/folders')),
          loop(isOver, () => read(() => visit('/api/themes').set('Accept-Language', 'bg'))),
          loop(isOver, () => read(() => admin.get(THEMES).set('Accept-Language', 'bg'))),
          loop(isOver, async () => {
            ended += await endConnection(observer);
            // One of the server's own answers between two of them, so that it has connections again.
            await visit('/api/partners');
          }),
        ]),
      );
      const found = await Promise.all(
        (['api::theme.theme', 'plugin::upload.folder'] as const).map((uid) =>
          app()
            .db.query(uid)
            .findMany({ where: { name: { $startsWith: PREFIX } } }),
        ),
      );
      const names = found.flat().map(({ name }) => String(name));
      expect([...stored].filter((name) => !names.includes(name))).toEqual([]);
      await visit('/api/themes').expect(200);
      await admin.post(THEMES, { name: `${PREFIX}, и после` }).expect(201);
    },
    120_000 + FAULTS * 1_000,
  );

  /** Lets PostgreSQL end the first writes of themes as it ends one of two transactions that wait for each other. */
  const withDeadlocks = async (first: number, use: () => Promise<void>) => {
    const knex = app().db.connection;
    await knex.raw('create sequence deadlocks'); // no transaction takes back what it counted
    await knex.raw(
      `create function deadlock() returns trigger as 'begin if nextval(''deadlocks'') <= ${first} then raise exception ''deadlock detected'' using errcode = ''40P01''; end if; return new; end' language plpgsql`,
    );
    await knex.raw(
      'create trigger deadlock before insert on themes for each row execute function deadlock()',
    );
    try {
      await use();
    } finally {
      await knex.raw('drop trigger deadlock on themes');
      await knex.raw('drop function deadlock');
      await knex.raw('drop sequence deadlocks');
    }
  };

  const history = async (documentId: string) => {
    const { body } = await admin.get(`/history/api::theme.theme/${documentId}`).expect(200);
    return body.data.length;
  };

  // SQLite writes one after the other.
  onPostgres('a write that met another one is done again, as a whole and once', async () => {
    const undisturbed = await admin.post(THEMES, { name: `${PREFIX}, сам` }).expect(201);
    await withDeadlocks(3, async () => {
      const { body } = await admin.post(THEMES, { name: `${PREFIX}, наново` }).expect(201);
      expect(body.data).toMatchObject({ name: `${PREFIX}, наново` });
      expect(await history(body.data.documentId)).toBe(await history(undisturbed.body.data.documentId));
    });
    const rows = await app()
      .db.query('api::theme.theme')
      .count({ where: { name: `${PREFIX}, наново`, locale: 'bg' } });
    expect(rows).toBe(1);
  });

  onPostgres(
    'a write that always meets another one is answered with 503, and nothing of it is stored',
    async () => {
      await withDeadlocks(1_000, async () => {
        const { body, headers } = await admin.post(THEMES, { name: `${PREFIX}, никога` }).expect(503);
        expect(body.error.message).toMatch(/Друг запазваше същото/);
        expect(headers['retry-after']).toBe('5');
      });
      expect(
        await app()
          .db.query('api::theme.theme')
          .count({ where: { name: `${PREFIX}, никога` } }),
      ).toBe(0);
    },
  );

  test('what follows a write may fail without taking it back, and without ending the process', async () => {
    // Jest fails a test during which a promise is rejected that nothing awaits.
    const heard = new Promise<void>((resolve, reject) => {
      const forget = app().eventHub.on('entry.create', () => {
        forget();
        resolve();
        return Promise.reject(new Error('The receiver of this event fails'));
      });
      admin
        .post(THEMES, { name: `${PREFIX}, с грешка после` })
        .expect(201)
        .catch(reject);
    });
    await heard;
    await admin.get(THEMES).expect(200);
  });
});
