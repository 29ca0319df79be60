import type { Core } from '@strapi/strapi';
import { issue, type Issue, type IssueCode } from '../../domain/issue';
import { refuse } from '../../model/messages/refuse';

/** Thrown by the checks of a query, which know neither the application nor the reader's language. */
class QueryRefusal extends Error {
  constructor(readonly issue: Issue) {
    super(issue.code);
  }
}

/**
 * Refuses a public query; only within `refusingInWords`.
 *
 * @param path the parameter, as in `filters.partners.name`.
 * @throws QueryRefusal always.
 */
export function refuseQuery(code: IssueCode, path: string, params: Issue['params'] = {}): never {
  throw new QueryRefusal(issue(code, [path], params));
}

/**
 * Refuses a name in a query. One that does not exist and one that is private get the same answer, so that it reveals
 * nothing.
 */
export function refuseName(
  path: string,
  name: string,
  code: IssueCode = 'query_name_unknown',
  params: Issue['params'] = {},
): never {
  return refuseQuery(code, path, { name, path, ...params });
}

/**
 * Runs the checks of a query.
 *
 * @throws ValidationError (400) in the reader's language when a check refuses the query.
 */
export async function refusingInWords<Answer>(
  strapi: Core.Strapi,
  check: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof QueryRefusal) return refuse(strapi, [error.issue]);
    throw error;
  }
}
