import type { Core } from '@strapi/strapi';
import type { ContentType } from '../model/content-types';
import { checkerOf, type Query } from '../strapi/permission-checker';

type Filters = Record<string, unknown>;

/** What a user may see of a type in the admin. */
export interface Access {
  /** Whether they may read these fields at all. */
  reads: (...fields: string[]) => boolean;
  publishes: () => boolean;
  /** The entries they may read, with the conditions of their roles; with `publish`, those they may publish as well. */
  filters: (mustPublish?: boolean) => Promise<Filters[]>;
}

/**
 * The current user's permissions, as the admin's own lists apply them.
 *
 * @param userAbility the ability in the state of an admin request.
 */
export const accessTo = (strapi: Core.Strapi, uid: ContentType, userAbility: unknown): Access => {
  const checker = checkerOf(strapi, uid, userAbility);
  let readable: Promise<Query> | undefined;
  return {
    reads: (...fields) => fields.every((field) => !checker.cannot.read(null, field)),
    publishes: () => !checker.cannot.publish(),
    // Only the conditions are taken from it: from a query with our filters it would drop those on unreadable fields,
    // and so find more instead of less.
    filters: async (mustPublish = false) => {
      readable ??= checker.sanitizedQuery.read({}); // every group asks it again
      const queries = [await readable];
      if (mustPublish) queries.push(await checker.sanitizedQuery.publish({}));
      return queries.flatMap(({ filters }) => (filters ? [structuredClone(filters)] : []));
    },
  };
};
