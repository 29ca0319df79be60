import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { keepAnswers } from '../delivery/kept-answers/of-visitors';
import { send } from '../delivery/kept-answers/send';

/**
 * Keeps the answers of the public API until something that readers see has changed (docs/adr/0066-kept-answers.md). It comes
 * after what every answer has (headers of CORS and security, the limit of an address) and before all that costs time. What is kept
 * already is mostly sent before all middlewares (src/delivery/kept-answers/first.ts).
 */
export default ({ megabytes }: { megabytes: number }, { strapi }: { strapi: Core.Strapi }) => {
  if (megabytes === 0) return (_ctx: Context, next: Next) => next();
  const answers = keepAnswers(strapi, megabytes);
  return async (ctx: Context, next: Next) => {
    if (!answers.areFor(ctx)) return next();
    answers.rememberHeaders(ctx);
    let isOwn = false;
    const kept =
      (await answers.find(ctx)) ??
      (await answers.make(ctx, () => {
        isOwn = true;
        return next();
      }));
    if (kept) await send(ctx, kept);
    else if (!isOwn) await next();
  };
};
