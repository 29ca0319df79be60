import type { Core } from '@strapi/strapi';
import { SLUG_RECORD, isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import type { Issue } from '../../domain/issue';
import type { Write } from '../../writing/write';
import type { AdminUser, Scope } from '../municipalities/scope';
import type { Capabilities } from '../roles/capabilities';

const isMadeBy = async (strapi: Core.Strapi, uid: ContentType, documentId: string, user: AdminUser) =>
  (await strapi.db.query(uid).count({
    where: { documentId, translation: 'source', publishedAt: null, createdBy: { id: user.id } },
  })) > 0;

/** Whether readers have known it: then it is in the drafts of others and under an address, off the site as well. */
const wasPublished = async (strapi: Core.Strapi, uid: ContentType, documentId: string) =>
  (await strapi.db.query(SLUG_RECORD).count({ where: { type: uid, document: documentId } })) > 0;

/**
 * Themes and networks are on every municipality's pages, so users who may publish them maintain them; other users with
 * a right to them only propose: they write their own drafts that were never published
 * (docs/adr/0031-who-keeps-what-is-common.md).
 *
 * @returns an issue for a write on a common entry that is more than a proposal, or by a user without a municipality.
 */
export const beyondProposal = async (
  user: AdminUser,
  scope: Scope,
  may: Capabilities,
  { strapi, uid, action, documentId, before }: Write,
): Promise<Issue[]> => {
  if (isOwned(uid) || uid === MUNICIPALITY || may.publish) return [];
  if (scope !== 'all' && scope.length === 0) return [{ path: [], code: 'municipality_none', params: {} }];
  if (documentId === undefined || action === 'clone') return [];
  const isProposal =
    before.published.length === 0 &&
    (await isMadeBy(strapi, uid, documentId, user)) &&
    !(await wasPublished(strapi, uid, documentId));
  return isProposal ? [] : [{ path: [], code: 'common_not_yours', params: {} }];
};
