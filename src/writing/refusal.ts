import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { issue } from '../domain/issue';
import { messagesOf, type Reason } from '../model/messages/refuse';

/** Strapi's refusals without a list of reasons say in English what this says in the reader's language. */
const stockIssue = (error: unknown) => {
  if (error instanceof errors.ForbiddenError) return issue('right_missing', []);
  return error instanceof errors.NotFoundError ? issue('nothing_here', []) : undefined;
};

/**
 * Why a write was refused.
 *
 * @param error what it threw.
 * @returns undefined if it was not refused: it failed.
 */
export function reasonsOf(strapi: Core.Strapi, error: unknown): readonly Reason[] | undefined {
  if (!(error instanceof errors.ApplicationError)) return undefined;
  const stock = stockIssue(error);
  if (stock) return messagesOf(strapi, [stock]);
  const { errors: reasons } = error.details as { errors?: readonly Reason[] }; // ours (refuse.ts), or Strapi's validation
  return reasons ?? [{ path: [], message: error.message, name: error.name }];
}
