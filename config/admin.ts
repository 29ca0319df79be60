import type { Core } from '@strapi/strapi';
import { newPasswordLetter } from '../src/model/messages/new-password-letter';
import { protectEnvironmentFile } from '../src/operations/environment-file';
import { readSecret } from '../src/operations/secrets';

const admin = (env: Core.Config.Shared.ConfigParams['env']): Core.Config.Admin => ({
  auth: { secret: readSecret(env, 'ADMIN_JWT_SECRET') },
  apiToken: { salt: readSecret(env, 'API_TOKEN_SALT') },
  transfer: { token: { salt: readSecret(env, 'TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: readSecret(env, 'ENCRYPTION_KEY') },
  // Strapi’s type says a string; it reads subject, text and html (admin/dist/server/server/src/services/auth.js).
  forgotPassword: { emailTemplate: newPasswordLetter() as unknown as string },
  // src/middlewares/sign-in-limit.ts limits more routes, and an account from many addresses too.
  rateLimit: { enabled: false },
  // Editors do not need advertisements for paid features, and the browser loads nothing from outside.
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
  // The pages of src/delivery/preview in its place; undefined would show editors an invitation to set Strapi’s up, and a 404.
  preview: { enabled: false, config: { allowedOrigins: [], handler: () => Promise.resolve(undefined) } },
});

/** The first file of the configuration that Strapi reads; another may end the start. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => {
  protectEnvironmentFile();
  return admin(env);
};
