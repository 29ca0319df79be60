import type { Core } from '@strapi/strapi';
import { now, TIME_ZONE } from '../../model/clock';
import { jobsOf, startWhenListening, type Job, type Steps } from '../../operations/jobs';
import { binOf, endOfBin } from './entries';

/** Entries in one transaction; each has a whole document. */
const BATCH = 50;

/**
 * Deletes for good what was deleted more than ninety days ago.
 *
 * @param at the moment it is.
 */
export async function* emptyBin(strapi: Core.Strapi, at: Date): Steps {
  let deleted = 0;
  for (;;) {
    const old: { id: number }[] = await binOf(strapi).findMany({
      where: { at: { $lt: endOfBin(at) } },
      select: ['id'],
      orderBy: { at: 'asc' },
      limit: BATCH,
    });
    if (old.length === 0) break;
    await binOf(strapi).deleteMany({ where: { id: { $in: old.map(({ id }) => id) } } });
    deleted += old.length;
    yield `${deleted} documents so far`;
  }
  if (deleted > 0) strapi.log.info(`Deleted for good, after their time in the bin: ${deleted} documents.`);
}

const binJob = (strapi: Core.Strapi): Job => ({
  name: 'The emptying of the bin',
  steps: () => emptyBin(strapi, now()),
});

/** Empties the bin at start, and every night in Bulgaria. */
export function scheduleEmptyingOfBin(strapi: Core.Strapi): void {
  startWhenListening(strapi, binJob(strapi));
  // Jobs added by code run even with CRON_ENABLED=false (@strapi/core, services/cron).
  if (!strapi.config.get('server.cron.enabled')) return;
  const task = () => jobsOf(strapi).start(binJob(strapi));
  strapi.cron.add({ emptyBin: { task, options: { rule: '35 0 0 * * *', tz: TIME_ZONE } } });
}
