import { createHmac, randomBytes } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** The number of counters per limit and hash, of {@link HASHES}: about 10 MB when all are in use. */
const COUNTERS = 16_384;
/** How many counters each client has; see {@link createLimit}. */
const HASHES = 2;

/** A number of requests in a number of seconds, for each client. */
export interface Limit {
  /** Counts one request. Returns the seconds to wait until it is allowed, or 0. */
  count: (who: string) => Promise<number>;
  /** Undoes the last count. */
  forgive: (who: string) => Promise<unknown>;
}

/**
 * A limit in the memory of this process: a count-min sketch (Cormode and Muthukrishnan, 2005). Each client has a counter
 * in each of two tables of fixed size, chosen with secret keys, and the lower one counts: memory use is bounded, a client
 * cannot choose to share the counters of another, one that shares a single counter by chance has its own limit all the
 * same, and neither addresses nor e-mails are stored.
 */
export function createLimit({ times, seconds }: { times: number; seconds: number }): Limit {
  const tables = Array.from({ length: HASHES }, () => {
    const limiter = new RateLimiterMemory({ points: times, duration: seconds });
    const key = randomBytes(32);
    const counterOf = (who: string) =>
      createHmac('sha256', key).update(who).digest().readUInt32BE() % COUNTERS;
    return { limiter, counterOf };
  });
  return {
    async count(who) {
      const waits = tables.map(async ({ limiter, counterOf }) => {
        try {
          await limiter.consume(counterOf(who));
          return 0;
        } catch (refused) {
          if (!(refused instanceof RateLimiterRes)) throw refused;
          return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        }
      });
      return Math.min(...(await Promise.all(waits)));
    },
    forgive: (who) => Promise.all(tables.map(({ limiter, counterOf }) => limiter.reward(counterOf(who)))),
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
