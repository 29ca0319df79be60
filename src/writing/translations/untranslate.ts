import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { loadDocument, type EntryRow } from '../document-rows';
import { documentsOf } from '../documents';
import { asInternalWrite } from '../internal-write';
import { copyToLocale } from './copy-to-locales';

/** Makes a language's draft say exactly what another row says, untranslated. */
const show = async (strapi: Core.Strapi, uid: ContentType, from: EntryRow, into: EntryRow) => {
  const state = { translation: 'fallback', textLanguage: from.textLanguage, slug: from.slug };
  // Readers are told what the source's readers are; a draft has no note until somebody writes one.
  const changeNote = from.publishedAt === null ? null : (from.changeNote ?? null);
  const notes = { changeNote, changeHistory: from.changeHistory ?? null, withdrawnBecause: null };
  await copyToLocale(strapi, uid, into, into, [{ from, facts: true, texts: true }], { ...state, ...notes });
};

/**
 * Leaves nothing of a document's own text in a language: readers get the source's published text, editors its draft.
 * For a translation that is thrown away, and for a language that is new.
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
