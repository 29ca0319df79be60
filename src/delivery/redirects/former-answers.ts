import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { issue } from '../../domain/issue';
import type { ContentType } from '../../model/content-types';
import { messageFor } from '../../model/messages/catalogue';
import { readerLanguage } from '../../model/messages/reader-language';
import type { Former } from './former-addresses';

const answer = (ctx: Context, status: number, name: string, message: string, details: object) => {
  ctx.body = { data: null, error: { status, name, message, details } };
  ctx.status = status; // setting the body would make it 200
};

/**
 * Answers a request for a former slug: 301 to the present one, with the same query, or 410 with the public reason. In
 * the envelope of every answer without data.
 *
 * @param addressWith the path of the request with the present slug in it; by default the slug is its last part.
 */
export const answerFormer = (
  strapi: Core.Strapi,
  uid: ContentType,
  ctx: Context,
  former: Former,
  addressWith = (slug: string) => ctx.path.replace(/[^/]+\/?$/, slug),
) => {
  const type = strapi.getModel(uid).info.singularName;
  const language = readerLanguage(strapi);
  if (former.kind === 'gone') {
    const { slug, withdrawnBecause } = former;
    const message = messageFor(issue('address_withdrawn', []), language);
    return answer(ctx, 410, 'GoneError', message, { type, slug, withdrawnBecause });
  }
  const { slug, locale } = former;
  const message = messageFor(issue('address_moved', []), language);
  answer(ctx, 301, 'MovedPermanentlyError', message, { type, slug, locale });
  ctx.set('Location', `${addressWith(slug)}${ctx.search}`);
};
