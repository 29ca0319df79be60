import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Issue } from '../../domain/issue';
import { messageFor } from './catalogue';
import { findEditor, readerLanguage } from './reader-language';

const NAMES = {
  400: 'ValidationError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
} as const;

/**
 * Refuses before any route, in the language of who asks.
 *
 * Answers instead of throwing, so that `strapi::body` takes away the files that came with it.
 */
export async function refuseEarly(
  strapi: Core.Strapi,
  ctx: Context,
  issue: Issue,
  status: keyof typeof NAMES = 400,
) {
  await findEditor(strapi, ctx);
  const message = messageFor(issue, readerLanguage(strapi));
  const name = NAMES[status];
  const errors = [{ ...issue, message, name: 'ValidationError' }];
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: { errors } } };
}
