import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { MUNICIPALITY, type ContentType } from '../../model/content-types';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { linkTableOf } from '../../strapi/link-tables';
import { tableOf } from '../../strapi/row-tables';
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
  // A statement of our own: every page and every detail begins with it, and Strapi's query builder takes ten times as long.
  const find = (column: string) => {
    const { sql, bindings } = ofMunicipality(strapi, uid, municipality);
    return rowsOfStatement<Published>(
      strapi,
      `select x.document_id as "documentId", x.locale from ${tableOf(strapi, uid)} x
        where x.${column} = ? and x.published_at is not null${sql}`,
      [idOrSlug, ...bindings],
    );
  };
  if (maybeId && (await find('document_id')).length > 0) return [{ documentId: idOrSlug, locale }];
  const rows = await find('slug');
  const preferred = rows.filter((row) => row.locale === locale);
  return preferred.length > 0 ? preferred : rows;
};

/** The condition that an entry belongs to a municipality. */
const ofMunicipality = (strapi: Core.Strapi, uid: ContentType, municipality: string | undefined) => {
  if (municipality === undefined) return { sql: '', bindings: [] };
  const { table, source, target } = linkTableOf(strapi, uid, 'municipality');
  return {
    sql: ` and exists (select 1 from ${table} link join ${tableOf(strapi, MUNICIPALITY)} owner on owner.id = link.${target}
      where link.${source} = x.id and owner.document_id = ?)`,
    bindings: [municipality],
  };
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
