import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { isWithin, presentUser, scopeOf, type Scope } from './scope';

/** No municipality has this id, so every slug is free. */
const NOBODY = '-';

const presentScope = async (strapi: Core.Strapi): Promise<Scope> => {
  const user = presentUser(strapi);
  return user ? scopeOf(strapi, user) : 'all';
};

/**
 * The municipality in which the current user may ask whether a slug is free: drafts of other municipalities must not be
 * found by guessing.
 *
 * @param asked the municipality of the form, by documentId.
 * @returns undefined for the whole installation: for common types, and for users of all municipalities.
 * @throws errors.NotFoundError when the form has another municipality.
 */
export const municipalityForSlug = async (
  strapi: Core.Strapi,
  uid: ContentType,
  asked: string | undefined,
): Promise<string | undefined> => {
  const scope = isOwned(uid) ? await presentScope(strapi) : 'all';
  if (scope === 'all') return asked;
  if (asked !== undefined && !isWithin(scope, asked)) throw new errors.NotFoundError();
  return asked ?? scope[0] ?? NOBODY;
};

/** A filter for the documents among which the current user may ask whether a slug is taken. */
export const ownOf = async (strapi: Core.Strapi, uid: ContentType): Promise<object> => {
  const scope = await presentScope(strapi);
  if (scope === 'all') return {};
  const within = { $in: [...scope] };
  if (uid === MUNICIPALITY) return { documentId: within };
  return isOwned(uid) ? { municipality: { documentId: within } } : {};
};
