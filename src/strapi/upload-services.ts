import type { Core } from '@strapi/strapi';
import { extendPart, type Factory } from './plugin-parts';

/** A file in the temporary folder. */
export interface SentFile {
  filepath: string;
  originalFilename?: string | null;
  size: number;
  /** The type as the client sent it; not trusted. */
  mimetype?: string | null;
}

/** The data of a file besides its bytes. */
export interface FileInfo {
  name?: string | null;
  alternativeText?: string | null;
  caption?: string | null;
  folder?: string | number | null;
  focalPoint?: { x: number; y: number } | null;
}

/** A row of the media library. */
export interface StoredFile {
  id: number;
  ext: string | null;
  name: string;
}

/** The part of the upload plugin's services that is used; they have no types. */
export interface UploadService {
  upload: (
    sent: {
      data: { fileInfo?: FileInfo | FileInfo[]; [other: string]: unknown };
      files: SentFile | SentFile[];
    },
    options?: object,
  ) => Promise<StoredFile[]>;
  replace: (
    id: unknown,
    sent: { data: { fileInfo?: FileInfo }; file: SentFile },
    options?: object,
  ) => Promise<unknown>;
  updateFileInfo: (id: unknown, info: FileInfo, options?: object) => Promise<unknown>;
  findOne: (id: unknown, populate?: unknown) => Promise<unknown>;
  remove: (file: StoredFile) => Promise<unknown>;
}
export interface ImageService {
  generateFileName: (name: string) => string;
  isFaultyImage: (file: unknown) => Promise<boolean>;
}
export interface FileService {
  deleteByIds: (ids?: number[]) => Promise<unknown>;
}
export interface FolderService extends FileService {
  create: (folder: { name: string; parent: number | null }) => Promise<{ id: number }>;
  update: (id: unknown, info: { parent?: unknown }, options?: object) => Promise<unknown>;
}
export interface UploadServicesPlugin {
  services: {
    upload: Factory<UploadService>;
    'image-manipulation': Factory<ImageService>;
    file: Factory<FileService>;
    folder: Factory<FolderService>;
  };
}

/** The functions that replace the services' functions, made from the original service. */
export interface UploadGuards {
  upload: (strapi: Core.Strapi, service: UploadService) => UploadService;
  image: (service: ImageService) => ImageService;
  file: (strapi: Core.Strapi, service: FileService) => FileService;
  folder: (strapi: Core.Strapi, service: FolderService) => Omit<FolderService, 'create'>;
}

/**
 * Hold: the functions below of the upload plugin's services (upload/dist/server/services), by which its controllers,
 * the content manager and the REST API store, move and delete files and folders. Strapi deletes a file that pages show
 * (strapi/strapi#15479), moves a folder before it checks that the target exists, and has no owner of a file. The
 * services have no hook: document middlewares see neither files nor folders. It can go when files are written by the
 * document service.
 *
 * A function added by an update is not guarded: tests/app/holds.test.ts names it.
 *
 * @throws Error at the start when a function is missing.
 */
export function guardUploadServices({ services }: UploadServicesPlugin, guards: UploadGuards) {
  const file = 'upload-services';
  services.upload = extendPart(services.upload, {
    uid: 'plugin::upload.upload',
    functions: ['upload', 'replace', 'updateFileInfo', 'findOne', 'remove'],
    file,
    replace: (service, strapi) => guards.upload(strapi, service),
  });
  services['image-manipulation'] = extendPart(services['image-manipulation'], {
    uid: 'plugin::upload.image-manipulation',
    functions: ['generateFileName', 'isFaultyImage'],
    file,
    replace: (service) => guards.image(service),
  });
  services.file = extendPart(services.file, {
    uid: 'plugin::upload.file',
    functions: ['deleteByIds'],
    file,
    replace: (service, strapi) => guards.file(strapi, service),
  });
  services.folder = extendPart(services.folder, {
    uid: 'plugin::upload.folder',
    functions: ['create', 'deleteByIds', 'update'],
    file,
    replace: (service, strapi) => guards.folder(strapi, service),
  });
}

/** Makes a folder of the media library, with the path that Strapi gives it. */
export const createFolder = (strapi: Core.Strapi, name: string, parent: number | null) => {
  const folders = strapi.plugin('upload').service('folder') as unknown as FolderService; // Strapi types services as empty
  return folders.create({ name, parent });
};
