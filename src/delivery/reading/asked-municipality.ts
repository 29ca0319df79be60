import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRecord } from '../../domain/record';
import { isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { COMMON } from '../../operations/revision/store';
import { tableOf } from '../../strapi/row-tables';

type Query = Readonly<Record<string, unknown>>;

/** The single text of a condition: `a`, or `[$eq]=a`. */
const textIn = (condition: unknown): string | undefined => {
  const value = isRecord(condition) ? condition.$eq : condition;
  return typeof value === 'string' ? value : undefined;
};

/** What the filters say of the municipality: its slug or its documentId, in so many words. */
const namedIn = ({ filters }: Query): { slug: string | undefined; documentId: string | undefined } => {
  const asked = isRecord(filters) && isRecord(filters.municipality) ? filters.municipality : {};
  return { slug: textIn(asked.slug), documentId: textIn(asked.documentId) };
};

/**
 * The municipality whose site asks for a single entry that a municipality owns: `filters[municipality][slug]=…` or `[documentId]`, as in
 * lists. A slug alone may be that of entries of several.
 *
 * @returns the municipality's documentId; undefined when the site does not say.
 * @throws errors.NotFoundError when there is no such municipality: nothing is published there.
 */
export const askedMunicipality = async (strapi: Core.Strapi, query: Query): Promise<string | undefined> => {
  const { slug, documentId } = namedIn(query);
  if (slug === undefined && documentId === undefined) return undefined;
  const row: { documentId: string } | null = await strapi.db.query(MUNICIPALITY).findOne({
    where: {
      publishedAt: { $notNull: true },
      ...(slug !== undefined && { slug }),
      ...(documentId !== undefined && { documentId }),
    },
    select: ['documentId'],
  });
  if (!row) throw new errors.NotFoundError();
  return row.documentId;
};

/**
 * The municipality to whose entries a list's filters surely restrict it; conditions beside it only make it shorter. What its entries are
 * linked to is that municipality's too, or common.
 *
 * @returns its documentId; `COMMON` for types that no municipality owns; undefined for a list that may have entries of several.
 */
export const filteredMunicipality = async (
  strapi: Core.Strapi,
  uid: ContentType,
  query: Query,
): Promise<string | undefined> => {
  if (!isOwned(uid)) return COMMON;
  const { slug, documentId } = namedIn(query);
  if (documentId !== undefined || slug === undefined) return documentId;
  // Which it is may change only with a municipality, which is common. One slug may be another's in another language.
  const [found, other] = await rowsOfStatement<{ document_id: string }>(
    strapi,
    `select distinct document_id from ${tableOf(strapi, MUNICIPALITY)} where slug = ? and published_at is not null`,
    [slug],
  );
  return other === undefined ? found?.document_id : undefined;
};
