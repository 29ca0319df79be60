import type { Core } from '@strapi/strapi';

/** The tokens Strapi makes for itself, by the names it gives them (`DEFAULT_API_TOKENS` in @strapi/admin). */
const DEFAULT_TOKENS = ['Read Only', 'Full Access'];

/**
 * Closes two doors that stock Strapi leaves open: anybody may register an account (`allow_register`), and a database
 * without administrators gets a read-only and a full-access API token without expiry. As long as there is no
 * administrator nobody can have made a token, so those are Strapi's own.
 */
export const closeRegistration = async (strapi: Core.Strapi) => {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown>; // Strapi's store is untyped
  if (advanced.allow_register !== false) {
    await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
  }
  if ((await strapi.db.query('admin::user').count()) === 0) {
    await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: DEFAULT_TOKENS } } });
  }
};
