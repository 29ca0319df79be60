import { issue } from '../../domain/issue';
import type { Core } from '@strapi/strapi';
import { SLUG_RECORD, type ContentType } from '../../model/content-types';
import { refuse } from '../../model/messages/refuse';

/** A document in the slug history: its type and municipality; common types have no municipality. */
export interface Listed {
  uid: ContentType;
  documentId: string;
  municipality: string | undefined;
}

/** The slug a document is published under in a language. */
export interface Shown {
  locale: string;
  slug: string;
}

interface SlugRecord extends Shown {
  id: number;
  municipality: string;
  current: boolean;
}

/** The databases' error codes for a unique index. */
const UNIQUE_VIOLATIONS = ['23505', 'SQLITE_CONSTRAINT_UNIQUE'];

const isUniqueViolation = (error: unknown) =>
  UNIQUE_VIOLATIONS.includes(String((error as { code?: unknown } | null)?.code)); // drivers put their code on the error

/** The slugs a document is published under now. */
export const publishedSlugs = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
): Promise<Shown[]> =>
  strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true }, slug: { $notNull: true } },
    select: ['locale', 'slug'],
  });

/** The language whose record holds the slug; it is the same in all languages unless translated. */
const isHolder = (shown: readonly Shown[], each: Shown) =>
  shown.find(({ slug }) => slug === each.slug) === each;

const write = async (
  strapi: Core.Strapi,
  { uid, documentId, municipality = '' }: Listed,
  shown: readonly Shown[],
  own: readonly SlugRecord[],
) => {
  const records = strapi.db.query(SLUG_RECORD);
  const left = own.filter(({ current }) => current).map(({ id }) => id);
  if (left.length > 0)
    await records.updateMany({ where: { id: { $in: left } }, data: { current: false, held: false } });
  const added = [];
  for (const each of shown) {
    const state = { current: true, held: isHolder(shown, each) };
    const known = own.find(
      (row) => row.locale === each.locale && row.slug === each.slug && row.municipality === municipality,
    );
    if (known)
      await records.update({
        where: { id: known.id },
        data: { ...state, ...(!known.current && { since: new Date() }) },
      });
    else
      added.push({
        type: uid,
        document: documentId,
        municipality,
        locale: each.locale,
        slug: each.slug,
        since: new Date(),
        ...state,
      });
  }
  if (added.length > 0) await records.createMany({ data: added });
};

/**
 * Updates the slug history with the slugs a document is published under now; earlier ones stay. Called in the
 * transaction of the change. One statement when nothing has changed, two for a first publication.
 *
 * @throws errors.ValidationError at the slug, when another document is published under it at the same time (found by
 *   the unique index).
 */
export const recordSlugs = async (strapi: Core.Strapi, listed: Listed, shown: readonly Shown[]) => {
  const { uid, documentId, municipality = '' } = listed;
  const own: SlugRecord[] = await strapi.db.query(SLUG_RECORD).findMany({
    where: { type: uid, document: documentId },
    select: ['id', 'locale', 'slug', 'municipality', 'current'],
  });
  const current = own.filter((row) => row.current);
  const stands = ({ locale, slug }: Shown) =>
    current.some((row) => row.locale === locale && row.slug === slug && row.municipality === municipality);
  if (current.length === shown.length && shown.every(stands)) return;
  try {
    await write(strapi, listed, shown, own);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const taken = issue('slug_just_taken', ['slug'], { value: shown[0]?.slug ?? '' });
    // Without the names of the form: PostgreSQL answers no question in a transaction in which an index has refused a row.
    refuse(strapi, [taken]);
  }
};

/**
 * Updates the slug history of a document whose published rows were written past the pipeline, because a language was
 * added.
 */
export const recordPublishedSlugs = async (strapi: Core.Strapi, uid: ContentType, documentId: string) => {
  const shown = await publishedSlugs(strapi, uid, documentId);
  if (shown.length === 0) return;
  const listed: { municipality: string } | null = await strapi.db
    .query(SLUG_RECORD)
    .findOne({ where: { type: uid, document: documentId, current: true }, select: ['municipality'] });
  if (listed) await recordSlugs(strapi, { uid, documentId, municipality: listed.municipality }, shown);
};
