import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isContentType, TRAIL_ENTRY } from '../content-types';

const PAGE_SIZE = 25;

interface Checker {
  cannot: { read: () => boolean };
}

/**
 * A document's trail, the newest first, a page at a time (`?page=2`). Whoever may read the type in the admin may read it.
 *
 * @throws errors.NotFoundError for a type that is none of ours; errors.ForbiddenError for who may not read it.
 */
export const readTrail = async (strapi: Core.Strapi, ctx: Context) => {
  const { uid, documentId } = ctx.params as { uid: string; documentId: string }; // both are in the route's path
  if (!isContentType(uid)) throw new errors.NotFoundError();
  const checker: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: uid });
  if (checker.cannot.read()) throw new errors.ForbiddenError();
  const page = Math.max(1, Math.trunc(Number(ctx.query.page ?? 1)) || 1);
  const where = { type: uid, document: documentId };
  const entries = await strapi.db.query(TRAIL_ENTRY).findMany({
    where,
    select: ['at', 'who', 'action', 'locale', 'title', 'changes', 'reason'],
    orderBy: { id: 'desc' },
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const total = await strapi.db.query(TRAIL_ENTRY).count({ where });
  return { data: entries, meta: { pagination: { page, pageSize: PAGE_SIZE, pageCount: Math.ceil(total / PAGE_SIZE), total } } }; // prettier-ignore
};
