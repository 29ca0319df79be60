import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { isContentType } from '../../model/content-types';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { sortKeysOf } from '../../model/schema/name-keys';
import { changeDatabaseQueries, type DatabaseQuery } from '../../strapi/query-params';
import { schemaWithin } from '../query/readable';

/** An order, with names exchanged for their keys: `{ name: 'asc' }`, `{ municipality: { name: 'asc' } }`, or a list of these. */
const orderByKeys = (schemaOf: SchemaOf, schema: AnySchema, order: unknown): unknown => {
  if (Array.isArray(order)) return order.map((each) => orderByKeys(schemaOf, schema, each));
  if (!isRecord(order)) return order;
  return Object.fromEntries(
    Object.entries(order).map(([name, direction]) => {
      const attribute = schema.attributes[name];
      const within = attribute && isRecord(direction) ? schemaWithin({ schemaOf }, attribute) : undefined;
      return within
        ? [name, orderByKeys(schemaOf, within, direction)]
        : [sortKeysOf(schema).get(name) ?? name, direction];
    }),
  );
};

/** The queries of what is populated; a dynamic zone has one for each of its components. */
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
  ...(query.orderBy !== undefined && { orderBy: orderByKeys(schemaOf, schema, query.orderBy) }),
  ...(query.populate !== undefined && { populate: populateByKeys(schemaOf, schema, query.populate) }),
});

/**
 * Sorts what is asked for by a name by the alphabet of its language: over REST, in the admin's lists and in its fields for links
 * (docs/adr/0048-names-in-alphabetical-order.md).
 */
export function installNameOrder(strapi: Core.Strapi) {
  const schemaOf = schemasOf(strapi);
  changeDatabaseQueries(strapi, (uid, query) =>
    isContentType(uid) ? queryByKeys(schemaOf, schemaOf(uid), query) : query,
  );
}
