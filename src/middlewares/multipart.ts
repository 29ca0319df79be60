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

/** Where forms with files belong: the media library and the REST API, for tokens with the right; the logos of the admin. */
const UPLOAD = /^(\/upload(\/files(\/[^/]+\/replace)?)?|\/api\/upload)\/?$/i;
const LOGOS = /^\/admin\/project-settings\/?$/i;

const isUpload = ({ method, path: address }: Context) => method === 'POST' && UPLOAD.test(address);
const isOfLogos = ({ method, path: address }: Context) => method === 'POST' && LOGOS.test(address);
/** An upload in the admin that is no form; with an id it is about what is said of a file. */
const isEmptyUpload = (ctx: Context) =>
  isUpload(ctx) && ctx.path.startsWith('/upload') && ctx.query.id === undefined;

/** Puts the files as they were sent; formidable lists them as they came onto the disk, a small one before a large one. */
const inOrder = (ctx: Context, begun: readonly File[]) => {
  const { files } = ctx.request as unknown as Read; // see Read
  if (Array.isArray(files?.files))
    files.files.sort((one, other) => begun.indexOf(one) - begun.indexOf(other));
};

/** What is wrong with a form that could be read; what its files say of themselves is Strapi's to hand on. */
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

/** An error of formidable about the form; others are of the disk, or of this program. */
const isOfForm = (error: unknown) => error instanceof Error && error.constructor.name === 'FormidableError';

/**
 * Reads a form with files into a temporary folder of its own, which is gone when the request is answered, whatever became
 * of it: refused for its size or by the route, broken off, or stored. Strapi's own middleware, which reads it here as well,
 * takes its files away only when nothing was thrown. Stands before `strapi::body`, which reads all other bodies.
 *
 * Forms with files are read for those who may send one: at few addresses, and with a credential.
 */
export default (config: Config, { strapi }: { strapi: Core.Strapi }) => {
  const tooLarge = issue('file_too_large', ['files'], { most: config.maxFileSize / MEGABYTE });

  /** Goes on with what was read; answers what is wrong with a form that was not. */
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
    ctx.req.resume(); // so that the sender comes to read the answer
    await refuseEarly(strapi, ctx, ...refused);
  };
};

/** Gives a temporary folder for as long as something takes. */
const inFolder = async <Answer>(use: (folder: string) => Promise<Answer>): Promise<Answer> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pobratim-form-')).catch(folderFailure);
  try {
    return await use(folder);
  } finally {
    // Formidable may still be opening the file that it was writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
