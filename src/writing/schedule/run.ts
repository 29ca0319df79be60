import type { Core } from '@strapi/strapi';
import { now } from '../../model/clock';
import { jobsOf, type Job, type Steps } from '../../operations/jobs';
import { attemptTask, clearTaskTime, type Attempt } from './execute';
import { deleteOldOutcomes, isDone, isToBeTriedLater, outcomesOf, recordOutcome } from './outcomes';
import { dueTasks, onlyPossible, type Task } from './tasks';

/** Runs tasks, each once, after those it waits for that are due as well. */
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

  private async *withWhatIsBehind(task: Task): AsyncGenerator<string | undefined, Attempt, void> {
    for (;;) {
      const outcome = await attemptTask(this.strapi, task, this.now);
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
 * Publishes and withdraws what was set to a time that has come (docs/adr/0024-at-a-set-time.md). Any number of instances
 * may do it at once, and a minute that was missed is made up for at the next.
 *
 * @param at the moment it is, in ISO 8601.
 */
export async function* runSchedule(strapi: Core.Strapi, at: string): Steps {
  const moment = new Date(at);
  const due = await dueTasks(strapi, moment);
  if (due.length === 0) return;
  const known = await outcomesOf(strapi, due);
  for (const task of due.filter((each) => isDone(each, known))) await clearTaskTime(strapi, task);
  const open = due.filter((task) => !isDone(task, known) && !isToBeTriedLater(task, known, moment));
  yield* new Run(strapi, await onlyPossible(strapi, open), moment).all();
  await deleteOldOutcomes(strapi, moment);
}

const scheduleJob = (strapi: Core.Strapi): Job => ({
  name: 'Publishing and withdrawing at set times',
  steps: () => runSchedule(strapi, now().toISOString()),
});

/**
 * Looks every minute; a run that takes longer is not joined by another, but looks once more at its end. Strapi starts jobs
 * that are added by code whatever `CRON_ENABLED` says, so it is asked here.
 */
export function scheduleEveryMinute(strapi: Core.Strapi): void {
  if (!strapi.config.get('server.cron.enabled')) return;
  const task = () => jobsOf(strapi).start(scheduleJob(strapi));
  strapi.cron.add({ runSchedule: { task, options: { rule: '0 * * * * *' } } });
}
