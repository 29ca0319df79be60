import { isRecord } from '../../domain/record';
import type { Core } from '@strapi/strapi';
import type { IssueCode } from '../../domain/issue';
import { MOST_PARAMETERS, unreadParameter } from '../../domain/query-names';
import { LOCALES } from '../../model/locales';
import { storedLocales } from '../../strapi/stored-locales';
import { type Query } from './readable';
import { refuseName, refuseQuery } from './refuse';
import { isBoolean } from './values';

/** Letters that a search may have. */
export const LONGEST_SEARCH = 200;

const PARAMETERS = ['filters', 'sort', 'fields', 'populate', 'pagination', 'locale', 'status', '_q'];

/** Top-level parameters that Strapi accepts without effect, and the refusal that says what to use instead. */
const INSTEAD = new Map<string, IssueCode>([
  ['page', 'query_pagination_at_top'],
  ['pageSize', 'query_pagination_at_top'],
  ['start', 'query_pagination_at_top'],
  ['limit', 'query_pagination_at_top'],
  ['count', 'query_count_at_top'],
  ['withCount', 'query_count_at_top'],
  ['ordering', 'query_ordering_at_top'],
  ['publicationFilter', 'query_state_at_top'],
  ['hasPublishedVersion', 'query_state_at_top'],
]);

/** Refuses parameters that were sent but dropped by the parser. */
export function checkRead(querystring: string) {
  const unread = unreadParameter(querystring);
  if (unread !== undefined) refuseName('query', unread, 'query_name_unread', { most: MOST_PARAMETERS });
}

/**
 * Refuses parameters that the public API does not have.
 *
 * @param also those that only lists of some types have.
 */
export function checkNames(query: Query, also: readonly string[]) {
  const possible = [...PARAMETERS, ...also];
  const unknown = Object.keys(query).find((name) => !possible.includes(name));
  if (unknown !== undefined)
    refuseName(unknown, unknown, INSTEAD.get(unknown) ?? 'query_name_not_among', { possible });
}

export function checkSearch(search: unknown) {
  if (search !== undefined && (typeof search !== 'string' || search.length > LONGEST_SEARCH))
    refuseQuery('query_search_malformed', '_q', { most: LONGEST_SEARCH });
}

const PAGINATION = ['page', 'pageSize', 'start', 'limit', 'withCount'];
const LARGEST_NUMBER = 2 ** 31 - 1;

function checkWindow(name: string, value: unknown) {
  const least = name === 'start' ? 0 : 1;
  const isWhole = typeof value === 'string' && /^\d{1,10}$/.test(value);
  if (!isWhole || Number(value) < least || Number(value) > LARGEST_NUMBER)
    refuseQuery('query_page_malformed', `pagination.${name}`, { least });
}

/** Refuses what is neither true nor false for the parameter that counts once what several municipalities have. */
export function checkCountOnce(countOnce: unknown) {
  if (countOnce !== undefined && countOnce !== 'true' && countOnce !== 'false')
    refuseQuery('query_switch_malformed', 'countOnce');
}

export function checkPagination(pagination: unknown) {
  if (pagination === undefined) return;
  if (!isRecord(pagination)) return refuseQuery('query_pagination_malformed', 'pagination');
  for (const [name, value] of Object.entries(pagination)) {
    if (!PAGINATION.includes(name))
      refuseName(`pagination.${name}`, name, 'query_name_not_among', { possible: PAGINATION });
    if (name !== 'withCount') checkWindow(name, value);
    else if (typeof value !== 'string' || !isBoolean(value))
      refuseQuery('query_switch_malformed', 'pagination.withCount');
  }
}

/** The size of a page, as Strapi limits it when none or too much is asked (config/api.ts). */
export const pageSizeOf = (pagination: unknown): number => {
  if (!isRecord(pagination)) return 25;
  return Math.min(100, Number(pagination.pageSize ?? pagination.limit ?? 25));
};

/** Both are accepted and answered with published content (published-only.ts); Strapi ignores any other value. */
const STATUSES: readonly unknown[] = ['published', 'draft'];

export function checkStatus(status: unknown) {
  if (status !== undefined && !STATUSES.includes(status)) refuseQuery('query_status_unknown', 'status');
}

/** Refuses a language that the installation does not have, naming the languages it has, and more than one. */
export async function checkLocale(strapi: Core.Strapi, locale: unknown) {
  if (locale !== undefined && typeof locale !== 'string')
    return refuseQuery('query_locale_malformed', 'locale');
  if (locale === undefined || LOCALES.some(({ code }) => code === locale)) return;
  // An administrator may have added more languages.
  const locales = await storedLocales(strapi).find();
  const codes = locales.map(({ code }) => code);
  if (!codes.includes(locale))
    refuseQuery('query_locale_unknown', 'locale', { value: locale, possible: codes });
}
