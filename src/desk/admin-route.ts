import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isAdministrator, presentUser } from '../access/municipalities/scope';

type Handler = (ctx: Context) => Promise<void>;
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Added by code, because Strapi makes every route of `src/api` part of the public API, even with another `type`. */
const addRoute = (
  strapi: Core.Strapi,
  method: Method,
  path: string,
  handler: Handler,
  policies: Core.RouteConfig['policies'] = [],
): void =>
  void strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: [
      {
        method,
        path,
        handler,
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin', ...policies] },
      },
    ],
  });

/**
 * Adds a route to the admin, `GET path` by default, for everybody who has signed in there; what they may see is the handler's to
 * ask.
 */
export const addAdminRoute = (
  strapi: Core.Strapi,
  path: string,
  handler: Handler,
  method: Method = 'GET',
): void => addRoute(strapi, method, path, handler);

/**
 * Adds a route to the admin for the installation's administrator only, who also needs the right to the action: a token of theirs
 * has fewer.
 */
export const addAdministratorRoute = (
  strapi: Core.Strapi,
  { method, path, right }: { method: Method; path: string; right: string },
  handler: Handler,
): void =>
  addRoute(
    strapi,
    method,
    path,
    async (ctx) => {
      const user = presentUser(strapi);
      if (!user || !isAdministrator(user)) throw new errors.ForbiddenError();
      await handler(ctx);
    },
    [{ name: 'admin::hasPermissions', config: { actions: [right] } }],
  );
