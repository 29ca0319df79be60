import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

export interface Query {
  filters?: Record<string, unknown>;
}

/** The part of the content manager's permission checker that is asked; the plugin has no types of its own for it. */
export interface Checker {
  cannot: { read: (entity?: object | null, field?: string) => boolean; publish: () => boolean };
  sanitizedQuery: { read: (query: Query) => Promise<Query>; publish: (query: Query) => Promise<Query> };
}
interface CheckerService {
  create: (of: { userAbility: unknown; model: string }) => Checker;
}

/** Makes what a document's relations need to be judged by. */
type PopulateBuilder = (uid: string) => {
  populateFromQuery: (query: object) => { build: () => Promise<object> };
};

/**
 * Hold: the content manager's services `permission-checker` and `populate-builder` (content-manager/dist/server/services), by
 * which its own lists and forms ask what somebody may see. What our screens of the admin show is asked the same way, so
 * that they never show more. It can go when Strapi documents a way to ask a user's permissions for a document.
 *
 * @throws Error when the checker cannot be asked any more; what is shown would be refused, not opened.
 */
export function checkerOf(strapi: Core.Strapi, uid: string, userAbility: unknown): Checker {
  const service = strapi.plugin('content-manager').service('permission-checker') as unknown as CheckerService; // Strapi types services as empty
  const name = 'The content manager’s permission checker';
  requireFunctions(service, ['create'], 'permission-checker', name);
  const checker = service.create({ userAbility, model: uid });
  requireFunctions(checker.cannot, ['read', 'publish'], 'permission-checker', name);
  requireFunctions(checker.sanitizedQuery, ['read', 'publish'], 'permission-checker', name);
  return checker;
}

const populateBuilder = (strapi: Core.Strapi, uid: string) => {
  const make: unknown = strapi.plugin('content-manager').service('populate-builder');
  const name = 'The content manager’s populate builder';
  requireHold(typeof make === 'function', 'permission-checker', `There is no longer ${name}`);
  const builder = (make as PopulateBuilder)(uid); // a function, as asked above
  requireFunctions(builder, ['populateFromQuery'], 'permission-checker', name);
  return builder;
};

/** What has to be loaded of a document so that the conditions of a permission can be asked of it. */
export const populateFor = (strapi: Core.Strapi, uid: string, query: object): Promise<object> =>
  populateBuilder(strapi, uid).populateFromQuery(query).build();

/** Asks, at the start, that both are there. */
export function requireChecker(strapi: Core.Strapi) {
  checkerOf(strapi, 'admin::user', { can: () => false, cannot: () => true });
  populateBuilder(strapi, 'admin::user');
}
