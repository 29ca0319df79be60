import { now, TIME_ZONE } from '../../model/clock';
import { SCHEDULE_OUTCOME } from '../../model/content-types';
import { displayInstant, toInstant } from '../../domain/instant';
import type { Issue } from '../../domain/issue';
import { refuse } from '../../model/messages/refuse';
import { instantOf } from '../../model/schema/row-values';
import type { Write, WriteHandler } from '../write';
import { TIME_FIELD, type Action } from './tasks';

/** A minute until the job looks again, and one for the editor to see what she has set. */
const LEAD_MS = 2 * 60_000;

const ACTIONS: readonly Action[] = ['publish', 'withdraw'];

/** Whether a time was done already: a form that was open before sends it again, and run.ts takes it off. */
async function isDone({ strapi, uid, documentId = '' }: Write, action: Action, time: Date) {
  const where = { type: uid, document: documentId, action, due: time, issues: { $null: true } };
  return (await strapi.db.query(SCHEDULE_OUTCOME).count({ where })) > 0;
}

/** What is wrong with a time that was sent. One that is stored stays, so that a due entry can still be saved. */
async function timeIssues(write: Write, action: Action): Promise<Issue[]> {
  const field = TIME_FIELD[action];
  const time = toInstant(write.data?.[field]);
  if (time === null || time.getTime() >= now().getTime() + LEAD_MS) return [];
  if (write.before.drafts.some((draft) => instantOf(draft, field)?.getTime() === time.getTime())) return [];
  if (await isDone(write, action, time)) return [];
  const params = { time: displayInstant(TIME_ZONE, time) };
  return [{ path: [field], code: `${action}_time_too_soon`, params }];
}

/**
 * Refuses to set a publication or a withdrawal to a time that has passed or is about to: a slip in the date would put a
 * draft on the site within a minute. Who means now has a button for it.
 */
export const requireTimesAhead: WriteHandler = async (write, next) => {
  const issues: Issue[] = [];
  for (const action of ACTIONS) issues.push(...(await timeIssues(write, action)));
  if (issues.length > 0) refuse(write.strapi, issues);
  return next();
};
