import type { Core } from '@strapi/strapi';
import { SLUG_RECORD, type ContentType } from '../../model/content-types';
import { issue, type Issue } from '../../domain/issue';
import { ownName } from '../../domain/language';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { textOf, type Row } from '../../model/schema/row-values';
import type { EntryRow } from '../document-rows';
import { freeSlug } from './free-slug';
import { municipalityOf } from './slugs';

const titleOfPublished = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
): Promise<string> => {
  const title = titleField(schemasOf(strapi)(uid));
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $notNull: true }, translation: 'source' },
    select: [title],
  });
  return (row && textOf(row, title)) ?? documentId;
};

/**
 * The slugs of a document that another document of its municipality is published under, in any language. A draft's slug
 * is not reserved: the first to be published gets it.
 *
 * @param rows the drafts that are being published.
 * @param asked the requested languages; the first draft's when there are none.
 * @returns an issue per slug: at the field if it is in the form that was used, else with its language.
 */
export const takenSlugs = async (
  strapi: Core.Strapi,
  uid: ContentType,
  rows: readonly EntryRow[],
  asked: readonly string[],
): Promise<Issue[]> => {
  const [first] = rows;
  if (!first) return [];
  const { documentId } = first;
  const municipality = municipalityOf(first);
  const slugs = [...new Set(rows.map((row) => textOf(row, 'slug')).filter((slug) => slug !== null))];
  const holders: { slug: string; document: string }[] = await strapi.db.query(SLUG_RECORD).findMany({
    where: {
      type: uid,
      municipality: municipality ?? '',
      slug: { $in: slugs },
      current: true,
      document: { $ne: documentId },
    },
    select: ['slug', 'document'],
  });
  const issues: Issue[] = [];
  for (const value of slugs) {
    const holder = holders.find(({ slug }) => slug === value);
    if (!holder) continue;
    const title = await titleOfPublished(strapi, uid, holder.document);
    const suggestion = await freeSlug(strapi, uid, value, { municipality, documentId });
    const own = rows.filter(({ slug }) => slug === value);
    const open = own.some(
      (row) => asked.includes(row.locale) || (asked.length === 0 && row.translation === 'source'),
    );
    const language = ownName(own[0]?.locale ?? first.locale);
    issues.push(
      open
        ? issue('slug_taken', ['slug'], { value, title, suggestion })
        : issue('slug_taken_in_language', [], { language, value, title, suggestion }),
    );
  }
  return issues;
};
