import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { issue } from '../domain/issue';
import { refuseEarly } from '../model/messages/refuse-early';

/** Of these methods `strapi::body` reads the body. */
const WITH_BODY = ['POST', 'PUT', 'PATCH'];

/** Whether `strapi::body` failed to read the body: it sets one, an empty one as well, before it goes on. */
const isUnread = ({ method, request }: Context) =>
  WITH_BODY.includes(method) && (request as { body?: unknown }).body === undefined; // koa-body adds it

/**
 * Refuses a body that is JSON by its type and cannot be read: half of an object, a broken compression, an unknown encoding.
 * Strapi answers some of these with 500 and the others in English, and logs each with its stack. It comes directly before
 * `strapi::body`, which touches neither disk nor database: what fails there is the body.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      const { status } = error as { status?: unknown }; // errors of koa-body have one
      if (!isUnread(ctx) || status === 413) throw error; // too large has a sentence of its own
      ctx.req.resume(); // so that the sender comes to read the answer
      await refuseEarly(strapi, ctx, issue('body_unreadable', []), status === 415 ? 415 : 400);
    }
  };
