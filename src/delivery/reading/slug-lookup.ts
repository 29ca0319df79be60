import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import {
  lookUpFormer,
  refuseAmbiguous,
  standingElsewhere,
  type AskedAddress,
  type Former,
} from '../redirects/former-addresses';

/**
 * Strapi's documentIds: 24 characters, a letter first (@paralleldrive/cuid2). A slug may look the same, so this is only
 * a hint.
 */
const DOCUMENT_ID = /^[a-z][a-z0-9]{23}$/;

/** Whether a text has the form of a slug or a documentId; any other needs no query. */
export const isAddressable = (text: string): boolean => /^[\w.~-]{1,255}$/.test(text);

interface Published {
  documentId: string;
  locale: string;
}

/** What a slug or documentId leads to: a document, its present slug, a withdrawal, or nothing. */
export type Found = { kind: 'document'; documentId: string } | Former | { kind: 'unknown' };

/** The published documents with this documentId, else with this slug in the language, else in any language. */
const published = async (strapi: Core.Strapi, asked: AskedAddress): Promise<Published[]> => {
  const { uid, idOrSlug, maybeId, locale, municipality } = asked;
  const query = strapi.db.query(uid);
  const of = {
    publishedAt: { $notNull: true },
    ...(municipality !== undefined && { municipality: { documentId: municipality } }),
  };
  if (maybeId && (await query.count({ where: { documentId: idOrSlug, ...of } })) > 0)
    return [{ documentId: idOrSlug, locale }];
  const rows: Published[] = await query.findMany({
    where: { slug: idOrSlug, ...of },
    select: ['documentId', 'locale'],
  });
  const preferred = rows.filter((row) => row.locale === locale);
  return preferred.length > 0 ? preferred : rows;
};

/** The municipalities that own documents. */
const ownersOf = async (strapi: Core.Strapi, uid: ContentType, documentIds: readonly string[]) => {
  const rows: { municipality?: { documentId: string } | null }[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
    populate: { municipality: { select: ['documentId'] } },
  });
  return rows.flatMap(({ municipality }) => (municipality ? [municipality.documentId] : []));
};

/**
 * What the last part of a path refers to.
 *
 * @throws NotFoundError for text that no slug can be; ValidationError when documents of several municipalities have, or
 *   had, the slug and the request names no municipality.
 */
export const lookUp = async (
  strapi: Core.Strapi,
  question: Omit<AskedAddress, 'maybeId'>,
): Promise<Found> => {
  const { uid, idOrSlug, locale } = question;
  if (!isAddressable(idOrSlug)) throw new errors.NotFoundError();
  const asked = { ...question, maybeId: DOCUMENT_ID.test(idOrSlug) };
  const rows = await published(strapi, asked);
  const found = [...new Set(rows.map(({ documentId }) => documentId))];
  if (found.length > 1) return refuseAmbiguous(strapi, idOrSlug, await ownersOf(strapi, uid, found));
  const [documentId] = found;
  if (documentId === undefined) return (await lookUpFormer(strapi, asked)) ?? { kind: 'unknown' };
  const elsewhere =
    rows.every((row) => row.locale !== locale) &&
    (await standingElsewhere(strapi, uid, documentId, idOrSlug, locale));
  return elsewhere || { kind: 'document', documentId };
};
