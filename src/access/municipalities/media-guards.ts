import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { UploadGuards, UploadService } from '../../strapi/upload-services';
import type { ControllerGuards } from '../../strapi/upload-controllers';
import { requireFileInfo } from '../../uploads/form';
import { guardBytes, guardImages } from '../../uploads/services';
import { requireUnused } from '../../writing/publishing/files-in-use';
import { FOLDER, requireOwnFolder } from './media';
import { filesWithin, giveToFolder, requireOwnTrees, rowIdsIn, type MediaIds } from './media-trees';

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
export const mediaGuards: UploadGuards = {
  upload: (strapi, service) => guardOwners(strapi, guardBytes(strapi, service)),
  image: guardImages,
  file: (strapi, service) => ({
    async deleteByIds(ids = []) {
      await requireDeletable(strapi, { files: ids, folders: [] });
      return service.deleteByIds(ids);
    },
  }),
  folder: (strapi, service) => ({
    async deleteByIds(ids = []) {
      await requireDeletable(strapi, { files: [], folders: ids });
      return service.deleteByIds(ids);
    },
    async update(id, info, options) {
      await requireFolder(strapi, id);
      return moving(strapi, { files: [], folders: [Number(id)] }, info.parent, () =>
        service.update(id, info, options),
      );
    },
  }),
};

const sentIn = ({ request }: Context): Record<string, unknown> =>
  (request.body ?? {}) as Record<string, unknown>; // whatever was sent; used value by value

const idsIn = (ctx: Context): MediaIds => ({
  files: rowIdsIn(sentIn(ctx).fileIds),
  folders: rowIdsIn(sentIn(ctx).folderIds),
});

/** The same for many at once: all of it is asked before the first of them is touched. */
export const mediaControllerGuards: ControllerGuards = {
  moveMany: (strapi, ctx, move) => moving(strapi, idsIn(ctx), sentIn(ctx).destinationFolderId, move),
  async deleteMany(strapi, ctx, remove) {
    await requireDeletable(strapi, idsIn(ctx));
    return remove();
  },
  upload(strapi, ctx, upload) {
    requireFileInfo(strapi, ctx.request.body);
    return upload();
  },
};
