import { createHmac, randomBytes } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** At most so many counters per limit, some 10 MB when all are in use. */
const COUNTERS = 32_768;

/** So many in so many seconds, for each of those that are counted. */
export interface Limit {
  /** Counts one more. Answers with the seconds to wait until it is allowed, 0 when it is. */
  count: (who: string) => Promise<number>;
  /** Takes back what was counted last. */
  forgive: (who: string) => Promise<unknown>;
}

/**
 * A limit that this process keeps in memory. Whoever is counted has one of a fixed number of counters, chosen by a key that
 * nobody outside knows: memory has a bound whatever is sent, nobody can pick whose counter to share, and neither addresses
 * nor e-mails are kept.
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
