import type { Core } from '@strapi/strapi';
import {
  SLUG_RECORD,
  isContentType,
  isOwned,
  MUNICIPALITY,
  type ContentType,
} from '../../model/content-types';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { isRecord } from '../../domain/record';
import { isFromReader } from '../../strapi/present-request';
import { readableField, schemaWithin } from '../query/readable';
import { tableOf } from '../../strapi/row-tables';
import { filterFor, isOneSlug, slugsIn, type Holders } from './slug-conditions';

type Query = Record<string, unknown>;

/** A filter with a condition on a slug, and the type whose slug it is. */
interface Place {
  uid: ContentType;
  filters: Query;
  /** Whether the whole filter depends on it: then a former slug finds nothing. */
  isDecisive: boolean;
}

const GROUPS = ['$and', '$or', '$not'];
const entriesOf = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : []);

/** The schema behind a field that a query names, if there is one. */
const fieldWithin = (schemaOf: SchemaOf, schema: AnySchema, name: string) => {
  const attribute = readableField(schema, name);
  return attribute && schemaWithin({ schemaOf }, attribute);
};

function* inFilters(
  schemaOf: SchemaOf,
  schema: AnySchema,
  filters: unknown,
  isDecisive: boolean,
): Generator<Place> {
  if (!isRecord(filters)) return;
  for (const [name, condition] of entriesOf(filters)) {
    if (GROUPS.includes(name)) {
      const below = Array.isArray(condition) ? condition : [condition];
      for (const each of below) yield* inFilters(schemaOf, schema, each, isDecisive && name === '$and');
    } else if (name === 'slug' && isContentType(schema.uid))
      yield { uid: schema.uid, filters, isDecisive: isDecisive && isOneSlug(condition) };
    else {
      const within = fieldWithin(schemaOf, schema, name);
      if (within) yield* inFilters(schemaOf, within, condition, isDecisive);
    }
  }
}

/** The places in a query and in its populated parts. */
function* inQuery(
  schemaOf: SchemaOf,
  schema: AnySchema,
  { filters, populate }: Query,
  isDecisive = true,
): Generator<Place> {
  yield* inFilters(schemaOf, schema, filters, isDecisive);
  for (const [name, part] of Array.isArray(populate) ? [] : entriesOf(populate)) {
    const within = fieldWithin(schemaOf, schema, name);
    if (within && isRecord(part)) yield* inQuery(schemaOf, within, part, false);
  }
}

interface SlugRecord {
  document: string;
  slug: string;
  current: boolean;
}

/**
 * The documents that were published under slugs that no document has now. One statement on an index if all slugs are
 * current.
 *
 * @param municipality the municipality whose entries are asked for, by documentId; undefined for all.
 */
export const holdersOfFormer = async (
  strapi: Core.Strapi,
  uid: ContentType,
  slugs: readonly string[],
  municipality?: string,
): Promise<Holders> => {
  const table = () => strapi.db.getConnection(tableOf(strapi, SLUG_RECORD));
  const within = { type: uid, ...(municipality !== undefined && { municipality }) };
  const columns = ['document', 'slug', 'current'];
  const found: SlugRecord[] = await table().where(within).whereIn('slug', slugs).select(columns);
  const live = new Set(found.flatMap(({ slug, current }) => (current ? [slug] : []))); // SQLite says 1
  const former = found.filter(({ slug }) => !live.has(slug));
  if (former.length === 0) return new Map();
  const shown: SlugRecord[] = await table()
    .where({ ...within, current: true })
    .whereIn('document', [...new Set(former.map(({ document }) => document))])
    .select(columns);
  const published = new Set(shown.map(({ document }) => document));
  const holders = new Map<string, string[]>();
  for (const { slug, document } of former)
    if (published.has(document)) holders.set(slug, [...new Set([...(holders.get(slug) ?? []), document])]);
  return holders;
};

