import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { issue, type IssueCode } from '../domain/issue';
import { isRecord } from '../domain/record';
import { messageFor } from '../model/messages/catalogue';
import { messagesOf } from '../model/messages/refuse';
import { findEditor, isOfSite, readerLanguage } from '../model/messages/reader-language';
import { isStockRefusal, type StockStatus } from '../strapi/stock-refusals';

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

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === 'object' && body !== null && 'error' in body && (body as Partial<Refusal>).error !== null; // as `in` says

/** Where one signs in: Strapi checks these forms by rules of its own, and answers "2 errors occurred". */
const SIGN_IN = /^\/admin\/(login|register(-admin)?|forgot-password|reset-password)$/i;

const OF_FIELDS: ReadonlyMap<string, IssueCode> = new Map([
  ['email', 'email_expected'],
  ['password', 'password_too_simple'],
]);

/** The fields of a form that Strapi found something wrong with; undefined for any other answer, ours among them, which have codes. */
function wrongFields(body: unknown): string[][] | undefined {
  const details = isRefusal(body) && body.error.name === 'ValidationError' ? body.error.details : undefined;
  const errors: unknown[] = isRecord(details) && Array.isArray(details.errors) ? details.errors : [];
  const paths = errors.flatMap((each) =>
    isRecord(each) && Array.isArray(each.path) && each.code === undefined ? [each.path.map(String)] : [],
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
    if (!isRefusal(body) || !isStockRefusal(status, body.error.message)) return undefined;
    return (isOfSite(strapi, ctx) ? TO_SITES : TO_EDITORS)[status];
  };

  const sayOfFields = (ctx: Context, fields: readonly string[][]) => {
    const issues = fields.map((path) => {
      const field = path.join('.');
      return issue(OF_FIELDS.get(path.at(-1) ?? '') ?? 'sign_in_field_wrong', path, { field });
    });
    const errors = messagesOf(strapi, issues);
    const message = errors.map((each) => each.message).join(' ');
    ctx.body = { data: null, error: { status: 400, name: 'ValidationError', message, details: { errors } } };
  };

  return async (ctx: Context, next: Next) => {
    await next();
    const fields = ctx.status === 400 && SIGN_IN.test(ctx.path) ? wrongFields(ctx.body) : undefined;
    if (fields) return sayOfFields(ctx, fields);
    const code = codeOf(ctx);
    if (code === undefined) return;
    const { status } = ctx;
    const refusal = isRefusal(ctx.body) ? ctx.body : WRONG_VERB;
    if (status !== 401) await findEditor(strapi, ctx);
    const params = { most: largestBody, method: ctx.method, allowed: ctx.response.get('Allow') };
    const message = messageFor(issue(code, [], params), readerLanguage(strapi));
    ctx.status = status;
    ctx.body = { ...refusal, error: { ...refusal.error, message } };
  };
};
