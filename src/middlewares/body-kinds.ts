import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { issue } from '../domain/issue';
import { refuseEarly } from '../model/messages/refuse-early';

/** Of these methods `strapi::body` reads the body. */
const WITH_BODY = ['POST', 'PUT', 'PATCH'];

/** What `strapi::body` and `global::multipart` make fields of. */
const OF_FIELDS = ['application/json', 'application/vnd.api+json', 'urlencoded', 'multipart'];

/**
 * Refuses a body that holds no fields, before it is read. Of a text Strapi makes a string, and of kinds that it does not know nothing
 * at all: i18n writes a locale into the one, on routes that it has not asked about rights yet (500), and a save of the other is
 * answered as stored with nothing in it.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const isOfFields = ctx.request.type === '' || ctx.is(OF_FIELDS) !== false;
    if (!WITH_BODY.includes(ctx.method) || isOfFields) return next();
    ctx.req.resume(); // so that the sender comes to read the answer
    return refuseEarly(strapi, ctx, issue('body_unreadable', []), 415);
  };
