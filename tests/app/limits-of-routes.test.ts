import { app, compiled } from '../support/app';
import { EVERYBODYS } from './access/routes';

// What is counted, and how, is asked of servers that have a limit: tests/long/limits.test.ts.

test('API_RATE_LIMIT=0 counts nothing', async () => {
  type Make = (
    config: { requests: number },
    also: { strapi: unknown },
  ) => (ctx: object, next: () => string) => unknown;
  const { default: make } = compiled<{ default: Make }>('middlewares/rate-limit');
  const unlimited = make({ requests: 0 }, { strapi: app() });
  for (let time = 0; time < 50; time += 1)
    expect(unlimited({ path: '/api/themes', ip: '203.0.113.9' }, () => 'next')).toBe('next');
});

test('what an admin route lets strangers send is limited', () => {
  const { createSignInLimits } = compiled<{ createSignInLimits: () => Map<string, unknown> }>(
    'operations/limits/sign-in',
  );
  const limited = createSignInLimits();
  const open = app()
    .server.listRoutes()
    .filter(
      ({ methods, path }) =>
        methods.includes('POST') && path.startsWith('/admin/') && EVERYBODYS.includes(`POST ${path}`),
    )
    .map(({ path }) => path);
  const withSession = ['/admin/logout', '/admin/permissions/check'];
  expect(open.filter((path) => !limited.has(path) && !withSession.includes(path))).toEqual([]);
  expect(
    [...limited.keys()].filter((path) => !EVERYBODYS.some((route) => route.endsWith(` ${path}`))),
  ).toEqual([]);
});
