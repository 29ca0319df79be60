import type { Context, Next } from 'koa';

/**
 * Sends exactly the policy in `config/middlewares.ts`. `strapi::security` would merge the lists with its own by
 * position (`https:` comes back into `connect-src`, and a host of Strapi's into `img-src`), and it allows a CDN in
 * script-src below `/documentation`. It comes after `strapi::security`, so that this policy is sent.
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
