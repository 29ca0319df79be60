import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { waitOf } from '../../operations/limits/api-limit';
import { logRequest } from '../request-log';
import { answersOf } from './of-visitors';
import { send } from './send';

/** Answers a request by a kept answer. @returns false if that is for the middlewares to do. */
async function answerFirst(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const answers = answersOf(strapi);
  if (!answers?.areFor(ctx)) return false;
  const start = Date.now();
  const headers = answers.headersFor(ctx);
  // What fails here fails again where it is made an answer (src/middlewares/kept-answers.ts).
  const kept = headers && (await answers.find(ctx).catch(() => undefined));
  if (!kept || (await waitOf(strapi, ctx)) > 0) return false;
  ctx.res.setHeaders(headers);
  ctx.set('Cache-Control', 'no-cache');
  await send(ctx, kept);
  logRequest(strapi, ctx, start);
  return true;
}

/**
 * Sends kept answers before all middlewares: security alone takes longer than the answer. What the reader gets is what they would have sent:
 * the headers that they made for the last reader of the same origin, counted by the same limit, logged in the same way.
 *
 * In `register`: whatever is used then comes before the middlewares of config/middlewares.ts, and after the one by which Strapi
 * knows the present request.
 */
export function installKeptAnswers(strapi: Core.Strapi) {
  strapi.server.use(async (ctx: Context, next: Next) => {
    if (!(await answerFirst(strapi, ctx))) await next();
  });
}
