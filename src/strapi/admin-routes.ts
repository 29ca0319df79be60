import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

export interface AdminRoute {
  method: string;
  path: string;
  config?: { middlewares?: unknown[]; policies?: unknown[] };
}
interface Router {
  type?: string;
  prefix?: string;
  routes: AdminRoute[];
}
type Routes = Parameters<Core.Strapi['server']['routes']>[0];

/** The names of the guarded routes, by application. */
const guarded = new WeakMap<Core.Strapi, Set<string>>();

/**
 * Hold: `strapi.server.routes`, by which Strapi and its plugins mount their routers
 * (core/dist/services/server/index.js). Every route of the admin gets our middleware as its first. Strapi has no hook
 * for it: policies are set for each route, and global middlewares run before the route is known. Upstream: none. It can
 * go when routes can be guarded by type.
 *
 * @param guard makes the middleware of a route, from it and its name (`GET /content-manager/components`).
 */
export function guardAdminRoutes(strapi: Core.Strapi, guard: (route: AdminRoute, name: string) => unknown) {
  const { server } = strapi;
  const mount = server.routes.bind(server);
  const names = new Set<string>();
  guarded.set(strapi, names);
  const withGuards = (router: Router): Router => ({
    ...router,
    routes: router.routes.map((route) => {
      const name = `${route.method} ${router.prefix ?? ''}${route.path}`.replace(/\/$/, '');
      names.add(name);
      const middlewares = [guard(route, name), ...(route.config?.middlewares ?? [])];
      return { ...route, config: { ...route.config, middlewares } };
    }),
  });
  server.routes = (routes: Routes) => {
    const router = routes as Router; // Strapi passes whole routers; a plain list belongs to no API
    return router.type === 'admin' ? mount(withGuards(router) as Routes) : mount(routes);
  };
}

/**
 * Requires, after routes are mounted, that they are guarded.
 *
 * @param expected names of routes that must be there.
 * @throws Error when one is missing, or when a route of the admin was mounted in another way.
 */
export function requireGuarded(strapi: Core.Strapi, expected: readonly string[]) {
  const names = guarded.get(strapi) ?? new Set();
  const mounted = strapi.server
    .api('admin')
    .listRoutes()
    .flatMap(({ methods, path }) =>
      methods.filter((method: string) => method !== 'HEAD').map((method: string) => `${method} ${path}`),
    ); // GET includes HEAD
  requireHold(mounted.length > 0, 'admin-routes', 'The admin has no routes');
  for (const name of [...expected, ...mounted])
    requireHold(names.has(name), 'admin-routes', `The admin's route "${name}" is mounted without its guard`);
}
