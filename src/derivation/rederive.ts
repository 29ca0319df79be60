import { randomUUID } from 'node:crypto';
import type { Core, Schema, UID } from '@strapi/strapi';
import type { ContentType } from '../content-types';
import { dayIn, type Day } from '../domain/day';
import { patchesFor, type Patch, type Row } from './derive';

/** The time zone whose calendar decides what day it is for a Bulgarian municipality. */
export const TIME_ZONE = 'Europe/Sofia';

export const today = (): Day => dayIn(TIME_ZONE, new Date());

type Populate = Record<string, unknown>;

/**
 * What to load of an entry so that everything derived in it can be compared: all components, nested ones and those of
 * dynamic zones included (every component row has a derived key). Relations and media are never loaded.
 */
export const populateDerived = (strapi: Core.Strapi, schema: Schema.Schema): Populate => {
  const populate: Populate = {};
  const below = (uid: UID.Component) => {
    const component = strapi.getModel(uid);
    return { populate: populateDerived(strapi, component) };
  };
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.type === 'component') populate[name] = below(attribute.component);
    if (attribute.type === 'dynamiczone') {
      populate[name] = { on: Object.fromEntries(attribute.components.map((uid) => [uid, below(uid)])) };
    }
  }
  return populate;
};

/**
 * Brings the derived fields of the matching entries up to date, in every language, draft and published.
 *
 * Written past the entity manager: it would set `updatedAt`, and the admin would call a published entry modified.
 *
 * @param where which rows of the type; a database `where`, so that a document's rows of all languages match.
 * @param day the day it is.
 * @returns what was written.
 */
export const rederive = async (strapi: Core.Strapi, uid: ContentType, where: object, day: Day): Promise<Patch[]> => {
  const schema = strapi.getModel(uid);
  const schemaOf = (name: string) => strapi.getModel(name as UID.Schema); // names come from schemas themselves
  const rows: Row[] = await strapi.db.query(uid).findMany({ where, populate: populateDerived(strapi, schema) });
  const patches = rows.flatMap((row) =>
    patchesFor(schema, row, { schemaOf, locale: String(row.locale), today: day, newKey: randomUUID }),
  );
  for (const patch of patches) {
    await strapi.db.queryBuilder(patch.uid).update(patch.data).where({ id: patch.id }).execute();
  }
  return patches;
};

/** Shows what was derived in the answer of the write as well: it was made before the derivation. */
export const applyToResult = (result: unknown, patches: readonly Patch[]) => {
  const entries = (result as { entries?: Row[] }).entries ?? [result as Row]; // publish and clone answer with a list
  for (const entry of entries) {
    for (const { id, data, uid } of patches) {
      if (uid.startsWith('api::') && id === entry.id) Object.assign(entry, data);
    }
  }
};
