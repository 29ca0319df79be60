import type { Core } from '@strapi/strapi';
import { secret } from '../src/operations/secrets';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: secret(env, 'ADMIN_JWT_SECRET') },
  apiToken: { salt: secret(env, 'API_TOKEN_SALT') },
  transfer: { token: { salt: secret(env, 'TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: secret(env, 'ENCRYPTION_KEY') },
  // src/middlewares/sign-in-limit.ts limits more routes, and an account from many addresses too.
  rateLimit: { enabled: false },
  // An editor is not the reader of advertisements for paid features, and the browser asks nobody outside.
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
});

export default config;
