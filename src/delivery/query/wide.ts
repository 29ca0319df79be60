import { isRecord } from '../../domain/record';
import type { Core } from '@strapi/strapi';
import type { AnySchema } from '../../model/schema/field-options';
import { SOURCE_LOCALE } from '../../model/locales';
import { columnOf, inOrderOf, sortableOf } from '../../operations/database/indexes';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { tableOf } from '../../strapi/row-tables';
import { largeTypes, type LargeTypes } from './large';
import { entriesOf, isNarrow, NAMES } from './narrow';
import { readableField, schemaWithin, type Query, type Walk } from './readable';
import { refuseQuery } from './refuse';

/** Operators that an index answers. */
const EQUAL = ['$eq', '$in'];
const ORDERED = [...EQUAL, '$lt', '$lte', '$gt', '$gte', '$between'];

const GROUPS = ['$and', '$or'];

/** The walk, and the large types. */
interface Wide {
  walk: Walk;
  large: LargeTypes;
}

/** The part of a query that would need a full scan of a large type: its path, and what is asked. */
interface Look {
  path: string;
  asked: string;
}

/** The position of the walk: whether only an index may answer here, and whether it is behind a relation. */
interface Place {
  path: string;
  isWide: boolean;
  isJoined: boolean;
  /** Whether a range leaves few of the entries, so that each may be looked at. */
  isBounded?: boolean;
}

/** The first result of a search over items. */
function first<Item>(items: readonly Item[], look: (item: Item) => Look | undefined): Look | undefined {
  for (const item of items) {
    const found = look(item);
    if (found) return found;
  }
  return undefined;
}

const operatorsIn = (condition: unknown): readonly string[] =>
  isRecord(condition)
    ? Object.keys(condition).filter((each) => each.startsWith('$') && !GROUPS.includes(each))
    : ['$eq'];

/** Whether an index answers an operator: on the entries themselves, or on the one document that they are linked to. */
const isAnswered = (name: string, operator: string, isJoined: boolean, inOrder: readonly string[]) => {
  if (isJoined) return NAMES.includes(name) && operator === '$eq';
  return NAMES.includes(name)
    ? EQUAL.includes(operator)
    : inOrder.includes(name) && ORDERED.includes(operator);
};

const unanswered = (name: string, operator: string | undefined, { path }: Place): Look | undefined =>
  operator === undefined ? undefined : { path, asked: `${name}[${operator}]` };

/** A condition over a relation or component. In a large type it has to name one document, wherever the query begins. */
function lookWithin(wide: Wide, name: string, within: AnySchema, condition: unknown, place: Place) {
  const isComponent = !within.uid.includes('::');
  if (isComponent && place.isWide) return { path: place.path, asked: name };
  const isWide = place.isWide || wide.large.has(within.uid);
  const below = { ...place, isWide, isJoined: true, isBounded: false };
  if (!place.isWide && isNarrow(wide.walk, within, condition))
    return lookAmongFew(wide, within, condition, place.path);
  const operator = operatorsIn(condition).find((each) => each !== '$eq');
  if (below.isWide && operator !== undefined) return unanswered(name, operator, below);
  return isRecord(condition) ? lookInFilters(wide, within, condition, below) : undefined;
}

/** The first condition that no index answers; undefined when each has an index or is checked for few rows. */
function lookInFilters(wide: Wide, schema: AnySchema, filters: unknown, place: Place): Look | undefined {
  return first(entriesOf(filters), ([name, condition]) => {
    const here = { ...place, path: `${place.path}.${name}` };
    if (name === '$not' && place.isWide) return { path: here.path, asked: name };
    if (name === '$not' || GROUPS.includes(name)) return lookInFilters(wide, schema, condition, here);
    const attribute = readableField(schema, name);
    const within = attribute && schemaWithin(wide.walk, attribute);
    if (within) return lookWithin(wide, name, within, condition, here);
    const operator = operatorsIn(condition).find(
      (each) => !isAnswered(name, each, place.isJoined, inOrderOf(schema.uid)),
    );
    return place.isWide && !place.isBounded ? unanswered(name, operator, here) : undefined;
  });
}

