import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** The part of Strapi's service for roles of the admin that is used here; it has no types of its own. */
interface Roles {
  deleteByIds: (ids: number[]) => Promise<unknown>;
}

const adminRoles = (strapi: Core.Strapi): Roles => {
  const roles = strapi.service('admin::role') as unknown as Roles; // see above
  requireFunctions(roles, ['deleteByIds'], 'admin-roles', 'Strapi’s service admin::role');
  return roles;
};

/** Requires, at the start, that the function exists. */
export const requireAdminRoles = (strapi: Core.Strapi) => void adminRoles(strapi);

/**
 * Hold: `deleteByIds` of the service `admin::role` (admin/dist/server/server/src/services/role.js), which also deletes
 * the role's permissions. Upstream: none. It can go when roles are documents.
 *
 * @throws Error when there is no such function: a role that is not in the table would keep its permissions.
 */
export async function deleteRole(strapi: Core.Strapi, id: number) {
  await adminRoles(strapi).deleteByIds([id]);
}
