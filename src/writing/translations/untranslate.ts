import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { loadDocument, type EntryRow } from '../document-rows';
import { documentsOf } from '../documents';
import { asInternalWrite } from '../internal-write';
import { copyToLocale } from './copy-to-locales';

/** Makes a language's draft the same as another row, untranslated. */
const show = async (strapi: Core.Strapi, uid: ContentType, from: EntryRow, into: EntryRow) => {
  const state = { translation: 'fallback', textLanguage: from.textLanguage, slug: from.slug };
  // The published row has the source's note; the draft has none until an editor writes one.
  const changeNote = from.publishedAt === null ? null : (from.changeNote ?? null);
  const notes = { changeNote, changeHistory: from.changeHistory ?? null, withdrawnBecause: null };
  await copyToLocale(strapi, uid, into, into, [{ from, facts: true, texts: true }], { ...state, ...notes });
};

/**
 * Replaces a document's text in a language by the source's: its published text in the published row, its draft in the
 * draft. For a deleted translation, and for a new language.
 */
export const untranslate = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  locale: string,
) => {
  const document = await loadDocument(strapi, uid, documentId);
  const [source, own] = [document.source, document.draft(locale)];
  if (!source || !own || source === own) return;
  const published = document.publishedIn(source.locale);
  if (published) {
    await show(strapi, uid, published, own);
    await asInternalWrite(() => documentsOf(strapi, uid).publish({ documentId, locale }));
  }
  const now = (await loadDocument(strapi, uid, documentId)).draft(locale);
  if (now) await show(strapi, uid, source, now);
};