/**
 * Conditions one relation behind few rows, or behind those of a page: the database evaluates them separately, for all
 * rows.
 */
function lookFurther(wide: Wide, schema: AnySchema, filters: unknown, path: string): Look | undefined {
  return first(entriesOf(filters), ([name, condition]) => {
    const here = { path: `${path}.${name}`, isWide: wide.large.has(schema.uid), isJoined: true };
    if (name === '$not' || GROUPS.includes(name)) return lookFurther(wide, schema, condition, here.path);
    const attribute = readableField(schema, name);
    const further = attribute?.type === 'relation' ? schemaWithin(wide.walk, attribute) : undefined;
    return further && lookWithin(wide, name, further, condition, here);
  });
}

/**
 * Conditions beside one that selects few entries. Those on linked documents are checked for the few; those one relation
 * further are evaluated separately (src/strapi/relation-conditions.ts), and must not be on a large type.
 */
function lookAmongFew(wide: Wide, schema: AnySchema, filters: unknown, path: string): Look | undefined {
  return first(entriesOf(filters), ([name, condition]) => {
    const here = `${path}.${name}`;
    if (name === '$not' || GROUPS.includes(name)) return lookAmongFew(wide, schema, condition, here);
    const attribute = readableField(schema, name);
    const linked = attribute?.type === 'relation' ? schemaWithin(wide.walk, attribute) : undefined;
    return linked && lookFurther(wide, linked, condition, here);
  });
}

/** The fields that are sorted by, in any of Strapi's forms, each as a path of names. */
const sortedBy = (sort: unknown): string[][] =>
  [sort ?? []].flat().flatMap((term: unknown): string[][] =>
    isRecord(term)
      ? Object.entries(term).flatMap(([name, below]) =>
          isRecord(below) ? sortedBy(below).map((rest) => [name, ...rest]) : [[name]],
        )
      : String(term)
          .split(',')
          .map((each) => (each.split(':')[0] ?? '').trim().split('.')),
  );

/** Whether the path to a field goes through a large type: all its rows would be joined. */
function leadsOver(wide: Wide, schema: AnySchema, [name = '', ...rest]: readonly string[]): boolean {
  const attribute = readableField(schema, name);
  const within = attribute && schemaWithin(wide.walk, attribute);
  return within !== undefined && (wide.large.has(within.uid) || leadsOver(wide, within, rest));
}

/** The first sort term that goes through a large type, or that has no index in a large type. */
function lookInSort(wide: Wide, schema: AnySchema, sort: unknown, { path, isWide }: Place) {
  const terms = sortedBy(sort);
  const [field, ...others] = terms.map((names) => names.join('.'));
  if (field === undefined) return undefined;
  const isInOrder = ['id', ...sortableOf(schema)].includes(field) && others.every((each) => each === 'id');
  const over = terms.find((names) => leadsOver(wide, schema, names))?.join('.');
  const asked = over ?? (isWide && !isInOrder ? field : undefined);
  return asked === undefined ? undefined : { path, asked: `sort=${asked}` };
}

/** The parts of populated rows. Those are the rows of one page, but their relations may lead to a large type. */
function lookInPopulate(wide: Wide, schema: AnySchema, populate: unknown, path: string): Look | undefined {
  if (!isRecord(populate)) return undefined;
  return first(Object.entries(populate), ([name, part]) => {
    if (!isRecord(part)) return undefined;
    const here = `${path}.${name}`;
    if (isRecord(part.on))
      return first(Object.entries(part.on), ([uid, sub]) =>
        isRecord(sub)
          ? lookInPopulate(wide, wide.walk.schemaOf(uid), sub.populate, `${here}.${uid}`)
          : undefined,
      );
    const attribute = readableField(schema, name);
    const within = attribute && schemaWithin(wide.walk, attribute);
    return (
      within &&
      (lookFurther(wide, within, part.filters, `${here}.filters`) ??
        lookInPart(wide, within, part, here, { isWide: false }))
    );
  });
}

