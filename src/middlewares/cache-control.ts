import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isPublicApi } from '../delivery/public-api';
import { isAdminRequest } from '../strapi/present-request';

/**
 * Sets Cache-Control on every answer (RFC 9111, 5.2.2): the public API's answers must be revalidated each time
 * (`no-cache`), all others must not be stored (`no-store`), including the admin's answers and all refusals. Files
 * served from a folder keep the header of their handler. It is the outermost middleware, so that it covers the answers
 * of all others.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    await next();
    const isAdminRoute = isAdminRequest(ctx);
    if (ctx.response.get('Cache-Control') && !isAdminRoute) return;
    ctx.set('Cache-Control', isPublicApi(strapi, ctx.path) ? 'no-cache' : 'no-store');
  };
