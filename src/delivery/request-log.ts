import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { loggedAddress } from '../domain/logged-address';

/**
 * Logs a request that has been answered.
 *
 * @param start in milliseconds since 1970.
 */
export function logRequest(strapi: Core.Strapi, ctx: Context, start: number) {
  strapi.log.http(`${ctx.method} ${loggedAddress(ctx.url)} (${Date.now() - start} ms) ${ctx.status}`);
}
