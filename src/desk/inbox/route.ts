import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ContentType } from '../../model/content-types';
import { presentAbility } from '../../strapi/present-request';
import type { Answer, InboxGroup } from '../contract';
import { accessTo, type Access } from './access';
import { groupsFor } from './groups';

/** How many entries of a group are shown; the rest is counted. */
const SHOWN = 5;

/**
 * `GET /inbox`, for the widget on the admin's home page: the entries that need the current user's attention. Added by
 * code, because Strapi makes every route of `src/api` part of the public API, even with another `type`.
 */
export const installInboxRoute = (strapi: Core.Strapi) => {
  strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: [
      {
        method: 'GET',
        path: '/inbox',
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        async handler(ctx: Context) {
          const ability = presentAbility(strapi);
          const known = new Map<ContentType, Access>();
          const accessOf = (uid: ContentType) => {
            const access = known.get(uid) ?? accessTo(strapi, uid, ability);
            known.set(uid, access);
            return access;
          };
          ctx.body = {
            data: await groupsFor({ strapi, accessTo: accessOf, limit: SHOWN }),
          } satisfies Answer<InboxGroup[]>;
        },
      },
    ],
  });
};