/** Checks the filters, the order and the populated parts of some rows. */
function lookInPart(
  wide: Wide,
  schema: AnySchema,
  query: Query,
  path: string,
  { isWide, isBounded }: Pick<Place, 'isWide' | 'isBounded'>,
) {
  const place = (name: string): Place => ({
    path: path ? `${path}.${name}` : name,
    isWide,
    isJoined: false,
    isBounded,
  });
  const own = isNarrow(wide.walk, schema, query.filters)
    ? lookAmongFew(wide, schema, query.filters, place('filters').path)
    : (lookInFilters(wide, schema, query.filters, place('filters')) ??
      lookInSort(wide, schema, query.sort, place('sort')));
  return own ?? lookInPopulate(wide, schema, query.populate, place('populate').path);
}

/**
 * Whether a query begins at a date of its order („from today on, the next one first“) after which few entries come: the index has them
 * together, and what else is asked of each is looked at in those only.
 */
async function isBoundedByDate(strapi: Core.Strapi, { uid }: AnySchema, { filters, sort, locale }: Query) {
  const [field] = inOrderOf(uid);
  const [[sorted] = []] = sortedBy(sort);
  const [, from] = entriesOf(filters).find(([name]) => name === field) ?? [];
  if (field === undefined || sorted !== field || !isRecord(from) || typeof from.$gte !== 'string')
    return false;
  const [counted] = await rowsOfStatement<{ total: number | string }>(
    strapi,
    `select count(*) as total from (select 1 from ?? where locale = ? and published_at is not null and ?? >= ? limit ?) as few`,
    [
      tableOf(strapi, uid),
      typeof locale === 'string' ? locale : SOURCE_LOCALE,
      columnOf(field),
      from.$gte,
      MOST_SKIPPED.inOrder + 1,
    ],
  );
  return Number(counted?.total) <= MOST_SKIPPED.inOrder;
}

/** How many entries may be skipped before a page, in a quarter of a second: many with an index, fewer without. */
const MOST_SKIPPED = { inOrder: 10_000, otherwise: 2_000 };

const skippedBy = (pagination: unknown): number => {
  if (!isRecord(pagination)) return 0;
  const { page = 1, pageSize = 25, start = 0 } = pagination;
  return Math.max(Number(start), (Number(page) - 1) * Number(pageSize));
};

/**
 * Refuses a query that needs a full scan of a type with very many rows, as on an installation for all municipalities: a
 * part of a text, a negation, an order without an index; on the requested type or on one behind a condition or an
 * order. The same query within one municipality, partner, project or visit reads a few hundred rows and is answered.
 *
 * The refusal names the condition and what to add to it.
 *
 * @param walk of a query that has been checked.
 */
export async function requireNarrowWhereLarge(
  strapi: Core.Strapi,
  walk: Walk,
  schema: AnySchema,
  query: Query,
) {
  const large = await largeTypes(strapi);
  if (large.size === 0) return;
  const wide: Wide = { walk, large };
  const isWide = large.has(schema.uid) && !isNarrow(walk, schema, query.filters);
  const [order = ''] = inOrderOf(schema.uid);
  const [[sorted = ''] = []] = sortedBy(query.sort);
  const most = sortableOf(schema).includes(sorted) ? MOST_SKIPPED.inOrder : MOST_SKIPPED.otherwise;
  if (isWide && skippedBy(query.pagination) > most)
    refuseQuery('query_pages_end', 'pagination', { most, mostInOrder: MOST_SKIPPED.inOrder, order });
  const search = isWide && query._q !== undefined ? { path: '_q', asked: '_q' } : undefined;
  const isBounded = isWide && (await isBoundedByDate(strapi, schema, query));
  const look = search ?? lookInPart(wide, schema, query, '', { isWide, isBounded });
  if (look) refuseQuery('query_over_all_entries', look.path, { what: look.asked });
}
