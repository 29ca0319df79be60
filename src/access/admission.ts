import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { ADMITTED } from './admin-routes';
import { isAdministrator, presentUser, scopeOf, type Scope } from './belonging';

/** What is asked of an editor before one of Strapi's admin routes goes on; it may look at the answer as well. */
export type Admission = (asked: { strapi: Core.Strapi; ctx: Context; scope: Scope }, next: Next) => Promise<unknown>;

interface Route {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}
interface Router {
  type?: string;
  prefix?: string;
  routes: Route[];
}
type Routes = Parameters<Core.Strapi['server']['routes']>[0];

/** Lets the administrator and strangers on (whom Strapi's own policies know how to answer) and asks the table about everybody else. */
const admit =
  (strapi: Core.Strapi, route: string) =>
  async (ctx: Context, next: Next): Promise<unknown> => {
    const user = presentUser(strapi);
    if (!user || isAdministrator(user)) return next();
    const admission = ADMITTED[route];
    if (admission === undefined) throw new errors.ForbiddenError();
    return admission({ strapi, ctx, scope: await scopeOf(strapi, user) }, next);
  };

const admitting = (strapi: Core.Strapi, router: Router): Router => ({
  ...router,
  routes: router.routes.map((route) => {
    const middleware = admit(strapi, `${route.method} ${router.prefix ?? ''}${route.path}`.replace(/\/$/, ''));
    return { ...route, config: { ...route.config, middlewares: [middleware, ...(route.config?.middlewares ?? [])] } };
  }),
});

/**
 * Asks src/access/admin-routes.ts about every route of the admin, Strapi's and its plugins' alike: what the table does not
 * name is the administrator's. Many of those routes read by id, or in bulk, without asking anybody's conditions; a new one
 * that an update of Strapi brings is closed until somebody has looked at it.
 */
export const installAdmission = (strapi: Core.Strapi) => {
  const { server } = strapi;
  const register = server.routes.bind(server);
  server.routes = (routes: Routes) => {
    const router = routes as Router; // Strapi hands over whole routers; a bare list belongs to no API
    return router.type === 'admin' ? register(admitting(strapi, router) as Routes) : register(routes);
  };
};
