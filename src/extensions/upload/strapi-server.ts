import type { Core } from '@strapi/strapi';
import { CONSENTS } from '../../domain/shared';
import { requireUnused, type LibraryFile } from '../../publishing/files-in-use';

/** The services of the upload plugin that delete files; it has no types of its own for them. */
interface UploadService {
  remove: (file: LibraryFile) => Promise<unknown>;
}
interface DeletingService {
  deleteByIds: (ids?: number[]) => Promise<unknown>;
}
type Factory<Service> = Service | ((context: { strapi: Core.Strapi }) => Service);
interface Upload {
  contentTypes: { file: { schema: { attributes: Record<string, object> } } };
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
 * at before the first is deleted, so that nothing is half done.
 */
export default (plugin: Upload) => {
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
