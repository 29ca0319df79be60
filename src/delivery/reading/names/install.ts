import type { Core } from '@strapi/strapi';
import { isRecord } from '../../../domain/record';
import { isContentType } from '../../../model/content-types';
import { schemasOf, type AnySchema, type SchemaOf } from '../../../model/schema/field-options';
import { changeDatabaseQueries, type DatabaseQuery } from '../../../strapi/query-params';
import { schemaWithin } from '../../query/readable';
import { orderByKeys } from './order';
import { searchWhere, whereByKeys } from './search';

/** The queries of what is populated. */
const populateByKeys = (schemaOf: SchemaOf, schema: AnySchema, populate: unknown): unknown => {
  if (!isRecord(populate)) return populate;
  return Object.fromEntries(
    Object.entries(populate).map(([name, part]) => {
      const attribute = schema.attributes[name];
      const within = attribute && isRecord(part) ? schemaWithin({ schemaOf }, attribute) : undefined;
      return [name, within && isRecord(part) ? queryByKeys(schemaOf, within, part) : part];
    }),
  );
};

const queryByKeys = (schemaOf: SchemaOf, schema: AnySchema, query: DatabaseQuery): DatabaseQuery => ({
  ...query,
  ...(query.where !== undefined && { where: whereByKeys(schemaOf, schema, query.where) }),
  ...(query.orderBy !== undefined && { orderBy: orderByKeys(schemaOf, schema, query.orderBy) }),
  ...(query.populate !== undefined && { populate: populateByKeys(schemaOf, schema, query.populate) }),
});

/** Strapi’s `_q` as conditions: those on names are put to their keys. */
const searchByKeys = (
  schema: AnySchema,
  { _q, ...query }: DatabaseQuery,
  contains: string,
): DatabaseQuery => {
  const searched = _q === undefined ? undefined : searchWhere(schema, _q, contains);
  if (!searched) return query;
  return { ...query, where: query.where === undefined ? searched : { $and: [query.where, searched] } };
};

/**
 * Sorts by names and searches for them as readers of a language do, over REST, in the admin’s lists and in its fields for links
 * (docs/adr/0048-names-in-alphabetical-order.md, docs/adr/0049-names-are-found-as-they-are-typed.md).
 */
export function installNames(strapi: Core.Strapi) {
  const schemaOf = schemasOf(strapi);
  // On SQLite our LIKE ignores case (src/strapi/sqlite-letters.ts), and the other operator would fold every text again.
  const contains = strapi.config.get('database.connection.client') === 'sqlite' ? '$contains' : '$containsi';
  changeDatabaseQueries(strapi, (uid, query) => {
    if (!isContentType(uid)) return query;
    const schema = schemaOf(uid);
    return searchByKeys(schema, queryByKeys(schemaOf, schema, query), contains);
  });
}
