import type { Core } from '@strapi/strapi';
import { ownMediaSchemas, requireOwnFolder, type MediaSchemas } from '../../access/media';
import { CONSENTS } from '../../domain/shared';
import { requireUnused, type LibraryFile } from '../../publishing/files-in-use';

/** The services of the upload plugin that delete files; it has no types of its own for them. */
interface UploadService {
  remove: (file: LibraryFile) => Promise<unknown>;
  upload: (sent: { data: { fileInfo?: FileInfo | FileInfo[] }; files: unknown }, options?: object) => Promise<unknown>;
  updateFileInfo: (id: unknown, info: FileInfo, options?: object) => Promise<unknown>;
}
interface FileInfo {
  folder?: unknown;
}
interface DeletingService {
  deleteByIds: (ids?: number[]) => Promise<unknown>;
}
type Factory<Service> = Service | ((context: { strapi: Core.Strapi }) => Service);
interface Upload extends MediaSchemas {
  services: { upload: Factory<UploadService>; file: Factory<DeletingService>; folder: Factory<DeletingService> };
}

const FILE = 'plugin::upload.file';

/** What was last said of a picture's consent; derivation/consent-of-files.ts keeps it, nobody types it. */
const CONSENT = {
  consent: { type: 'enumeration', enum: [...CONSENTS], private: true, configurable: false },
  consentUntil: { type: 'date', private: true, configurable: false },
};

const made = <Service>(factory: Factory<Service>, context: { strapi: Core.Strapi }): Service =>
  typeof factory === 'function' ? (factory as (context: { strapi: Core.Strapi }) => Service)(context) : factory; // Strapi takes both

/** The files in folders and in the folders below them. */
const filesIn = async (strapi: Core.Strapi, ids: readonly number[]): Promise<LibraryFile[]> => {
  const folders: { path: string }[] = await strapi.db
    .query('plugin::upload.folder')
    .findMany({ where: { id: { $in: ids } }, select: ['path'] });
  if (folders.length === 0) return [];
  const inside = folders.flatMap(({ path }) => [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }]);
  return strapi.db.query(FILE).findMany({ where: { $or: inside } });
};

/**
 * Keeps files that readers are shown from being deleted, whichever way: one, many, or with their folder. All are looked
 * at before the first is deleted, so that nothing is half done. And gives files and folders a municipality, so that
 * nothing is put where its owner could not find it.
 */
export default (plugin: Upload) => {
  ownMediaSchemas(plugin);
  Object.assign(plugin.contentTypes.file.schema.attributes, CONSENT);
  const { upload, file, folder } = plugin.services;
  plugin.services.upload = (context) => {
    const service = made(upload, context);
    return {
      ...service,
      async remove(each) {
        await requireUnused(context.strapi, [each]);
        return service.remove(each);
      },
      async upload(sent, options) {
        for (const info of [sent.data.fileInfo ?? {}].flat()) await requireOwnFolder(context.strapi, info.folder);
        return service.upload(sent, options);
      },
      async updateFileInfo(id, info, options) {
        if (info.folder !== undefined) await requireOwnFolder(context.strapi, info.folder);
        return service.updateFileInfo(id, info, options);
      },
    };
  };
  plugin.services.file = (context) => {
    const service = made(file, context);
    return {
      ...service,
      async deleteByIds(ids = []) {
        await requireUnused(
          context.strapi,
          await context.strapi.db.query(FILE).findMany({ where: { id: { $in: ids } } }),
        );
        return service.deleteByIds(ids);
      },
    };
  };
  plugin.services.folder = (context) => {
    const service = made(folder, context);
    return {
      ...service,
      async deleteByIds(ids = []) {
        await requireUnused(context.strapi, await filesIn(context.strapi, ids));
        return service.deleteByIds(ids);
      },
    };
  };
  return plugin;
};
