import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/**
 * How far the headers of proxies are trusted: Strapi's `server.proxy`.
 *
 * Each proxy appends the address it was asked from to `X-Forwarded-For`, so that with `n` of them the visitor's is the
 * n-th from the right. Koa counts from there only with `maxIpsCount`; without it, it takes the first, which is whatever
 * the visitor wrote. `koa` is its own switch: `proxy: true` leaves the admin's login unable to see that it is behind TLS
 * (strapi/strapi#24452).
 *
 * @throws a sentence that names PROXY_HOPS, when it is no number of proxies: Koa would trust everything.
 */
export function proxyTrust(env: Env) {
  const hops = env('PROXY_HOPS', '1');
  if (!/^[1-9]$/.test(hops))
    throw new Error(
      `PROXY_HOPS is "${hops}". Set it to the number of proxies between the visitor and Pobratim, 1 to 9; without any, set BEHIND_PROXY=false.`,
    );
  return env.bool('BEHIND_PROXY', false) ? { koa: true, maxIpsCount: Number(hops) } : { koa: false };
}
