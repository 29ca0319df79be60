import type { Core } from '@strapi/strapi';
import { ROLE_ACTIONS } from './permissions';

/**
 * Makes the REST permissions of every role exactly those of the table: missing ones are granted, others are removed, so
 * that a permission set manually in the admin is undone at the next start.
 */
export const applyPermissions = async (strapi: Core.Strapi) => {
  const roles = await strapi.db
    .query('plugin::users-permissions.role')
    .findMany({ populate: { permissions: true } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const role of roles) {
    const allowed = new Set(ROLE_ACTIONS[role.type] ?? []);
    for (const { id, action } of role.permissions) {
      if (!allowed.delete(action)) await permissions.delete({ where: { id } });
    }
    for (const action of allowed) await permissions.create({ data: { action, role: role.id } });
  }
};
