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

/** Whether a route has its own policy that checks permissions: Strapi's `hasPermissions`, or a plugin's. */
const asksRights = ({ config }: AdminRoute) =>
  (config?.policies ?? []).some((policy) =>
    String((policy as { name?: unknown } | null)?.name ?? policy).endsWith('hasPermissions'),
  ); // a name, or an object with one

/**
 * Lets the administrator's session and anonymous requests pass (Strapi's own policies answer the latter) and applies
 * the table to all others: editors, and tokens, also the administrator's. Half of Strapi's routes only require an
 * account, and a token acts as its owner's account.
 */
const admit =
  (strapi: Core.Strapi, route: AdminRoute, name: string) =>
  async (ctx: Context, next: Next): Promise<unknown> => {
    const user = presentUser(strapi);
    if (user) await requireShape(strapi, name, ctx);
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
 * Applies src/access/admin-routes/table.ts to every route of the admin, Strapi's and its plugins': a route that is not
 * in the table is for the administrator only. Many routes read by id, or in bulk, without checking permission
 * conditions. A new route of a Strapi update stays closed until it is added to the table.
 */
export const installAdminRouteGuard = (strapi: Core.Strapi) =>
  guardAdminRoutes(strapi, (route, name) => admit(strapi, route, name));

/** Refuses to start unless every route of the table is guarded. */
export const requireAdminRouteGuard = (strapi: Core.Strapi) =>
  requireGuarded(strapi, Object.keys(ADMIN_ROUTE_POLICIES));
