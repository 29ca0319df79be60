import { engine as permissions } from '@strapi/permissions';
import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

/** An account as Strapi's strategy reads it for each request, with its roles. */
interface Account {
  id: number;
  roles?: readonly { code: string }[];
}
interface Permission {
  conditions?: readonly unknown[];
}
/** What an ability is made of (@casl/ability). */
interface Rule {
  action: string;
  subject: string;
  fields?: string[];
  conditions?: Record<string, unknown>;
  inverted?: boolean;
}
interface Generated {
  rules: readonly Rule[];
}
interface PermissionEngine {
  hooks: Record<string, { getHandlers: () => readonly unknown[] } | undefined>;
  generateUserAbility: (account: Account) => Promise<Generated>;
  generateTokenAbility: (permissions: readonly Permission[], account: Account) => Promise<Generated>;
}
interface PermissionService {
  engine: PermissionEngine;
  findUserPermissions: (account: Account) => Promise<readonly Permission[]>;
}

/** Of as many accounts as work at once; one has some hundred rules. */
const KEPT = 100;

/** The hooks that decide about a permission, with the handlers that are known: of Strapi's i18n, and of permission-engine.ts. */
const HANDLERS = { 'before-evaluate.permission': 0, 'before-register.permission': 2 };

const freeze = <Of>(value: Of): Of => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

/** A new ability of the rules of another: it keeps what it was asked, and a request may ask it anything. */
const abilityOf = (rules: readonly Rule[]): Generated => {
  const { can, build } = permissions.abilities.caslAbilityBuilder();
  for (const { action, subject, fields, conditions, inverted } of rules) {
    requireHold(!inverted, 'kept-abilities', 'The permission engine makes rules that take a right away');
    can({ action, subject, properties: { fields }, condition: conditions });
  }
  return build() as unknown as Generated; // Strapi types it for other rules
};

/**
 * Hold: `generateUserAbility` of the admin's permission engine
 * (admin/dist/server/server/src/services/permission/engine.js), which makes an ability of all permissions of an account for
 * each request and copies each permission several times meanwhile: up to a third of what a request of the
 * admin takes. The
 * permissions are still read for each request; only where they are what they were the rules are kept, so that what is taken
 * away is gone at the next request, whoever took it. Upstream: none. It can go when Strapi does not copy them any more.
 *
 * @param dependsOn what permission-engine.ts narrows permissions by, asked for each request.
 * @throws Error when there is no such function, or when something unknown decides about permissions too.
 */
export function keepAbilities(strapi: Core.Strapi, dependsOn: (account: Account) => Promise<unknown>) {
  const service = strapi.service('admin::permission') as unknown as PermissionService; // Strapi types no service of the admin
  const { engine } = service;
  requireFunctions(service, ['findUserPermissions'], 'kept-abilities', 'The service admin::permission');
  requireFunctions(
    engine,
    ['generateUserAbility', 'generateTokenAbility'],
    'kept-abilities',
    'The admin’s permission engine',
  );
  for (const [hook, known] of Object.entries(HANDLERS))
    requireHold(
      engine.hooks[hook]?.getHandlers().length === known,
      'kept-abilities',
      `The hook ${hook} has other handlers than are known`,
    );

  const kept = new Map<string, readonly Rule[]>();
  engine.generateUserAbility = async (account) => {
    const given = await service.findUserPermissions(account);
    // A condition of a role is a function, and may answer each request differently.
    const isPlain = given.every(({ conditions }) => conditions?.length === 0);
    const roles = account.roles?.map(({ code }) => code);
    if (!isPlain || !roles) return engine.generateTokenAbility(given, account);
    const key = JSON.stringify([account.id, roles, await dependsOn(account), given]);
    const known = kept.get(key);
    const rules = known ?? freeze((await engine.generateTokenAbility(given, account)).rules);
    kept.delete(key);
    kept.set(key, rules); // the last of those that were asked for
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return abilityOf(rules);
  };
}
