import type { Context, Next } from 'koa';

/**
 * Sends the policy that `config/middlewares.ts` lists, and nothing else. `strapi::security` would merge the lists with its
 * own by position (`https:` comes back into `connect-src`, and a host of Strapi's into `img-src`), and it opens script-src to
 * a CDN below `/documentation`, whatever is there. Stands after it, so that this policy is the one that is sent.
 */
export default (directives: Readonly<Record<string, readonly string[]>>) => {
  const policy = Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
  return (ctx: Context, next: Next) => {
    ctx.set('Content-Security-Policy', policy);
    return next();
  };
};
