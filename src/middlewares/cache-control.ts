import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isPublicApi } from '../delivery/reading/public-api';
import { isAdminRequest } from '../strapi/present-request';

/**
 * Says of every answer whether it may be kept (RFC 9111, 5.2.2): the public API's only to be asked for again each time
 * (`no-cache`), everything else not at all (`no-store`), the admin's answers and all refusals included. Files served from a
 * folder keep what their own handler says. The outermost middleware, so that what the others answer has it too.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    await next();
    const isAdminRoute = isAdminRequest(ctx);
    if (ctx.response.get('Cache-Control') && !isAdminRoute) return;
    ctx.set('Cache-Control', isPublicApi(strapi, ctx.path) ? 'no-cache' : 'no-store');
  };
