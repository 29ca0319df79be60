import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { FILE } from '../model/content-types';
import { isRowId } from '../model/row-id';
import { diskStem, givenName } from '../domain/media';
import { issue, type Issue } from '../domain/issue';
import { refuse } from '../model/messages/refuse';
import { storeWhole } from '../strapi/upload-storage';
import type { FileInfo, ImageService, SentFile, StoredFile, UploadService } from '../strapi/upload-services';
import { inspectFile } from './inspect';
import { kindOfExtension, type Kind } from './kinds';
import { removePosition } from './position';

interface InspectedFile {
  file: SentFile;
  name: string;
  kind: Kind;
}

/** The field of a file with the number of its pages, which readers get; none of pictures, and of documents that do not say it. */
export const PAGES_OF_FILE = { pages: { type: 'integer', configurable: false } };

const keepPages = (strapi: Core.Strapi, id: StoredFile['id'], pages: number | null) =>
  strapi.db.query(FILE).update({ where: { id }, data: { pages } });

const pagesOf = async ({ filepath }: SentFile, { pages }: Kind) =>
  pages ? pages(await readFile(filepath)) : null;

/** Takes the position out of a photo in the temporary folder. */
async function storeWithoutPosition({ filepath }: SentFile, { content, mime }: Kind) {
  if (content !== 'picture') return;
  const bytes = await readFile(filepath);
  if (removePosition(bytes, mime)) await writeFile(filepath, bytes);
}

/**
 * Inspects files and sets their type by their bytes, not by what the client sent.
 *
 * @throws errors.ValidationError naming each refused file, before any is stored.
 */
export async function inspectFiles(
  strapi: Core.Strapi,
  files: readonly SentFile[],
): Promise<InspectedFile[]> {
  if (files.length === 0) refuse(strapi, [{ code: 'file_missing', path: ['files'], params: {} }]);
  const inspected: InspectedFile[] = [];
  const issues: Issue[] = [];
  for (const [index, file] of files.entries()) {
    const found = await inspectFile(file);
    if ('refusal' in found) {
      issues.push({ ...found.refusal, path: ['files', index] });
      continue;
    }
    const { name, kind } = found;
    const said = { originalFilename: `${diskStem(name)}${kind.extensions[0]}`, mimetype: kind.mime };
    inspected.push({ file: Object.assign(file, said, { detectedMimeType: kind.mime }), name, kind });
  }
  if (issues.length > 0) refuse(strapi, issues);
  for (const { file, kind } of inspected) await storeWithoutPosition(file, kind);
  return inspected;
}

/** The data of a file, with the name that readers see: the typed one, else that of the file. */
const named = (info: FileInfo | undefined, name: string): FileInfo => ({
  ...info,
  name: givenName(info?.name || name),
});

/**
 * Pairs each `fileInfo` with the file that it names. With two files of one name Strapi uses the first one twice, and
 * skips the other.
 */
function pair(files: readonly SentFile[], infos: readonly FileInfo[]): SentFile[] {
  const left = [...files];
  return infos.flatMap((info) => {
    const index = left.findIndex(({ originalFilename }) => originalFilename === info.name);
    return left.splice(Math.max(0, index), 1);
  });
}

/** The files of the current request. */
const sentFiles = (strapi: Core.Strapi): SentFile[] => {
  const { files } = (strapi.requestContext.get()?.request ?? {}) as Partial<Received>; // koa-body adds it
  return [files?.files ?? []].flat();
};
interface Received {
  files: { files?: SentFile | SentFile[] };
}

const requireRowId = (id: unknown) => {
  if (!isRowId(id)) throw new errors.NotFoundError();
};

/**
 * Strapi links a file to any entry or component row that the form names, past all checks of a write. Clients have to
 * write the entry instead.
 */
const requireNoEntry = (strapi: Core.Strapi, data: Readonly<Record<string, unknown>>) => {
  const tie = ['ref', 'refId', 'field'].find((name) => name in data);
  if (tie !== undefined) refuse(strapi, [issue('file_tied_by_upload', [tie])]);
};

/**
 * Deletes a file, first its row, then its bytes: Strapi begins with the bytes, and a failure leaves a row without them.
 */
const removeWhole = (strapi: Core.Strapi, service: UploadService, file: StoredFile) =>
  storeWhole(strapi, () => service.remove(file));

/**
 * Removes the stored files of a form after a later one failed. If the database does not answer they stay, each with its
 * row.
 */
async function removeStored(strapi: Core.Strapi, service: UploadService, stored: readonly StoredFile[]) {
  for (const file of stored)
    await removeWhole(strapi, service, file).catch((failure: unknown) => {
      strapi.log.error(failure);
    });
}

/** Guards everything that stores or deletes bytes: uploads, replacements and deletions. */
export function guardBytes(strapi: Core.Strapi, service: UploadService): UploadService {
  return {
    ...service,
    async upload({ data, files }, options) {
      requireNoEntry(strapi, data);
      const infos = [data.fileInfo ?? []].flat();
      const sent = sentFiles(strapi);
      const isOfEach = infos.length > 1 && infos.length === sent.length;
      const inspected = await inspectFiles(strapi, isOfEach ? pair(sent, infos) : [files].flat());
      const stored: StoredFile[] = [];
      try {
        for (const [index, { file, name, kind }] of inspected.entries()) {
          const fileInfo = named(infos[index], name);
          const one = { data: { fileInfo }, files: [file] };
          const pages = await pagesOf(file, kind);
          const added = await storeWhole(strapi, () => service.upload(one, options));
          stored.push(...added);
          if (pages !== null) for (const { id } of added) await keepPages(strapi, id, pages);
        }
      } catch (error) {
        await removeStored(strapi, service, stored);
        throw error;
      }
      return stored;
    },
    async replace(id, { data, file }, options) {
      requireRowId(id);
      const known: StoredFile | null = await strapi.db.query(FILE).findOne({ where: { id } });
      if (!known) throw new errors.NotFoundError();
      const [inspected] = await inspectFiles(strapi, [file]);
      const kind = kindOfExtension(known.ext ?? '');
      if (!inspected) throw new errors.NotFoundError();
      // Its URL stays, with the same extension.
      if (inspected.kind !== kind)
        refuse(strapi, [
          {
            code: 'file_other_kind',
            path: ['files', 0],
            params: { name: inspected.name, kind: kind?.name ?? String(known.ext) },
          },
        ]);
      const fileInfo = named(data.fileInfo, inspected.name);
      const sent = { data: { ...data, fileInfo }, file: inspected.file };
      const pages = await pagesOf(inspected.file, inspected.kind);
      const replaced = await storeWhole(strapi, () => service.replace(id, sent, options));
      await keepPages(strapi, known.id, pages);
      return replaced;
    },
    async updateFileInfo(id, info, options) {
      requireRowId(id);
      const name = info.name ? { name: givenName(info.name) } : {};
      return service.updateFileInfo(id, { ...info, ...name }, options);
    },
    async findOne(id, populate) {
      requireRowId(id);
      return service.findOne(id, populate);
    },
    remove: (file) => removeWhole(strapi, service, file),
  };
}

/** Short, Latin names on the disk; and no second decoding of files that inspectFile() has decoded. */
export const guardImages = (service: ImageService): ImageService => ({
  ...service,
  generateFileName: (name) => `${diskStem(name)}_${randomBytes(5).toString('hex')}`,
  isFaultyImage: () => Promise.resolve(false),
});
