import type { Core } from '@strapi/strapi';
import { issue } from '../../domain/issue';
import { CONSENTS } from '../../domain/shared';
import { refuse } from '../../model/messages/refuse';
import type { MediaFields } from '../../strapi/media-schemas';
import { completeNewRows } from '../../strapi/row-events';
import { createFolder } from '../../strapi/upload-services';
import { isWithin, onlyMunicipality, presentUser, scopeOf } from './scope';
import { FILE } from '../../model/content-types';
import { isRowId } from '../../model/row-id';
import { mediaWhere } from './ownership';

export const FOLDER = 'plugin::upload.folder';

/** Whose it is: a documentId, or nothing for everybody's. Sites have no use for it, and it is no field of a form. */
const OWNER = { municipality: { type: 'string', private: true, configurable: false, visible: false } };

/** What was last said of a picture's consent; consent-of-files.ts keeps it, nobody types it. */
const CONSENT = {
  consent: { type: 'enumeration', enum: [...CONSENTS], private: true, configurable: false },
  consentUntil: { type: 'date', private: true, configurable: false },
};

/** What files and folders have besides Strapi's fields. Where and how a file is stored, and what it belongs to, is no reader's. */
export const MEDIA_FIELDS: MediaFields = {
  both: OWNER,
  files: CONSENT,
  hidden: ['hash', 'provider', 'provider_metadata', 'related'],
};

/** Relations reach the database layer as a number or as a row. */
const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value; // a row of a relation

const foreignFolder = issue('folder_foreign', ['folder']);

/**
 * Asks that a user may put something into a folder: one of their municipalities', or the top level where it is clear whose
 * it will be.
 *
 * @throws errors.ValidationError that says where to go instead.
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

/** Whose a new file or folder is: the folder's it is put into, else the only municipality it can belong to. */
const ownerOf = async (strapi: Core.Strapi, folder: unknown): Promise<string | null> => {
  const user = presentUser(strapi);
  const [into] = folder ? await mediaWhere(strapi, FOLDER, { id: folder }) : [];
  if (into?.municipality || !user) return into?.municipality ?? null;
  return (await onlyMunicipality(strapi, await scopeOf(strapi, user))) ?? null;
};

/** FieldOptions files and folders as their municipality's from the moment they are made; there is no other way in. */
export const installOwnMedia = (strapi: Core.Strapi) =>
  completeNewRows(strapi, [FILE, FOLDER], async (data) => {
    data.municipality = await ownerOf(strapi, idOf(data.folder ?? data.parent));
  });

/** A folder at the top level for each municipality that has none: where somebody with several puts their files. */
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
