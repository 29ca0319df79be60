import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { issue } from '../domain/issue';
import { messageFor } from '../model/messages/catalogue';
import { readerLanguage } from '../model/messages/reader-language';
import { rememberBrowser } from '../operations/limits/known-browser';
import { refuseFor } from '../operations/limits/limit';
import { attemptOf, createSignInLimits, pathOf } from '../operations/limits/sign-in';

/** Every request for an e-mail counts; of the others those that were refused. A database failure does not count. */
const COUNTED_ALWAYS = '/admin/forgot-password';

const isRefusal = (error: unknown) => error instanceof errors.ApplicationError;

/**
 * Limits guesses at passwords and codes, per account and per address, in place of Strapi's own limit on some of these
 * routes, which counts account and address together, so that many addresses get around it. It comes after the body is
 * read, for the e-mail.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const limits = createSignInLimits();
  return async (ctx: Context, next: Next) => {
    const path = pathOf(ctx);
    const attempt = attemptOf(ctx);
    const counted = limits.get(path)?.(attempt);
    if (!counted) return next();
    // One after another: a request refused by one limit does not count for the next, or one address could lock an
    // account for all.
    for (const [limit, who] of counted) {
      const wait = await limit.count(who);
      if (wait === 0) continue;
      const tooOften = issue('sign_in_too_often', [], { minutes: Math.ceil(wait / 60) });
      refuseFor(ctx, wait, messageFor(tooOften, readerLanguage(strapi)));
    }
    let refused = true;
    try {
      await next();
      refused = ctx.status >= 400 && ctx.status < 500;
      if (path === '/admin/login' && ctx.status === 200) rememberBrowser(ctx, attempt.account);
    } catch (error) {
      refused = isRefusal(error);
      throw error;
    } finally {
      if (!refused && path !== COUNTED_ALWAYS)
        await Promise.all(counted.map(([limit, who]) => limit.forgive(who)));
    }
  };
};
