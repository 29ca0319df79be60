import { createHmac, randomBytes } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** The number of counters per limit, about 10 MB when all are in use. */
const COUNTERS = 32_768;

/** A number of requests in a number of seconds, for each client. */
export interface Limit {
  /** Counts one request. Returns the seconds to wait until it is allowed, or 0. */
  count: (who: string) => Promise<number>;
  /** Undoes the last count. */
  forgive: (who: string) => Promise<unknown>;
}

/**
 * A limit in the memory of this process. Each client has one of a fixed number of counters, chosen with a secret key:
 * memory use is bounded, a client cannot choose to share the counter of another, and neither addresses nor e-mails are
 * stored.
 */
export function createLimit({ times, seconds }: { times: number; seconds: number }): Limit {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
  const key = randomBytes(32);
  const counterOf = (who: string) => createHmac('sha256', key).update(who).digest().readUInt32BE() % COUNTERS;
  return {
    async count(who) {
      try {
        await limiter.consume(counterOf(who));
        return 0;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      }
    },
    forgive: (who) => limiter.reward(counterOf(who)),
  };
}

/**
 * Answers 429 (RFC 6585) with `Retry-After`.
 *
 * @param wait seconds.
 * @throws errors.RateLimitError always.
 */
export function refuseFor(ctx: Context, wait: number, message: string): never {
  ctx.set('Retry-After', String(wait));
  throw new errors.RateLimitError(message, { retryAfter: wait });
}
