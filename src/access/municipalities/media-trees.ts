import { issue } from '../../domain/issue';
import type { Core } from '@strapi/strapi';
import { refuse } from '../../model/messages/refuse';
import { isWithin, presentUser, scopeOf } from './scope';
import { FOLDER } from './media';
import { FILE } from '../../model/content-types';
import { isRowId } from '../../model/row-id';
import { mediaWhere } from './ownership';

/** Files and folders, by their numbers. */
export interface MediaIds {
  files: readonly number[];
  folders: readonly number[];
}

/** A file as the media library names it. */
interface NamedFile {
  id: number;
  name: string;
  municipality: string | null;
}

/** The numbers of rows in something that was sent; whatever else is in it is left to Strapi's own checks. */
export const rowIdsIn = (sent: unknown): number[] =>
  Array.isArray(sent) ? sent.filter(isRowId).map(Number) : [];

/** Conditions for what lies in some folders and below them, by the column that holds the path. */
const belowFolders = async (strapi: Core.Strapi, ids: readonly number[], column: 'path' | 'folderPath') => {
  const folders: { path: string }[] =
    ids.length === 0
      ? []
      : await strapi.db.query(FOLDER).findMany({ where: { id: { $in: [...ids] } }, select: ['path'] });
  return folders.flatMap(({ path }) => [{ [column]: path }, { [column]: { $startsWith: `${path}/` } }]);
};

/** Files by their numbers, with all that lie in folders and in the folders below them. */
export const filesWithin = async (
  strapi: Core.Strapi,
  { files, folders }: MediaIds,
): Promise<NamedFile[]> => {
  const below = await belowFolders(strapi, folders, 'folderPath');
  const where = { $or: [{ id: { $in: [...files] } }, ...below] };
  return strapi.db.query(FILE).findMany({ where });
};

/** Folders by their numbers, with the folders below them. */
const foldersWithin = async (strapi: Core.Strapi, ids: readonly number[]) => {
  const below = await belowFolders(strapi, ids, 'path');
  return below.length === 0 ? [] : mediaWhere(strapi, FOLDER, { $or: below });
};

/**
 * Asks that everything in folders is of the present user's municipalities. A folder is asked about by its own number
 * elsewhere; what somebody else once put into it may belong to others.
 *
 * @throws errors.ValidationError before anything is moved or deleted.
 */
export const requireOwnTrees = async (strapi: Core.Strapi, folders: readonly number[]) => {
  const user = presentUser(strapi);
  if (!user) return;
  const scope = await scopeOf(strapi, user);
  if (scope === 'all') return;
  const files = await filesWithin(strapi, { files: [], folders });
  const inside = [...files, ...(await foldersWithin(strapi, folders))];
  if (inside.some(({ municipality }) => !isWithin(scope, municipality)))
    refuse(strapi, [issue('folder_holds_foreign', [], {})]);
};

/** Whose a folder is; undefined for the top level, which is nobody's and makes no difference to what is put there. */
export const ownerOfFolder = async (
  strapi: Core.Strapi,
  folder: number | null,
): Promise<string | null | undefined> => {
  if (folder === null) return undefined;
  const [into] = await mediaWhere(strapi, FOLDER, { id: folder });
  return into?.municipality;
};

/**
 * Gives files and whole trees of folders to the municipality of the folder they are moved into. To be called in the
 * transaction of the move.
 */
export const giveToFolder = async (strapi: Core.Strapi, moved: MediaIds, folder: number | null) => {
  const municipality = await ownerOfFolder(strapi, folder);
  if (municipality === undefined) return;
  const files = await filesWithin(strapi, moved);
  const folders = await foldersWithin(strapi, moved.folders);
  const data = { municipality };
  const among = (rows: readonly { id: number }[]) => ({ id: { $in: rows.map(({ id }) => id) } });
  await strapi.db.query(FILE).updateMany({ where: among(files), data });
  await strapi.db.query(FOLDER).updateMany({ where: among(folders), data });
};
