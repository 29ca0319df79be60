import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ContentType } from '../../model/content-types';
import type { Former } from './former-addresses';

const answer = (ctx: Context, status: number, name: string, message: string, details: object) => {
  ctx.body = { data: null, error: { status, name, message, details } };
  ctx.status = status; // setting the body would make it 200
};

/**
 * Answers a request for a former slug: 301 to the present one, with the same query, or 410 with the public reason. In
 * the envelope of every answer without data.
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
