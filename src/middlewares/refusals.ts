import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { issue, type IssueCode } from '../domain/issue';
import { isRecord } from '../domain/record';
import { messageFor } from '../model/messages/catalogue';
import { messagesOf } from '../model/messages/refuse';
import { findEditor, isOfSite, readerLanguage } from '../model/messages/reader-language';
import { isStockRefusal, malformedOf, type Malformed, type StockStatus } from '../strapi/stock-refusals';

interface Config {
  /** Of a body that is no form with files, in megabytes. */
  largestBody: number;
}
/** Strapi's error envelope, as far as it is read here. */
interface Refusal {
  data: null;
  error: { status: number; name: string; message: string; details: unknown };
}

const TO_EDITORS: Readonly<Record<StockStatus, IssueCode>> = {
  400: 'sign_in_wrong',
  401: 'signed_out',
  403: 'right_missing',
  404: 'nothing_here',
  413: 'request_too_large',
  429: 'requests_too_often',
};
const TO_SITES: Readonly<Record<StockStatus, IssueCode>> = {
  ...TO_EDITORS,
  401: 'site_credentials_wrong',
  403: 'site_not_public',
  404: 'site_nothing_here',
};

const OF_MALFORMED: Readonly<Record<Exclude<Malformed, 'no-address'>, IssueCode>> = {
  'not-copied': 'not_copied_at_once',
  'account-taken': 'site_account_taken',
  'file-unnamed': 'site_file_unnamed',
};

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === 'object' && body !== null && 'error' in body && (body as Partial<Refusal>).error !== null; // as `in` says

/** Where one signs in: Strapi checks these forms by rules of its own, and answers "2 errors occurred". */
const SIGN_IN = /^\/admin\/(login|register(-admin)?|forgot-password|reset-password)$/i;

const OF_FIELDS: ReadonlyMap<string, IssueCode> = new Map([
  ['email', 'email_expected'],
  ['password', 'password_too_simple'],
]);

/** What a refusal says of single fields. */
const errorsIn = ({ error: { details } }: Refusal): unknown[] =>
  isRecord(details) && Array.isArray(details.errors) ? details.errors : [];

/** Whether a refusal is ours: it has codes. */
const hasCodes = (body: Refusal) => errorsIn(body).some((each) => isRecord(each) && each.code !== undefined);

/** The fields of a form that Strapi found something wrong with; undefined for any other answer, ours among them. */
function wrongFields(body: unknown): string[][] | undefined {
  if (!isRefusal(body) || body.error.name !== 'ValidationError' || hasCodes(body)) return undefined;
  const paths = errorsIn(body).flatMap((each) =>
    isRecord(each) && Array.isArray(each.path) && each.path.length > 0 ? [each.path.map(String)] : [],
  );
  return paths.length > 0 ? [...new Map(paths.map((path) => [path.join('.'), path])).values()] : undefined;
}

/** The router answers a wrong verb with an empty body. */
const WRONG_VERB: Refusal = {
  data: null,
  error: { status: 405, name: 'MethodNotAllowedError', message: '', details: {} },
};

/**
 * Says each refusal of Strapi's own in the reader's language, with what to do next; status, name and details stay as they are.
 * What this product refuses has its sentence already. Stands outside `strapi::errors`, which makes answers of what was thrown.
 */
export default ({ largestBody }: Config, { strapi }: { strapi: Core.Strapi }) => {
  /** The code of the message; undefined for an answer that is no refusal, or has its sentence. */
  const codeOf = (ctx: Context): IssueCode | undefined => {
    if (ctx.status === 405 && !ctx.body) return 'method_impossible';
    const { status, body } = ctx;
    if (!isRefusal(body)) return undefined;
    const texts = isOfSite(strapi, ctx) ? TO_SITES : TO_EDITORS;
    const { message } = body.error;
    const malformed = malformedOf(status, message);
    if (malformed) return malformed === 'no-address' ? texts[404] : OF_MALFORMED[malformed];
    if (isStockRefusal(status, message)) return texts[status];
    // What programs send to accounts and files: Strapi says what is wrong in English, in a hundred ways.
    return status === 400 && texts === TO_SITES && !hasCodes(body) ? 'site_request_wrong' : undefined;
  };

  const sayOfFields = (ctx: Context, fields: readonly string[][]) => {
    const ofSite = isOfSite(strapi, ctx);
    const issues = fields.map((path) => {
      const field = path.join('.');
      const known = ofSite ? 'site_field_wrong' : OF_FIELDS.get(path.at(-1) ?? '');
      return issue(known ?? 'sign_in_field_wrong', path, { field });
    });
    const errors = messagesOf(strapi, issues);
    const message = errors.map((each) => each.message).join(' ');
    ctx.body = { data: null, error: { status: 400, name: 'ValidationError', message, details: { errors } } };
  };

  return async (ctx: Context, next: Next) => {
    await next();
    const isForm = SIGN_IN.test(ctx.path) || isOfSite(strapi, ctx);
    const fields = ctx.status === 400 && isForm ? wrongFields(ctx.body) : undefined;
    if (fields) return sayOfFields(ctx, fields);
    const code = codeOf(ctx);
    if (code === undefined) return;
    const { status } = ctx;
    const refusal = isRefusal(ctx.body) ? ctx.body : WRONG_VERB;
    if (status !== 401) await findEditor(strapi, ctx);
    const params = { most: largestBody, method: ctx.method, allowed: ctx.response.get('Allow') };
    const message = messageFor(issue(code, [], params), readerLanguage(strapi));
    ctx.status = status;
    const { error } = refusal;
    const details = code === 'site_request_wrong' ? { reason: error.message } : error.details;
    ctx.body = { ...refusal, error: { ...error, message, details } };
  };
};
