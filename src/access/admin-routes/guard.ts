import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { ABSENT, ADMIN_ROUTE_POLICIES } from './table';
import { withAuthorsByName } from './authors';
import { byRights } from './policies';
import { isAdministrator, presentUser, scopeOf } from '../municipalities/scope';
import { guardAdminRoutes, requireGuarded, type AdminRoute } from '../../strapi/admin-routes';
import { presentCredential } from '../../strapi/present-request';
import { requireShape } from './shapes/require-shape';

/** Whether a route asks a right of the credential by a policy of its own: Strapi's `hasPermissions`, or a plugin's. */
const asksRights = ({ config }: AdminRoute) =>
  (config?.policies ?? []).some((policy) =>
    String((policy as { name?: unknown } | null)?.name ?? policy).endsWith('hasPermissions'),
  ); // a name, or an object with one

/**
 * Lets the administrator's session and strangers on (whom Strapi's own policies know how to answer) and asks the table about
 * everybody else: editors, and tokens, the administrator's too. Half of Strapi's routes ask for nothing but an
 * account, and a token comes with its owner's.
 */
const admit =
  (strapi: Core.Strapi, route: AdminRoute, name: string) =>
  async (ctx: Context, next: Next): Promise<unknown> => {
    const user = presentUser(strapi);
    if (user) requireShape(strapi, name, ctx);
    const isOfAdministrator = user !== undefined && isAdministrator(user);
    if (isOfAdministrator && ABSENT.includes(name)) throw new errors.NotFoundError();
    if (!user || (isOfAdministrator && presentCredential(strapi) === 'session')) return next();
    const policy =
      ADMIN_ROUTE_POLICIES[name] ?? (isOfAdministrator && asksRights(route) ? byRights : undefined);
    if (policy === undefined) throw new errors.ForbiddenError();
    const answer = await policy({ strapi, ctx, scope: await scopeOf(strapi, user) }, next);
    const shown = withAuthorsByName(ctx.body);
    if (shown !== ctx.body) ctx.body = shown; // to set nothing would make it 204
    return answer;
  };

/**
 * Asks src/access/admin-routes/table.ts about every route of the admin, Strapi's and its plugins' alike: what the table does not
 * name is the administrator's. Many of those routes read by id, or in bulk, without asking anybody's conditions; a new one
 * that an update of Strapi brings is closed until somebody has looked at it.
 */
export const installAdminRouteGuard = (strapi: Core.Strapi) =>
  guardAdminRoutes(strapi, (route, name) => admit(strapi, route, name));

/** Lets the application start only when every route of the table is guarded. */
export const requireAdminRouteGuard = (strapi: Core.Strapi) =>
  requireGuarded(strapi, Object.keys(ADMIN_ROUTE_POLICIES));
