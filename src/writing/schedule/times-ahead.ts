import { now, TIME_ZONE } from '../../model/clock';
import { SCHEDULE_OUTCOME } from '../../model/content-types';
import { displayInstant, toInstant } from '../../domain/instant';
import type { Issue } from '../../domain/issue';
import { isTooSoon } from '../../domain/schedule';
import { refuseInForm } from '../../model/messages/refuse';
import { instantOf } from '../../model/schema/row-values';
import type { Write, WriteHandler } from '../write';
import { TIME_FIELD, type Action } from './tasks';

const ACTIONS: readonly Action[] = ['publish', 'withdraw'];

/** Whether a time was done already: a form that was open before sends it again, and run.ts clears it. */
async function isDone({ strapi, uid, documentId = '' }: Write, action: Action, time: Date) {
  const where = { type: uid, document: documentId, action, due: time, issues: { $null: true } };
  return (await strapi.db.query(SCHEDULE_OUTCOME).count({ where })) > 0;
}

/**
 * Issues with a time that was sent. A time that is stored already is accepted, so that a due entry can still be saved.
 */
async function timeIssue(write: Write, action: Action): Promise<Issue[]> {
  const field = TIME_FIELD[action];
  const time = toInstant(write.data?.[field]);
  if (time === null || !isTooSoon(time, now())) return [];
  if (write.before.drafts.some((draft) => instantOf(draft, field)?.getTime() === time.getTime())) return [];
  if (await isDone(write, action, time)) return [];
  const params = { time: displayInstant(TIME_ZONE, time) };
  return [{ path: [field], code: `${action}_time_too_soon`, params }];
}

/** Issues with the times that a write sends for publication or withdrawal. */
export async function timeIssues(write: Write): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const action of ACTIONS) issues.push(...(await timeIssue(write, action)));
  return issues;
}

/**
 * Refuses a time for publication or withdrawal that has passed or is about to: a mistake in the date would publish a
 * draft within a minute. For "now" there is a button.
 */
export const requireTimesAhead: WriteHandler = async (write, next) => {
  const issues = await timeIssues(write);
  if (issues.length > 0) return refuseInForm(write.strapi, write.schema, issues);
  return next();
};
