import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import type { Access } from './access';
import { countFor, itemOf, rowsFor, type Found, type Item, type Question } from './find';

export type { Found } from './find';

/** Who asks. */
export interface Asker {
  strapi: Core.Strapi;
  accessTo: (uid: ContentType) => Access;
  /** How many entries of a group are shown. */
  limit: number;
}

const inOrder = (items: readonly Item[]) =>
  [...items].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));

/** Several answers as one: the first of them by date, and how many there are in all. */
export const together = (found: readonly Found[], limit: number): Found => ({
  items: inOrder(found.flatMap(({ items }) => items)).slice(0, limit),
  total: found.reduce((sum, { total }) => sum + total, 0),
});

/** Asks every type for entries that the person may read, and may publish where that is what waits for them. */
export const everywhere = async (
  { strapi, accessTo, limit }: Asker,
  { filters, by, mustPublish = false, ...also }: Question & { mustPublish?: boolean } & Pick<Item, 'action'>,
): Promise<Found> => {
  const found: Found[] = [];
  for (const uid of CONTENT_TYPES) {
    const access = accessTo(uid);
    const fields = filters.flatMap((filter) => Object.keys(filter)).filter((name) => name !== 'documentId'); // everybody reads that
    if (!access.reads(...fields) || (mustPublish && !access.publishes())) continue;
    const question = { by, filters: [...(await access.filters(mustPublish)), ...filters], limit };
    const rows = await rowsFor(strapi, uid, question);
    const total = rows.length < limit ? rows.length : await countFor(strapi, uid, question);
    found.push({ items: rows.map((row) => ({ ...itemOf(strapi, uid, row, by), ...also })), total });
  }
  return together(found, limit);
};
