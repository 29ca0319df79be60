import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { extendPart, type Factory } from './plugin-parts';

type Action = (ctx: Context) => Promise<unknown>;
interface BulkController {
  moveMany: Action;
  deleteMany: Action;
}
interface ApiController {
  upload: Action;
}
export interface UploadControllersPlugin {
  controllers: {
    'admin-folder-file': Factory<BulkController>;
    'content-api': Factory<ApiController>;
  };
}

/** A function that wraps an action of Strapi. */
type Around = (strapi: Core.Strapi, ctx: Context, action: () => Promise<unknown>) => Promise<unknown>;
export interface ControllerGuards {
  moveMany: Around;
  deleteMany: Around;
  upload: Around;
}

/**
 * Hold: three actions of the upload plugin's controllers (upload/dist/server/controllers): the two bulk actions of the
 * media library, and the upload over REST. They call the services for one item after another, so a refusal may come
 * when half is done; and the last parses `fileInfo` without checking it (500). It can go when each action is one
 * transaction and checks its input.
 *
 * @throws Error at the start when an action is missing.
 */
export function guardUploadControllers({ controllers }: UploadControllersPlugin, guards: ControllerGuards) {
  const file = 'upload-controllers';
  controllers['admin-folder-file'] = extendPart(controllers['admin-folder-file'], {
    uid: 'plugin::upload.admin-folder-file',
    functions: ['moveMany', 'deleteMany'],
    file,
    replace: (controller, strapi) => ({
      moveMany: (ctx) => guards.moveMany(strapi, ctx, () => controller.moveMany(ctx)),
      deleteMany: (ctx) => guards.deleteMany(strapi, ctx, () => controller.deleteMany(ctx)),
    }),
  });
  controllers['content-api'] = extendPart(controllers['content-api'], {
    uid: 'plugin::upload.content-api',
    functions: ['upload'],
    file,
    replace: (controller, strapi) => ({
      upload: (ctx) => guards.upload(strapi, ctx, () => controller.upload(ctx)),
    }),
  });
}
