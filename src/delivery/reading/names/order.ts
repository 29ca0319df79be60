import { isRecord } from '../../../domain/record';
import type { AnySchema, SchemaOf } from '../../../model/schema/field-options';
import { sortKeysOf } from '../../../model/schema/name-keys';
import { schemaWithin } from '../../query/readable';

/**
 * An order of Strapi’s database layer with names exchanged for their keys: `{ name: 'asc' }`, `{ municipality: { name: 'asc' } }`, or a
 * list of these.
 */
export function orderByKeys(schemaOf: SchemaOf, schema: AnySchema, order: unknown): unknown {
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
}
