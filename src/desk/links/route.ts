import type { Core } from '@strapi/strapi';
import { addAdminRoute } from '../admin-route';
import type { Answer, IncomingLinks } from '../contract';
import { readLinks } from './read';

/** `GET /links/:uid/:documentId`, for the panel „Какво сочи насам“ beside each form, and before an entry is withdrawn or deleted. */
export const installLinksRoute = (strapi: Core.Strapi) =>
  addAdminRoute(strapi, '/links/:uid/:documentId', async (ctx) => {
    ctx.body = { data: await readLinks(strapi, ctx) } satisfies Answer<IncomingLinks>;
  });
