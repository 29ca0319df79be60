import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/**
 * How many proxies are trusted: Strapi's `server.proxy`.
 *
 * Each proxy appends the client's address to `X-Forwarded-For`, so with `n` proxies the visitor's is the n-th from the
 * right. Koa counts from there only with `maxIpsCount`; without it, it takes the first, which the visitor can set. The
 * key `koa` is needed: with `proxy: true` the admin's login does not see that it is behind TLS (strapi/strapi#24452).
 *
 * @throws a sentence that names PROXY_HOPS, when it is not a number of proxies: Koa would trust every header.
 */
export function proxyTrust(env: Env) {
  const hops = env('PROXY_HOPS', '1');
  if (!/^[1-9]$/.test(hops))
    throw new Error(
      `PROXY_HOPS is "${hops}". Set it to the number of proxies between the visitor and Pobratim, 1 to 9; without any, set BEHIND_PROXY=false.`,
    );
  return env.bool('BEHIND_PROXY', false) ? { koa: true, maxIpsCount: Number(hops) } : { koa: false };
}
