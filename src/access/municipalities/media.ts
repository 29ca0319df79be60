import type { Core } from '@strapi/strapi';
import { issue } from '../../domain/issue';
import { CONSENTS } from '../../domain/shared';
import { refuse } from '../../model/messages/refuse';
import type { MediaFields } from '../../strapi/media-schemas';
import { completeNewRows } from '../../strapi/row-events';
import { createFolder } from '../../strapi/upload-services';
import { PAGES_OF_FILE } from '../../uploads/services';
import { isWithin, onlyMunicipality, presentUser, scopeOf } from './scope';
import { FILE } from '../../model/content-types';
import { isRowId } from '../../model/row-id';
import { mediaWhere } from './ownership';

export const FOLDER = 'plugin::upload.folder';

/** The municipality: a documentId, or empty for files of all. Not shown to sites or in forms. */
const OWNER = { municipality: { type: 'string', private: true, configurable: false, visible: false } };

/** The last stated consent for a picture; written by consent-of-files.ts only. */
const CONSENT = {
  consent: { type: 'enumeration', enum: [...CONSENTS], private: true, configurable: false },
  consentUntil: { type: 'date', private: true, configurable: false },
};

/**
 * The fields of files and folders besides Strapi's. Readers do not get the municipality, or where and how a file is
 * stored.
 */
export const MEDIA_FIELDS: MediaFields = {
  both: OWNER,
  files: { ...CONSENT, ...PAGES_OF_FILE },
  hidden: ['hash', 'provider', 'provider_metadata', 'related'],
};

/** The database layer gets a relation as an id or as a row. */
const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value; // a row of a relation

const foreignFolder = issue('folder_foreign', ['folder']);

/**
 * Requires a folder that the user may put files into: one of their municipalities, or the top level if they have only
 * one.
 *
 * @throws errors.ValidationError that names the folder to use instead.
 */
export const requireOwnFolder = async (strapi: Core.Strapi, folder: unknown) => {
  const user = presentUser(strapi);
  if (!user) return;
  const scope = await scopeOf(strapi, user);
  if (scope === 'all') return;
  if (scope.length === 0) refuse(strapi, [issue('municipality_none', ['folder'])]);
  if (folder && !isRowId(folder)) refuse(strapi, [foreignFolder]);
  const [into] = folder ? await mediaWhere(strapi, FOLDER, { id: folder }) : [];
  const clear = folder ? isWithin(scope, into?.municipality) : scope.length === 1;
  if (!clear) refuse(strapi, [foreignFolder]);
};

/** The municipality of a new file or folder: that of its folder, else the only possible one. */
const ownerOf = async (strapi: Core.Strapi, folder: unknown): Promise<string | null> => {
  const user = presentUser(strapi);
  const [into] = folder ? await mediaWhere(strapi, FOLDER, { id: folder }) : [];
  if (into?.municipality || !user) return into?.municipality ?? null;
  return (await onlyMunicipality(strapi, await scopeOf(strapi, user))) ?? null;
};

/** Sets the municipality of every file and folder when it is created. */
export const installOwnMedia = (strapi: Core.Strapi) =>
  completeNewRows(strapi, [FILE, FOLDER], async (data) => {
    data.municipality = await ownerOf(strapi, idOf(data.folder ?? data.parent));
  });

/**
 * Makes a folder at the top level for each municipality without one: users with several municipalities put their files
 * there.
 */
export const ensureFolders = async (
  strapi: Core.Strapi,
  municipalities: readonly { documentId: string; name: string }[],
) => {
  for (const { documentId, name } of municipalities) {
    if ((await mediaWhere(strapi, FOLDER, { municipality: documentId, parent: null })).length > 0) continue;
    const free = (await mediaWhere(strapi, FOLDER, { name, parent: null })).length === 0;
    const folder = await createFolder(strapi, free ? name : `${name} (${documentId})`, null);
    await strapi.db.query(FOLDER).update({ where: { id: folder.id }, data: { municipality: documentId } });
  }
};
