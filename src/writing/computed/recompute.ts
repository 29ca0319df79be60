import { randomUUID } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import type { ContentType } from '../../model/content-types';
import type { Day } from '../../domain/day';
import type { Row } from '../../model/schema/row-values';
import { loadFilled } from '../document-rows';
import { patchesFor, type Patch } from './compute';

type Populate = Record<string, unknown>;

/**
 * What to load of an entry so that everything computed in it can be compared: all components, nested ones and those of
 * dynamic zones included (every component row has a computed key). Relations and media are never loaded.
 */
export const populateComputed = (schemaOf: SchemaOf, schema: AnySchema): Populate => {
  const populate: Populate = {};
  const below = (uid: string) => ({ populate: populateComputed(schemaOf, schemaOf(uid)) });
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.type === 'component') populate[name] = below(attribute.component);
    if (attribute.type === 'dynamiczone') {
      populate[name] = { on: Object.fromEntries(attribute.components.map((uid) => [uid, below(uid)])) };
    }
  }
  return populate;
};

/**
 * Brings the computed fields of the matching entries up to date, in every language, draft and published.
 *
 * Written past the entity manager: it would set `updatedAt`, and entries nobody touched would look changed, to editors
 * and to whoever sorts by it.
 *
 * @param where the document, all rows of which match, or rows of the type.
 * @param day the day it is.
 * @returns what was written.
 */
export const recompute = async (
  strapi: Core.Strapi,
  uid: ContentType,
  where: { documentId: string } | { id: { $in: number[] } },
  day: Day,
): Promise<Patch[]> => {
  const schemaOf = schemasOf(strapi);
  const schema = schemaOf(uid);
  const populate = populateComputed(schemaOf, schema);
  const rows: Row[] =
    'documentId' in where
      ? await loadFilled(strapi, uid, where, populate)
      : await strapi.db.query(uid).findMany({ where, populate });
  const patches = rows.flatMap((row) =>
    patchesFor(schema, row, { schemaOf, locale: String(row.locale), today: day, newKey: randomUUID }),
  );
  for (const patch of patches) {
    await strapi.db
      .queryBuilder(patch.uid as UID.Schema)
      .update({ ...patch.data })
      .where({ id: patch.id })
      .execute();
  }
  return patches;
};
