import type { Core } from '@strapi/strapi';
import { readTrail } from './read';

/**
 * `GET /trail/:uid/:documentId`, for the admin only: a trail names people, and shows drafts. Registered by hand, since
 * Strapi makes every route in `src/api` one of the public REST API.
 */
export const installTrailRoute = (strapi: Core.Strapi) => {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/trail/:uid/:documentId',
        handler: async (ctx) => {
          ctx.body = await readTrail(strapi, ctx);
        },
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
};
