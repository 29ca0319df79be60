import { Jobs, type Job, type Steps } from '../../src/operations/jobs';
import { app, visit } from '../support/app';

/** What a job logs. */
const createLog = () => {
  const lines: string[] = [];
  const write = (line: string) => lines.push(line);
  return { lines, log: { info: write, error: write } as unknown as ConstructorParameters<typeof Jobs>[0] }; // all that jobs use of it
};

/** A moment in a test, to be reached by a job and waited for. */
const createMoment = () => {
  let reach = () => {};
  const reached = new Promise<void>((resolve) => (reach = resolve));
  return { reach, reached };
};

/** A transaction such as jobs have, which on SQLite holds the only connection. */
const transaction = () =>
  app().db.transaction(async () => {
    for (let statement = 1; statement <= 20; statement += 1) await app().db.query('api::visit.visit').count();
  });

const jobOf = (steps: () => Steps, name = 'A job'): Job => ({ name, steps });

describe('while a job runs', () => {
  test('requests are answered and timers fire between its steps', async () => {
    const { log } = createLog();
    let stepsWhenAnswered = 0;
    let stepsWhenFired = 0;
    let done = 0;
    const steps = async function* (): Steps {
      // Without pauses none of its 500 steps would let go of the event loop.
      for (; done < 500 && stepsWhenAnswered === 0; done += 1) {
        await transaction();
        if (done === 2) {
          setTimeout(() => (stepsWhenFired = done), 1);
          void visit('/api/partners?pagination[pageSize]=1')
            .expect(200)
            .then(() => (stepsWhenAnswered = done));
        }
        yield undefined;
      }
    };
    await new Jobs(log).start(jobOf(steps));
    expect(stepsWhenFired).toBe(2);
    expect(stepsWhenAnswered).toBeGreaterThan(1);
    expect(stepsWhenAnswered).toBeLessThan(500);
  });

  test('it does not join the transaction of the request that started it', async () => {
    const jobs = new Jobs(createLog().log);
    const seen: unknown[] = [];
    const steps = async function* (): Steps {
      await app().db.transaction(async ({ trx }) => seen.push(trx));
      yield undefined;
    };
    const request = await app().db.transaction(async ({ trx }) => {
      void jobs.start(jobOf(steps));
      return trx;
    });
    await jobs.idle();
    expect(seen).toHaveLength(1);
    expect(seen[0]).not.toBe(request);
  });

  test('it does not run a second time beside itself, but once more after itself', async () => {
    const jobs = new Jobs(createLog().log);
    let running = 0;
    const overlaps: number[] = [];
    const steps = async function* (): Steps {
      overlaps.push((running += 1));
      yield undefined;
      await transaction();
      yield undefined;
      running -= 1;
    };
    // As a minute's tick does when the one before is still at work.
    await Promise.all([1, 2, 3, 4].map(() => jobs.start(jobOf(steps))));
    expect(overlaps).toEqual([1, 1]);
  });

  test('another one takes turns with it', async () => {
    const jobs = new Jobs(createLog().log);
    const order: string[] = [];
    const stepsOf = (name: string) =>
      async function* (): Steps {
        for (let step = 1; step <= 3; step += 1) {
          order.push(name);
          await transaction();
          yield undefined;
        }
      };
    await Promise.all(['a', 'b'].map((name) => jobs.start(jobOf(stepsOf(name), name))));
    expect(order.join('')).toBe('ababab');
  });
});

describe('when the server stops', () => {
  test('a job ends its step, begins no other, and says so', async () => {
    const { lines, log } = createLog();
    const jobs = new Jobs(log);
    const third = createMoment();
    const finished: number[] = [];
    const steps = async function* (): Steps {
      for (let step = 1; ; step += 1) {
        if (step === 3) third.reach();
        await transaction();
        finished.push(step);
        yield undefined;
      }
    };
    const run = jobs.start(jobOf(steps, 'The back-fill of languages'));
    await third.reached;
    await jobs.stop();
    expect(finished).toEqual([1, 2, 3]);
    await run;
    expect(lines).toEqual(['The back-fill of languages stops here and goes on at the next start.']);
    await jobs.start(jobOf(steps));
    expect(finished).toEqual([1, 2, 3]);
  });
});

describe('a job that fails', () => {
  test('is logged with its cause, tried again, and rejects nothing', async () => {
    const { lines, log } = createLog();
    const jobs = new Jobs(log, 1);
    const succeeded = createMoment();
    let tries = 0;
    const steps = async function* (): Steps {
      tries += 1;
      if (tries < 3) throw new Error(`the database does not answer (${tries})`);
      succeeded.reach();
    };
    await jobs.start(jobOf(steps, 'The refresh of statuses'));
    await succeeded.reached;
    await jobs.stop();
    expect(lines).toEqual([
      expect.stringMatching(
        /^The refresh of statuses failed and is tried again in 1 min: Error: .*\(1\)\n +at /,
      ),
      expect.stringMatching(
        /^The refresh of statuses failed and is tried again in 2 min: Error: .*\(2\)\n +at /,
      ),
    ]);
  });
});
