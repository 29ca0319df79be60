import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { presentUser } from '../../access/municipalities/scope';
import { issue } from '../../domain/issue';
import { messageFor } from '../../model/messages/catalogue';
import { readerLanguage } from '../../model/messages/reader-language';
import { createLimit, refuseFor } from '../../operations/limits/limit';
import { presentCredential } from '../../strapi/present-request';
import { addAdministratorRoute } from '../admin-route';
import { handOver } from './hand-over';
import { readAssignments } from './read';
import { userInPath } from './user-in-path';
import type { Answer, Invited, NewEditor } from '../contract';
import { invite, inviteAgain, type StoredInvitation } from './invite';

/**
 * `POST /access/invitations` and `POST /access/invitations/:id`: for the administrator's session only. A token may have the right to
 * make users and none to content; with the link of an invitation it would get the rights of a role.
 */
export const installInvitationRoutes = (strapi: Core.Strapi) => {
  // The same numbers as for the links of new passwords (operations/limits/sign-in.ts), for who writes to many people.
  const perPerson = createLimit({ times: 5, seconds: 15 * 60 });
  const perAdministrator = createLimit({ times: 100, seconds: 15 * 60 });

  const count = async (ctx: Context, ...counted: readonly (readonly [typeof perPerson, string])[]) => {
    for (const [limit, who] of counted) {
      const wait = await limit.count(who);
      const tooOften = issue('invited_too_often', [], { minutes: Math.ceil(wait / 60) });
      if (wait > 0) refuseFor(ctx, wait, messageFor(tooOften, readerLanguage(strapi)));
    }
  };
  const invitedWith = async (stored: StoredInvitation): Promise<Answer<Invited>> => ({
    data: { invitation: await handOver(strapi, stored), assignments: await readAssignments(strapi) },
  });
  const add = (path: string, stored: (ctx: Context) => Promise<StoredInvitation>) =>
    addAdministratorRoute(strapi, { method: 'POST', path, right: 'admin::users.create' }, async (ctx) => {
      if (presentCredential(strapi) !== 'session') throw new errors.ForbiddenError();
      ctx.body = await invitedWith(await stored(ctx));
    });
  const inviting = () => [perAdministrator, String(presentUser(strapi)?.id)] as const;

  add('/access/invitations', async (ctx) => {
    const sent = ctx.request.body as NewEditor; // as the shape of the route (access/admin-routes/shapes) says
    await count(ctx, inviting());
    return invite(strapi, sent, new Date());
  });
  add('/access/invitations/:id', async (ctx) => {
    const id = userInPath(ctx);
    await count(ctx, inviting(), [perPerson, String(id)]);
    return inviteAgain(strapi, id, new Date());
  });
};
