import type { Core } from '@strapi/strapi';
import { addAdminRoute } from '../admin-route';
import type { Answer } from '../contract';
import { readHistory } from './read';
import { restoreEarlier } from './restore';

/**
 * `GET /history/:uid/:documentId` and `POST /history/:uid/:documentId/:id/restore`, for the admin only: a history names people, and
 * shows drafts.
 */
export const installHistoryRoutes = (strapi: Core.Strapi) => {
  addAdminRoute(strapi, '/history/:uid/:documentId', async (ctx) => {
    ctx.body = await readHistory(strapi, ctx);
  });
  addAdminRoute(
    strapi,
    '/history/:uid/:documentId/:id/restore',
    async (ctx) => {
      await restoreEarlier(strapi, ctx);
      ctx.body = { data: null } satisfies Answer<null>;
    },
    'POST',
  );
};
