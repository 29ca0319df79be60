import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { presentAbility } from '../../strapi/present-request';
import { addAdminRoute } from '../admin-route';
import type { Answer, InboxGroup } from '../contract';
import { accessTo, type Access } from './access';
import { groupsFor } from './groups';

/** How many entries of a group are shown; the rest is counted. */
const SHOWN = 5;

/** `GET /inbox`, for the widget on the admin's home page: the entries that need the current user's attention. */
export const installInboxRoute = (strapi: Core.Strapi) =>
  addAdminRoute(strapi, '/inbox', async (ctx) => {
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
  });
