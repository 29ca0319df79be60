import type { Core } from '@strapi/strapi';
import { readHistory } from './read';

/**
 * `GET /history/:uid/:documentId`, for the admin only: a history names people, and shows drafts. Added by code, since
 * Strapi makes every route in `src/api` part of the public REST API.
 */
export const installHistoryRoute = (strapi: Core.Strapi) => {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/history/:uid/:documentId',
        handler: async (ctx) => {
          ctx.body = await readHistory(strapi, ctx);
        },
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
};
