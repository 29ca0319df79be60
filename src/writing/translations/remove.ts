import type { WriteHandler } from '../write';
import { untranslate } from './untranslate';

/**
 * Deletes a document with all its languages. Deleting another language than the one it was written in throws only
 * the translation away: every document exists in every language. Its rows are kept for that, and with them the
 * relations that others have to them, so Strapi's own deletion is not called.
 */
export const deleteAllLanguages: WriteHandler = async (write, next) => {
  const { strapi, uid, asked, before } = write;
  const { source } = before;
  if (!source || !asked || asked.includes(source.locale)) {
    write.actIn('*');
    return next();
  }
  for (const locale of asked) await untranslate(strapi, uid, source.documentId, locale);
  return { documentId: source.documentId, entries: [] };
};
