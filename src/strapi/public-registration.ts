import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

/**
 * Hold: `allow_register` in the settings of the plugin users-permissions in Strapi's store
 * (plugin-users-permissions/dist/server/bootstrap), true on a fresh database: anyone may register an account. There is
 * no key for it in the configuration. It can go when there is one, or when the default is false.
 *
 * @throws Error when the setting is not found: it would have no effect.
 */
export async function closePublicRegistration(strapi: Core.Strapi) {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null; // Strapi's store is untyped
  const isKnown = typeof advanced?.allow_register === 'boolean';
  requireHold(
    isKnown,
    'public-registration',
    'The plugin users-permissions has no setting allow_register any more',
  );
  if (advanced?.allow_register === true)
    await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}
