import type { Core } from '@strapi/strapi';
import { now } from '../../model/clock';
import { jobsOf, type Job, type Steps } from '../../operations/jobs';
import { runScheduledTask, clearTaskTime, type TaskResult } from './execute';
import { deleteOldOutcomes, isDone, mustWait, outcomesOf, recordOutcome } from './outcomes';
import { dueTasks, onlyPossible, type Task } from './tasks';

/** Runs each due task once, after the due tasks it waits for. */
class Run {
  private readonly started = new Set<Task>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly tasks: readonly Task[],
    private readonly now: Date,
  ) {}

  async *all(): Steps {
    for (const task of this.tasks) yield* this.runTask(task);
  }

  private async *runTask(task: Task): Steps {
    if (this.started.has(task)) return;
    this.started.add(task);
    const what = `${task.action} ${task.uid} ${task.documentId}, set to ${task.due}`;
    try {
      const { strapi } = this;
      const outcome = yield* this.withWhatIsBehind(task);
      if (outcome.kind === 'done') strapi.log.info(`At its time: ${what}.`);
      if (outcome.kind !== 'refused') return;
      strapi.log.warn(`At its time, but refused: ${what}. The editors see why on the home page.`);
      await recordOutcome(strapi, task, this.now, outcome.issues);
    } catch (error) {
      this.strapi.log.error(`At its time, but failed: ${what}. It is tried again at the next minute.`, {
        error,
      });
    }
  }

  private async *withWhatIsBehind(task: Task): AsyncGenerator<string | undefined, TaskResult, void> {
    for (;;) {
      const outcome = await runScheduledTask(this.strapi, task, this.now);
      yield `${this.started.size} of ${this.tasks.length} tried`;
      if (outcome.kind !== 'refused') return outcome;
      const behind = this.tasks.filter(
        (each) => outcome.waitsFor.includes(each.documentId) && !this.started.has(each),
      );
      if (behind.length === 0) return outcome;
      for (const each of behind) yield* this.runTask(each);
    }
  }
}

/**
 * Publishes and withdraws documents whose time has come (docs/adr/0024-at-a-set-time.md). Several instances may run it
 * at once, and tasks of a missed minute are run in the next one.
 *
 * @param at the current time, in ISO 8601.
 */
export async function* runSchedule(strapi: Core.Strapi, at: string): Steps {
  const moment = new Date(at);
  const due = await dueTasks(strapi, moment);
  if (due.length === 0) return;
  const known = await outcomesOf(strapi, due);
  for (const task of due.filter((each) => isDone(each, known))) await clearTaskTime(strapi, task);
  const open = due.filter((task) => !isDone(task, known) && !mustWait(task, known, moment));
  yield* new Run(strapi, await onlyPossible(strapi, open), moment).all();
  await deleteOldOutcomes(strapi, moment);
}

const scheduleJob = (strapi: Core.Strapi): Job => ({
  name: 'Publishing and withdrawing at set times',
  steps: () => runSchedule(strapi, now().toISOString()),
});

/**
 * Runs every minute, never twice at once; a run that takes longer than a minute runs again at its end. Strapi starts
 * jobs that are added by code even with `CRON_ENABLED=false`, so the setting is checked here.
 */
export function scheduleEveryMinute(strapi: Core.Strapi): void {
  if (!strapi.config.get('server.cron.enabled')) return;
  const task = () => jobsOf(strapi).start(scheduleJob(strapi));
  strapi.cron.add({ runSchedule: { task, options: { rule: '0 * * * * *' } } });
}
