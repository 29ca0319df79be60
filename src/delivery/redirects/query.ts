import { isRecord } from '../../domain/record';
import type { Core } from '@strapi/strapi';
import { MUNICIPALITY } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { holdersOfFormer } from './former-slugs';
import { checkLocale, checkRead } from '../query/parameters';
import { refuseName, refuseQuery, refusingInWords } from '../query/refuse';
import { typeNamed } from '../query/type-names';
import { windowOf, type Window } from '../query/window';

/** The filters of the list of redirects; undefined for all. */
export interface RedirectsQuery extends Window {
  types: string[] | undefined;
  /** By documentId. */
  municipalities: string[] | undefined;
  oldSlugs: string[] | undefined;
  locale: string;
}

type Query = Readonly<Record<string, unknown>>;

const PARAMETERS = ['filters', 'locale', 'pagination'];
const FILTERS = ['type', 'municipality', 'oldSlug'];

const checkNames = (within: string, given: Query, known: readonly string[]) => {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined)
    refuseName(`${within}${unknown}`, unknown, 'query_name_not_among', { possible: known });
};

/** The values a filter names: one, or `$eq` one, or `$in` several. */
const valuesOf = (name: string, condition: unknown): string[] => {
  const { $eq, $in, ...others } = isRecord(condition) ? condition : { $eq: condition };
  checkNames(`filters.${name}.`, others, ['$eq', '$in']);
  const several: unknown[] = isRecord($in) ? Object.values($in) : [$in ?? []].flat();
  const values = [...($eq === undefined ? [] : [$eq]), ...several];
  if (values.length === 0 || !values.every((value) => typeof value === 'string'))
    return refuseQuery('query_redirects_value_malformed', `filters.${name}`, { name });
  return values;
};

const typesOf = (condition: unknown): string[] =>
  valuesOf('type', condition).map((value) => typeNamed(value, 'filters.type'));

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
  if (missing !== undefined)
    refuseQuery('query_municipality_unknown', 'filters.municipality', { value: missing });
  const documents = given.flatMap((slug) => holders.get(slug) ?? []);
  return [...new Set([...rows.map(({ documentId }) => documentId), ...documents])];
};

/**
 * Reads the query of `/api/redirects`.
 *
 * @param querystring the same as it was sent.
 * @throws errors.ValidationError (400) naming the parameter that is unknown or has an impossible value.
 */
export const checkRedirectsQuery = (
  strapi: Core.Strapi,
  query: Query,
  querystring: string,
): Promise<RedirectsQuery> => refusingInWords(strapi, async () => readQuery(strapi, query, querystring));

const readQuery = async (strapi: Core.Strapi, query: Query, querystring: string): Promise<RedirectsQuery> => {
  checkRead(querystring);
  checkNames('', query, PARAMETERS);
  const { filters = {}, locale } = query;
  if (!isRecord(filters)) return refuseQuery('query_redirects_filter_malformed', 'filters');
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
