import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  FOLDER,
  ownMediaSchemas,
  requireOwnFolder,
  type MediaSchemas,
} from '../../access/municipalities/media';
import {
  filesWithin,
  giveToFolder,
  requireOwnTrees,
  rowIdsIn,
  type MediaIds,
} from '../../access/municipalities/media-trees';
import { CONSENTS } from '../../domain/shared';
import { requireFileInfo } from '../../uploads/form';
import { guardBytes, guardImages, type ImageService, type UploadService } from '../../uploads/services';
import { requireUnused } from '../../writing/publishing/files-in-use';

/** The services and controllers of the upload plugin that we add to; it has no types of its own for them. */
interface FileService {
  deleteByIds: (ids?: number[]) => Promise<unknown>;
}
interface FolderService extends FileService {
  update: (id: unknown, info: { parent?: unknown }, options?: object) => Promise<unknown>;
}
interface BulkController {
  moveMany: (ctx: Context) => Promise<unknown>;
  deleteMany: (ctx: Context) => Promise<unknown>;
}
interface ApiController {
  upload: (ctx: Context) => Promise<unknown>;
}
type Factory<Service> = Service | ((context: { strapi: Core.Strapi }) => Service);
interface Upload extends MediaSchemas {
  services: {
    upload: Factory<UploadService>;
    'image-manipulation': Factory<ImageService>;
    file: Factory<FileService>;
    folder: Factory<FolderService>;
  };
  controllers: {
    'admin-folder-file': Factory<BulkController>;
    'content-api': Factory<ApiController>;
  };
}

/** What was last said of a picture's consent; access/municipalities/consent-of-files.ts keeps it, nobody types it. */
const CONSENT = {
  consent: { type: 'enumeration', enum: [...CONSENTS], private: true, configurable: false },
  consentUntil: { type: 'date', private: true, configurable: false },
};

/** Where and how a file is stored, and what it belongs to, is no reader's. */
const STORAGE = ['hash', 'provider', 'provider_metadata', 'related'];

const made = <Service>(factory: Factory<Service>, context: { strapi: Core.Strapi }): Service =>
  typeof factory === 'function'
    ? (factory as (context: { strapi: Core.Strapi }) => Service)(context)
    : factory; // Strapi takes both

/**
 * Moves files and folders, and gives them to the municipality whose folder it is: both or neither.
 *
 * @param folder what was sent: a number, null for the top level, undefined when nothing is to be moved.
 */
async function moving<Answer>(
  strapi: Core.Strapi,
  moved: MediaIds,
  folder: unknown,
  move: () => Promise<Answer>,
): Promise<Answer> {
  if (folder === undefined) return move();
  await requireOwnTrees(strapi, moved.folders);
  return strapi.db.transaction(async () => {
    const answer = await move();
    await giveToFolder(strapi, moved, folder === null ? null : Number(folder));
    return answer;
  });
}

/**
 * Strapi moves a folder before it asks whether there is one: a foreign key refuses that, with 500.
 *
 * @throws errors.NotFoundError
 */
async function requireFolder(strapi: Core.Strapi, id: unknown) {
  if ((await strapi.db.query(FOLDER).count({ where: { id } })) === 0) throw new errors.NotFoundError();
}

/** Asks that files, and all that lie in folders, may be deleted: everything before the first of them is. */
async function requireDeletable(strapi: Core.Strapi, { files, folders }: MediaIds) {
  await requireOwnTrees(strapi, folders);
  await requireUnused(strapi, await filesWithin(strapi, { files, folders }));
}

/** Whose the files are that come in, are moved or go. */
function guardOwners(strapi: Core.Strapi, service: UploadService): UploadService {
  return {
    ...service,
    async remove(each) {
      await requireUnused(strapi, [each]);
      return service.remove(each);
    },
    async upload(sent, options) {
      for (const info of [sent.data.fileInfo ?? {}].flat()) await requireOwnFolder(strapi, info.folder);
      return service.upload(sent, options);
    },
    async updateFileInfo(id, info, options) {
      if (info.folder !== undefined) await requireOwnFolder(strapi, info.folder);
      return moving(strapi, { files: [Number(id)], folders: [] }, info.folder, () =>
        service.updateFileInfo(id, info, options),
      );
    },
    async replace(id, sent, options) {
      const folder = sent.data.fileInfo?.folder;
      if (folder !== undefined && folder !== null) await requireOwnFolder(strapi, folder); // the top level changes nobody's
      const answer = await service.replace(id, sent, options);
      await moving(strapi, { files: [Number(id)], folders: [] }, folder, () => Promise.resolve());
      return answer;
    },
  };
}

/**
 * Keeps files that readers are shown from being deleted, whichever way: one, many, or with their folder. And gives files
 * and folders a municipality, that of the folder they are put or moved into, so that nothing is where its owner could
 * not find it or somebody else could take it away. And lets nothing be stored but what src/uploads has looked at.
 */
export default (plugin: Upload) => {
  ownMediaSchemas(plugin);
  const { attributes } = plugin.contentTypes.file.schema;
  Object.assign(attributes, CONSENT);
  for (const name of STORAGE) attributes[name] = { ...attributes[name], private: true };
  const { upload, file, folder } = plugin.services;
  plugin.services.upload = (context) => {
    const { strapi } = context;
    return guardOwners(strapi, guardBytes(strapi, made(upload, context)));
  };
  const images = plugin.services['image-manipulation'];
  plugin.services['image-manipulation'] = (context) => guardImages(made(images, context));
  plugin.services.file = (context) => {
    const service = made(file, context);
    return {
      ...service,
      async deleteByIds(ids = []) {
        await requireDeletable(context.strapi, { files: ids, folders: [] });
        return service.deleteByIds(ids);
      },
    };
  };
  plugin.services.folder = (context) => {
    const service = made(folder, context);
    return {
      ...service,
      async deleteByIds(ids = []) {
        await requireDeletable(context.strapi, { files: [], folders: ids });
        return service.deleteByIds(ids);
      },
      async update(id, info, options) {
        await requireFolder(context.strapi, id);
        return moving(context.strapi, { files: [], folders: [Number(id)] }, info.parent, () =>
          service.update(id, info, options),
        );
      },
    };
  };
  const api = plugin.controllers['content-api'];
  plugin.controllers['content-api'] = (context) => {
    const controller = made(api, context);
    return {
      ...controller,
      upload(ctx) {
        requireFileInfo(context.strapi, ctx.request.body);
        return controller.upload(ctx);
      },
    };
  };
  const bulk = plugin.controllers['admin-folder-file'];
  plugin.controllers['admin-folder-file'] = (context) => {
    const controller = made(bulk, context);
    const sentIn = ({ request }: Context): Record<string, unknown> =>
      (request.body ?? {}) as Record<string, unknown>; // whatever was sent; used value by value
    const idsIn = (ctx: Context): MediaIds => ({
      files: rowIdsIn(sentIn(ctx).fileIds),
      folders: rowIdsIn(sentIn(ctx).folderIds),
    });
    return {
      ...controller,
      moveMany: (ctx) =>
        moving(context.strapi, idsIn(ctx), sentIn(ctx).destinationFolderId, () => controller.moveMany(ctx)),
      async deleteMany(ctx) {
        await requireDeletable(context.strapi, idsIn(ctx));
        return controller.deleteMany(ctx);
      },
    };
  };
  return plugin;
};
