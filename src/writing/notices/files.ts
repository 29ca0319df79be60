import type { Core } from '@strapi/strapi';
import type { Day } from '../../domain/day';
import { today, TIME_ZONE } from '../../model/clock';
import { FILE, PICTURE_CONSENT } from '../../model/content-types';
import { jobsOf, startWhenListening, type Job, type Steps } from '../../operations/jobs';
import { recordChanges } from '../../operations/notices/outbox';
import { noticeSettingsOf } from '../../operations/notices/settings';
import { progressOf, setProgress } from '../../operations/progress';
import { watchRows } from '../../strapi/row-events';

/** Up to which day ended consents have been told of. */
const WORK = 'notices of ended consents';

/** Pages show what the media library says of a file, and the file itself when it is replaced. */
export const watchFiles = (strapi: Core.Strapi) =>
  watchRows(strapi, [FILE], {
    afterUpdate: async ({ documentId }) =>
      recordChanges(strapi, [{ uid: FILE, documentId: String(documentId) }]),
  });

/** The files whose consent ended in some days, by documentId. */
async function filesWithEndedConsent(strapi: Core.Strapi, from: string, before: Day): Promise<string[]> {
  const where = {
    consentUntil: { $gte: from, $lt: before },
    $or: [{ consent: { $null: true } }, { consent: 'given' }], // a withdrawn one was told of then, and another has no end
  };
  const files: { documentId: string }[] = await strapi.db
    .query(FILE)
    .findMany({ where, select: ['documentId'] });
  const apart: { file: string }[] = await strapi.db
    .query(PICTURE_CONSENT)
    .findMany({ where, select: ['file'] });
  return [...files.map(({ documentId }) => documentId), ...apart.map(({ file }) => file)];
}

/**
 * Tells sites of pictures whose consent has ended: it holds through its last day, and nobody writes anything at midnight
 * (docs/adr/0022-consent.md).
 *
 * @param day the day it is.
 */
export async function* noticeEndedConsents(strapi: Core.Strapi, day: Day): Steps {
  if (noticeSettingsOf(strapi).receivers.length === 0) return;
  await strapi.db.transaction(async () => {
    const { after } = await progressOf(strapi, WORK);
    if (after === day) return;
    const ended = after === '' ? [] : await filesWithEndedConsent(strapi, after, day);
    await recordChanges(
      strapi,
      ended.map((documentId) => ({ uid: FILE, documentId })),
    );
    await setProgress(strapi, WORK, { after: day, complete: false });
  });
  yield undefined;
}

const endedConsentsJob = (strapi: Core.Strapi): Job => ({
  name: 'The notices of ended consents',
  steps: () => noticeEndedConsents(strapi, today()),
});

/** Looks for them at start, and just after every midnight in Bulgaria. */
export function scheduleEndedConsents(strapi: Core.Strapi): void {
  startWhenListening(strapi, endedConsentsJob(strapi));
  // Jobs added by code run even with CRON_ENABLED=false (@strapi/core, services/cron).
  if (!strapi.config.get('server.cron.enabled')) return;
  const task = () => jobsOf(strapi).start(endedConsentsJob(strapi));
  strapi.cron.add({ noticeEndedConsents: { task, options: { rule: '10 0 0 * * *', tz: TIME_ZONE } } });
}
