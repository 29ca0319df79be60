import type { Core } from '@strapi/strapi';
import { SCHEDULE_OUTCOME } from '../../model/content-types';
import type { Issue } from '../../domain/issue';
import type { Action, Task } from './tasks';

/** Why something could not be done: an issue of ours, or what Strapi said where it is Strapi's own refusal. */
export type RefusalReason = Issue | { message: string };

/** What became of a task when it was last tried. */
export interface Outcome {
  type: string;
  document: string;
  action: Action;
  /** The time that had been set. */
  due: string;
  /** When the document had last been changed. */
  changed: string;
  at: string;
  /** What stood in the way; null when it was done. */
  issues: readonly RefusalReason[] | null;
}

/** How long a refused task waits before it is tried again by itself: what it waited for may have been done meanwhile. */
const RETRY_AFTER_MS = 60 * 60_000;

/** How long outcomes are remembered: far longer than anybody keeps a form open. Refused tasks renew theirs. */
const KEEP_OUTCOMES_MS = 30 * 24 * 60 * 60_000;

const outcomes = (strapi: Core.Strapi) => strapi.db.query(SCHEDULE_OUTCOME);

const whereOf = ({ uid, documentId, action }: Task) => ({ type: uid, document: documentId, action });

/** What became of tasks for these documents before. */
export const outcomesOf = async (strapi: Core.Strapi, tasks: readonly Task[]): Promise<Outcome[]> => {
  if (tasks.length === 0) return [];
  return outcomes(strapi).findMany({
    where: { document: { $in: tasks.map(({ documentId }) => documentId) } },
  });
};

/** Every task that was refused when it was last tried, the latest first. */
export const refusedTasks = async (strapi: Core.Strapi): Promise<Outcome[]> =>
  outcomes(strapi).findMany({ where: { issues: { $notNull: true } }, orderBy: { at: 'desc' } });

const of = (task: Task, known: readonly Outcome[]) =>
  known.find(
    ({ type, document, action, due }) =>
      type === task.uid && document === task.documentId && action === task.action && due === task.due,
  );

/** Whether the very same time was done already: a form that was open then has sent it again. */
export const isDone = (task: Task, known: readonly Outcome[]): boolean => of(task, known)?.issues === null;

/** Whether a task was refused, nothing has changed in the document since, and its next turn has not come. */
export const isToBeTriedLater = (task: Task, known: readonly Outcome[], now: Date): boolean => {
  const outcome = of(task, known);
  if (!outcome || outcome.issues === null || outcome.changed !== task.changed) return false;
  return now.getTime() < new Date(outcome.at).getTime() + RETRY_AFTER_MS;
};

/** Remembers what became of a task, in place of what became of it before; in the present transaction if there is one. */
export const recordOutcome = async (
  strapi: Core.Strapi,
  task: Task,
  now: Date,
  issues: readonly RefusalReason[] | null,
) =>
  strapi.db.transaction(async () => {
    const { due, changed } = task;
    await outcomes(strapi).deleteMany({ where: whereOf(task) });
    await outcomes(strapi).create({ data: { ...whereOf(task), due, changed, at: now, issues } });
  });

/** Forgets what nobody will ask for any more. */
export const deleteOldOutcomes = async (strapi: Core.Strapi, now: Date) => {
  await outcomes(strapi).deleteMany({ where: { at: { $lt: new Date(now.getTime() - KEEP_OUTCOMES_MS) } } });
};
