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
 * Moves files and folders, and sets their municipality to that of the folder: both or neither.
 *
 * @param folder the id of the folder, null for the top level, undefined when nothing is moved.
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
 * Strapi moves a folder before it checks whether the target exists, so the foreign key fails with 500.
 *
 * @throws errors.NotFoundError
 */
async function requireFolder(strapi: Core.Strapi, id: unknown) {
  if ((await strapi.db.query(FOLDER).count({ where: { id } })) === 0) throw new errors.NotFoundError();
}

/** Checks that all files, also those in folders, may be deleted, before any is deleted. */
async function requireDeletable(strapi: Core.Strapi, { files, folders }: MediaIds) {
  await requireOwnTrees(strapi, folders);
  await requireUnused(strapi, await filesWithin(strapi, { files, folders }));
}

/** Checks the municipality of files that are uploaded, moved or deleted. */
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
      if (folder !== undefined && folder !== null) await requireOwnFolder(strapi, folder); // the top level has no municipality
      const answer = await service.replace(id, sent, options);
      await moving(strapi, { files: [Number(id)], folders: [] }, folder, () => Promise.resolve());
      return answer;
    },
  };
}

/**
 * Refuses to delete files that published entries show: one, several, or with their folder. Sets the municipality of
 * files and folders to that of the folder they are put into, so that the owner finds them and no other municipality can
 * remove them. Stores only files that src/uploads has inspected.
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
  (request.body ?? {}) as Record<string, unknown>; // anything a client sent; checked value by value

const idsIn = (ctx: Context): MediaIds => ({
  files: rowIdsIn(sentIn(ctx).fileIds),
  folders: rowIdsIn(sentIn(ctx).folderIds),
});

/** The same for several at once: all are checked before the first is changed. */
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
