import { today } from '../../model/clock';
import { recompute } from '../computed/recompute';
import { loadDocument, type DocumentRows, type EntryRow } from '../document-rows';
import type { WriteResult } from '../documents';
import type { Write, WriteHandler } from '../write';
import { copyToLocale, setRowState } from './copy-to-locales';
import { freeSlug } from '../slugs/free-slug';
import { municipalityOf } from '../slugs/slugs';
import { isFilled } from './languages';
import { lastPublished } from './withdrawn-texts';

const TEXTS = { facts: false, texts: true };

/** Strapi's admin shows the first entry of the answer, so the requested language comes first. */
export const inOrder = (result: WriteResult, asked: readonly string[]): WriteResult => {
  const { entries } = result as { entries: { locale: string }[] }; // what publish, unpublish and discardDraft answer with
  const rank = ({ locale }: { locale: string }) =>
    asked.includes(locale) ? asked.indexOf(locale) : asked.length;
  entries.sort((a, b) => rank(a) - rank(b));
  return result;
};

/** Texts in translation, which a write in another language must not change. */
export const textsInProgress = (before: DocumentRows, asked: readonly string[]) =>
  before.drafts.filter(({ translation, locale }) => translation === 'in-progress' && !asked.includes(locale));

/** Restores the text a draft had before. Facts and the order of rows stay as they are now. */
export const restoreText = async ({ strapi, uid }: Write, work: EntryRow, document: DocumentRows) => {
  const { documentId, locale, translation, textLanguage, slug } = work;
  const into = document.draft(locale);
  await copyToLocale(strapi, uid, { documentId, locale }, into, [{ from: work, ...TEXTS }], {
    translation,
    textLanguage,
    slug,
  });
};

/** The slug that a text is published under again; after a withdrawal another document may have it. */
const slugAgain = async ({ strapi, uid, before }: Write, slug: string) => {
  if (before.published.length > 0) return slug;
  const municipality = municipalityOf(before.source);
  return freeSlug(strapi, uid, slug, { documentId: before.source?.documentId, municipality });
};

/**
 * Puts the public text into a draft while it is published: the last published text, or the source's.
 *
 * @param shown the rows that readers have, or had before the document was withdrawn.
 */
const usePublicText = async (write: Write, work: EntryRow, shown: DocumentRows) => {
  const { strapi, uid, before } = write;
  const { source } = before;
  const last = shown.publishedIn(work.locale);
  const isTranslated = last !== undefined && last.translation !== 'fallback';
  if (!source) return;
  const { documentId, locale } = work;
  // A slug of its own is public and stays; one that is the source's follows it.
  const isOwnSlug = last !== undefined && last.slug !== shown.publishedIn(source.locale)?.slug;
  const state = {
    ...(isTranslated
      ? { translation: last.translation, textLanguage: last.textLanguage }
      : { translation: 'fallback', textLanguage: source.textLanguage }),
    slug: isOwnSlug ? await slugAgain(write, String(last.slug)) : source.slug,
  };
  // The source's text first: rows added since the last publication have no published translation.
  const takings = [{ from: source, ...TEXTS }, ...(isTranslated ? [{ from: last, ...TEXTS }] : [])];
  await copyToLocale(strapi, uid, { documentId, locale }, work, takings, state);
};

/**
 * Publishes a document in all its languages at once, whichever was requested: facts are the same everywhere. A text in
 * translation is published only by a publication in its own language.
 */
export const publishAllLanguages: WriteHandler = async (write, next) => {
  const { strapi, uid, before, languages } = write;
  if (before.drafts.length === 0) return next();
  const works = textsInProgress(before, languages);
  const shown = works.length > 0 ? await lastPublished(write) : before;
  for (const work of works) await usePublicText(write, work, shown);
  for (const locale of languages) {
    const own = before.draft(locale);
    if (own?.translation === 'in-progress') await setRowState(strapi, uid, own, { translation: 'done' });
  }
  write.actIn(before.drafts.filter(isFilled).map(({ locale }) => locale));
  const result = inOrder(await next(), languages);
  if (works.length > 0) {
    const after = await loadDocument(strapi, uid, String(write.documentId));
    for (const work of works) await restoreText(write, work, after);
    // The keys by which a name is sorted and found were copied from the text in translation.
    await recompute(strapi, uid, { documentId: String(write.documentId) }, today());
  }
  return result;
};

/** Unpublishes a document in all its languages at once, whichever was requested. */
export const unpublishAllLanguages: WriteHandler = async (write, next) => {
  write.actIn('*');
  return inOrder(await next(), write.languages);
};
