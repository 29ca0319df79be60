import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { File, Files } from 'formidable';
import type { Context, Next } from 'koa';
import { issue, type Issue } from '../domain/issue';
import { folderFailure } from '../strapi/upload-storage';
import { fileInfosIn } from '../uploads/form';
import { refuseEarly } from '../model/messages/refuse-early';

interface Config {
  /** Of all files of a form together, in bytes. */
  maxFileSize: number;
}
/** What koa-body adds to a request. */
interface Read {
  body: Record<string, unknown>;
  files?: Files;
}
type Refused = [issue: Issue, status?: 400 | 413 | 415];

const MEGABYTE = 1024 * 1024;
const MOST_FILES = 50;

/**
 * The paths for forms with files: the media library, the REST API (for tokens with the permission), and the logos of
 * the admin.
 */
const UPLOAD = /^(\/upload(\/files(\/[^/]+\/replace)?)?|\/api\/upload)\/?$/i;
const LOGOS = /^\/admin\/project-settings\/?$/i;

const isUpload = ({ method, path: address }: Context) => method === 'POST' && UPLOAD.test(address);
const isOfLogos = ({ method, path: address }: Context) => method === 'POST' && LOGOS.test(address);
/** An upload in the admin that is not a form; with an id it changes the data of a file. */
const isEmptyUpload = (ctx: Context) =>
  isUpload(ctx) && ctx.path.startsWith('/upload') && ctx.query.id === undefined;

/**
 * Puts the files in the order in which they were sent; formidable lists them as they were completed, small ones first.
 */
const inOrder = (ctx: Context, begun: readonly File[]) => {
  const { files } = ctx.request as unknown as Read; // see Read
  if (Array.isArray(files?.files))
    files.files.sort((one, other) => begun.indexOf(one) - begun.indexOf(other));
};

/** The issue of a form that could be read; the data of its files are checked later. */
const formProblem = (ctx: Context): Issue | undefined => {
  const { body, files } = ctx.request as unknown as Read; // see Read
  if (body.fileInfo !== undefined) {
    const infos = fileInfosIn(body.fileInfo);
    if (!infos) return issue('request_malformed', ['fileInfo'], { name: 'fileInfo' });
    body.fileInfo = infos;
  }
  if (!isUpload(ctx)) return undefined;
  const sent = [files?.files ?? []].flat();
  if (sent.length === 0) return ctx.query.id === undefined ? issue('file_missing', ['files']) : undefined;
  const index = sent.findIndex(({ size }) => size === 0);
  const name = sent[index]?.originalFilename ?? '';
  return index < 0 ? undefined : issue('file_empty', ['files', index], { name });
};

/** Whether an error of formidable is about the form; others are about the disk or bugs. */
const isOfForm = (error: unknown) => error instanceof Error && error.constructor.name === 'FormidableError';

/**
 * Reads a form with files into a temporary folder of its own, which is deleted when the request is answered, whether it
 * was stored, refused or aborted. Strapi's own middleware deletes its files only if nothing was thrown. It comes before
 * `strapi::body`, which reads all other bodies.
 *
 * Forms with files are read only on a few paths, and with a credential.
 */
export default (config: Config, { strapi }: { strapi: Core.Strapi }) => {
  const tooLarge = issue('file_too_large', ['files'], { most: config.maxFileSize / MEGABYTE });

  /** Continues with a form that was read; answers with an issue if it could not be read. */
  const readForm = async (ctx: Context, next: Next, uploadDir: string): Promise<Refused | undefined> => {
    let files = 0;
    let isRead = false;
    let refused: Refused | undefined;
    const filter = () => ++files <= MOST_FILES;
    const begun: File[] = [];
    const onFileBegin = (_field: string, file: File) => begun.push(file);
    const limits = { ...config, maxFieldsSize: MEGABYTE, maxFields: 100 };
    const formidable = { ...limits, uploadDir, filter, onFileBegin };
    const reading = strapi.middleware('strapi::body')({ formidable }, { strapi }) as Core.MiddlewareHandler; // it has one
    const goOn = async () => {
      isRead = true;
      inOrder(ctx, begun);
      const problem =
        files > MOST_FILES ? issue('files_too_many', ['files'], { most: MOST_FILES }) : formProblem(ctx);
      if (problem) refused = [problem];
      else await next();
    };
    try {
      await reading(ctx, goOn);
    } catch (error) {
      const isBrokenOff = ctx.req.destroyed && !ctx.req.complete;
      if (isRead || !(isBrokenOff || isOfForm(error))) throw error;
      return [issue('form_malformed', ['files'])];
    }
    return isRead ? refused : [tooLarge, 413];
  };

  return async (ctx: Context, next: Next) => {
    const isForm = Boolean(ctx.is('multipart'));
    const mayCarry = isUpload(ctx) || isOfLogos(ctx);
    if (!isForm && !isEmptyUpload(ctx)) return next();
    if (mayCarry && !ctx.get('authorization')) return next(); // 401, without reading it
    const refused: Refused | undefined = !isForm
      ? [issue('file_missing', ['files'])]
      : mayCarry
        ? await inFolder((folder) => readForm(ctx, next, folder))
        : [issue('form_not_here', ['files']), 415];
    if (!refused) return;
    ctx.req.resume(); // so that the client can read the answer
    await refuseEarly(strapi, ctx, ...refused);
  };
};

/** Makes a temporary folder and deletes it after use. */
const inFolder = async <Answer>(use: (folder: string) => Promise<Answer>): Promise<Answer> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pobratim-form-')).catch(folderFailure);
  try {
    return await use(folder);
  } finally {
    // Formidable may still be opening the file that it was writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
