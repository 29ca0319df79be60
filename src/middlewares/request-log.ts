import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { logRequest } from '../delivery/request-log';

/** In place of `strapi::logger`, which writes every address whole; whoever reads a log could use the links in it. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const start = Date.now();
    await next();
    logRequest(strapi, ctx, start);
  };
