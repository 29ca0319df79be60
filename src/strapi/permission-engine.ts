import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** What Strapi's permission engine tells before it grants somebody a permission: the user's fields, and a way to narrow it. */
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
}

/** Fails where it is asked for its function. */
const NONE = {} as Hook; // it has none

const NAME = 'before-register.permission';

/**
 * Hold: the hook `before-register.permission` of the admin's permission engine (admin/dist/server/server/src/services/permission/engine.js),
 * which Strapi's own i18n narrows permissions to languages by and documents nowhere. It can go when conditions can be
 * given to a user rather than to a role (strapi/strapi#27640 would bring scopes for queries, in the paid edition).
 *
 * @param narrow called for each permission of whoever signs in, before it is granted.
 * @throws Error when there is no such hook: editors would read all municipalities.
 */
export function narrowPermissions(strapi: Core.Strapi, narrow: (granting: Granting) => Promise<void>) {
  const { engine } = strapi.service('admin::permission') as unknown as { engine?: PermissionEngine }; // Strapi types no service of the admin
  const hook = engine?.hooks?.[NAME] ?? NONE;
  requireFunctions(hook, ['register'], 'permission-engine', `The hook ${NAME}`);
  hook.register(narrow);
}
