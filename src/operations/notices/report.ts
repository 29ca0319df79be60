import type { Core } from '@strapi/strapi';
import { now } from '../../model/clock';
import { CHANGE_NOTICE } from '../../model/content-types';
import { tableOf } from '../../strapi/row-tables';
import { wakeNotices } from './outbox';
import { holdQueue, type QueuedNotice } from './queue';

type State = QueuedNotice['state'];

/** How many notices are stored for each receiver, by state. */
export async function countNotices(strapi: Core.Strapi): Promise<(receiver: string, state: State) => number> {
  const rows: { receiver: string; state: State; count: number | string }[] = await strapi.db
    .getConnection(tableOf(strapi, CHANGE_NOTICE))
    .select('receiver', 'state')
    .count('* as count')
    .whereNotNull('receiver')
    .groupBy('receiver', 'state');
  return (receiver, state) =>
    Number(rows.find((row) => row.receiver === receiver && row.state === state)?.count ?? 0);
}

/** Notices that were sent and not accepted, those first that are not sent any more; the latest first. */
export const findUnaccepted = async (strapi: Core.Strapi, limit: number): Promise<QueuedNotice[]> =>
  strapi.db.query(CHANGE_NOTICE).findMany({
    where: { $or: [{ state: { $in: ['failed', 'gone'] } }, { attempts: { $gt: 0 } }] },
    orderBy: [{ state: 'asc' }, { id: 'desc' }],
    limit,
  });

/** Sends everything that a receiver has not accepted again, from now on as if for the first time, also where it wanted none any more. */
export async function sendAgain(strapi: Core.Strapi, receiver: string): Promise<void> {
  await strapi.db.transaction(async () => {
    await holdQueue(strapi, receiver);
    await strapi.db.query(CHANGE_NOTICE).updateMany({
      where: { receiver, state: { $in: ['failed', 'gone', 'waiting'] } },
      data: { state: 'waiting', due: now(), attempts: 0 },
    });
  });
  wakeNotices(strapi);
}
