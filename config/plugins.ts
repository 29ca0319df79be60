import type { Core } from '@strapi/strapi';
import { secret } from './secrets';

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
