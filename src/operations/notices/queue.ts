import type { Core } from '@strapi/strapi';
import { now } from '../../model/clock';
import { CHANGE_NOTICE } from '../../model/content-types';
import { tableOf } from '../../strapi/row-tables';
import { lockName } from '../database/lock-name';
import type { Failure } from './failure';
import { joined, type Notice } from './notice';
import type { Answer } from './post';

/** A notice that is stored for a receiver. */
export interface QueuedNotice {
  id: number;
  /** The entry’s type. */
  type: string;
  /** When the entry changed. */
  at: string;
  document: string;
  locale: string;
  receiver: string;
  state: 'waiting' | 'sending' | 'failed' | 'gone';
  due: string;
  attempts: number;
  /** Why it was not accepted the last time; null where it has not been sent. */
  failure: Failure | null;
  message: string;
  payload: Notice;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long to wait after each failed attempt; after the last one a notice has failed, two days and four hours after the first. */
export const PAUSES_MS: readonly number[] = [
  10 * SECOND,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
];
const LONGEST_PAUSE_MS = 24 * HOUR;

/** How long a notice belongs to the process that sends it; longer than an attempt. When that one ends, another takes over. */
const CLAIM_MS = MINUTE;

/** How many are sent to a receiver at the same time, each of another document. */
const AT_ONCE = 8;

/** How many are looked at to find them: of a document that is just being sent, later ones wait. */
const LOOKED_AT = 50;

const GONE = 410;

const queue = (strapi: Core.Strapi) => strapi.db.query(CHANGE_NOTICE);
/** Moments here are milliseconds since 1970. */
const after = (at: number, ms: number) => new Date(at + ms);

/** Takes the notices of a receiver for the present transaction, for this process alone. */
export const holdQueue = async (strapi: Core.Strapi, receiver: string) =>
  lockName(strapi, `notices to ${receiver}`);

/** The names of the receivers that want none any more. */
export async function goneReceivers(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const rows: { receiver: string }[] = await queue(strapi).findMany({
    where: { state: 'gone' },
    select: ['receiver'],
  });
  return new Set(rows.map(({ receiver }) => receiver));
}

/**
 * What a start finds: deletes what is left for receivers that are in the settings no more, and on SQLite, which one process has to
 * itself, gives back what was being sent when the last one was killed; on PostgreSQL another may be sending it.
 */
export async function resumeQueue(strapi: Core.Strapi, names: readonly string[]) {
  const isAnothers = { $and: [{ receiver: { $notNull: true } }, { receiver: { $notIn: [...names] } }] };
  // A start in which nothing changed writes nothing.
  if ((await queue(strapi).count({ where: isAnothers })) > 0)
    await queue(strapi).deleteMany({ where: isAnothers });
  if (strapi.db.dialect.client === 'postgres') return;
  const where = { state: 'sending' };
  if ((await queue(strapi).count({ where })) > 0)
    await queue(strapi).updateMany({ where, data: { state: 'waiting', due: now() } });
}

/** The names of the receivers for whom there is something to send. */
export async function dueReceivers(strapi: Core.Strapi, at: number): Promise<string[]> {
  const rows: { receiver: string }[] = await strapi.db
    .getConnection(tableOf(strapi, CHANGE_NOTICE))
    .distinct('receiver')
    .whereIn('state', ['waiting', 'sending'])
    .andWhere('due', '<=', new Date(at));
  return rows.map(({ receiver }) => receiver);
}

const isSame = (one: QueuedNotice, { document, locale }: QueuedNotice) =>
  one.document === document && one.locale === locale;

/** Joins notices of one document and language into the latest, and takes it. */
async function takeJoined(strapi: Core.Strapi, same: readonly QueuedNotice[], at: number) {
  const [first, ...others] = same;
  const last = same.at(-1);
  if (!first || !last) return [];
  const taken: QueuedNotice = {
    ...last,
    payload: others.reduce((whole, { payload }) => joined(whole, payload), first.payload),
  };
  const joinedIds = same.slice(0, -1).map(({ id }) => id);
  if (joinedIds.length > 0) await queue(strapi).deleteMany({ where: { id: { $in: joinedIds } } });
  const data = { state: 'sending', due: after(at, CLAIM_MS), payload: taken.payload };
  await queue(strapi).update({ where: { id: last.id }, data });
  return [taken];
}

/**
 * Takes notices that are due, for this process to send. Of each document and language one at a time, in which everything is joined
 * that is waiting or has failed, so that a receiver never gets an earlier state after a later one.
 *
 * @returns none where nothing is due, or all of it is being sent.
 */
export const claimNotices = async (
  strapi: Core.Strapi,
  receiver: string,
  at: number,
): Promise<QueuedNotice[]> =>
  strapi.db.transaction(async () => {
    await holdQueue(strapi, receiver);
    const due: QueuedNotice[] = await queue(strapi).findMany({
      where: { receiver, state: { $in: ['waiting', 'sending'] }, due: { $lte: new Date(at) } },
      select: ['document', 'locale'],
      orderBy: { id: 'asc' },
      limit: LOOKED_AT,
    });
    const heads = due.filter((each, index) => due.findIndex((other) => isSame(other, each)) === index);
    const all: QueuedNotice[] = await queue(strapi).findMany({
      where: { receiver, document: { $in: heads.map(({ document }) => document) } },
      orderBy: { id: 'asc' },
    });
    const isBeingSent = ({ state, due: until }: QueuedNotice) =>
      state === 'sending' && new Date(until).getTime() > at;
    const free = heads
      .map((head) => all.filter((each) => isSame(each, head)))
      .filter((same) => !same.some((each) => isBeingSent(each) || each.state === 'gone'));
    const taken: QueuedNotice[] = [];
    for (const same of free.slice(0, AT_ONCE)) taken.push(...(await takeJoined(strapi, same, at)));
    return taken;
  });

/** Its receiver has it. */
export const forgetNotice = async (strapi: Core.Strapi, { id }: QueuedNotice) =>
  void (await queue(strapi).delete({ where: { id } }));

/** It was not sent after all: whoever is next may. */
export const releaseNotice = async (strapi: Core.Strapi, { id }: QueuedNotice, at: number) =>
  void (await queue(strapi).update({ where: { id }, data: { state: 'waiting', due: new Date(at) } }));

/** Its receiver wants none any more (410): one stays as a sign of that, and the others go. */
const switchOff = async (strapi: Core.Strapi, { id, receiver }: QueuedNotice, failure: Failure) =>
  strapi.db.transaction(async () => {
    await holdQueue(strapi, receiver);
    await queue(strapi).deleteMany({ where: { receiver, id: { $ne: id }, state: { $ne: 'gone' } } });
    await queue(strapi).update({ where: { id }, data: { state: 'gone', failure } });
  });

/**
 * It was refused, or nobody answered.
 *
 * @param failure for the administrator.
 * @param answered undefined where nobody did.
 * @returns what becomes of it.
 */
export async function putOff(
  strapi: Core.Strapi,
  notice: QueuedNotice,
  { at, failure, answered }: { at: number; failure: Failure; answered: Answer | undefined },
): Promise<'waiting' | 'failed' | 'gone'> {
  if (answered?.status === GONE) {
    await switchOff(strapi, notice, failure);
    return 'gone';
  }
  const attempts = notice.attempts + 1;
  const pause = PAUSES_MS[notice.attempts];
  const state = pause === undefined ? 'failed' : 'waiting';
  const wanted = Math.min((answered?.retryAfter ?? 0) * SECOND, LONGEST_PAUSE_MS);
  const due = after(at, Math.max(pause ?? 0, wanted));
  await queue(strapi).update({ where: { id: notice.id }, data: { state, due, attempts, failure } });
  return state;
}
