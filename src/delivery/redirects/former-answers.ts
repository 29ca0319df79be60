import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ContentType } from '../../model/content-types';
import type { Former } from './former-addresses';

const answer = (ctx: Context, status: number, name: string, message: string, details: object) => {
  ctx.body = { data: null, error: { status, name, message, details } };
  ctx.status = status; // assigning a body would make it 200
};

/**
 * Answers a request for an address that once led to something: 301 to where it stands now, with the query as it was, or
 * 410 with the reason that was given to readers. In the envelope of every other answer without data.
 */
export const answerFormer = (strapi: Core.Strapi, uid: ContentType, ctx: Context, former: Former) => {
  const type = strapi.getModel(uid).info.singularName;
  if (former.kind === 'gone') {
    const { slug, withdrawnBecause } = former;
    return answer(ctx, 410, 'GoneError', 'This was published here and has been withdrawn.', {
      type,
      slug,
      withdrawnBecause,
    });
  }
  const { slug, locale } = former;
  const address = ctx.path.replace(/[^/]+\/?$/, slug);
  answer(ctx, 301, 'MovedPermanentlyError', `This is at ${address} now.`, { type, slug, locale });
  ctx.set('Location', `${address}${ctx.search}`);
};
