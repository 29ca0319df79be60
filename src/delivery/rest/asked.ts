import { isRecord } from '../../domain/record';
import { FILE, isContentType } from '../../model/content-types';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import { relationTarget } from '../../model/schema/walk';
import { isScalar, LOCALIZATIONS, readableField, schemaWithin } from '../query/readable';
import type { Asked } from '../rows/plan';

/** What a query for Strapi’s database layer asks of rows. */
type RowQuery = Readonly<Record<string, unknown>>;

/** What our statements cannot read: then Strapi answers. */
class NotKnown extends Error {}

const notKnown = (): never => {
  throw new NotKnown();
};

/** The names of a list, with what is behind the dots of each: `partners.coatOfArms` (@strapi/database, query/helpers/populate/process.js). */
const namesIn = (paths: readonly unknown[]): Record<string, unknown> => {
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const [name = '', ...rest] = String(path).split('.');
    below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest.join('.')] : [])]);
  }
  return Object.fromEntries(
    [...below].map(([name, populate]) => [name, populate.length > 0 ? { populate } : true]),
  );
};

const everyName = (schema: AnySchema): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(schema.attributes).flatMap((name) => {
      const attribute = readableField(schema, name);
      return attribute && !isScalar(attribute) ? [[name, true]] : [];
    }),
  );

const named = (schema: AnySchema, populate: unknown): Record<string, unknown> => {
  if (populate === undefined || populate === null || populate === false) return {};
  if (populate === true) return everyName(schema);
  if (Array.isArray(populate)) return namesIn(populate);
  return isRecord(populate) ? populate : notKnown();
};

const ofRows = (schemaOf: SchemaOf, schema: AnySchema, query: unknown): Asked => {
  if (query === true) return {};
  if (!isRecord(query)) return notKnown();
  const { select, populate, ...others } = query;
  if (Object.keys(others).length > 0) return notKnown();
  return {
    ...(Array.isArray(select) && { fields: select.filter((name) => name !== 'id').map(String) }),
    populate: Object.fromEntries(
      Object.entries(named(schema, populate)).map(([name, part]) => [
        name,
        ofField(schemaOf, schema, name, part),
      ]),
    ),
  };
};

/** A dynamic zone: its components by name, or all of them. */
const ofZone = (schemaOf: SchemaOf, components: readonly string[], query: unknown): Asked => {
  const { on, populate, ...others } = isRecord(query) ? query : {};
  const isAll = query === true || (populate === true && on === undefined);
  if (Object.keys(others).length > 0 || (!isAll && (populate !== undefined || !isRecord(on))))
    return notKnown();
  const parts = isRecord(on)
    ? Object.entries(on)
    : components.map((uid): [string, unknown] => [uid, populate === true ? { populate } : true]);
  return { on: Object.fromEntries(parts.map(([uid, part]) => [uid, ofRows(schemaOf, schemaOf(uid), part)])) };
};

function ofField(schemaOf: SchemaOf, schema: AnySchema, name: string, query: unknown): Asked {
  const attribute = readableField(schema, name);
  if (!attribute || isScalar(attribute) || name === LOCALIZATIONS) return notKnown();
  if (attribute.type === 'dynamiczone') return ofZone(schemaOf, attribute.components, query);
  if (attribute.type === 'relation' && !isContentType(relationTarget(attribute) ?? '')) return notKnown();
  const within = schemaWithin({ schemaOf }, attribute);
  if (!within || (attribute.type === 'media' && within.uid !== FILE)) return notKnown();
  return ofRows(schemaOf, within, query);
}

/**
 * What a query asks of the rows of a type, for a plan (delivery/rows).
 *
 * @param query for Strapi’s database layer; of its parts only those that say what is read of a row.
 * @returns undefined for what our statements cannot read: other languages of an entry, conditions and orders in what is populated.
 */
export function askedOfRows(schemaOf: SchemaOf, schema: AnySchema, query: RowQuery): Asked | undefined {
  try {
    return ofRows(schemaOf, schema, query);
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}
