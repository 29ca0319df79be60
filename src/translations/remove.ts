import type { Core } from '@strapi/strapi';
import type { WriteHandler } from '../writing/on-write';
import { askedLanguages, sourceDraft } from './languages';
import { untranslate } from './untranslate';

/**
 * Deletes a document with all its languages. Deleting another language than the one it was written in throws only
 * the translation away: every document exists in every language. Its rows are kept for that, and with them the
 * relations that others have to them, so Strapi's own deletion is not called.
 */
export const onDelete =
  (strapi: Core.Strapi): WriteHandler =>
  async ({ uid, params, before }, next) => {
    const source = sourceDraft(await before());
    const asked = askedLanguages(params.locale);
    if (!source || !asked || asked.includes(source.locale)) {
      params.locale = '*';
      return next();
    }
    for (const locale of asked) await untranslate(strapi, uid, source.documentId, locale);
    return { documentId: source.documentId, entries: [] };
  };
