import { isRecord } from '../../domain/record';
import type { Core } from '@strapi/strapi';
import { pagination } from '@strapi/utils';
import { CONTENT_TYPES, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { holdersOfFormer } from './former-slugs';
import { checkText } from '../query/check';
import { checkLocale, checkPagination, checkRead } from '../query/parameters';
import { refuse } from '../query/refuse';

/** The filters of the list of redirects; undefined for all. */
export interface RedirectsQuery {
  types: string[] | undefined;
  /** By documentId. */
  municipalities: string[] | undefined;
  oldSlugs: string[] | undefined;
  locale: string;
  start: number;
  limit: number;
  isPaged: boolean;
  withCount: boolean;
}

type Query = Readonly<Record<string, unknown>>;

const PARAMETERS = ['filters', 'locale', 'pagination'];
const FILTERS = ['type', 'municipality', 'oldSlug'];

/** The name of a type in Strapi's URLs: `visit`, `news-article`. */
export const singularName = (uid: ContentType): string => uid.slice(uid.lastIndexOf('.') + 1);

const checkNames = (within: string, given: Query, known: readonly string[]) => {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined)
    refuse(`${within}${unknown}`, `Invalid key ${unknown}. Use: ${known.join(', ')}.`);
};

/** The values a filter names: one, or `$eq` one, or `$in` several. */
const valuesOf = (name: string, condition: unknown): string[] => {
  const { $eq, $in, ...others } = isRecord(condition) ? condition : { $eq: condition };
  checkNames(`filters.${name}.`, others, ['$eq', '$in']);
  const several: unknown[] = isRecord($in) ? Object.values($in) : [$in ?? []].flat();
  const values = [...($eq === undefined ? [] : [$eq]), ...several];
  if (values.length === 0 || !values.every((value) => typeof value === 'string'))
    return refuse(
      `filters.${name}`,
      `Give a value: filters[${name}]=…, or several: filters[${name}][$in][0]=…`,
    );
  return values;
};

const typesOf = (condition: unknown): string[] => {
  const named = new Map<string, string>(CONTENT_TYPES.map((uid) => [singularName(uid), uid]));
  return valuesOf('type', condition).map(
    (name) =>
      named.get(name) ??
      refuse('filters.type', `There is no type "${name}". Use one of: ${[...named.keys()].join(', ')}.`),
  );
};

/**
 * By slug, as in all filters: `filters[municipality][slug]=troyan`; the shorter `filters[municipality]=troyan` means
 * the same.
 */
const municipalitiesOf = async (strapi: Core.Strapi, condition: unknown): Promise<string[]> => {
  const isLong = isRecord(condition) && !('$eq' in condition) && !('$in' in condition);
  if (isLong) checkNames('filters.municipality.', condition, ['slug']);
  const given = valuesOf('municipality', isLong ? condition.slug : condition);
  const holders = await holdersOfFormer(strapi, MUNICIPALITY, given);
  const slugs = given.filter((slug) => !holders.has(slug));
  const rows: { documentId: string; slug: string }[] = await strapi.db.query(MUNICIPALITY).findMany({
    where: { slug: { $in: slugs }, publishedAt: { $notNull: true } },
    select: ['documentId', 'slug'],
  });
  const missing = slugs.find((slug) => !rows.some((row) => row.slug === slug));
  if (missing !== undefined) refuse('filters.municipality', `There is no municipality "${missing}" here.`);
  const documents = given.flatMap((slug) => holders.get(slug) ?? []);
  return [...new Set([...rows.map(({ documentId }) => documentId), ...documents])];
};

const windowOf = (strapi: Core.Strapi, asked: unknown) => {
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
};

/**
 * Reads the query of `/api/redirects`.
 *
 * @param querystring the same as it was sent.
 * @throws errors.ValidationError (400) naming the parameter that is unknown or has an impossible value.
 */
export const checkRedirectsQuery = async (
  strapi: Core.Strapi,
  query: Query,
  querystring: string,
): Promise<RedirectsQuery> => {
  checkText(query);
  checkRead(querystring);
  checkNames('', query, PARAMETERS);
  const { filters = {}, locale } = query;
  if (!isRecord(filters)) return refuse('filters', 'A filter names a field: filters[type]=…');
  checkNames('filters.', filters, FILTERS);
  await checkLocale(strapi, locale);
  const { type, municipality, oldSlug } = filters;
  const language = typeof locale === 'string' ? locale : SOURCE_LOCALE;
  return {
    types: type === undefined ? undefined : typesOf(type),
    municipalities: municipality === undefined ? undefined : await municipalitiesOf(strapi, municipality),
    oldSlugs: oldSlug === undefined ? undefined : valuesOf('oldSlug', oldSlug),
    locale: language,
    ...windowOf(strapi, query.pagination),
  };
};
