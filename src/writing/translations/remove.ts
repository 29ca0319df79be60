import type { WriteHandler } from '../write';
import { untranslate } from './untranslate';

/**
 * Deletes a document with all its languages. Deleting a language other than the source deletes only the translation,
 * since every document exists in every language. The rows stay, with the relations to them, so Strapi's own deletion is
 * not called.
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
