import type { Core } from '@strapi/strapi';
import { requireFunctions, requireHold } from './hold';

/** A statement with `?` for each value. */
export interface Statement {
  sql: string;
  bindings: readonly unknown[];
}

/** A query for Strapi’s database layer. */
type DatabaseQuery = Readonly<Record<string, unknown>>;

/** The part of Strapi’s query builder that is used; it is private to `@strapi/database`. */
interface Builder {
  init: (query: DatabaseQuery) => Builder;
  count: () => Builder;
  getKnexQuery: () => { toSQL: () => { sql?: unknown; bindings?: unknown } };
}
interface EntityManager {
  createQueryBuilder: (uid: string) => Builder;
}

/** As knex gives values to SQLite’s driver (knex/lib/dialects/better-sqlite3/index.js). */
const forSqlite = (value: unknown): unknown => {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'boolean' ? Number(value) : value;
};

const statementOf = (strapi: Core.Strapi, builder: Builder): Statement => {
  const { sql, bindings } = builder.getKnexQuery().toSQL();
  if (typeof sql !== 'string' || !Array.isArray(bindings))
    throw new Error('A query of knex’s says its statement otherwise (src/strapi/list-statements.ts).');
  return { sql, bindings: strapi.db.dialect.client === 'sqlite' ? bindings.map(forSqlite) : bindings };
};

/**
 * Hold: `strapi.db.entityManager.createQueryBuilder`, whose builders make a knex query of conditions and an order, which says its
 * statement (`toSQL`). So a list has the entries, the order and the total that Strapi gives it, and its statements can be kept and
 * asked again: making them takes ten times as long as asking. It can go when Strapi keeps what it has translated.
 *
 * @param query its conditions, its order and its part of the list.
 * @returns the statement for the ids, as `id` (and `documentId`), and the one for the total, as `count`.
 */
export function statementsOfList(strapi: Core.Strapi, uid: string, query: DatabaseQuery) {
  const manager = strapi.db.entityManager as unknown as EntityManager; // private, see above
  const { where, filters, _q, ...others } = query;
  const conditions = { where, filters, _q };
  return {
    ids: statementOf(
      strapi,
      // Were it the id alone, SQLite would read an index that has all of the entries in no order, and sort them: it has no `documentId`.
      manager
        .createQueryBuilder(uid)
        .init({ ...conditions, ...others, select: ['id', 'documentId'], populate: undefined }),
    ),
    count: statementOf(strapi, manager.createQueryBuilder(uid).init(conditions).count()),
  };
}

/** Stops the start when the statements cannot be had. */
export function requireListStatements(strapi: Core.Strapi) {
  const manager = strapi.db.entityManager as unknown as EntityManager; // likewise
  requireFunctions(manager, ['createQueryBuilder'], 'list-statements', 'Strapi’s entity manager');
  const { ids, count } = statementsOfList(strapi, 'admin::user', { limit: 1 });
  requireHold(
    ids.sql.includes('limit ?') && count.sql.includes('count('),
    'list-statements',
    'Strapi’s query builder makes other statements',
  );
}
