import type { Core } from '@strapi/strapi';
import { readSecret } from '../src/operations/secrets';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: readSecret(env, 'ADMIN_JWT_SECRET') },
  apiToken: { salt: readSecret(env, 'API_TOKEN_SALT') },
  transfer: { token: { salt: readSecret(env, 'TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: readSecret(env, 'ENCRYPTION_KEY') },
  // src/middlewares/sign-in-limit.ts limits more routes, and an account from many addresses too.
  rateLimit: { enabled: false },
  // Editors do not need advertisements for paid features, and the browser loads nothing from outside.
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
});

export default config;
