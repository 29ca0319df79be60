import { loadDocument, type DocumentRows, type EntryRow } from '../document-rows';
import type { WriteResult } from '../documents';
import type { Write, WriteHandler } from '../write';
import { copyToLocale, setRowState } from './copy-to-locales';
import { isFilled } from './languages';

const TEXTS = { facts: false, texts: true };

/** Strapi's admin shows the first of the entries it is answered with: the one in the language that was asked for. */
export const inOrder = (result: WriteResult, asked: readonly string[]): WriteResult => {
  const { entries } = result as { entries: { locale: string }[] }; // what publish, unpublish and discardDraft answer with
  const rank = ({ locale }: { locale: string }) =>
    asked.includes(locale) ? asked.indexOf(locale) : asked.length;
  entries.sort((a, b) => rank(a) - rank(b));
  return result;
};

/** Work on a text that somebody else's write must not touch. */
export const textsInProgress = (before: DocumentRows, asked: readonly string[]) =>
  before.drafts.filter(({ translation, locale }) => translation === 'in-progress' && !asked.includes(locale));

/** Puts the text back that a draft had. Facts, rows and their order stay as they have become. */
export const restoreText = async ({ strapi, uid }: Write, work: EntryRow, document: DocumentRows) => {
  const { documentId, locale, translation, textLanguage, slug } = work;
  const into = document.draft(locale);
  await copyToLocale(strapi, uid, { documentId, locale }, into, [{ from: work, ...TEXTS }], {
    translation,
    textLanguage,
    slug,
  });
};

/** Lets a draft show, for as long as it is being published, the text that readers are to see: the last published, or the source's. */
const usePublicText = async ({ strapi, uid, before }: Write, work: EntryRow) => {
  const { source } = before;
  const last = before.publishedIn(work.locale);
  const isTranslated = last !== undefined && last.translation !== 'fallback';
  if (!source) return;
  const { documentId, locale } = work;
  // An address of its own is public and stays; one that is the source's follows it.
  const isOwnSlug = last !== undefined && last.slug !== before.publishedIn(source.locale)?.slug;
  const state = {
    ...(isTranslated
      ? { translation: last.translation, textLanguage: last.textLanguage }
      : { translation: 'fallback', textLanguage: source.textLanguage }),
    slug: isOwnSlug ? last.slug : source.slug,
  };
  // The source's text first: what was added since the last publication has no published translation.
  const takings = [{ from: source, ...TEXTS }, ...(isTranslated ? [{ from: last, ...TEXTS }] : [])];
  await copyToLocale(strapi, uid, { documentId, locale }, work, takings, state);
};

/**
 * Publishes a document in all its languages at once, whichever was asked for: facts are the same everywhere. A text that
 * a translator is still working on is published by the one who publishes that language, and by nobody else.
 */
export const publishAllLanguages: WriteHandler = async (write, next) => {
  const { strapi, uid, before, languages } = write;
  if (before.drafts.length === 0) return next();
  const works = textsInProgress(before, languages);
  for (const work of works) await usePublicText(write, work);
  for (const locale of languages) {
    const own = before.draft(locale);
    if (own?.translation === 'in-progress') await setRowState(strapi, uid, own, { translation: 'done' });
  }
  write.actIn(before.drafts.filter(isFilled).map(({ locale }) => locale));
  const result = inOrder(await next(), languages);
  if (works.length > 0) {
    const after = await loadDocument(strapi, uid, String(write.documentId));
    for (const work of works) await restoreText(write, work, after);
  }
  return result;
};

/** Unpublishes a document in all its languages at once, whichever was asked for. */
export const unpublishAllLanguages: WriteHandler = async (write, next) => {
  write.actIn('*');
  return inOrder(await next(), write.languages);
};
