import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

/**
 * Hold: `strapi.db.entityManager.createQueryBuilder`, whose builders make each read a knex query, and the terms of the
 * order inside that query.
 *
 * Strapi says nothing about rows without a value (database/dist/query/helpers/order-by.js). PostgreSQL puts them first
 * in a descending order and last in an ascending one, SQLite the other way round: "the newest first" began with the
 * visits that have no date, on one of the two. Here every term says `nulls last`, in both directions, also where Strapi
 * ranks the related rows of an entry to sort by one of them.
 *
 * It can go when Strapi has an option for it: remove the call in `src/index.ts` and this file.
 */

/** A column that never lacks a value: without `nulls last` the database can read its index in both directions. */
const ALWAYS_SET = /(^|\.)(id|created_at|updated_at)$/;

/** A table joined by Strapi; the order of the links in it is the database's own, and complete. */
interface Join {
  alias: string;
  orderBy?: Record<string, unknown> | null;
}

/** The part of Strapi's query builder that is used; it is private to `@strapi/database`. */
interface Builder {
  state: { joins: readonly Join[] };
  getKnexQuery: () => unknown;
}
interface EntityManager {
  createQueryBuilder: (uid: string) => Builder;
}

/** A part of a knex query, as knex keeps it (knex/lib/query/querybuilder.js): of the order, a rank, or a join. */
interface Part {
  grouping?: string;
  type?: string;
  value?: unknown;
  direction?: unknown;
  order?: { column: unknown; order?: unknown }[];
  table?: unknown;
}

/** A knex query; only a select has an order. */
interface Query {
  _statements: Part[];
  clear: (grouping: 'order') => Query;
  orderBy: (column: unknown, direction?: unknown) => Query;
  orderByRaw: (sql: string, columns: string[]) => Query;
}

const inWords = (direction: unknown) => (String(direction).toLowerCase() === 'desc' ? 'desc' : 'asc');

const isTerm = ({ grouping }: Part) => grouping === 'order';

/** Ranks of related rows (`row_number() over (… order by …)`), in a subquery that knex builds by calling a function. */
function rankNullsLast(join: Part) {
  const { table } = join;
  if (typeof table !== 'function') return;
  join.table = function rank(this: Query, ...parameters: unknown[]) {
    Reflect.apply(table, this, parameters);
    for (const { type, order = [] } of this._statements)
      if (type === 'analytic') for (const term of order) term.order = `${inWords(term.order)} nulls last`;
  };
}

function putNullsLast(query: Query, isComplete: (column: string) => boolean) {
  for (const part of query._statements) if (part.grouping === 'join') rankNullsLast(part);
  const terms = query._statements.filter(isTerm);
  if (terms.length === 0) return;
  query.clear('order');
  for (const { value, direction } of terms) {
    if (typeof value !== 'string' || isComplete(value)) query.orderBy(value, direction);
    else query.orderByRaw(`?? ${inWords(direction)} nulls last`, [value]);
  }
}

/**
 * Puts rows without a value last in every order of Strapi's database layer.
 *
 * @throws Error when Strapi's query builder has changed: the two databases would answer differently.
 */
export function installNullsLast(strapi: Core.Strapi) {
  const manager = strapi.db.entityManager as unknown as EntityManager; // private, see above
  const original = manager.createQueryBuilder.bind(manager);
  const query = original('admin::user').getKnexQuery() as Query; // what getKnexQuery makes
  requireFunctions(query, ['clear', 'orderBy', 'orderByRaw'], 'nulls-last', 'A query of knex’s');
  requireHold(Array.isArray(query._statements), 'nulls-last', 'A query of knex’s keeps its parts elsewhere');
  manager.createQueryBuilder = (uid) => {
    const builder = original(uid);
    const make = builder.getKnexQuery.bind(builder);
    builder.getKnexQuery = () => {
      const made = make() as Query; // likewise
      const links = builder.state.joins.flatMap(({ alias, orderBy }) =>
        Object.keys(orderBy ?? {}).map((column) => `${alias}.${column}`),
      );
      putNullsLast(made, (column) => ALWAYS_SET.test(column) || links.includes(column));
      return made;
    };
    return builder;
  };
}
