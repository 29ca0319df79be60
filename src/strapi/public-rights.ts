import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { requireFunctions } from './hold';

/** A right as the plugin stores it. */
interface Right {
  action: string;
}
interface PermissionService {
  findPublicPermissions: () => Promise<readonly Right[]>;
}
interface PermissionEngine {
  generateAbility: (rights: readonly Right[], options?: object) => Promise<object>;
}

/** Abilities of as many sets of rights: of visitors, of a few roles and tokens. */
const KEPT = 20;

/**
 * Hold: `findPublicPermissions` of the plugin users-permissions (plugin-users-permissions/dist/server/services/permission.js), and
 * `generateAbility` of the content API's permission engine (permissions/dist/engine/index.js). Strapi reads the rights of the role
 * `public` for each request of a visitor and makes an ability of them, with a dozen promises for each right: a third of what a short
 * answer costs. Here they are read again when something was written since that readers can notice, and one set of rights has one
 * ability. Upstream: none. It can go when Strapi keeps them.
 *
 * @param versionOf a text that is another one after every write that could change the rights.
 * @throws Error when there are no such functions.
 */
export function keepPublicRights(strapi: Core.Strapi, versionOf: () => Promise<string>) {
  const service = strapi.plugin('users-permissions').service('permission') as unknown as PermissionService; // Strapi types services as empty
  const engine = strapi.contentAPI.permissions.engine as unknown as PermissionEngine; // typed for its own rights
  requireFunctions(
    service,
    ['findPublicPermissions'],
    'public-rights',
    'The service users-permissions.permission',
  );
  requireFunctions(engine, ['generateAbility'], 'public-rights', 'The permission engine of the content API');

  const read = service.findPublicPermissions.bind(service);
  let known: { version: string; rights: readonly Right[] } | undefined;
  service.findPublicPermissions = async () => {
    const version = await versionOf(); // before they are read: a write meanwhile makes it another
    if (known?.version !== version) known = { version, rights: await read() };
    return known.rights;
  };

  const generate = engine.generateAbility.bind(engine);
  const abilities = new LRUCache<string, object>({ max: KEPT });
  engine.generateAbility = async (rights, options) => {
    const isPlain = options === undefined && rights.every((right) => Object.keys(right).join() === 'action');
    if (!isPlain) return generate(rights, options);
    const key = rights.map(({ action }) => action).join();
    const ability = abilities.get(key) ?? (await generate(rights));
    abilities.set(key, ability);
    return ability;
  };
}
