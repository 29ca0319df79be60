import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { municipalityIds, presentlyMay, presentUser, scopeOf } from '../access/municipalities/scope';
import { MUNICIPALITY, type ContentType } from '../model/content-types';
import { presentAbility } from '../strapi/present-request';
import { accessTo, type Access } from './access';

/** Of more municipalities nobody works through what each of them could do better: an administrator of all is told what they report. */
const MOST_MUNICIPALITIES = 5;

/** The user of the admin’s own screens. */
export interface DeskUser {
  strapi: Core.Strapi;
  id: number;
  accessTo: (uid: ContentType) => Access;
  /** Whether they may write a field of a type, in any entry. */
  mayWrite: (uid: ContentType, field: string) => boolean;
  mayCreate: (uid: ContentType) => boolean;
  /** The drafts of their municipalities in every language, by row id; none if there are too many. */
  municipalities: readonly number[];
}

/** Whether they write facts: not as translators do, who write texts. */
export const writesFacts = ({ mayWrite }: DeskUser, uid: ContentType): boolean =>
  mayWrite(uid, 'readyForReview');

const municipalityRows = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<number[]> => {
  if (documentIds.length > MOST_MUNICIPALITIES) return [];
  const rows: { id: number }[] = await strapi.db
    .query(MUNICIPALITY)
    .findMany({ where: { documentId: { $in: documentIds }, publishedAt: null }, select: ['id'] });
  return rows.map(({ id }) => id);
};

/** Whether a user works for several municipalities, so that it says something whose an entry is. */
export async function hasSeveral(strapi: Core.Strapi): Promise<boolean> {
  const user = presentUser(strapi);
  const scope = user ? await scopeOf(strapi, user) : [];
  return (scope === 'all' ? await municipalityIds(strapi) : scope).length > 1;
}

/**
 * The user of the current request.
 *
 * @throws errors.ForbiddenError when it is not an admin user's.
 */
export async function deskUser(strapi: Core.Strapi): Promise<DeskUser> {
  const user = presentUser(strapi);
  if (!user) throw new errors.ForbiddenError();
  const ability = presentAbility(strapi);
  const known = new Map<ContentType, Access>();
  const accessOf = (uid: ContentType) => {
    const access = known.get(uid) ?? accessTo(strapi, uid, ability);
    known.set(uid, access);
    return access;
  };
  const scope = await scopeOf(strapi, user);
  return {
    strapi,
    id: user.id,
    accessTo: accessOf,
    mayWrite: (uid, field) => presentlyMay(strapi, 'update', uid, field),
    mayCreate: (uid) => presentlyMay(strapi, 'create', uid),
    municipalities: await municipalityRows(strapi, scope === 'all' ? await municipalityIds(strapi) : scope),
  };
}
