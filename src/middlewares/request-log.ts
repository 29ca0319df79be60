import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { loggedAddress } from '../domain/logged-address';

/** In place of `strapi::logger`, which writes every address whole; whoever reads a log could use the links in it. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const start = Date.now();
    await next();
    strapi.log.http(`${ctx.method} ${loggedAddress(ctx.url)} (${Date.now() - start} ms) ${ctx.status}`);
  };
