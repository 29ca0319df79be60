import type { Core } from '@strapi/strapi';
import { refuse } from '../../model/messages/refuse';
import { addAdminRoute } from '../admin-route';
import type { Answer, InboxGroup, InboxGroupName } from '../contract';
import { groupsForPresentUser, isGroup } from './groups';

const groupIn = (strapi: Core.Strapi, group: unknown): InboxGroupName | undefined => {
  if (group === undefined || isGroup(group)) return group;
  return refuse(strapi, [{ path: ['group'], code: 'request_malformed', params: { name: 'group' } }]);
};

/**
 * `GET /inbox`, for the admin's home page: the entries that need the current user's attention; `GET /inbox?group=contacts`, more of
 * one group.
 */
export const installInboxRoute = (strapi: Core.Strapi) =>
  addAdminRoute(strapi, '/inbox', async (ctx) => {
    const data = await groupsForPresentUser(strapi, groupIn(strapi, ctx.query.group));
    ctx.body = { data } satisfies Answer<InboxGroup[]>;
  });
