import type { Core } from '@strapi/strapi';
import { pagination } from '@strapi/utils';
import { checkPagination } from './parameters';

/** The part of a list that is asked for. */
export interface Window {
  start: number;
  limit: number;
  /** Whether by page, or by start and limit; the answer says it in the same way. */
  isPaged: boolean;
  withCount: boolean;
}

/**
 * Reads `pagination` as Strapi does for its own lists, with its defaults and its limit (config/api.ts).
 *
 * @throws what `refuseQuery` and `refuseName` throw for what is no part of it.
 */
export function windowOf(strapi: Core.Strapi, asked: unknown): Window {
  checkPagination(asked);
  const { withCount = 'true', ...numbers } = (asked ?? {}) as Record<string, string>; // checked by checkPagination
  const { defaultLimit, maxLimit } = strapi.config.get<{ defaultLimit: number; maxLimit: number }>(
    'api.rest',
  );
  const parts = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)]));
  const defaults = { page: { pageSize: defaultLimit }, offset: { limit: defaultLimit } };
  const { start, limit } = pagination.withDefaultPagination(parts, { defaults, maxLimit });
  return {
    start,
    limit,
    isPaged: !('start' in parts || 'limit' in parts),
    withCount: ['true', 't', '1'].includes(withCount),
  };
}

/**
 * The part of a list that is answered, as `meta.pagination`.
 *
 * @param total undefined when it was not asked for.
 */
export function shownWindow({ start, limit, isPaged }: Window, total: number | undefined) {
  const window = isPaged ? { page: Math.floor(start / limit) + 1, pageSize: limit } : { start, limit };
  const pageCount = total !== undefined && isPaged ? { pageCount: Math.ceil(total / limit) } : {};
  return { ...window, ...pageCount, ...(total !== undefined && { total }) };
}
