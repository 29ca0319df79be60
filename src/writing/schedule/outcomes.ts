import type { Core } from '@strapi/strapi';
import { SCHEDULE_OUTCOME } from '../../model/content-types';
import type { Issue } from '../../domain/issue';
import type { Action, Task } from './tasks';

/** Why a task was refused: an issue, or the message if Strapi itself refused. */
export type RefusalReason = Issue | { message: string };

/** The outcome of the last run of a task. */
export interface Outcome {
  type: string;
  document: string;
  action: Action;
  /** The time that was set. */
  due: string;
  /** When the document was last changed. */
  changed: string;
  at: string;
  /** Why it was refused; null when it was done. */
  issues: readonly RefusalReason[] | null;
}

/**
 * How long a refused task waits before it is run again: the document it waits for may have been published meanwhile.
 */
const RETRY_AFTER_MS = 60 * 60_000;

/** How long outcomes are kept: longer than a form stays open. Refused tasks renew theirs. */
const KEEP_OUTCOMES_MS = 30 * 24 * 60 * 60_000;

const outcomes = (strapi: Core.Strapi) => strapi.db.query(SCHEDULE_OUTCOME);

const whereOf = ({ uid, documentId, action }: Task) => ({ type: uid, document: documentId, action });

/** The stored outcomes for these documents. */
export const outcomesOf = async (strapi: Core.Strapi, tasks: readonly Task[]): Promise<Outcome[]> => {
  if (tasks.length === 0) return [];
  return outcomes(strapi).findMany({
    where: { document: { $in: tasks.map(({ documentId }) => documentId) } },
  });
};

/** All tasks whose last run was refused, the latest first. */
export const refusedTasks = async (strapi: Core.Strapi): Promise<Outcome[]> =>
  outcomes(strapi).findMany({ where: { issues: { $notNull: true } }, orderBy: { at: 'desc' } });

const of = (task: Task, known: readonly Outcome[]) =>
  known.find(
    ({ type, document, action, due }) =>
      type === task.uid && document === task.documentId && action === task.action && due === task.due,
  );

/** Whether a task with exactly this time was done already: a form that was open since sent it again. */
export const isDone = (task: Task, known: readonly Outcome[]): boolean => of(task, known)?.issues === null;

/** Whether a refused task has to wait: the document has not changed since, and the time to retry has not come. */
export const mustWait = (task: Task, known: readonly Outcome[], now: Date): boolean => {
  const outcome = of(task, known);
  if (!outcome || outcome.issues === null || outcome.changed !== task.changed) return false;
  return now.getTime() < new Date(outcome.at).getTime() + RETRY_AFTER_MS;
};

/** Stores the outcome of a task in place of the earlier one; in the current transaction if there is one. */
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

/** Deletes outcomes that are no longer needed. */
export const deleteOldOutcomes = async (strapi: Core.Strapi, now: Date) => {
  await outcomes(strapi).deleteMany({ where: { at: { $lt: new Date(now.getTime() - KEEP_OUTCOMES_MS) } } });
};
