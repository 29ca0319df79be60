import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { clientNetwork } from './client-network';
import { createLimit } from './limit';

const limits = new WeakMap<Core.Strapi, (ctx: Context) => Promise<number>>();

/** Limits the requests that one address may send to the public API in a time. */
export function limitApi(strapi: Core.Strapi, limit: { times: number; seconds: number }) {
  const perAddress = createLimit(limit);
  const waits = new WeakMap<Context, Promise<number>>();
  limits.set(strapi, (ctx) => {
    const wait = waits.get(ctx) ?? perAddress.count(clientNetwork(ctx));
    waits.set(ctx, wait);
    return wait;
  });
}

/**
 * Counts a request to the public API, once, however many middlewares ask.
 *
 * @returns the seconds until it is allowed, or 0.
 */
export const waitOf = async (strapi: Core.Strapi, ctx: Context): Promise<number> =>
  limits.get(strapi)?.(ctx) ?? 0;
