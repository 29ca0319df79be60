import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

export interface Query {
  filters?: Record<string, unknown>;
}

/** The part of the content manager's permission checker that is used; the plugin does not type it. */
export interface Checker {
  cannot: {
    read: (entity?: object | null, field?: string) => boolean;
    create: (entity?: object) => boolean;
    update: (entity?: object) => boolean;
    publish: () => boolean;
  };
  sanitizedQuery: Record<'read' | 'update' | 'publish', (query: Query) => Promise<Query>>;
}
interface CheckerService {
  create: (of: { userAbility: unknown; model: string }) => Checker;
}

/** Builds the populate parameter for a permission check. */
type PopulateBuilder = (uid: string) => {
  populateFromQuery: (query: object) => { build: () => Promise<object> };
};

/**
 * Hold: the content manager's services `permission-checker` and `populate-builder`
 * (content-manager/dist/server/services), by which its own lists and forms check what a user may see. Our screens in
 * the admin use the same check, so that they never show more. It can go when Strapi documents how to check a user's
 * permissions for a document.
 *
 * @throws Error when the checker does not work any more; requests would be refused, not allowed.
 */
export function checkerOf(strapi: Core.Strapi, uid: string, userAbility: unknown): Checker {
  const service = strapi.plugin('content-manager').service('permission-checker') as unknown as CheckerService; // Strapi types services as empty
  const name = 'The content manager’s permission checker';
  requireFunctions(service, ['create'], 'permission-checker', name);
  const checker = service.create({ userAbility, model: uid });
  requireFunctions(checker.cannot, ['read', 'create', 'update', 'publish'], 'permission-checker', name);
  requireFunctions(checker.sanitizedQuery, ['read', 'update', 'publish'], 'permission-checker', name);
  return checker;
}

const populateBuilder = (strapi: Core.Strapi, uid: string) => {
  const make: unknown = strapi.plugin('content-manager').service('populate-builder');
  const name = 'The content manager’s populate builder';
  requireHold(typeof make === 'function', 'permission-checker', `There is no longer ${name}`);
  const builder = (make as PopulateBuilder)(uid); // a function, as checked above
  requireFunctions(builder, ['populateFromQuery'], 'permission-checker', name);
  return builder;
};

/** What has to be loaded of a document to check the conditions of a permission. */
export const populateFor = (strapi: Core.Strapi, uid: string, query: object): Promise<object> =>
  populateBuilder(strapi, uid).populateFromQuery(query).build();

/** Requires, at the start, that both exist. */
export function requireChecker(strapi: Core.Strapi) {
  checkerOf(strapi, 'admin::user', { can: () => false, cannot: () => true });
  populateBuilder(strapi, 'admin::user');
}
