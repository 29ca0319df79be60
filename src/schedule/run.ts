import type { Core } from '@strapi/strapi';
import { now } from '../clock';
import { attempt, takeOff, type Attempt } from './carry-out';
import { forgetOld, isDone, isWaiting, outcomesOf, remember } from './outcomes';
import { dueTasks, possible, type Task } from './tasks';

/** Carries out tasks; each once, after those it waits for that are due as well. */
class Run {
  private readonly started = new Set<Task>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly tasks: readonly Task[],
    private readonly now: Date,
  ) {}

  async all() {
    for (const task of this.tasks) await this.carryOut(task);
  }

  private async carryOut(task: Task): Promise<void> {
    if (this.started.has(task)) return;
    this.started.add(task);
    const what = `${task.action} ${task.uid} ${task.documentId}, set to ${task.due}`;
    try {
      const { strapi } = this;
      const outcome = await this.withWhatIsBehind(task);
      if (outcome.kind === 'done') strapi.log.info(`At its time: ${what}.`);
      if (outcome.kind !== 'refused') return;
      strapi.log.warn(`At its time, but refused: ${what}. The editors see why on the home page.`);
      await remember(strapi, task, this.now, outcome.issues);
    } catch (error) {
      this.strapi.log.error(`At its time, but failed: ${what}. It is tried again at the next minute.`, { error });
    }
  }

  private async withWhatIsBehind(task: Task): Promise<Attempt> {
    for (;;) {
      const outcome = await attempt(this.strapi, task, this.now);
      if (outcome.kind !== 'refused') return outcome;
      const behind = this.tasks.filter((each) => outcome.waitsFor.includes(each.documentId) && !this.started.has(each)); // prettier-ignore
      if (behind.length === 0) return outcome;
      for (const each of behind) await this.carryOut(each);
    }
  }
}

/**
 * Publishes and withdraws what was set to a time that has come (docs/adr/0024-at-a-set-time.md). Any number of instances
 * may do it at once, and a minute that was missed is made up for at the next.
 *
 * @param at the moment it is, in ISO 8601.
 */
export const runSchedule = async (strapi: Core.Strapi, at: string): Promise<void> => {
  const moment = new Date(at);
  const due = await dueTasks(strapi, moment);
  if (due.length === 0) return;
  const known = await outcomesOf(strapi, due);
  for (const task of due.filter((each) => isDone(each, known))) await takeOff(strapi, task);
  const open = due.filter((task) => !isDone(task, known) && !isWaiting(task, known, moment));
  await new Run(strapi, await possible(strapi, open), moment).all();
  await forgetOld(strapi, moment);
};

/** Looks every minute. Strapi starts jobs that are added by code whatever `CRON_ENABLED` says, so it is asked here. */
export const scheduleEveryMinute = (strapi: Core.Strapi) => {
  if (!strapi.config.get('server.cron.enabled')) return;
  strapi.cron.add({
    runSchedule: { task: () => runSchedule(strapi, now().toISOString()), options: { rule: '0 * * * * *' } },
  });
};
