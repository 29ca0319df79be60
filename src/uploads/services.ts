import { randomBytes } from 'node:crypto';
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

interface Admitted {
  file: SentFile;
  name: string;
  kind: Kind;
}

/**
 * Inspects files and makes them what their bytes say, whatever their sender said.
 *
 * @throws errors.ValidationError naming each that is refused, before any is stored.
 */
export async function admitFiles(strapi: Core.Strapi, files: readonly SentFile[]): Promise<Admitted[]> {
  if (files.length === 0) refuse(strapi, [{ code: 'file_missing', path: ['files'], params: {} }]);
  const admitted: Admitted[] = [];
  const issues: Issue[] = [];
  for (const [index, file] of files.entries()) {
    const found = await inspectFile(file);
    if ('refusal' in found) {
      issues.push({ ...found.refusal, path: ['files', index] });
      continue;
    }
    const { name, kind } = found;
    const said = { originalFilename: `${diskStem(name)}${kind.extensions[0]}`, mimetype: kind.mime };
    admitted.push({ file: Object.assign(file, said, { detectedMimeType: kind.mime }), name, kind });
  }
  if (issues.length > 0) refuse(strapi, issues);
  return admitted;
}

/** What is said of a file, with the name that readers are shown: the one that was typed, else that of the file. */
const named = (info: FileInfo | undefined, name: string): FileInfo => ({
  ...info,
  name: givenName(info?.name || name),
});

/** To each that is said the file that it names. Strapi takes the first of two with one name twice, and leaves out others. */
function pair(files: readonly SentFile[], infos: readonly FileInfo[]): SentFile[] {
  const left = [...files];
  return infos.flatMap((info) => {
    const index = left.findIndex(({ originalFilename }) => originalFilename === info.name);
    return left.splice(Math.max(0, index), 1);
  });
}

/** The files of the present request, as they came. */
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
 * Strapi ties a file to the row of a component that the form names, whosever it is and on the site or not, past everything
 * that is asked of a write. Who wants a file in an entry writes the entry.
 */
const requireUntied = (strapi: Core.Strapi, data: Readonly<Record<string, unknown>>) => {
  const tie = ['ref', 'refId', 'field'].find((name) => name in data);
  if (tie !== undefined) refuse(strapi, [issue('file_tied_by_upload', [tie])]);
};

/** Deletes a file, its bytes after its row: Strapi begins with the bytes, and leaves a row without them when it fails. */
const removeWhole = (strapi: Core.Strapi, service: UploadService, file: StoredFile) =>
  storeWhole(strapi, () => service.remove(file));

/** Takes back the files of a form of which a later one failed. While the database is away they stay, each with its row. */
async function takeBack(strapi: Core.Strapi, service: UploadService, stored: readonly StoredFile[]) {
  for (const file of stored)
    await removeWhole(strapi, service, file).catch((failure: unknown) => {
      strapi.log.error(failure);
    });
}

/** Everything that stores bytes or takes them away: what comes in, what takes the place of something, what goes. */
export function guardBytes(strapi: Core.Strapi, service: UploadService): UploadService {
  return {
    ...service,
    async upload({ data, files }, options) {
      requireUntied(strapi, data);
      const infos = [data.fileInfo ?? []].flat();
      const sent = sentFiles(strapi);
      const isOfEach = infos.length > 1 && infos.length === sent.length;
      const admitted = await admitFiles(strapi, isOfEach ? pair(sent, infos) : [files].flat());
      const stored: StoredFile[] = [];
      try {
        for (const [index, { file, name }] of admitted.entries()) {
          const fileInfo = named(infos[index], name);
          const one = { data: { fileInfo }, files: [file] };
          stored.push(...(await storeWhole(strapi, () => service.upload(one, options))));
        }
      } catch (error) {
        await takeBack(strapi, service, stored);
        throw error;
      }
      return stored;
    },
    async replace(id, { data, file }, options) {
      requireRowId(id);
      const known: StoredFile | null = await strapi.db.query(FILE).findOne({ where: { id } });
      if (!known) throw new errors.NotFoundError();
      const [admitted] = await admitFiles(strapi, [file]);
      const kind = kindOfExtension(known.ext ?? '');
      if (!admitted) throw new errors.NotFoundError();
      // Its address stays, and says what it is.
      if (admitted.kind !== kind)
        refuse(strapi, [
          {
            code: 'file_other_kind',
            path: ['files', 0],
            params: { name: admitted.name, kind: kind?.name ?? String(known.ext) },
          },
        ]);
      const fileInfo = named(data.fileInfo, admitted.name);
      const sent = { data: { ...data, fileInfo }, file: admitted.file };
      return storeWhole(strapi, () => service.replace(id, sent, options));
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

/** Short, Latin names on the disk; and no second decoding of what inspectFile() has decoded to its end. */
export const guardImages = (service: ImageService): ImageService => ({
  ...service,
  generateFileName: (name) => `${diskStem(name)}_${randomBytes(5).toString('hex')}`,
  isFaultyImage: () => Promise.resolve(false),
});
