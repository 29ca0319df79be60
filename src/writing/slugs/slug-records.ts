import { issue } from '../../domain/issue';
import type { Core } from '@strapi/strapi';
import { SLUG_RECORD, type ContentType } from '../../model/content-types';
import { refuse } from '../../model/messages/refuse';

/** A document as the slug history knows it: its type, and whose it is; no municipality where it is common to all. */
export interface Listed {
  uid: ContentType;
  documentId: string;
  municipality: string | undefined;
}

/** Under which slug a document is published in a language. */
export interface Shown {
  locale: string;
  slug: string;
}

interface SlugRecord extends Shown {
  id: number;
  municipality: string;
  current: boolean;
}

/** How the two databases say that a unique index refused a row. */
const UNIQUE_VIOLATIONS = ['23505', 'SQLITE_CONSTRAINT_UNIQUE'];

const isUniqueViolation = (error: unknown) =>
  UNIQUE_VIOLATIONS.includes(String((error as { code?: unknown } | null)?.code)); // drivers put their code on the error

/** Under which slugs a document is published now. */
export const publishedSlugs = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
): Promise<Shown[]> =>
  strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true }, slug: { $notNull: true } },
    select: ['locale', 'slug'],
  });

/** One language keeps a slug for its document; it is the same in all of them unless translated. */
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
 * Enters into the slug history under which slugs a document is published now; where it stood before stays in it. Called in
 * the transaction of whatever changed that. A statement when nothing has changed, two for a first publication.
 *
 * @throws errors.ValidationError at the slug, when another document was published under it in the same moment: the
 *   unique index on what is held tells.
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
    refuse(strapi, [issue('slug_just_taken', ['slug'], { value: shown[0]?.slug ?? '' })]);
  }
};

/** Enters a document whose published rows were written past the document service's rules: a language was added to it. */
export const recordPublishedSlugs = async (strapi: Core.Strapi, uid: ContentType, documentId: string) => {
  const shown = await publishedSlugs(strapi, uid, documentId);
  if (shown.length === 0) return;
  const listed: { municipality: string } | null = await strapi.db
    .query(SLUG_RECORD)
    .findOne({ where: { type: uid, document: documentId, current: true }, select: ['municipality'] });
  if (listed) await recordSlugs(strapi, { uid, documentId, municipality: listed.municipality }, shown);
};
