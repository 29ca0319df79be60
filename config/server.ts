import type { Core } from '@strapi/strapi';
import { noticeSettings } from '../src/operations/notices/settings';
import { proxyTrust } from '../src/operations/proxy';
import { readSecret } from '../src/operations/secrets';
import { requireReadableSettings } from '../src/operations/settings';

const server = (env: Core.Config.Shared.ConfigParams['env']): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: proxyTrust(env),
  app: { keys: readSecret(env, 'APP_KEYS').split(',') },
  // Jobs run once a minute at most; see src/writing/computed/step.ts.
  cron: { enabled: env.bool('CRON_ENABLED', true) },
  logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_BANNER', true) } },
  transfer: { remote: { enabled: false } },
  webhooks: { populateRelations: false },
  // 500 documentIds in a list, as `qs` writes it, are 36 kB of address; Node takes 16 kB (src/delivery/query/budget.ts).
  http: { serverOptions: { requestTimeout: 60_000, maxHeaderSize: 64 * 1024 } },
  // Our own settings (src/operations/preview-links.ts, src/operations/notices/settings.ts); Strapi ignores them.
  ...{ previewHours: env.int('PREVIEW_HOURS', 72), notices: noticeSettings(env) },
});

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  requireReadableSettings(env);
  return server(env);
};
