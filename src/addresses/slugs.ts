import type { Core, UID } from '@strapi/strapi';
import { ADDRESS, type ContentType } from '../content-types';
import { isBlank } from '../domain/shared/requirements';
import { SOURCE_LOCALE } from '../locales';
import { schemasOf, titleField } from '../schema/marks';
import { rowsOf, textOf, type Row } from '../schema/row-values';
import type { DocumentRows } from '../writing/document-rows';
import { onWrite, type Write, type WriteResult } from '../writing/on-write';
import { freeSlug, isAutomatic } from './free-slug';

/** The draft in the language a document was first written in, whose title makes the slug. */
const sourceOf = ({ source, drafts }: DocumentRows) => source ?? drafts[0];

export const municipalityOf = (row: Row | undefined): string | undefined => {
  const owner = row && rowsOf(row, 'municipality')[0];
  return owner && String(owner.documentId);
};

/** When a draft's slug is to be made from its title: always, if nobody typed it, or not at all. */
type Occasion = 'always' | 'if-automatic' | 'never';

const isNone = (value: unknown) => value === undefined || value === null || value === '';

/**
 * What a write says about the slug. The form sends every field back, so a slug as it is stored says nothing; an empty
 * one asks for the automatic one, and in a translation for that of the source. Both are taken out of the write.
 */
const occasionOf = ({ action, params }: Write, before: DocumentRows, title: string): Occasion => {
  const { slug: sent, ...others } = params.data ?? {};
  const known = action === 'create' ? [] : before.drafts.map(({ slug }) => slug);
  if (action !== 'update') {
    if (!isNone(sent) && !known.includes(sent)) return 'never';
    params.data = others;
    return 'always';
  }
  const [source, own] = [sourceOf(before), before.draft(String(params.locale ?? SOURCE_LOCALE))];
  if (!source || own?.locale !== source.locale) {
    if ('slug' in (params.data ?? {}) && isNone(sent)) params.data = { ...others, slug: source?.slug };
    return 'never';
  }
  if (!isNone(sent) && sent !== own.slug) return 'never';
  if (isNone(own.slug)) return 'always';
  const cleared = sent === null || sent === '';
  if (cleared) params.data = others;
  if (before.published.length > 0) return 'never';
  return cleared ? 'always' : title in others || 'municipality' in others ? 'if-automatic' : 'never';
};

/** The source's draft as it is now. */
const written = async (strapi: Core.Strapi, uid: ContentType, documentId: string, title: string): Promise<Row | null> =>
  strapi.db.query(uid).findOne({
    where: { documentId, translation: 'source', publishedAt: null },
    select: ['slug', title],
    ...('municipality' in schemasOf(strapi)(uid).attributes && { populate: { municipality: { select: ['documentId'] } } }), // prettier-ignore
  });

const wasPublished = async (strapi: Core.Strapi, uid: ContentType, documentId: string) =>
  (await strapi.db.query(ADDRESS).count({ where: { type: uid, document: documentId } })) > 0;

/** Whether a draft's slug followed from its title and municipality, and one of these has changed. */
const followed = async (strapi: Core.Strapi, uid: ContentType, old: Row, now: Row, title: string): Promise<boolean> => {
  const [slug, wording] = [textOf(old, 'slug'), textOf(old, title)];
  const municipality = municipalityOf(old);
  if (wording === textOf(now, title) && municipality === municipalityOf(now)) return false;
  return slug === null || (await isAutomatic(strapi, uid, slug, wording ?? '', { municipality, documentId: String(old.documentId) })); // prettier-ignore
};

/**
 * The slug a draft is to have after a write.
 *
 * @returns undefined when it keeps the one it has: typed, published once, or without a title to make one from.
 */
const newSlug = async (
  strapi: Core.Strapi,
  { uid, action }: Write,
  old: Row | undefined,
  documentId: string,
  occasion: Occasion,
) => {
  // prettier-ignore
  const title = titleField(schemasOf(strapi)(uid));
  const now = await written(strapi, uid, documentId, title);
  const text = now && textOf(now, title);
  if (!now || isBlank(text)) return undefined;
  if (occasion === 'if-automatic' && !(old && (await followed(strapi, uid, old, now, title)))) return undefined;
  const stands = action === 'update' && !isNone(now.slug);
  if (stands && (await wasPublished(strapi, uid, documentId))) return undefined;
  return freeSlug(strapi, uid, String(text), { municipality: municipalityOf(now), documentId });
};

/** Entries a write is answered with: it was made before the slug was. */
const entriesIn = (result: WriteResult): { slug?: unknown }[] => {
  const answered = result as { entries?: object[] } | null; // an entry, or a list of them, or nothing
  return answered === null ? [] : (answered.entries ?? [answered]);
};

/**
 * Makes slugs from titles, whoever writes: the admin, an import or a script. Until a document was published its slug
 * follows the title; one that somebody typed stays, and so does one that readers know
 * (docs/adr/0020-addresses-that-last.md). Done after the write, when it is known whose document it is; past the document
 * service, in all languages that have no slug of their own.
 */
export const installSlugs = (strapi: Core.Strapi) =>
  onWrite(strapi, ['create', 'update', 'clone'], async (write, next) => {
    const before = await write.before();
    const occasion = occasionOf(write, before, titleField(schemasOf(strapi)(write.uid)));
    const old = write.action === 'update' ? sourceOf(before) : undefined;
    const result = await next();
    const answered = result as { documentId?: string } | null; // every write answers with it, or null
    if (occasion === 'never' || answered?.documentId === undefined) return result;
    const { documentId } = answered;
    const slug = await newSlug(strapi, write, old, documentId, occasion);
    if (slug === undefined || slug === old?.slug) return result;
    const untranslated = old ? { $or: [{ slug: { $null: true } }, { slug: old.slug }] } : {};
    await strapi.db
      .queryBuilder(write.uid as UID.ContentType)
      .update({ slug })
      .where({ documentId, publishedAt: null, ...untranslated })
      .execute();
    for (const entry of entriesIn(result)) if ('slug' in entry) entry.slug = slug;
    // Whoever tells of the save has it read already, without the slug.
    if (write.action !== 'clone')
      for (const row of (await write.after(documentId)).drafts)
        if (isNone(row.slug) || row.slug === old?.slug) Object.assign(row, { slug });
    return result;
  });
