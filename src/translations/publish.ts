import type { Core } from '@strapi/strapi';
import { loadDocument, type DocumentRows, type EntryRow } from '../writing/document-rows';
import type { Write, WriteHandler, WriteResult } from '../writing/on-write';
import { carry, mark } from './carry';
import { askedLanguages, isFilled, sourceDraft } from './languages';

const TEXTS = { facts: false, texts: true };

/** The languages somebody meant: the ones named, or the one the document was written in. */
export const meant = ({ params }: Write, before: DocumentRows) =>
  askedLanguages(params.locale) ?? [sourceDraft(before)?.locale].filter((locale) => locale !== undefined);

/** Strapi's admin shows the first of the entries it is answered with: the one in the language that was asked for. */
export const inOrder = (result: WriteResult, asked: readonly string[]): WriteResult => {
  const { entries } = result as { entries: { locale: string }[] }; // what publish, unpublish and discardDraft answer with
  const rank = ({ locale }: { locale: string }) => (asked.includes(locale) ? asked.indexOf(locale) : asked.length);
  entries.sort((a, b) => rank(a) - rank(b));
  return result;
};

/** Work on a text that somebody else's write must not touch. */
export const workOfOthers = (before: DocumentRows, asked: readonly string[]) =>
  before.drafts.filter(({ translation, locale }) => translation === 'in-progress' && !asked.includes(locale));

/** Puts the text back that a draft had. Facts, rows and their order stay as they have become. */
export const putBack = async (strapi: Core.Strapi, { uid }: Write, work: EntryRow, document: DocumentRows) => {
  const { documentId, locale, translation, textLanguage, slug } = work;
  const into = document.draft(locale);
  await carry(strapi, uid, { documentId, locale }, into, [{ from: work, ...TEXTS }], { translation, textLanguage, slug }); // prettier-ignore
};

/** Lets a draft show, for as long as it is being published, the text that readers are to see: the last published, or the source's. */
const showPublicText = async (strapi: Core.Strapi, { uid }: Write, work: EntryRow, before: DocumentRows) => {
  const source = sourceDraft(before);
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
  await carry(strapi, uid, { documentId, locale }, work, takings, state);
};

/**
 * Publishes a document in all its languages at once, whichever was asked for: facts are the same everywhere. A text that
 * a translator is still working on is published by the one who publishes that language, and by nobody else.
 */
export const onPublish =
  (strapi: Core.Strapi): WriteHandler =>
  async (write, next) => {
    const before = await write.before();
    if (before.drafts.length === 0) return next();
    const asked = meant(write, before);
    const works = workOfOthers(before, asked);
    for (const work of works) await showPublicText(strapi, write, work, before);
    for (const locale of asked) {
      const own = before.draft(locale);
      if (own?.translation === 'in-progress') await mark(strapi, write.uid, own, { translation: 'done' });
    }
    write.params.locale = before.drafts.filter(isFilled).map(({ locale }) => locale);
    const result = inOrder(await next(), asked);
    if (works.length > 0) {
      const after = await loadDocument(strapi, write.uid, String(write.params.documentId));
      for (const work of works) await putBack(strapi, write, work, after);
    }
    return result;
  };

/** Withdraws a document in all its languages at once, whichever was asked for. */
export const onUnpublish = (): WriteHandler => async (write, next) => {
  const asked = meant(write, await write.before());
  write.params.locale = '*';
  return inOrder(await next(), asked);
};
