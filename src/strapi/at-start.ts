import type { Core } from '@strapi/strapi';
import { requireAdminRoles } from './admin-roles';
import { requireAdminTokens } from './admin-tokens';
import { formConfiguration } from './form-configuration';
import { requireChecker } from './permission-checker';
import { requireExtended } from './plugin-parts';
import { requireListStatements } from './list-statements';
import { requirePresentRequest } from './present-request';
import { storedLocales } from './stored-locales';

/**
 * Checks the holds that are used only after the start, so that the start fails and not a later request. The others
 * check themselves when they are installed.
 *
 * @throws Error that names the file of the hold that failed, and what it did not find.
 */
export async function requireHolds(strapi: Core.Strapi) {
  requireExtended(strapi);
  await requirePresentRequest(strapi);
  requireListStatements(strapi);
  requireChecker(strapi);
  requireAdminRoles(strapi);
  requireAdminTokens(strapi);
  storedLocales(strapi);
  formConfiguration(strapi, 'content-types');
  formConfiguration(strapi, 'components');
}
