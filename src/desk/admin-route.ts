import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/**
 * Adds `GET path` to the admin, for everybody who has signed in there; what they may see is the handler's to ask. Added by code,
 * because Strapi makes every route of `src/api` part of the public API, even with another `type`.
 */
export const addAdminRoute = (
  strapi: Core.Strapi,
  path: string,
  handler: (ctx: Context) => Promise<void>,
): void =>
  void strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: [
      {
        method: 'GET',
        path,
        handler,
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
