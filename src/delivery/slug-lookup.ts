import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ContentType } from '../content-types';

/** Strapi's documentIds: 24 characters, a letter first (@paralleldrive/cuid2). A slug can look the same, so this is a hint. */
const DOCUMENT_ID = /^[a-z][a-z0-9]{23}$/;

/** What a slug or a documentId can consist of; nothing else is worth a question to the database. */
const ADDRESSABLE = /^[\w.~-]{1,255}$/;

/**
 * The documentId that the last part of an address stands for.
 *
 * @param idOrSlug what the site asked for.
 * @param locale the language asked for; a slug is looked for in it first, then in any other.
 * @returns a documentId; what came in, when nothing published has that slug (the controller then answers 404).
 * @throws NotFoundError for text that no slug can be; ValidationError when documents of several municipalities have the slug.
 */
export const documentIdOf = async (strapi: Core.Strapi, uid: ContentType, idOrSlug: string, locale: unknown) => {
  if (!ADDRESSABLE.test(idOrSlug)) throw new errors.NotFoundError();
  const published = { publishedAt: { $notNull: true } };
  const query = strapi.db.query(uid);
  if (DOCUMENT_ID.test(idOrSlug) && (await query.count({ where: { documentId: idOrSlug, ...published } })) > 0) {
    return idOrSlug;
  }
  const rows: { documentId: string; locale: string }[] = await query.findMany({
    where: { slug: idOrSlug, ...published },
    select: ['documentId', 'locale'],
  });
  const preferred = rows.filter((row) => row.locale === locale);
  const found = new Set((preferred.length > 0 ? preferred : rows).map(({ documentId }) => documentId));
  if (found.size > 1) {
    throw new errors.ValidationError(
      `Several municipalities have an entry with the slug "${idOrSlug}". Ask for it by its documentId, or list with filters[municipality][slug].`,
    );
  }
  return [...found][0] ?? idOrSlug;
};
