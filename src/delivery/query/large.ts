import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../model/content-types';

/**
 * Rows of a type (each language and state is one) up to which a query may look at all of them: 10,000 documents in two languages.
 * Of more than that, SQLite does not read all within a quarter of a second (`npm run bench -- costly --size large`).
 */
const MOST_ROWS = 40_000;

/** How long a count stands: an installation does not grow from small to large in it. */
const MINUTES = 10;

/** By UID, the types that have so many rows that no query may look at all of them. */
export type LargeTypes = ReadonlySet<string>;

interface Counted {
  types: Promise<LargeTypes>;
  at: number;
}

/** By application: what was counted last. */
const last = new WeakMap<Core.Strapi, Counted>();

async function count(strapi: Core.Strapi): Promise<LargeTypes> {
  const large = new Set<string>();
  for (const uid of CONTENT_TYPES) if ((await strapi.db.query(uid).count()) > MOST_ROWS) large.add(uid);
  return large;
}

/** Counts now, whenever it was done last. */
export function countAgain(strapi: Core.Strapi): Counted {
  const counted = { types: count(strapi), at: Date.now() };
  last.set(strapi, counted);
  return counted;
}

export async function largeTypes(strapi: Core.Strapi): Promise<LargeTypes> {
  const known = last.get(strapi);
  const isFresh = known !== undefined && Date.now() - known.at < MINUTES * 60_000;
  const counted = isFresh ? known : countAgain(strapi);
  try {
    return await counted.types;
  } catch (error) {
    counted.at = 0; // a database that was away for a moment is asked again
    throw error;
  }
}
