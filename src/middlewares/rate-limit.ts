import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { issue } from '../domain/issue';
import { isPublicApi } from '../delivery/public-api';
import { messageFor } from '../model/messages/catalogue';
import { readerLanguage } from '../model/messages/reader-language';
import { limitApi, waitOf } from '../operations/limits/api-limit';
import { refuseFor } from '../operations/limits/limit';

const MINUTES = 5;

/**
 * Limits the requests of one address to the public API. It comes before the query and the body are parsed, which takes
 * time, and after the CORS headers that a page of another site needs to read a refusal.
 */
export default ({ requests }: { requests: number }, { strapi }: { strapi: Core.Strapi }) => {
  if (requests === 0) return (_ctx: Context, next: Next) => next();
  limitApi(strapi, { times: requests, seconds: MINUTES * 60 });
  return async (ctx: Context, next: Next) => {
    if (!isPublicApi(strapi, ctx.path)) return next();
    const wait = await waitOf(strapi, ctx);
    if (wait === 0) return next();
    const tooOften = issue('site_requests_too_often', [], { most: requests, minutes: MINUTES, wait });
    return refuseFor(ctx, wait, messageFor(tooOften, readerLanguage(strapi)));
  };
};
