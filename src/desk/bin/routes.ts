import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isRowId } from '../../model/row-id';
import { messagesOf } from '../../model/messages/refuse';
import { binOf } from '../../writing/bin/entries';
import { restoreFromBin } from '../../writing/bin/restore';
import { addAdminRoute } from '../admin-route';
import type { Answer, RestoredEntry } from '../contract';
import { binOfPresentUser, mayEmptyBin } from './access';
import { readBin } from './read';

/** The entry that a path names, among those that the user sees. */
const entryIn = async (strapi: Core.Strapi, { params }: Context) => {
  const { id } = params as { id: string }; // it is in the route's path
  if (!isRowId(id)) throw new errors.NotFoundError();
  return { id: Number(id), ...(await binOfPresentUser(strapi)) };
};

/**
 * `GET /bin`, `POST /bin/:id/restore` and `DELETE /bin/:id`, for the page „Кошче“: what was deleted in the last ninety days,
 * restoring it, and deleting it for good at once.
 */
export const installBinRoutes = (strapi: Core.Strapi) => {
  addAdminRoute(strapi, '/bin', async (ctx) => {
    ctx.body = await readBin(strapi, Number(ctx.query.page ?? 1));
  });
  addAdminRoute(
    strapi,
    '/bin/:id/restore',
    async (ctx) => {
      const { uid: type, lost, ...restored } = await restoreFromBin(strapi, await entryIn(strapi, ctx));
      const data = { type, ...restored, lost: messagesOf(strapi, lost).map(({ message }) => message) };
      ctx.body = { data } satisfies Answer<RestoredEntry>;
    },
    'POST',
  );
  addAdminRoute(
    strapi,
    '/bin/:id',
    async (ctx) => {
      if (!mayEmptyBin(strapi)) throw new errors.ForbiddenError();
      const { count } = await binOf(strapi).deleteMany({ where: await entryIn(strapi, ctx) });
      if (count === 0) throw new errors.NotFoundError();
      ctx.body = { data: null } satisfies Answer<null>;
    },
    'DELETE',
  );
};
