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

/** What comes before an action of Strapi's, or around it. */
type Around = (strapi: Core.Strapi, ctx: Context, action: () => Promise<unknown>) => Promise<unknown>;
export interface ControllerGuards {
  moveMany: Around;
  deleteMany: Around;
  upload: Around;
}

/**
 * Hold: three actions of the upload plugin's controllers (upload/dist/server/controllers): the two of the media library that
 * concern many files and folders at once, and the upload over REST. They ask the services of one thing after the other, so that
 * what is refused is refused when half is done; and the last parses what is said of files without asking whether it can be
 * (500). It can go when the actions are one transaction each, and check what they are sent.
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
