import type { Core } from '@strapi/strapi';
import { addAdminRoute } from '../admin-route';
import { readHistory } from './read';

/** `GET /history/:uid/:documentId`, for the admin only: a history names people, and shows drafts. */
export const installHistoryRoute = (strapi: Core.Strapi) =>
  addAdminRoute(strapi, '/history/:uid/:documentId', async (ctx) => {
    ctx.body = await readHistory(strapi, ctx);
  });
