import type { Core } from '@strapi/strapi';
import { requireAdminRoles } from './admin-roles';
import { requireAdminTokens } from './admin-tokens';
import { formConfiguration } from './form-configuration';
import { requireChecker } from './permission-checker';
import { requireExtended } from './plugin-parts';
import { requirePresentRequest } from './present-request';
import { storedLocales } from './stored-locales';

/**
 * Asks for the holds that are used later than at the start, so that the start is refused and not some request. The others ask for
 * themselves when they are installed.
 *
 * @throws Error that names the file of the hold which did not take, and what it did not find.
 */
export async function requireHolds(strapi: Core.Strapi) {
  requireExtended(strapi);
  await requirePresentRequest(strapi);
  requireChecker(strapi);
  requireAdminRoles(strapi);
  requireAdminTokens(strapi);
  storedLocales(strapi);
  formConfiguration(strapi, 'content-types');
  formConfiguration(strapi, 'components');
}
