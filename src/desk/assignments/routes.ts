import type { Core } from '@strapi/strapi';
import { assignMunicipalities } from '../../access/municipalities/assignments';
import { addAdministratorRoute } from '../admin-route';
import type { Answer, Assignments } from '../contract';
import { readAssignments } from './read';
import { userInPath } from './user-in-path';

/** `GET /access/assignments` and `PUT /access/assignments/:id`, for the administrator's page. */
export const installAssignmentRoutes = (strapi: Core.Strapi) => {
  addAdministratorRoute(
    strapi,
    { method: 'GET', path: '/access/assignments', right: 'admin::users.read' },
    async (ctx) => {
      ctx.body = { data: await readAssignments(strapi) } satisfies Answer<Assignments>;
    },
  );
  addAdministratorRoute(
    strapi,
    { method: 'PUT', path: '/access/assignments/:id', right: 'admin::users.update' },
    async (ctx) => {
      const { municipalities } = ctx.request.body as { municipalities: readonly string[] }; // as the shape of the route (access/admin-routes/shapes) says
      await assignMunicipalities(strapi, userInPath(ctx), municipalities);
      ctx.body = { data: await readAssignments(strapi) } satisfies Answer<Assignments>;
    },
  );
};
