import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

type Act = (...args: unknown[]) => Promise<unknown>;

/** The part of Strapi's service for roles of the admin that is used here; it has no types of its own. */
interface Roles {
  deleteByIds: (ids: number[]) => Promise<unknown>;
  assignPermissions: Act;
}

const adminRoles = (strapi: Core.Strapi): Roles => {
  const roles = strapi.service('admin::role') as unknown as Roles; // see above
  requireFunctions(
    roles,
    ['deleteByIds', 'assignPermissions'],
    'admin-roles',
    'Strapi’s service admin::role',
  );
  return roles;
};

/** Requires, at the start, that the functions exist. */
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

/**
 * Hold: `assignPermissions` of the same service, which deletes the permissions that differ one by one and then creates them, each
 * for itself. The i18n plugin calls it when a language is added or removed (i18n/dist/server/services/permissions/actions.js):
 * of the administrator's permissions nearly all differ then, and until the last was created every request was answered with 403.
 * Others now see all of them, or all of the new ones. Upstream: none. It can go when Strapi assigns them in a transaction.
 *
 * @throws Error at the start when there is no such function.
 */
export function installRightsAtOnce(strapi: Core.Strapi) {
  const roles = adminRoles(strapi);
  const assign = roles.assignPermissions;
  roles.assignPermissions = (...args) => strapi.db.transaction(() => assign(...args));
}
