import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRecord } from '../../domain/record';
import { isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';

type Query = Readonly<Record<string, unknown>>;

/** The single text of a condition: `a`, or `[$eq]=a`. */
const textIn = (condition: unknown): string | undefined => {
  const value = isRecord(condition) ? condition.$eq : condition;
  return typeof value === 'string' ? value : undefined;
};

/**
 * The municipality whose site asks for a single entry: `filters[municipality][slug]=…` or `[documentId]`, as in lists.
 * Strapi accepts these filters for a single entry and ignores them.
 *
 * @returns the municipality's documentId; undefined when the site does not say.
 * @throws errors.NotFoundError when there is no such municipality: nothing is published there.
 */
export const askedMunicipality = async (
  strapi: Core.Strapi,
  uid: ContentType,
  { filters }: Query,
): Promise<string | undefined> => {
  const asked = isOwned(uid) && isRecord(filters) ? filters.municipality : undefined;
  if (!isRecord(asked)) return undefined;
  const [slug, documentId] = [textIn(asked.slug), textIn(asked.documentId)];
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
