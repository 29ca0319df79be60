import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../model/content-types';

/**
 * The number of rows of a type (one for each language and state) up to which a query may scan all of them: 10,000
 * documents in two languages. SQLite cannot scan more within a quarter of a second (`npm run bench -- costly --size
 * large`).
 */
const MOST_ROWS = 40_000;

/** How long a count is kept: an installation does not become large in that time. */
const MINUTES = 10;

/** The UIDs of types with too many rows for a full scan. */
export type LargeTypes = ReadonlySet<string>;

interface Counted {
  types: Promise<LargeTypes>;
  at: number;
}

/** The last count, by application. */
const last = new WeakMap<Core.Strapi, Counted>();

async function count(strapi: Core.Strapi): Promise<LargeTypes> {
  const large = new Set<string>();
  for (const uid of CONTENT_TYPES) if ((await strapi.db.query(uid).count()) > MOST_ROWS) large.add(uid);
  return large;
}

/** Counts now, even if the last count is recent. */
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
    counted.at = 0; // after a failure of the database it is counted again
    throw error;
  }
}
