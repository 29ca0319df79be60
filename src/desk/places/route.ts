import type { Core } from '@strapi/strapi';
import { addAdminRoute } from '../admin-route';
import type { Answer, PartnerPlaces } from '../contract';
import { partnerPlaces } from './read';

/** `GET /places`, for the map of partners in the admin. */
export const installPlacesRoute = (strapi: Core.Strapi) =>
  addAdminRoute(strapi, '/places', async (ctx) => {
    ctx.body = { data: await partnerPlaces(strapi) } satisfies Answer<PartnerPlaces>;
  });
