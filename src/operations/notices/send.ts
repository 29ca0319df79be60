import type { Core } from '@strapi/strapi';
import type { Steps } from '../jobs';
import { bodyOf } from './notice';
import { post, type Answer } from './post';
import { failureOf, type Failure } from './failure';
import { claimNotices, forgetNotice, putOff, releaseNotice, type QueuedNotice } from './queue';
import { noticeSettingsOf, type Receiver } from './settings';
import { signedHeaders } from './signature';

/** A receiver that has not answered by then has not got it. */
const LIMIT_MS = 10_000;

export interface Sending {
  /** The moment it is, in milliseconds since 1970: for what is due, and for the signature. */
  clock?: () => number;
  limitMs?: number;
  /** Ends attempts when the process is to stop; what was being sent is free again. */
  stopped?: AbortSignal;
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

interface Attempted {
  answered?: Answer;
  /** For the log. */
  why: string;
  failure: Failure;
}

/** One attempt: what was answered, nothing where nobody did; and what there is to say if that is no success. */
async function attempt(
  strapi: Core.Strapi,
  receiver: Receiver,
  notice: QueuedNotice,
  sending: Sending,
): Promise<Attempted> {
  const { clock = Date.now, limitMs = LIMIT_MS, stopped } = sending;
  const { local } = noticeSettingsOf(strapi);
  const body = bodyOf(notice.payload, new Date(notice.at));
  const headers = signedHeaders(notice.message, new Date(clock()), body, receiver.secrets);
  const limit = AbortSignal.timeout(limitMs);
  const signal = stopped ? AbortSignal.any([stopped, limit]) : limit;
  try {
    const answered = await post(receiver.url, headers, body, { local, signal });
    const { status, excerpt } = answered;
    return { answered, why: `${status} ${excerpt}`.trim(), failure: { kind: 'answered', status, excerpt } };
  } catch (error) {
    const seconds = limitMs / 1000;
    if (limit.aborted) return { why: `no answer within ${seconds} s`, failure: { kind: 'silent', seconds } };
    return { why: wordsOf(error), failure: failureOf(error, new URL(receiver.url).host) };
  }
}

const isSuccess = (answered: Answer | undefined) =>
  answered !== undefined && answered.status >= 200 && answered.status < 300;

async function sendNotice(strapi: Core.Strapi, receiver: Receiver, notice: QueuedNotice, sending: Sending) {
  const { clock = Date.now, stopped } = sending;
  const { answered, why, failure } = await attempt(strapi, receiver, notice, sending);
  if (isSuccess(answered)) return forgetNotice(strapi, notice);
  if (stopped?.aborted) return releaseNotice(strapi, notice, clock());
  const state = await putOff(strapi, notice, { at: clock(), failure, answered });
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
