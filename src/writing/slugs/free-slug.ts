import type { Core } from '@strapi/strapi';
import { SLUG_RECORD, type ContentType } from '../../model/content-types';
import { slugOf, uniqueSlug } from '../../domain/transliteration';

/** The document that a slug is for. */
export interface SlugTarget {
  /** The municipality in which it has to be free; without one it has to be free in the whole installation. */
  municipality?: string | undefined;
  /** The document itself, whose own slugs do not count as taken. */
  documentId?: string | undefined;
}

/** Conditions for other documents' rows, and for the slug history, by slug. */
const conditions = (uid: ContentType, slug: unknown, { municipality, documentId }: SlugTarget) => {
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
  target: SlugTarget,
): Promise<boolean> => {
  const { rows, addresses } = conditions(uid, slug, target);
  if ((await strapi.db.query(uid).count({ where: rows })) > 0) return true;
  return (await strapi.db.query(SLUG_RECORD).count({ where: addresses })) > 0;
};

/** The slugs that begin with this one: numbered ones, and others that only look so. */
const numberedSlugs = async (
  strapi: Core.Strapi,
  uid: ContentType,
  slug: string,
  target: SlugTarget,
): Promise<string[]> => {
  const { rows, addresses } = conditions(uid, { $startsWith: `${slug}-` }, target);
  const found: { slug: string }[] = [
    ...(await strapi.db.query(uid).findMany({ where: rows, select: ['slug'] })),
    ...(await strapi.db.query(SLUG_RECORD).findMany({ where: addresses, select: ['slug'] })),
  ];
  return found.map((row) => row.slug);
};

/**
 * A slug that no other document of the type has or was published under, in any language or state: an old link must not
 * lead to another document later.
 *
 * @param text what it is made from, by the Transliteration Act: a title, or a slug that was taken.
 */
export const freeSlug = async (
  strapi: Core.Strapi,
  uid: ContentType,
  text: string,
  target: SlugTarget,
): Promise<string> => {
  const wanted = slugOf(text);
  const taken = new Set<string>();
  let candidate = wanted;
  // It is nearly always free, which one indexed query finds out; numbered slugs are looked up only if it is not.
  while (await isTaken(strapi, uid, candidate, target)) {
    if (taken.size === 0)
      for (const counterpart of await numberedSlugs(strapi, uid, wanted, target)) taken.add(counterpart);
    taken.add(candidate);
    candidate = uniqueSlug(wanted, taken);
  }
  return candidate;
};

/**
 * Whether a slug was made from the title rather than typed. A numbered one counts if the title would get the same
 * number now: „sreshta-2“ beside „sreshta“, but not „sreshta-2024“.
 */
export const isAutomatic = async (
  strapi: Core.Strapi,
  uid: ContentType,
  slug: string,
  title: string,
  target: SlugTarget,
) => slug === slugOf(title) || (/-\d+$/.test(slug) && slug === (await freeSlug(strapi, uid, title, target)));
