import type { Core } from '@strapi/strapi';
import { MUNICIPALITY, SLUG_RECORD } from '../../model/content-types';
import { tableOf } from '../../strapi/row-tables';
import { singularName } from '../query/type-names';
import { shownWindow } from '../query/window';
import { checkRedirectsQuery, type RedirectsQuery } from './query';

/** A former slug of a document that is published now. */
interface Redirect {
  type: string;
  municipality: string;
  oldSlug: string;
  newSlug: string;
  locale: string;
}

/**
 * Former slugs of documents that are published now in that language under another slug. One is left out when another
 * document of the municipality has it now; if several documents had it, the last counts.
 */
const formerAddresses = (
  strapi: Core.Strapi,
  { types, municipalities, oldSlugs, locale }: RedirectsQuery,
) => {
  const table = tableOf(strapi, SLUG_RECORD);
  const beside = () =>
    strapi.db
      .getConnection(`${table} as other`)
      .select('other.id')
      .whereRaw('?? = ?? and ?? = ?? and ?? = ?? and ?? <> ??', [
        'other.type',
        'old.type',
        'other.municipality',
        'old.municipality',
        'other.slug',
        'old.slug',
        'other.document',
        'old.document',
      ]);
  const taken = beside().where('other.current', true);
  const later = beside()
    .join(`${table} as shown`, (on) =>
      on
        .on('shown.type', 'other.type')
        .andOn('shown.document', 'other.document')
        .andOn('shown.locale', 'other.locale'),
    )
    .where('shown.current', true)
    .whereRaw('?? = ?? and (?? > ?? or (?? = ?? and ?? > ??))', [
      'other.locale',
      'old.locale',
      'other.since',
      'old.since',
      'other.since',
      'old.since',
      'other.id',
      'old.id',
    ]);
  const rows = strapi.db
    .getConnection(`${table} as old`)
    .join(`${table} as now`, (on) =>
      on
        .on('now.type', 'old.type')
        .andOn('now.document', 'old.document')
        .andOn('now.locale', 'old.locale')
        // A document that moved to another municipality has no page on the old one's site.
        .andOn('now.municipality', 'old.municipality'),
    )
    .where({ 'old.current': false, 'now.current': true, 'old.locale': locale })
    .whereRaw('?? <> ??', ['old.slug', 'now.slug'])
    .whereNotExists(taken)
    .whereNotExists(later);
  if (types) void rows.whereIn('old.type', types);
  if (oldSlugs) void rows.whereIn('old.slug', oldSlugs);
  if (municipalities) void rows.whereIn('old.municipality', municipalities);
  return rows;
};

/** The slugs of municipalities in a language, by documentId. */
const municipalitySlugs = async (strapi: Core.Strapi, documentIds: readonly string[], locale: string) => {
  const rows: { documentId: string; slug: string }[] = await strapi.db.query(MUNICIPALITY).findMany({
    where: { documentId: { $in: documentIds }, locale, publishedAt: { $notNull: true } },
    select: ['documentId', 'slug'],
  });
  return new Map(rows.map(({ documentId, slug }) => [documentId, slug]));
};

/**
 * The list of redirects, for sites that store their own: old and new slugs, the newest first.
 *
 * @param query the parsed query of a public request: `filters` on type, municipality and oldSlug, `locale`,
 *   `pagination`.
 * @param querystring the same as it was sent.
 * @throws errors.ValidationError for anything else, naming it.
 */
export const listRedirects = async (
  strapi: Core.Strapi,
  query: Readonly<Record<string, unknown>>,
  querystring: string,
) => {
  const asked = await checkRedirectsQuery(strapi, query, querystring);
  const { locale, start, limit, withCount } = asked;
  const rows: Redirect[] = await formerAddresses(strapi, asked)
    .select({
      type: 'old.type',
      municipality: 'old.municipality',
      oldSlug: 'old.slug',
      newSlug: 'now.slug',
      locale: 'old.locale',
    })
    .orderBy([
      { column: 'old.since', order: 'desc' },
      { column: 'old.id', order: 'desc' },
    ])
    .offset(start)
    .limit(limit);
  const slugs = await municipalitySlugs(
    strapi,
    rows.map(({ municipality }) => municipality),
    locale,
  );
  const data = rows.map(({ type, municipality, ...row }) => ({
    type: singularName(type),
    municipality: slugs.get(municipality) ?? null,
    ...row,
  }));
  const [counted]: { total: number | string }[] = withCount
    ? await formerAddresses(strapi, asked).count({ total: '*' })
    : [];
  const total = counted && Number(counted.total);
  return { data, meta: { pagination: shownWindow(asked, total) } };
};
