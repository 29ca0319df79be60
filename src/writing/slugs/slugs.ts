import type { Core } from '@strapi/strapi';
import { isOwned, SLUG_RECORD, type ContentType } from '../../model/content-types';
import { isBlank } from '../../domain/shared/requirements';
import { slugOf } from '../../domain/transliteration';
import { titleField } from '../../model/schema/field-roles';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { answeredDocument, answeredEntries } from '../documents';
import { lockName } from '../../operations/database/lock-name';
import { updateColumns } from '../update-columns';
import type { Write, WriteHandler } from '../write';
import { freeSlug, isAutomatic } from './free-slug';

export const municipalityOf = (row: Row | undefined): string | undefined => {
  const owner = row && rowsOf(row, 'municipality')[0];
  return owner && String(owner.documentId);
};

/** When a draft's slug is made from its title: always, only if it was not typed, or not at all. */
type Occasion = 'always' | 'if-automatic' | 'never';

const isNone = (value: unknown) => value === undefined || value === null || value === '';

/**
 * How a write affects the slug. The form sends every field back, so the stored slug changes nothing; an empty slug
 * means the automatic one, in a translation that of the source. Both are removed from the data.
 */
const occasionOf = (write: Write, title: string): Occasion => {
  const { action, before, locale, data } = write;
  const { slug: sent, ...others } = data ?? {};
  const known = action === 'create' ? [] : before.drafts.map(({ slug }) => slug);
  if (action !== 'update') {
    if (!isNone(sent) && !known.includes(sent)) return 'never';
    write.setData(others);
    return 'always';
  }
  const [source, own] = [before.source, before.draft(locale)];
  if (!source || own?.locale !== source.locale) {
    if (data && 'slug' in data && isNone(sent)) write.setData({ ...others, slug: source?.slug });
    return 'never';
  }
  if (!isNone(sent) && sent !== own.slug) return 'never';
  if (isNone(own.slug)) return 'always';
  const cleared = sent === null || sent === '';
  if (cleared) write.setData(others);
  if (before.published.length > 0) return 'never';
  return cleared ? 'always' : title in others || 'municipality' in others ? 'if-automatic' : 'never';
};

/** The source's draft after the write. */
const written = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  title: string,
): Promise<Row | null> =>
  strapi.db.query(uid).findOne({
    where: { documentId, translation: 'source', publishedAt: null },
    select: ['slug', title],
    ...(isOwned(uid) && {
      populate: { municipality: { select: ['documentId'] } },
    }),
  });

const wasPublished = async (strapi: Core.Strapi, uid: ContentType, documentId: string) =>
  (await strapi.db.query(SLUG_RECORD).count({ where: { type: uid, document: documentId } })) > 0;

/** Whether a draft's slug was made from its title and municipality, and one of these has changed. */
const followed = async (
  strapi: Core.Strapi,
  uid: ContentType,
  old: Row,
  now: Row,
  title: string,
): Promise<boolean> => {
  const [slug, wording] = [textOf(old, 'slug'), textOf(old, title)];
  const municipality = municipalityOf(old);
  if (wording === textOf(now, title) && municipality === municipalityOf(now)) return false;
  return (
    slug === null ||
    (await isAutomatic(strapi, uid, slug, wording ?? '', {
      municipality,
      documentId: String(old.documentId),
    }))
  );
};

/**
 * The slug a draft is to have after a write.
 *
 * @param old the source's draft before a change; undefined for a new document.
 * @returns undefined when it keeps its slug: it was typed or published once, or there is no title.
 */
const newSlug = async (
  { strapi, uid, action, schema }: Write,
  old: Row | undefined,
  documentId: string,
  occasion: Occasion,
) => {
  const title = titleField(schema);
  const now = await written(strapi, uid, documentId, title);
  const text = now && textOf(now, title);
  if (!now || isBlank(text)) return undefined;
  if (occasion === 'if-automatic' && !(old && (await followed(strapi, uid, old, now, title))))
    return undefined;
  const stands = action === 'update' && !isNone(now.slug);
  if (stands && (await wasPublished(strapi, uid, documentId))) return undefined;
  const municipality = municipalityOf(now);
  await lockName(strapi, `${uid} ${municipality ?? ''} ${slugOf(String(text))}`);
  return freeSlug(strapi, uid, String(text), { municipality, documentId });
};

/**
 * Makes slugs from titles, for every client: the admin, an import or a script. Until a document is published its slug
 * follows the title; a typed slug stays, and so does one that was published (docs/adr/0020-addresses-that-last.md).
 * Done after the write, when the municipality is known; past the document service, in all languages without a slug of
 * their own.
 */
export const makeSlug: WriteHandler = async (write, next) => {
  const { strapi, uid, action, before, schema } = write;
  const occasion = occasionOf(write, titleField(schema));
  const old = action === 'update' ? before.source : undefined;
  const result = await next();
  const documentId = answeredDocument(result);
  if (occasion === 'never' || documentId === undefined) return result;
  const slug = await newSlug(write, old, documentId, occasion);
  if (slug === undefined || slug === old?.slug) return result;
  const untranslated = old ? { $or: [{ slug: { $null: true } }, { slug: old.slug }] } : {};
  await updateColumns(strapi, uid, { documentId, publishedAt: null, ...untranslated }, { slug });
  write.rowsChanged((row) => row.publishedAt === null && (isNone(row.slug) || row.slug === old?.slug), {
    slug,
  });
  // The answer was made before the slug.
  for (const entry of answeredEntries(result)) if ('slug' in entry) entry.slug = slug;
  return result;
};
