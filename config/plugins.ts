import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../src/locales';
import { secret } from '../src/operations/secrets';

// The i18n plugin reads this while it is loaded, right after the configuration, and nowhere else: without it a fresh
// database starts with English as its first language.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = SOURCE_LOCALE;

const MEGABYTE = 1024 * 1024;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: secret(env, 'JWT_SECRET'),
      register: { allowedFields: [] },
    },
  },
  upload: {
    config: {
      sizeLimit: 20 * MEGABYTE,
      security: {
        // SVG and HTML can carry scripts; neither is needed on a cooperation page.
        allowedTypes: [
          'image/jpeg',
          'image/png',
          'image/webp',
          'image/gif',
          'application/pdf',
          'application/vnd.openxmlformats-officedocument.*',
          'application/vnd.oasis.opendocument.*',
          'text/csv',
        ],
        deniedTypes: [
          'image/svg+xml',
          'text/html',
          'application/xhtml+xml',
          'application/javascript',
          'application/x-msdownload',
        ],
      },
    },
  },
  i18n: { config: {} },
});

export default config;
