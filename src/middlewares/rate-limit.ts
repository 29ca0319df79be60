import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isPublicApi } from '../delivery/reading/public-api';
import { clientNetwork } from '../operations/limits/client-network';
import { createLimit, refuseFor } from '../operations/limits/limit';

const MINUTES = 5;

/**
 * Limits what one address asks of the public API. Stands before the query and the body are read, which cost something, and
 * after the headers that a page on another site needs to read a refusal.
 */
export default ({ requests }: { requests: number }, { strapi }: { strapi: Core.Strapi }) => {
  if (requests === 0) return (_ctx: Context, next: Next) => next();
  const perAddress = createLimit({ times: requests, seconds: MINUTES * 60 });
  return async (ctx: Context, next: Next) => {
    if (!isPublicApi(strapi, ctx.path)) return next();
    const wait = await perAddress.count(clientNetwork(ctx));
    if (wait > 0)
      refuseFor(
        ctx,
        wait,
        `More than ${requests} requests came from this address within ${MINUTES} minutes. Try again in ${wait} seconds.`,
      );
    return next();
  };
};
