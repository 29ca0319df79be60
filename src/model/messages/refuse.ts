import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Issue } from '../../domain/issue';
import { messageFor } from './catalogue';
import { readerLanguage } from './reader-language';

/**
 * Refuses what was asked: 400 in Strapi's error envelope, each message at its field and in the reader's language. The
 * admin shows them at the fields; programs read `code` and `params`.
 *
 * @param issues at least one.
 * @param also further machine-readable details, beside `errors`.
 * @throws errors.ValidationError always.
 */
export const refuse = (
  strapi: Core.Strapi,
  issues: readonly Issue[],
  also: Record<string, unknown> = {},
): never => {
  const language = readerLanguage(strapi);
  const details = issues.map((issue) => ({
    path: [...issue.path],
    message: messageFor(issue, language),
    name: 'ValidationError',
    code: issue.code,
    params: issue.params,
  }));
  const message = [...new Set(details.map((detail) => detail.message))].join(' ');
  throw new errors.ValidationError(message, { errors: details, ...also });
};
