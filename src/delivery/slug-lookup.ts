import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ContentType } from '../content-types';
import { ambiguous, lookUpFormer, standingElsewhere, type Former } from './former-addresses';

/** Strapi's documentIds: 24 characters, a letter first (@paralleldrive/cuid2). A slug can look the same, so this is a hint. */
const DOCUMENT_ID = /^[a-z][a-z0-9]{23}$/;

/** What a slug or a documentId can consist of; nothing else is worth a question to the database. */
const ADDRESSABLE = /^[\w.~-]{1,255}$/;

/** What an address leads to: a document, or where it stands now, or that it was withdrawn, or nothing. */
export type Found = { kind: 'document'; documentId: string } | Former | { kind: 'unknown' };

/**
 * What the last part of an address stands for.
 *
 * @param idOrSlug what the site asked for.
 * @param locale the language asked for; a slug is looked for in it first, then in any other, then among former ones.
 * @throws NotFoundError for text that no slug can be; ValidationError when documents of several municipalities have the slug.
 */
export const lookUp = async (
  strapi: Core.Strapi,
  uid: ContentType,
  idOrSlug: string,
  locale: string,
): Promise<Found> => {
  // prettier-ignore
  if (!ADDRESSABLE.test(idOrSlug)) throw new errors.NotFoundError();
  const published = { publishedAt: { $notNull: true } };
  const query = strapi.db.query(uid);
  const maybeId = DOCUMENT_ID.test(idOrSlug);
  if (maybeId && (await query.count({ where: { documentId: idOrSlug, ...published } })) > 0)
    return { kind: 'document', documentId: idOrSlug };
  const rows: { documentId: string; locale: string }[] = await query.findMany({
    where: { slug: idOrSlug, ...published },
    select: ['documentId', 'locale'],
  });
  const preferred = rows.filter((row) => row.locale === locale);
  const found = [...new Set((preferred.length > 0 ? preferred : rows).map(({ documentId }) => documentId))];
  if (found.length > 1) ambiguous(idOrSlug);
  const [documentId] = found;
  if (documentId === undefined)
    return (await lookUpFormer(strapi, uid, idOrSlug, locale, maybeId)) ?? { kind: 'unknown' };
  const elsewhere = preferred.length === 0 && (await standingElsewhere(strapi, uid, documentId, idOrSlug, locale));
  return elsewhere || { kind: 'document', documentId };
};
