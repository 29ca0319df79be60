import { randomBytes } from 'node:crypto';
import { readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { ContextValue } from './context-value';
import { requireFunctions } from './hold';

/** A file as Strapi passes it to the provider: the original, or one of the smaller sizes. */
interface StoredFile {
  hash: string;
  ext: string;
  url?: string;
}
interface Provider {
  uploadStream: (file: StoredFile, ...more: unknown[]) => Promise<unknown>;
  replaceStream: (file: StoredFile, old: StoredFile, ...more: unknown[]) => Promise<unknown>;
  delete: (file: StoredFile, ...more: unknown[]) => Promise<unknown>;
}

/** The folder of uploaded files, or the temporary one they pass through, cannot be written. src/operations/database/failure.ts recognises its code. */
export class UploadFolderError extends Error {
  readonly code = 'UPLOAD_FOLDER';
  constructor(cause: unknown) {
    super('The folder of uploaded files, or the temporary one, cannot be written.', { cause });
  }
}

const UNWRITABLE = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'EMFILE', 'ENFILE'];

/** @throws UploadFolderError for errors of a missing or read-only folder; any other error unchanged. */
export function folderFailure(error: unknown): never {
  const { code } = (error ?? {}) as { code?: unknown }; // anything may be thrown
  throw UNWRITABLE.includes(String(code)) ? new UploadFolderError(error) : error;
}

/** What libvips, which decodes pictures, says of a disk: of its temporary file for a large picture, for instance. */
const OF_DISK =
  /No space left on device|Disk quota exceeded|Input\/output error|(unable to|write) (write|error)/i;

/**
 * Asks, of what made a file unreadable, that it is the file: the disk may be full, or the folder gone.
 *
 * @throws the error when it is of the disk.
 */
export function requireOfFile(error: unknown) {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }; // anything may be thrown
  if ([...UNWRITABLE, 'ENOSPC', 'EDQUOT'].includes(String(code))) folderFailure(error);
  if (OF_DISK.test(String(message))) throw error;
}

/**
 * Requires that the temporary folder has all bytes of a sent file: formidable reports no error when the disk was too full for
 * the last of them, and other programs clear such folders.
 *
 * @throws UploadFolderError when it does not.
 */
export async function requireWhole({ filepath, size }: { filepath: string; size: number }) {
  const { size: stored } = await stat(filepath).catch(folderFailure);
  if (stored !== size)
    throw new UploadFolderError(
      new Error(`${filepath} holds ${stored} of the ${size} bytes that were sent.`),
    );
}

interface Written {
  file: StoredFile;
  done: Promise<unknown>;
}
/** The files that the current upload has begun to write, and what to do after all are written. */
interface Writing {
  written: Written[];
  finish: (() => Promise<unknown>)[];
}
const writing = new ContextValue<Writing>();

const providerOf = (strapi: Core.Strapi) =>
  (strapi.plugin('upload') as unknown as { provider: Provider }).provider; // Strapi does not type it

const nameOf = ({ hash, ext }: StoredFile) => `${hash}${ext}`;
const placeOf = (strapi: Core.Strapi, file: StoredFile) =>
  path.join(strapi.dirs.static.public, 'uploads', nameOf(file));

/** The bytes of a stored file; undefined where they are not on this disk: lost, or kept by another provider. */
export const storedBytes = (strapi: Core.Strapi, file: StoredFile): Promise<Buffer | undefined> =>
  readFile(placeOf(strapi, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/**
 * Hold: `uploadStream`, `replaceStream` and `delete` of the upload plugin's provider, which write everything in
 * `public/uploads`: the file, its smaller sizes, the logos of the admin. Strapi leaves files behind when a later step
 * fails (a smaller size, the row in the database), overwrites a replaced file before the new one is complete, and
 * answers 500 when the folder is missing. Here a replacement is written beside the old file, and renamed when all is
 * written; other providers than the local one keep their behaviour. Upstream: none reported. It can go when Strapi's
 * `upload` and `replace` remove what they wrote (tests/app/uploads.test.ts).
 *
 * @throws when the provider has changed: the application must not start without this.
 */
export function installUploadStorage(strapi: Core.Strapi) {
  const provider = providerOf(strapi);
  const names = ['uploadStream', 'replaceStream', 'delete'] as const;
  requireFunctions(provider, names, 'upload-storage', 'The provider of uploads');
  const { uploadStream, replaceStream, delete: remove } = provider;
  const isLocal = strapi.config.get('plugin::upload.provider') === 'local';

  const write = (file: StoredFile, ...more: unknown[]) => {
    const done = uploadStream(file, ...more).catch(folderFailure);
    writing.get()?.written.push({ file: { hash: file.hash, ext: file.ext }, done });
    return done;
  };
  provider.uploadStream = write;
  provider.replaceStream = async (file, old, ...more) => {
    const present = writing.get();
    if (!present || !isLocal || nameOf(file) !== nameOf(old))
      return replaceStream(file, old, ...more).catch(folderFailure);
    const beside = { ...file, hash: `${file.hash}_${randomBytes(5).toString('hex')}` }; // it may be replaced again
    await write(beside);
    file.url = old.url;
    present.finish.push(() => rename(placeOf(strapi, beside), placeOf(strapi, old)).catch(folderFailure));
    return undefined;
  };
  provider.delete = async (file, ...more) => {
    const present = writing.get();
    if (!present) return remove(file, ...more);
    return void present.finish.push(() => remove(file, ...more));
  };
}

/** Stores files, and deletes all of them from the disk when a step fails. */
export async function storeWhole<Answer>(strapi: Core.Strapi, store: () => Promise<Answer>): Promise<Answer> {
  const { written, finish }: Writing = { written: [], finish: [] };
  try {
    const answer = await writing.run({ written, finish }, store);
    for (const each of finish) await each();
    return answer;
  } catch (error) {
    await Promise.allSettled(written.map(({ done }) => done));
    for (const { file } of written)
      await providerOf(strapi)
        .delete(file)
        .catch((failure: unknown) => strapi.log.error(failure));
    return folderFailure(error);
  }
}
