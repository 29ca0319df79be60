import { errors } from '@strapi/utils';
import { OF_ALL, OWNED_TYPES, PARTNER, THEME, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { relationTarget } from '../../model/schema/walk';
import { columnOf, inOrderOf } from '../../operations/database/indexes';
import { linkTableOf } from '../../strapi/link-tables';
import { readShown } from '../rows/shown';
import { sitePath } from '../../model/site-addresses';
import { versionsOf } from './addresses';
import { allOf, type Condition } from './conditions';
import type { Moment, TimelinePage } from './contract';
import { linkingTo, rowsOf, totalsOf, type ListOf } from './lists';
import { addressesOf, cardPlan, metaOf, type Asker } from './page';
import { MOST_PAGES, type TimelineQuery } from './timeline-query';

const SIZE = 25;

/** A type with the date by which its entries are in order. */
interface Dated {
  uid: ContentType;
  date: string;
}

/** The date by which sites sort the entries of a type; partners are sorted by name, and have a beginning. */
const datedTypes = ({ strapi }: Asker): Dated[] =>
  OWNED_TYPES.flatMap((uid) => {
    const { attributes } = schemasOf(strapi)(uid);
    const [date = ''] = [...inOrderOf(uid), 'sinceFrom'].filter((name) => attributes[name]?.type === 'date');
    return date === '' ? [] : [{ uid, date }];
  });

/** The entries of a type that link to an entry of another; of nothing where none can. */
const about = (
  { strapi }: Asker,
  uid: ContentType,
  target: ContentType,
  id: number | undefined,
): Condition | 'none' | undefined => {
  if (id === undefined) return undefined;
  if (uid === target) return { sql: 'x.id = ?', bindings: [id], filters: {} }; // a partner itself, since when it is one
  const [field] =
    Object.entries(schemasOf(strapi)(uid).attributes).find(
      ([, attribute]) => relationTarget(attribute) === target && !('mappedBy' in attribute),
    ) ?? [];
  if (field === undefined) return 'none';
  const { table, source, target: linked } = linkTableOf(strapi, uid, field);
  return { sql: `x.id in (select ${source} from ${table} where ${linked} = ?)`, bindings: [id], filters: {} };
};

const between = ({ date }: Dated, { from, to }: TimelineQuery): Condition => {
  const column = `x.${columnOf(date)}`;
  const bounds = [
    { sql: `${column} is not null`, bindings: [] },
    ...(from === undefined ? [] : [{ sql: `${column} >= ?`, bindings: [from] }]),
    ...(to === undefined ? [] : [{ sql: `${column} <= ?`, bindings: [to] }]),
  ];
  return {
    sql: bounds.map(({ sql }) => sql).join(' and '),
    bindings: bounds.flatMap(({ bindings }) => bindings),
    filters: {},
  };
};

/** The dated entries of one type. */
interface Branch {
  list: ListOf;
  date: string;
}

/** The row of a published entry in the language of the page. */
const rowOf = async (asker: Asker, uid: ContentType, documentId: string | undefined) => {
  if (documentId === undefined) return undefined;
  const versions = await versionsOf(asker, uid, documentId);
  const own = versions.find(({ locale }) => locale === asker.locale);
  if (!own) throw new errors.NotFoundError(); // withdrawn meanwhile
  return own.id;
};

const branchesOf = async (asker: Asker, query: TimelineQuery): Promise<Branch[]> => {
  const { strapi, municipality } = asker;
  const partner = await rowOf(asker, PARTNER, query.partner);
  const theme = await rowOf(asker, THEME, query.theme);
  return datedTypes(asker).flatMap((dated) => {
    const { uid, date } = dated;
    const [ofPartner, ofTheme] = [about(asker, uid, PARTNER, partner), about(asker, uid, THEME, theme)];
    if (ofPartner === 'none' || ofTheme === 'none') return [];
    const within = municipality && linkingTo(strapi, uid, 'municipality', municipality);
    return [{ date, list: { uid, within, where: allOf([between(dated, query), ofPartner, ofTheme]) } }];
  });
};

interface Entry {
  place: number;
  id: number;
  day: string;
}

/** Which entries a page of the timeline has, the newest first: one statement, in which an index gives each type in order. */
const entriesOf = async (asker: Asker, branches: readonly Branch[], page: number): Promise<Entry[]> => {
  const parts = branches.map(({ list, date }, place) => {
    const { sql, bindings } = rowsOf(asker, list, asker.locale);
    const column = `x.${columnOf(date)}`;
    return {
      sql: `select * from (select ${place} as place, x.id, ${column} as day ${sql}
        order by ${column} desc, x.id limit ${page * SIZE}) as of_type_${place}`,
      bindings,
    };
  });
  return asker.ask<Entry>(
    `${parts.map(({ sql }) => sql).join(' union all ')} order by day desc, place, id limit ${SIZE} offset ${(page - 1) * SIZE}`,
    parts.flatMap(({ bindings }) => bindings),
  );
};

/**
 * What a timeline is asked for after a page; undefined where there is no way on. Behind the last page that there can be, what is as old as
 * its last entry begins a timeline of its own.
 */
const wayOn = ({ page, to }: TimelineQuery, last: string | undefined): Record<string, string> | undefined => {
  if (page < MOST_PAGES) return { page: String(page + 1) };
  return last === undefined || last === to ? undefined : { to: last };
};

/** Everything that has a date, the newest first, 25 a page. */
export async function timelinePage(asker: Asker, query: TimelineQuery): Promise<TimelinePage> {
  const { strapi, locale, municipality } = asker;
  const branches = await branchesOf(asker, query);
  const totals = await totalsOf(
    asker,
    branches.map(({ list }) => list),
    locale,
  );
  const total = totals.reduce((sum, each) => sum + each, 0);
  const found = await entriesOf(asker, branches, query.page);
  const answers = await readShown(
    asker,
    branches.map(({ list: { uid } }, place) => ({
      plan: cardPlan(asker, uid),
      ids: found.filter((entry) => Number(entry.place) === place).map(({ id }) => id),
    })),
    locale,
  );
  const next = answers.map((rows) => rows.values());
  const items = found.flatMap(({ place, day }): Moment[] => {
    const entry = next[place]?.next().value;
    const { uid } = branches[place]?.list ?? {};
    if (!entry || !uid) return [];
    // By the views that the contract’s cards follow from.
    return [{ type: strapi.contentType(uid).info.singularName, date: day, entry: entry as Moment['entry'] }];
  });
  const { page, ...others } = query;
  const asked = Object.fromEntries(
    Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  const alternates = await addressesOf(asker, '/timeline', {
    ...asked,
    ...(page > 1 && { page: String(page) }),
  });
  const way = page * SIZE >= total ? undefined : wayOn(query, items.at(-1)?.date);
  return {
    data: {
      items,
      total,
      next: way
        ? sitePath(strapi, municipality?.slug ?? OF_ALL, '/timeline', { ...asked, ...way, locale })
        : null,
    },
    meta: metaOf(asker, alternates, answers.flat()),
  };
}
