import type { Core } from '@strapi/strapi';
import { addAdminRoute } from '../admin-route';
import type { Answer, PartnerPlaces } from '../contract';
import { partnerCountries, partnerPlaces } from './read';

/** `GET /places`, for the map of partners in the admin, and `GET /places/countries`, for the filters of lists. */
export const installPlacesRoute = (strapi: Core.Strapi) => {
  addAdminRoute(strapi, '/places', async (ctx) => {
    ctx.body = { data: await partnerPlaces(strapi) } satisfies Answer<PartnerPlaces>;
  });
  addAdminRoute(strapi, '/places/countries', async (ctx) => {
    ctx.body = { data: await partnerCountries(strapi) } satisfies Answer<string[]>;
  });
};
