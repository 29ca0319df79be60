import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answerPreview, closed } from '../delivery/preview/answer';
import { PAGE_POLICY } from '../delivery/preview/page';
import { now } from '../model/clock';
import { clientNetwork } from '../operations/limits/client-network';
import { createLimit } from '../operations/limits/limit';

const READING = ['GET', 'HEAD'];

/**
 * The pages of previews: no route, since they belong neither to the public API nor to the admin. No page is kept, found by a search
 * engine, shown in a frame, or named to the sites that its links lead to.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  // More than people read; each page costs some statements.
  const perAddress = createLimit({ times: 300, seconds: 5 * 60 });
  return async (ctx: Context, next: Next) => {
    if (!/^\/preview(\/|$)/i.test(ctx.path)) return next();
    ctx.set({
      'Content-Security-Policy': PAGE_POLICY,
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
      'Referrer-Policy': 'no-referrer',
      'Content-Type': 'text/html; charset=utf-8',
    });
    if (!READING.includes(ctx.method)) {
      ctx.set('Allow', READING.join(', '));
      ctx.status = 405;
      return;
    }
    const wait = await perAddress.count(clientNetwork(ctx));
    if (wait > 0) ctx.set('Retry-After', String(wait));
    const { status, body } =
      wait > 0 ? closed(strapi, 'often') : await answerPreview(strapi, ctx.path, now());
    ctx.status = status;
    ctx.body = body;
  };
};
