import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../src/model/locales';
import { mailSettings } from '../src/operations/mail';
import { readSecret } from '../src/operations/secrets';
import { setFirstLocale } from '../src/strapi/first-locale';

setFirstLocale(SOURCE_LOCALE);

const MEGABYTE = 1024 * 1024;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: readSecret(env, 'JWT_SECRET'),
      register: { allowedFields: [] },
    },
  },
  upload: {
    config: {
      sizeLimit: 20 * MEGABYTE,
      // What may be uploaded is in src/uploads/kinds.ts. Strapi's own lists believe the extension where the bytes say nothing, in
      // English; without any list it warns at each upload.
      security: { deniedTypes: [] },
    },
  },
  // Of /admin/forgot-password, by the e-mail alone; src/middlewares/sign-in-limit.ts counts addresses as well.
  email: { config: { ratelimit: { enabled: false }, ...mailSettings(env) } },
  i18n: { config: {} },
});

export default config;
