import type { Core } from '@strapi/strapi';
import { TIME_ZONE, today } from '../clock';
import { OWNED_TYPES, type ContentType } from '../content-types';
import type { Day } from '../domain/day';
import { rederive } from './rederive';

/** Rows read and written in one transaction: few enough that nobody waits for the database, many enough to be quick. */
const BATCH = 200;

const changesByItself = (strapi: Core.Strapi) =>
  OWNED_TYPES.filter((uid) => 'nextChangeOn' in strapi.getModel(uid).attributes);

const refreshType = async (strapi: Core.Strapi, uid: ContentType, day: Day): Promise<number> => {
  let refreshed = 0;
  for (;;) {
    const due: { id: number }[] = await strapi.db
      .query(uid)
      .findMany({ where: { nextChangeOn: { $lte: day } }, select: ['id'], limit: BATCH });
    if (due.length === 0) return refreshed;
    const ids = due.map(({ id }) => id);
    await strapi.db.transaction(() => rederive(strapi, uid, { id: { $in: ids } }, day));
    refreshed += due.length;
  }
};

/**
 * Makes true again what the passing of time made untrue: a visit that began, an agreement that expired.
 * Each entry knows the day of its next change, so a quiet day costs one indexed query per type.
 *
 * @param day the day it is.
 * @returns how many rows were looked at.
 */
export const refreshDerived = async (strapi: Core.Strapi, day: Day): Promise<number> => {
  let refreshed = 0;
  for (const uid of changesByItself(strapi)) refreshed += await refreshType(strapi, uid, day);
  if (refreshed > 0) strapi.log.info(`Statuses brought up to ${day}: ${refreshed} rows.`);
  return refreshed;
};

/**
 * Refreshes at start, for the midnights a stopped server missed, and then just after every midnight in Bulgaria.
 * Several instances may do it at once: each writes the same values.
 */
export const scheduleRefresh = async (strapi: Core.Strapi) => {
  await refreshDerived(strapi, today());
  // Jobs added by code run whatever the configuration says (@strapi/core, services/cron).
  if (!strapi.config.get('server.cron.enabled')) return;
  strapi.cron.add({
    refreshDerived: {
      task: () => refreshDerived(strapi, today()),
      options: { rule: '5 0 0 * * *', tz: TIME_ZONE },
    },
  });
};
