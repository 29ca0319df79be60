import type { Core } from '@strapi/strapi';
import { SLUG_RECORD, type ContentType } from '../../model/content-types';
import { slugOf, uniqueSlug } from '../../domain/transliteration';

/** For whom a slug is looked for. */
export interface Claim {
  /** The municipality within which it has to be free; without one it has to be free over the installation. */
  municipality?: string | undefined;
  /** The document it is for, whose own slugs do not stand in its way. */
  documentId?: string | undefined;
}

/** The other documents' rows and former addresses with a slug of some form, as conditions on either table. */
const conditions = (uid: ContentType, slug: unknown, { municipality, documentId }: Claim) => {
  const others = documentId !== undefined ? { $ne: documentId } : undefined;
  return {
    rows: {
      slug,
      ...(others && { documentId: others }),
      ...(municipality && { municipality: { documentId: municipality } }),
    },
    addresses: {
      type: uid,
      slug,
      ...(others && { document: others }),
      ...(municipality && { municipality }),
    },
  };
};

const isTaken = async (
  strapi: Core.Strapi,
  uid: ContentType,
  slug: string,
  claim: Claim,
): Promise<boolean> => {
  const { rows, addresses } = conditions(uid, slug, claim);
  if ((await strapi.db.query(uid).count({ where: rows })) > 0) return true;
  return (await strapi.db.query(SLUG_RECORD).count({ where: addresses })) > 0;
};

/** The slugs that begin alike: numbered ones, and what only looks like one. */
const numberedSlugs = async (
  strapi: Core.Strapi,
  uid: ContentType,
  slug: string,
  claim: Claim,
): Promise<string[]> => {
  const { rows, addresses } = conditions(uid, { $startsWith: `${slug}-` }, claim);
  const found: { slug: string }[] = [
    ...(await strapi.db.query(uid).findMany({ where: rows, select: ['slug'] })),
    ...(await strapi.db.query(SLUG_RECORD).findMany({ where: addresses, select: ['slug'] })),
  ];
  return found.map((row) => row.slug);
};

/**
 * A slug that no other document of the type has, in any language or state, nor ever was published under: what a reader
 * kept must not lead to something else one day.
 *
 * @param text what it is made from, by the Transliteration Act: a title, or a slug that was taken.
 */
export const freeSlug = async (
  strapi: Core.Strapi,
  uid: ContentType,
  text: string,
  claim: Claim,
): Promise<string> => {
  const wanted = slugOf(text);
  const taken = new Set<string>();
  let candidate = wanted;
  // Nearly always it is free, and that an index can tell; only then are its numbered ones looked for.
  while (await isTaken(strapi, uid, candidate, claim)) {
    if (taken.size === 0)
      for (const counterpart of await numberedSlugs(strapi, uid, wanted, claim)) taken.add(counterpart);
    taken.add(candidate);
    candidate = uniqueSlug(wanted, taken);
  }
  return candidate;
};

/**
 * Whether a slug is the one that a title gets by itself, so that nobody has typed it. One with a number is, if the
 * title would get the same number now: „sreshta-2“ beside „sreshta“, but not „sreshta-2024“.
 */
export const isAutomatic = async (
  strapi: Core.Strapi,
  uid: ContentType,
  slug: string,
  title: string,
  claim: Claim,
) => slug === slugOf(title) || (/-\d+$/.test(slug) && slug === (await freeSlug(strapi, uid, title, claim)));
