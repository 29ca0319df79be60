import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isOwned, MUNICIPALITY } from '../../model/content-types';
import { isWhollyWithin, isWithin, type Scope } from './scope';

interface Owned {
  id: number;
  documentId: string;
  municipality?: { documentId: string } | null;
}
interface OwnedMedia {
  id: number;
  documentId: string;
  municipality: string | null;
}
type MediaUid = 'plugin::upload.file' | 'plugin::upload.folder';

/** The municipality of documents of a type, one row for each language and state; none for common types. */
export const ownersOf = async (
  strapi: Core.Strapi,
  uid: string,
  where: object,
): Promise<{ id: number; documentId: string; owner: string | undefined }[] | undefined> => {
  if (uid !== MUNICIPALITY && !isOwned(uid)) return undefined;
  const populate = uid === MUNICIPALITY ? {} : { municipality: { select: ['documentId'] } };
  const rows: Owned[] = await strapi.db
    .query(uid)
    .findMany({ where, select: ['id', 'documentId'], populate });
  return rows.map(({ id, documentId, municipality }) => ({
    id,
    documentId,
    owner: uid === MUNICIPALITY ? documentId : municipality?.documentId,
  }));
};

/**
 * Requires that documents belong to a user's municipalities.
 *
 * @throws errors.NotFoundError as if they did not exist, so that guessed ids reveal nothing.
 */
export const requireOwnDocuments = async (
  strapi: Core.Strapi,
  scope: Scope,
  uid: string,
  documentIds: string[],
) => {
  if (scope === 'all' || documentIds.length === 0) return;
  const owners = await ownersOf(strapi, uid, { documentId: { $in: documentIds } });
  if (owners === undefined) return;
  const isOwn = (id: string) =>
    isWhollyWithin(
      scope,
      owners.flatMap(({ documentId, owner }) => (documentId === id ? [owner] : [])),
    );
  if (!documentIds.every(isOwn)) throw new errors.NotFoundError();
};

/** The document of a row, by the row's id, which some of Strapi's routes take. */
export const documentOfRow = async (strapi: Core.Strapi, uid: string, id: unknown): Promise<string[]> => {
  if (uid !== MUNICIPALITY && !isOwned(uid)) return [];
  const row = await strapi.db
    .query(uid as UID.ContentType)
    .findOne({ where: { id }, select: ['documentId'] }); // one of ours
  return row ? [row.documentId] : [];
};

/** Files or folders with their municipality. */
export const mediaWhere = async (strapi: Core.Strapi, uid: MediaUid, where: object): Promise<OwnedMedia[]> =>
  strapi.db.query(uid).findMany({ where, select: ['id', 'documentId', 'municipality'] });

/**
 * Requires that files or folders belong to a user's municipalities.
 *
 * @param common whether files without a municipality are accepted too: for reading, not for changing.
 * @throws errors.NotFoundError as if they did not exist.
 */
export const requireOwnMedia = async (
  strapi: Core.Strapi,
  scope: Scope,
  uid: MediaUid,
  ids: readonly (number | string)[],
  common = false,
) => {
  if (scope === 'all' || ids.length === 0) return;
  const found = await mediaWhere(strapi, uid, { id: { $in: [...ids] } });
  const own = found.filter(
    ({ municipality }) => isWithin(scope, municipality) || (common && municipality === null),
  );
  if (own.length < new Set(ids.map(String)).size) throw new errors.NotFoundError();
};
