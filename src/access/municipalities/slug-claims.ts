import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { isWithin, presentUser, scopeOf, type Scope } from './scope';

/** No municipality has this id: slugs of nobody are all free. */
const NOBODY = '-';

const presentScope = async (strapi: Core.Strapi): Promise<Scope> => {
  const user = presentUser(strapi);
  return user ? scopeOf(strapi, user) : 'all';
};

/**
 * Within which municipality the present user may hear whether a slug is free: another's drafts are not theirs to guess.
 *
 * @param asked the municipality of the form, by documentId.
 * @returns undefined for the whole installation: of what is common, and for those who see all.
 * @throws errors.NotFoundError when the form's is another municipality.
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

/** The documents among which the present user may hear whether a slug is taken, as a filter. */
export const ownOf = async (strapi: Core.Strapi, uid: ContentType): Promise<object> => {
  const scope = await presentScope(strapi);
  if (scope === 'all') return {};
  const within = { $in: [...scope] };
  if (uid === MUNICIPALITY) return { documentId: within };
  return isOwned(uid) ? { municipality: { documentId: within } } : {};
};
