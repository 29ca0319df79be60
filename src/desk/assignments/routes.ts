import type { Core } from '@strapi/strapi';
import { errors, validateZodSchema, z } from '@strapi/utils';
import type { Context } from 'koa';
import { assignMunicipalities } from '../../access/municipalities/assignments';
import type { Answer, Assignments } from '../contract';
import { readAssignments } from './read';
import { isAdministrator, presentUser } from '../../access/municipalities/scope';

const ids = z.object({
  id: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1),
});
const wanted = z.strictObject({ municipalities: z.array(z.string().min(1).max(100)).max(1000) });

/** Only the administrator may see and change assignments; the permission is checked by the route's policy. */
const requireAdministrator = (strapi: Core.Strapi) => {
  const user = presentUser(strapi);
  if (!user || !isAdministrator(user)) throw new errors.ForbiddenError();
};

/**
 * `GET /access/assignments` and `PUT /access/assignments/:id`, for the administrator's page. Added by code: routes in
 * src/api belong to the REST API, which does not accept admin users.
 */
export const installAssignmentRoutes = (strapi: Core.Strapi) => {
  const withRight = (action: string) => ({
    info: { type: 'admin' },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions: [action] } },
      ],
    },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/access',
    routes: [
      {
        method: 'GET',
        path: '/assignments',
        handler: async (ctx: Context) => {
          requireAdministrator(strapi);
          ctx.body = { data: await readAssignments(strapi) } satisfies Answer<Assignments>;
        },
        ...withRight('admin::users.read'),
      },
      {
        method: 'PUT',
        path: '/assignments/:id',
        handler: async (ctx: Context) => {
          requireAdministrator(strapi);
          const { id } = validateZodSchema(ids)(ctx.params);
          const { municipalities } = validateZodSchema(wanted)(ctx.request.body);
          await assignMunicipalities(strapi, id, municipalities);
          ctx.body = { data: await readAssignments(strapi) } satisfies Answer<Assignments>;
        },
        ...withRight('admin::users.update'),
      },
    ],
  });
};
