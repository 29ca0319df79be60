import type { Core } from '@strapi/strapi';
import { TIME_ZONE, today } from '../../model/clock';
import { OWNED_TYPES, type ContentType } from '../../model/content-types';
import type { Day } from '../../domain/day';
import { jobsOf, startWhenListening, type Job, type Steps } from '../../operations/jobs';
import { recomputeDependents } from './dependents';
import { recomputeRows } from './recompute';

/** Rows in one transaction: about 3 ms each, during which SQLite serves no request. */
const BATCH = 20;

const changesByItself = (strapi: Core.Strapi) =>
  OWNED_TYPES.filter((uid) => 'nextChangeOn' in strapi.getModel(uid).attributes);

async function* refreshType(strapi: Core.Strapi, uid: ContentType, day: Day): Steps {
  let last: number | undefined;
  let refreshed = 0;
  for (;;) {
    // Without an order Strapi orders by id, for which SQLite reads the whole table (0.2 s at 53,000 visits).
    const due: { id: number }[] = await strapi.db.query(uid).findMany({
      where: { nextChangeOn: { $lte: day } },
      select: ['id'],
      orderBy: { nextChangeOn: 'asc' },
      limit: BATCH,
    });
    const ids = due.map(({ id }) => id);
    if (ids.length === 0) break;
    if (ids[0] === last) throw new Error(`Row ${last} of ${uid} is still due on ${day} after its refresh.`);
    last = ids[0];
    await strapi.db.transaction(async () => {
      await recomputeRows(strapi, uid, ids, day);
      await recomputeDependents(strapi, uid, ids, day);
    });
    refreshed += ids.length;
    yield `${refreshed} rows of ${uid} so far`;
  }
  if (refreshed > 0) strapi.log.info(`Statuses brought up to ${day}: ${refreshed} rows of ${uid}.`);
}

/**
 * Recomputes values that depend on today's date: a visit that began, an agreement that expired.
 * Each entry knows the day of its next change, so a quiet day costs one indexed query per type.
 *
 * @param day the day it is.
 */
export async function* refreshComputedFields(strapi: Core.Strapi, day: Day): Steps {
  for (const uid of changesByItself(strapi)) yield* refreshType(strapi, uid, day);
}

const refreshJob = (strapi: Core.Strapi): Job => ({
  name: 'The refresh of statuses',
  steps: () => refreshComputedFields(strapi, today()),
});

/**
 * Refreshes at start, for days missed while the server was stopped, and then just after every midnight in Bulgaria.
 * Several instances may do it at once: each writes the same values.
 */
export function scheduleRefresh(strapi: Core.Strapi): void {
  startWhenListening(strapi, refreshJob(strapi));
  // Jobs added by code run even with CRON_ENABLED=false (@strapi/core, services/cron).
  if (!strapi.config.get('server.cron.enabled')) return;
  const task = () => jobsOf(strapi).start(refreshJob(strapi));
  strapi.cron.add({ refreshComputedFields: { task, options: { rule: '5 0 0 * * *', tz: TIME_ZONE } } });
}
