import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Issue } from '../../domain/issue';
import { messageFor } from './catalogue';
import { readerLanguage } from './reader-language';

/** What was asked contradicts what somebody else has saved: 409 (src/desk/forms/versions.ts), in the same envelope. */
export class ConflictError extends errors.ValidationError {}

/** Why something was refused, as answers say it: by `messagesOf`, or in Strapi's own words, without a code. */
export interface Reason {
  path: readonly (string | number)[];
  message: string;
  name: string;
  code?: string;
  params?: Issue['params'];
}

/** A list of issues in the reader's language, as the admin and programs read it. */
export const messagesOf = (strapi: Core.Strapi, issues: readonly Issue[]) => {
  const language = readerLanguage(strapi);
  return issues.map((issue) => ({
    path: [...issue.path],
    message: messageFor(issue, language),
    name: 'ValidationError',
    code: issue.code,
    params: issue.params,
  }));
};

/**
 * Refuses what was asked: 400 in Strapi's error envelope, each message at its field and in the reader's language. The
 * admin shows them at the fields; programs read `code` and `params`.
 *
 * @param issues at least one.
 * @param also further machine-readable details, beside `errors`.
 * @param Refusal `ConflictError` for 409.
 * @throws errors.ValidationError always.
 */
export const refuse = (
  strapi: Core.Strapi,
  issues: readonly Issue[],
  also: Record<string, unknown> = {},
  Refusal: new (message: string, details: object) => Error = errors.ValidationError,
): never => {
  const details = messagesOf(strapi, issues);
  const message = [...new Set(details.map((detail) => detail.message))].join(' ');
  throw new Refusal(message, { errors: details, ...also });
};
