import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import type { DocumentCounts } from '../../strapi/home-page-counts';
import { presentAbility } from '../../strapi/present-request';
import { presentUser, scopeOf } from './scope';

interface Row {
  documentId: string;
  publishedAt: string | Date | null;
  updatedAt: string | Date;
}

const READ = 'plugin::content-manager.explorer.read';
const latest = (rows: readonly Row[]) =>
  Math.max(...rows.map(({ updatedAt }) => new Date(updatedAt).getTime()));

const kindOf = (rows: readonly Row[]): keyof DocumentCounts => {
  const published = rows.filter(({ publishedAt }) => publishedAt !== null);
  if (published.length === 0) return 'draft';
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  return latest(drafts) === latest(published) ? 'published' : 'modified';
};

const whereOwn = (uid: ContentType, scope: readonly string[]) => {
  const within = { $in: [...scope] };
  if (uid === MUNICIPALITY) return { documentId: within };
  return isOwned(uid) ? { municipality: { documentId: within } } : {};
};

/**
 * The home page's document counts for a user of some municipalities: Strapi counts whole tables.
 *
 * @returns undefined for a user of all municipalities: Strapi's own counts are right.
 */
export const countOwnDocuments = async (strapi: Core.Strapi): Promise<DocumentCounts | undefined> => {
  const user = presentUser(strapi);
  const scope = user ? await scopeOf(strapi, user) : 'all';
  if (scope === 'all') return undefined;
  const ability = presentAbility(strapi);
  const counts: DocumentCounts = { draft: 0, published: 0, modified: 0 };
  for (const uid of CONTENT_TYPES.filter((each) => ability?.can(READ, each))) {
    const rows: Row[] = await strapi.db
      .query(uid)
      .findMany({ where: whereOwn(uid, scope), select: ['documentId', 'publishedAt', 'updatedAt'] });
    const byDocument = new Map<string, Row[]>();
    for (const row of rows) byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row]);
    for (const same of byDocument.values()) counts[kindOf(same)] += 1;
  }
  return counts;
};
