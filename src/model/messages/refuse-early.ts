import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Issue } from '../../domain/issue';
import { authenticateEarly } from '../../strapi/present-request';
import { messageFor } from './catalogue';
import { readerLanguage } from './reader-language';

const NAMES = {
  400: 'ValidationError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
} as const;

/**
 * Refuses before any route, in the language of who asks: editors read their own, developers of sites English whatever
 * their browser asks for.
 *
 * Answers instead of throwing, so that `strapi::body` takes away the files that came with it.
 */
export async function refuseEarly(
  strapi: Core.Strapi,
  ctx: Context,
  issue: Issue,
  status: keyof typeof NAMES = 400,
) {
  const isSite = ctx.path.startsWith(`${strapi.config.get<string>('api.rest.prefix')}/`);
  // Strapi finds out who asks inside of a route only; a refusal is rare enough to ask for it.
  if (!isSite && ctx.get('authorization')) await authenticateEarly(strapi, ctx);
  const message = messageFor(issue, isSite ? 'en' : readerLanguage(strapi));
  const name = NAMES[status];
  const errors = [{ ...issue, message, name: 'ValidationError' }];
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: { errors } } };
}
