import type { Core } from '@strapi/strapi';
import { secret } from '../src/operations/secrets';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // koa's own switch: `proxy: true` alone leaves the admin login unable to see that it is behind TLS (strapi/strapi#24452).
  proxy: { koa: env.bool('BEHIND_PROXY', false) },
  app: { keys: secret(env, 'APP_KEYS').split(',') },
  // Jobs run once a minute at most; see src/derivation/install.ts.
  cron: { enabled: env.bool('CRON_ENABLED', true) },
  logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_BANNER', true) } },
  transfer: { remote: { enabled: false } },
  webhooks: { populateRelations: false },
  http: { serverOptions: { requestTimeout: 60_000 } },
});

export default config;
