import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

/**
 * What Strapi's permission engine passes before it grants a permission: the permission, and a function to restrict it.
 */
export interface Granting {
  id: number;
  roles?: readonly { code: string }[];
  permission: { action: string; subject?: string | null };
  condition: { and: (condition: object) => unknown };
}
interface Hook {
  register: (narrow: (granting: Granting) => Promise<void>) => void;
}
interface PermissionEngine {
  hooks?: Record<string, Hook | undefined>;
  generateTokenAbility: (permissions: readonly object[], owner: object) => Promise<unknown>;
}

/** A permission that Strapi knows, granted at the start to a dummy user to check that the hook is called. */
const PROBE = { action: 'admin::roles.read', subject: null, properties: {}, conditions: [] };
const NOBODY = { id: -1 };

/** Fails where it is asked for its function. */
const NONE = {} as Hook; // it has none

const NAME = 'before-register.permission';

/**
 * Hold: the hook `before-register.permission` of the admin's permission engine
 * (admin/dist/server/server/src/services/permission/engine.js), by which Strapi's own i18n restricts permissions to
 * languages; it is not documented. It can go when conditions can be given to a user rather than to a role
 * (strapi/strapi#27640 would bring scopes for queries, in the paid edition).
 *
 * @param narrow called for each permission of the signed-in user, before it is granted.
 * @throws Error when there is no such hook, or when it is not called: editors would read all municipalities.
 */
export async function narrowPermissions(strapi: Core.Strapi, narrow: (granting: Granting) => Promise<void>) {
  const { engine } = strapi.service('admin::permission') as unknown as { engine: PermissionEngine }; // Strapi types no service of the admin
  requireFunctions(engine, ['generateTokenAbility'], 'permission-engine', 'The admin’s permission engine');
  const hook = engine.hooks?.[NAME] ?? NONE;
  requireFunctions(hook, ['register'], 'permission-engine', `The hook ${NAME}`);
  let isCalled = false;
  hook.register(async (granting) => {
    if (granting.id === NOBODY.id) isCalled = true;
    else await narrow(granting);
  });
  await engine.generateTokenAbility([PROBE], NOBODY);
  requireHold(isCalled, 'permission-engine', `Strapi grants permissions without the hook ${NAME}`);
}
