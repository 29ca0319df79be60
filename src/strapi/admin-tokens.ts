import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** The part of Strapi's service for tokens of the admin that is used here; it has no types of its own. */
interface AdminTokens {
  syncPermissionsForUser: (user: number) => Promise<void>;
}

const adminTokens = (strapi: Core.Strapi): AdminTokens => {
  const service = strapi.service('admin::api-token-admin') as unknown as AdminTokens; // see above
  requireFunctions(
    service,
    ['syncPermissionsForUser'],
    'admin-tokens',
    'Strapi’s service admin::api-token-admin',
  );
  return service;
};

/** Requires, at the start, that the function exists. */
export const requireAdminTokens = (strapi: Core.Strapi) => void adminTokens(strapi);

/**
 * Hold: `syncPermissionsForUser` of the service `admin::api-token-admin`
 * (admin/dist/server/server/src/services/api-token.js). Removes from the admin tokens of a role's users the permissions
 * that their owners no longer have. Strapi's own `syncPermissionsForRole` loads every user of the role with all
 * permissions, 14 s for 1,060 users; only users with a token are affected. Upstream: none reported. It can go when
 * Strapi loads only those.
 *
 * @throws Error when there is no such function; database errors, unchanged: Strapi's own function swallows them, and
 *   the token would keep the permission.
 */
export async function limitAdminTokens(strapi: Core.Strapi, role: number): Promise<void> {
  const service = adminTokens(strapi);
  const where = { kind: 'admin', adminUserOwner: { roles: { id: role } } };
  const tokens: { adminUserOwner: { id: number } }[] = await strapi.db
    .query('admin::api-token')
    .findMany({ where, select: ['id'], populate: { adminUserOwner: { select: ['id'] } } });
  const owners = new Set(tokens.map(({ adminUserOwner }) => adminUserOwner.id));
  for (const owner of owners) await service.syncPermissionsForUser(owner);
}
