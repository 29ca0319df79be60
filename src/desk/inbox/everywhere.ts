import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import type { Access } from './access';
import type { InboxEntries, InboxItem } from '../contract';
import { countFor, itemOf, rowsFor, type Question } from './find';

/** The user of the inbox. */
export interface Asker {
  strapi: Core.Strapi;
  accessTo: (uid: ContentType) => Access;
  /** How many entries of a group are shown. */
  limit: number;
}

const inOrder = (items: readonly InboxItem[]) =>
  [...items].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));

/** Merges several lists: the first entries by date, and how many there are in all. */
export const mergeEntries = (found: readonly InboxEntries[], limit: number): InboxEntries => ({
  items: inOrder(found.flatMap(({ items }) => items)).slice(0, limit),
  total: found.reduce((sum, { total }) => sum + total, 0),
});

/** Finds entries of every type that the user may read, or may publish if that is what they are listed for. */
export const findEverywhere = async (
  { strapi, accessTo, limit }: Asker,
  {
    filters,
    by,
    mustPublish = false,
    ...also
  }: Question & { mustPublish?: boolean } & Pick<InboxItem, 'action'>,
): Promise<InboxEntries> => {
  const found: InboxEntries[] = [];
  for (const uid of CONTENT_TYPES) {
    const access = accessTo(uid);
    const fields = filters.flatMap((filter) => Object.keys(filter)).filter((name) => name !== 'documentId'); // readable by all
    if (!access.reads(...fields) || (mustPublish && !access.publishes())) continue;
    const question = { by, filters: [...(await access.filters(mustPublish)), ...filters], limit };
    const rows = await rowsFor(strapi, uid, question);
    const total = rows.length < limit ? rows.length : await countFor(strapi, uid, question);
    found.push({ items: rows.map((row) => ({ ...itemOf(strapi, uid, row, by), ...also })), total });
  }
  return mergeEntries(found, limit);
};