/** The municipality whose entries a query asks for, by documentId; the query may have a former slug of it. */
const municipalityOf = async (strapi: Core.Strapi, filters: unknown): Promise<string | undefined> => {
  const asked = isRecord(filters) && isRecord(filters.municipality) ? filters.municipality : {};
  const [documentId] = isOneSlug(asked.documentId) ? slugsIn(asked.documentId) : [];
  const [slug] = isOneSlug(asked.slug) ? slugsIn(asked.slug) : [];
  if (documentId !== undefined || slug === undefined) return documentId;
  const rows: SlugRecord[] = await strapi.db
    .query(SLUG_RECORD)
    .findMany({ where: { type: MUNICIPALITY, slug }, select: ['document', 'current'] });
  return (rows.find(({ current }) => current) ?? rows[0])?.document;
};

/** Replaces former slugs by the documents they lead to. */
const follow = async (
  strapi: Core.Strapi,
  places: readonly Place[],
  filters: unknown,
): Promise<{ isChanged: boolean }> => {
  let isChanged = false;
  const municipality = places.some((place) => isOwned(place.uid) && slugsIn(place.filters.slug).length > 0)
    ? await municipalityOf(strapi, filters)
    : undefined;
  for (const type of new Set(places.map(({ uid }) => uid))) {
    const these = places.filter(({ uid }) => uid === type);
    const slugs = [...new Set(these.flatMap((place) => slugsIn(place.filters.slug)))];
    if (slugs.length === 0) continue;
    const holders = await holdersOfFormer(strapi, type, slugs, isOwned(type) ? municipality : undefined);
    for (const place of these.filter((each) =>
      slugsIn(each.filters.slug).some((slug) => holders.has(slug)),
    )) {
      isChanged = true;
      putInPlace(place.filters, filterFor(place.filters.slug, holders));
    }
  }
  return { isChanged };
};

/** Replaces the condition on the slug by another one, and keeps the others. */
function putInPlace(filters: Query, condition: Query) {
  delete filters.slug;
  const isFree = Object.keys(condition).every((name) => !(name in filters));
  if (isFree) Object.assign(filters, condition);
  else filters.$and = [...[filters.$and ?? []].flat(), condition];
}

/**
 * Follows former slugs in the filters of a query, and in its populated parts: a list filtered by a municipality, theme
 * or network stays the same when its slug changes.
 *
 * @param query the parsed query of a public request, already checked; its filters are changed in place.
 * @param onlyWhereAnswered skips a query that would find nothing by a former slug (installFormerSlugs handles it).
 */
export const followFormerSlugs = async (
  strapi: Core.Strapi,
  uid: ContentType,
  query: Query,
  { onlyWhereAnswered }: { onlyWhereAnswered: boolean },
) => {
  const schemaOf = schemasOf(strapi);
  const places = [...inQuery(schemaOf, schemaOf(uid), query)];
  if (onlyWhereAnswered && places.every(({ isDecisive }) => isDecisive)) return;
  await follow(strapi, places, query.filters);
};

/**
 * Follows former slugs in the filters of a list that has found nothing.
 *
 * @param filters are changed in place.
 * @returns whether there are any: then the list is to be asked for again.
 */
export const followWhereNothing = async (
  strapi: Core.Strapi,
  uid: ContentType,
  filters: unknown,
): Promise<boolean> => {
  const schemaOf = schemasOf(strapi);
  const { isChanged } = await follow(strapi, [...inFilters(schemaOf, schemaOf(uid), filters, true)], filters);
  return isChanged;
};

const LISTS = ['findMany', 'count'] as const;

/**
 * Looks for former slugs when a list finds nothing. Nearly every query has a present slug, and reading the slug history
 * first would cost each one a statement.
 */
export const installFormerSlugs = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const { uid } = context;
    const params = context.params as { filters?: Query }; // the union of all actions' params
    const { filters } = params; // before other middlewares replace them by copies
    const action = LISTS.find((each) => each === context.action);
    const result = await next();
    const isEmpty = result === 0 || (Array.isArray(result) && result.length === 0);
    if (!action || !isEmpty || !isContentType(uid) || !isFromReader(strapi)) return result;
    const isFormer = await followWhereNothing(strapi, uid, filters);
    // A new call: `next` can be called only once.
    return isFormer ? strapi.documents(uid)[action]({ ...params, filters }) : result;
  });
};
