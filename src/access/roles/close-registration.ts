import type { Core } from '@strapi/strapi';
import { dropDefaultTokens } from '../../strapi/default-tokens';
import { closePublicRegistration } from '../../strapi/public-registration';

/**
 * Closes two things that stock Strapi leaves open: anyone may register an account (`allow_register`), and a database
 * without administrators gets a read-only and a full-access API token without expiry.
 */
export const closeRegistration = async (strapi: Core.Strapi) => {
  await closePublicRegistration(strapi);
  await dropDefaultTokens(strapi);
};
