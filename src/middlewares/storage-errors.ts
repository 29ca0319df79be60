import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { issue } from '../domain/issue';
import { messageFor } from '../model/messages/catalogue';
import { findEditor, readerLanguage } from '../model/messages/reader-language';
import { databaseFailure, type DatabaseFailure } from '../operations/database/failure';
import { failureOfRequest } from '../operations/database/failure-of-request';

/** Seconds after which a client may repeat the request: connections are made again as soon as the database answers. */
const RETRY_AFTER = '5';

const ANSWERS = {
  full: { status: 507, name: 'InsufficientStorageError', code: 'storage_full' },
  away: { status: 503, name: 'ServiceUnavailableError', code: 'storage_away' },
  slow: { status: 503, name: 'ServiceUnavailableError', code: 'storage_slow' },
  conflict: { status: 503, name: 'ServiceUnavailableError', code: 'storage_conflict' },
  held: { status: 503, name: 'ServiceUnavailableError', code: 'storage_conflict' },
  taken: { status: 409, name: 'ConflictError', code: 'storage_conflict' },
  folder: { status: 503, name: 'ServiceUnavailableError', code: 'storage_folder' },
  unstorable: { status: 400, name: 'ValidationError', code: 'text_unstorable' },
} as const;

const answer = async (strapi: Core.Strapi, ctx: Context, failure: DatabaseFailure) => {
  const { status, name, code } = ANSWERS[failure];
  const isReading = code === 'storage_away' && ['GET', 'HEAD'].includes(ctx.method);
  // A form is read before any route; the disk may be full while the database still answers.
  if (failure === 'full' || failure === 'folder') await findEditor(strapi, ctx);
  const said = issue(isReading ? 'storage_away_reading' : code, []);
  ctx.status = status;
  if (status === 503) ctx.set('Retry-After', RETRY_AFTER);
  const message = messageFor(said, readerLanguage(strapi));
  ctx.body = { data: null, error: { status, name, message, details: {} } };
};

/**
 * Answers a failure of the database or the disk with its cause and what to do, in the reader's language, instead of
 * Strapi's plain 500. Also where Strapi catches the failure and answers something else: 401 when permissions could not
 * be read, 400 when relations could not. It is inside `strapi::errors`, which does not log these.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      const failure = failureOfRequest(ctx) ?? databaseFailure(error);
      if (!failure) throw error;
      strapi.log.error(error);
      return answer(strapi, ctx, failure);
    }
    const failure = failureOfRequest(ctx);
    if (failure && ctx.status >= 400) await answer(strapi, ctx, failure);
  };
