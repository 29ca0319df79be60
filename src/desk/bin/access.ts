import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  isAdministrator,
  presentlyMay,
  presentUser,
  scopeOf,
  type AdminUser,
} from '../../access/municipalities/scope';
import { now } from '../../model/clock';
import { CONTENT_TYPES, isOwned, MUNICIPALITY } from '../../model/content-types';
import { endOfBin, type BinWhere } from '../../writing/bin/entries';

const requireUser = (strapi: Core.Strapi): AdminUser => {
  const user = presentUser(strapi);
  if (!user) throw new errors.ForbiddenError();
  return user;
};

/**
 * Which entries of the bin the present user sees and may restore: of types that they may create and delete, in their
 * municipalities; of common ones, who only proposes finds their own.
 *
 * @throws errors.ForbiddenError for a user who may delete nothing.
 */
export async function binOfPresentUser(strapi: Core.Strapi): Promise<BinWhere> {
  const user = requireUser(strapi);
  const scope = await scopeOf(strapi, user);
  const types = CONTENT_TYPES.filter((uid) =>
    ['create', 'delete'].every((right) => presentlyMay(strapi, right, uid)),
  );
  if (types.length === 0) throw new errors.ForbiddenError();
  const theirs = types.map((type) => {
    if (isOwned(type) || type === MUNICIPALITY)
      return scope === 'all' ? { type } : { type, municipality: { $in: [...scope] } };
    return presentlyMay(strapi, 'publish', type) ? { type } : { type, whoKind: 'person', whoId: user.id };
  });
  return { at: { $gte: endOfBin(now()) }, $or: theirs };
}

/** Whether the present user may delete an entry for good before its time: it may have been asked for by whom it is about. */
export const mayEmptyBin = (strapi: Core.Strapi): boolean => isAdministrator(requireUser(strapi));
