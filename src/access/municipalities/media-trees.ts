import { issue } from '../../domain/issue';
import type { Core } from '@strapi/strapi';
import { refuse } from '../../model/messages/refuse';
import { isWithin, presentUser, scopeOf } from './scope';
import { FOLDER } from './media';
import { FILE } from '../../model/content-types';
import { isRowId } from '../../model/row-id';
import { mediaWhere } from './ownership';

/** Files and folders, by their ids. */
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

/** The row ids in a sent value; anything else in it is left to Strapi's own checks. */
export const rowIdsIn = (sent: unknown): number[] =>
  Array.isArray(sent) ? sent.filter(isRowId).map(Number) : [];

/** Conditions for everything in some folders and below, by the column with the path. */
const belowFolders = async (strapi: Core.Strapi, ids: readonly number[], column: 'path' | 'folderPath') => {
  const folders: { path: string }[] =
    ids.length === 0
      ? []
      : await strapi.db.query(FOLDER).findMany({ where: { id: { $in: [...ids] } }, select: ['path'] });
  return folders.flatMap(({ path }) => [{ [column]: path }, { [column]: { $startsWith: `${path}/` } }]);
};

/** Files by their ids, and all files in folders and their subfolders. */
export const filesWithin = async (
  strapi: Core.Strapi,
  { files, folders }: MediaIds,
): Promise<NamedFile[]> => {
  const below = await belowFolders(strapi, folders, 'folderPath');
  const where = { $or: [{ id: { $in: [...files] } }, ...below] };
  return strapi.db.query(FILE).findMany({ where });
};

/** Folders by their ids, with their subfolders. */
const foldersWithin = async (strapi: Core.Strapi, ids: readonly number[]) => {
  const below = await belowFolders(strapi, ids, 'path');
  return below.length === 0 ? [] : mediaWhere(strapi, FOLDER, { $or: below });
};

/**
 * Requires that everything in folders belongs to the current user's municipalities. The folder itself is checked
 * elsewhere; its content may belong to another municipality.
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

/** The municipality of a folder; undefined for the top level, which has none and does not change that of its files. */
export const ownerOfFolder = async (
  strapi: Core.Strapi,
  folder: number | null,
): Promise<string | null | undefined> => {
  if (folder === null) return undefined;
  const [into] = await mediaWhere(strapi, FOLDER, { id: folder });
  return into?.municipality;
};

/**
 * Sets the municipality of files and trees of folders to that of the folder they are moved into. Called in the
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
