import path from 'node:path';
import request from 'supertest';
import { proxyTrust } from '../../src/operations/proxy';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- inside the package, which does not export it
const createKoaApp = require(path.resolve('node_modules/@strapi/core/dist/services/server/koa.js'));

/** Strapi's `env` over an environment that is a plain object. */
const env = (variables: Record<string, string>) =>
  Object.assign((name: string, standard?: string) => variables[name] ?? standard, {
    bool: (name: string, standard: boolean) => (name in variables ? variables[name] === 'true' : standard),
  }) as never; // the two of its functions that are asked

/** What Koa, made as Strapi makes it, takes for the visitor's address and protocol. */
const seen = async (variables: Record<string, string>, headers: Record<string, string>) => {
  const { koa: proxy, maxIpsCount } = proxyTrust(env(variables));
  const app = createKoaApp({ proxy, maxIpsCount, keys: ['key'] });
  app.use((ctx: { ip: string; protocol: string; body: unknown }) => {
    ctx.body = { address: ctx.ip.replace('::ffff:', ''), protocol: ctx.protocol };
  });
  const { body } = await request(app.callback()).get('/').set(headers);
  return body;
};

const DIRECT = '127.0.0.1';
const PROXY = { BEHIND_PROXY: 'true' };
const TWO = { BEHIND_PROXY: 'true', PROXY_HOPS: '2' };

describe('whose address a request has', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['without a proxy, never that of a header', {}, '203.0.113.7', DIRECT],
    ['without a proxy, PROXY_HOPS changes nothing', { PROXY_HOPS: '2' }, '203.0.113.7, 198.51.100.1', DIRECT],
    ['one proxy: what it appended', PROXY, '203.0.113.7', '203.0.113.7'],
    ['one proxy: not what the visitor wrote before it', PROXY, '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['one proxy: not a long forged list', PROXY, `${'198.51.100.1, '.repeat(200)}203.0.113.7`, '203.0.113.7'],
    ['one proxy: IPv6', PROXY, '::1, 2001:db8::7', '2001:db8::7'],
    ['one proxy: garbage before it', PROXY, "unknown, '; drop table, ,,203.0.113.7", '203.0.113.7'],
    ['one proxy: no header, as from the machine itself', PROXY, '', DIRECT],
    ['two proxies: what the outer one appended', TWO, '203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['two proxies: not what the visitor wrote', TWO, '198.51.100.1, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['two proxies: around the outer one', TWO, '203.0.113.7', '203.0.113.7'],
    [
      'more proxies than configured: the last one’s, never a forged one',
      PROXY,
      '203.0.113.7, 10.0.0.2',
      '10.0.0.2',
    ],
  ])('%s', async (_, variables, forwarded, expected) => {
    const { address } = await seen(variables, { 'X-Forwarded-For': forwarded });
    expect(address).toBe(expected);
  });

  test.each([
    [{}, 'http'],
    [PROXY, 'https'],
  ])('with %j, X-Forwarded-Proto: https is %s', async (variables, expected) => {
    const { protocol } = await seen(variables as Record<string, string>, { 'X-Forwarded-Proto': 'https' });
    expect(protocol).toBe(expected);
  });

  // Koa takes 0, a negative number and NaN for "any number", and then the first address, which any client can write.
  test.each(['0', '-1', 'two', '1.5', '', ' 1', '10'])('PROXY_HOPS=%j does not start', (hops) => {
    expect(() => proxyTrust(env({ BEHIND_PROXY: 'true', PROXY_HOPS: hops }))).toThrow(
      `PROXY_HOPS is "${hops}". Set it to the number of proxies`,
    );
  });
});
