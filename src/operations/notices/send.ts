import type { Core } from '@strapi/strapi';
import type { Steps } from '../jobs';
import { bodyOf } from './notice';
import { post, type Answer } from './post';
import { claimNotices, forgetNotice, putOff, releaseNotice, type QueuedNotice } from './queue';
import { noticeSettingsOf, type Receiver } from './settings';
import { signedHeaders } from './signature';

/** A receiver that has not answered by then has not got it. */
const LIMIT_MS = 10_000;

/** Letters of the reason that fit into its column. */
const LONGEST_WHY = 250;

export interface Sending {
  /** The moment it is, in milliseconds since 1970: for what is due, and for the signature. */
  clock?: () => number;
  limitMs?: number;
  /** Ends attempts when the process is to stop; what was being sent is free again. */
  stopped?: AbortSignal;
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** One attempt: what was answered, or why nobody did. */
async function attempt(strapi: Core.Strapi, receiver: Receiver, notice: QueuedNotice, sending: Sending) {
  const { clock = Date.now, limitMs = LIMIT_MS, stopped } = sending;
  const { local } = noticeSettingsOf(strapi);
  const body = bodyOf(notice.payload, new Date(notice.at));
  const headers = signedHeaders(notice.message, new Date(clock()), body, receiver.secrets);
  const limit = AbortSignal.timeout(limitMs);
  const signal = stopped ? AbortSignal.any([stopped, limit]) : limit;
  try {
    const answered = await post(receiver.url, headers, body, { local, signal });
    return { answered, why: `${answered.status} ${answered.excerpt}`.trim() };
  } catch (error) {
    return { why: limit.aborted ? `no answer within ${limitMs / 1000} s` : wordsOf(error) };
  }
}

const isSuccess = (answered: Answer | undefined) =>
  answered !== undefined && answered.status >= 200 && answered.status < 300;

async function sendNotice(strapi: Core.Strapi, receiver: Receiver, notice: QueuedNotice, sending: Sending) {
  const { clock = Date.now, stopped } = sending;
  const { answered, why } = await attempt(strapi, receiver, notice, sending);
  if (isSuccess(answered)) return forgetNotice(strapi, notice);
  if (stopped?.aborted) return releaseNotice(strapi, notice, clock());
  const state = await putOff(strapi, notice, {
    at: clock(),
    why: why.slice(0, LONGEST_WHY),
    answered,
  });
  const what = `The notice ${notice.message} to ${receiver.name}`;
  if (state === 'failed') strapi.log.error(`${what} has failed and is not sent any more: ${why}`);
  if (state === 'gone') strapi.log.error(`${receiver.name} wants no notices any more (410).`);
  if (state === 'waiting') strapi.log.warn(`${what} was not accepted and is sent again: ${why}`);
}

/** Sends all notices to a receiver that are due, some at a time. */
export async function* sendNotices(strapi: Core.Strapi, receiver: Receiver, sending: Sending = {}): Steps {
  const { clock = Date.now, stopped } = sending;
  for (let sent = 0; !stopped?.aborted;) {
    const notices = await claimNotices(strapi, receiver.name, clock());
    if (notices.length === 0) return;
    await Promise.all(notices.map((notice) => sendNotice(strapi, receiver, notice, sending)));
    sent += notices.length;
    yield `${sent} notices to ${receiver.name} so far`;
  }
}
