import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/**
 * Long work in small steps. Each `yield` is between two transactions and may return a sentence with the progress. The
 * remaining work is read from the database, so that the next call continues after a stop.
 */
export type Steps = AsyncGenerator<string | undefined, void, void>;

export interface Job {
  /** The subject of its log messages: "The back-fill of languages". Only one job of a name runs at a time. */
  name: string;
  steps: () => Steps;
}

interface Run {
  /** It was started again while running: data it has already read may have changed. */
  again: boolean;
  ended: Promise<void>;
}

interface Failure {
  times: number;
  retry: NodeJS.Timeout;
}

const PAUSE_MS = 15;
const PROGRESS_EVERY_MS = 30_000;
const LONGEST_RETRY_MINUTES = 60;

/** A job started by a request must not join the request's transaction, which Strapi keeps in AsyncLocalStorage. */
const outsideOfRequests = AsyncLocalStorage.snapshot();

/**
 * Runs long work beside the requests (docs/adr/0029-jobs-in-small-steps.md). better-sqlite3 is synchronous and Strapi
 * has one connection to it: work that only awaits the database blocks the event loop, and neither requests nor SIGTERM
 * are handled. So before each step there is a pause, half as long as the last step and at least 15 ms, in which waiting
 * requests get the connection. Jobs take turns.
 */
export class Jobs {
  private readonly runs = new Map<string, Run>();
  private readonly failures = new Map<string, Failure>();
  private readonly stopping = new AbortController();
  private turn: Promise<unknown> = Promise.resolve();
  private lastStepMs = 0;

  /** @param minuteMs the length of a minute, for the delay after a failure. */
  constructor(
    private readonly log: Pick<Core.Strapi['log'], 'info' | 'error'>,
    private readonly minuteMs = 60_000,
  ) {}

  /**
   * Starts a job. If it is already running, it runs once more afterwards. A failure is logged with its cause, and the
   * job is repeated after a minute, then two, then four, up to every hour.
   *
   * @returns a promise that resolves when it has ended; it never rejects.
   */
  start(job: Job): Promise<void> {
    const running = this.runs.get(job.name);
    if (running) {
      running.again = true;
      return running.ended;
    }
    if (this.stopping.signal.aborted) return Promise.resolve();
    const run: Run = { again: true, ended: Promise.resolve() };
    this.runs.set(job.name, run);
    run.ended = outsideOfRequests(() => this.runToEnd(job, run));
    return run.ended;
  }

  /** Stops every job before its next step; returns when the step that was running has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    for (const { retry } of this.failures.values()) clearTimeout(retry);
    await this.idle();
  }

  /** Returns when no job runs any more. */
  async idle(): Promise<void> {
    while (this.runs.size > 0) await Promise.all([...this.runs.values()].map(({ ended }) => ended));
  }

  private async runToEnd(job: Job, run: Run): Promise<void> {
    try {
      while (run.again && !this.stopping.signal.aborted) {
        run.again = false;
        await this.runOnce(job);
      }
      clearTimeout(this.failures.get(job.name)?.retry);
      this.failures.delete(job.name);
    } catch (error) {
      this.retryLater(job, error);
    } finally {
      this.runs.delete(job.name);
    }
  }

  private async runOnce({ name, steps }: Job): Promise<void> {
    const work = steps();
    let logged = performance.now();
    for (;;) {
      const step = await this.inTurn(() => work.next());
      if (step === undefined) this.log.info(`${name} stops here and goes on at the next start.`);
      if (step === undefined || step.done) return;
      if (step.value === undefined || performance.now() - logged < PROGRESS_EVERY_MS) continue;
      logged = performance.now();
      this.log.info(`${name}: ${step.value}.`);
    }
  }

  /** One step at a time, in the order of requests, each after its pause; undefined when jobs must stop. */
  private inTurn<T>(step: () => Promise<T>): Promise<T | undefined> {
    const { signal } = this.stopping;
    const before = this.turn;
    const result = (async () => {
      await before;
      const pause = Math.max(PAUSE_MS, this.lastStepMs / 2);
      await wait(pause, undefined, { signal }).catch(() => undefined); // rejects at once when jobs must stop
      if (signal.aborted) return undefined;
      const begun = performance.now();
      try {
        return await step();
      } finally {
        this.lastStepMs = performance.now() - begun;
      }
    })();
    this.turn = result.catch(() => undefined);
    return result;
  }

  private retryLater(job: Job, error: unknown): void {
    const times = (this.failures.get(job.name)?.times ?? 0) + 1;
    const minutes = Math.min(2 ** (times - 1), LONGEST_RETRY_MINUTES);
    const cause = error instanceof Error ? error.stack : String(error);
    const when = this.stopping.signal.aborted ? 'at the next start' : `in ${minutes} min`;
    this.log.error(`${job.name} failed and is tried again ${when}: ${cause}`);
    clearTimeout(this.failures.get(job.name)?.retry);
    if (this.stopping.signal.aborted) return;
    const retry = setTimeout(() => void this.start(job), minutes * this.minuteMs).unref();
    this.failures.set(job.name, { times, retry });
  }
}

const jobsByApplication = new WeakMap<Core.Strapi, Jobs>();

/** The jobs of an application. */
export function jobsOf(strapi: Core.Strapi): Jobs {
  const known = jobsByApplication.get(strapi);
  if (known) return known;
  const jobs = new Jobs(strapi.log);
  jobsByApplication.set(strapi, jobs);
  return jobs;
}

/** Starts jobs as soon as the server accepts requests; commands that load Strapi without listening start none. */
export function startWhenListening(strapi: Core.Strapi, ...jobs: readonly Job[]): void {
  strapi.server.httpServer.once('listening', () => {
    for (const job of jobs) void jobsOf(strapi).start(job);
  });
}

/** Runs all steps without pauses, for short work that has to be done before anything else. */
export async function inOneGo(steps: Steps): Promise<void> {
  for (let step = await steps.next(); !step.done;) step = await steps.next();
}
