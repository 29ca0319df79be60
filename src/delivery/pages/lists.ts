import type { Core } from '@strapi/strapi';
import { tableOfTypes, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { sortKeysOf } from '../../model/schema/name-keys';
import { columnOf } from '../../operations/database/indexes';
import { linkTableOf, type LinkTable } from '../../strapi/link-tables';
import { tableOf } from '../../strapi/row-tables';
import type { Reading } from '../rows/at-one-moment';
import type { Condition } from './conditions';
import type { Uid } from './contract';

/** Entries that link to one: to a municipality, to a partner. */
interface Within {
  link: LinkTable;
  /** The row that they link to, published. */
  id: number;
  /** The same in generic REST, by what comes after `filters` in its addresses. */
  filters: Readonly<Record<string, string>>;
}

/** Which entries of a type a list of a page has. */
export interface ListOf {
  uid: ContentType;
  /** Left out: of the whole installation. */
  within?: Within | undefined;
  where?: Condition | undefined;
}

/** A list, and what a page shows of it. */
export interface Section<Of extends Uid = Uid> extends ListOf {
  uid: Of;
  order: readonly [field: string, direction: 'asc' | 'desc'];
  limit: number;
}

const ORDERS = tableOfTypes(({ publicOrder }) => publicOrder);

/** The order in which sites list the entries of a type: dated ones the newest first. */
export const orderOf = (uid: Uid): Section['order'] => {
  const [field, direction] = ORDERS[uid] ?? ['documentId', 'ASC'];
  return [field, direction === 'DESC' ? 'desc' : 'asc'];
};

/** The entries of a type that link to an entry by one of their relations. */
export const linkingTo = (
  strapi: Core.Strapi,
  uid: ContentType,
  field: string,
  { id, slug }: { id: number; slug: string },
): Within => ({ link: linkTableOf(strapi, uid, field), id, filters: { [`[${field}][slug]`]: slug } });

/**
 * The published rows of a list, as the part of a statement after its columns, `x` being the entry: from the few links to one row, or of
 * a whole language.
 *
 * What is published links to what is published in the same language, and a draft to drafts: what links to a published row is published
 * and in its language.
 *
 * @param joins what else is joined to the entry.
 */
export const rowsOf = (
  { strapi }: Reading,
  { uid, within, where }: ListOf,
  locale: string,
  joins = '',
): { sql: string; bindings: (string | number)[] } => {
  const table = tableOf(strapi, uid);
  const condition = where ? ` and (${where.sql})` : '';
  const bindings = where?.bindings ?? [];
  if (!within)
    return {
      sql: `from ${table} x ${joins} where x.locale = ? and x.published_at is not null${condition}`,
      bindings: [locale, ...bindings],
    };
  const { link, id } = within;
  return {
    sql: `from ${link.table} link join ${table} x on x.id = link.${link.source} ${joins}
      where link.${link.target} = ? and x.published_at is not null${condition}`,
    bindings: [id, ...bindings],
  };
};

const counted = (reading: Reading, list: ListOf, locale: string) => {
  const { within, where } = list;
  if (!within || where) return rowsOf(reading, list, locale);
  return { sql: `from ${within.link.table} where ${within.link.target} = ?`, bindings: [within.id] };
};

/** How many entries each of several lists has: one statement. */
export async function totalsOf(
  reading: Reading,
  lists: readonly ListOf[],
  locale: string,
): Promise<number[]> {
  if (lists.length === 0) return [];
  const counts = lists.map((list) => counted(reading, list, locale));
  const rows = await reading.ask<{ place: number; total: number | string }>(
    counts.map(({ sql }, place) => `select ${place} as place, count(*) as total ${sql}`).join(' union all '),
    counts.flatMap(({ bindings }) => bindings),
  );
  const totals = new Map(rows.map(({ place, total }) => [Number(place), Number(total)]));
  return lists.map((_, place) => totals.get(place) ?? 0);
}

/** The entries that a section shows: a statement. */
export async function idsOf(reading: Reading, section: Section, locale: string): Promise<number[]> {
  const { uid, order, limit } = section;
  const [field, direction] = order;
  const { sql, bindings } = rowsOf(reading, section, locale);
  const column = columnOf(sortKeysOf(schemasOf(reading.strapi)(uid)).get(field) ?? field);
  const rows = await reading.ask<{ id: number }>(
    `select x.id ${sql} order by x.${column} ${direction} nulls last, x.id limit ${limit}`,
    bindings,
  );
  return rows.map(({ id }) => id);
}
