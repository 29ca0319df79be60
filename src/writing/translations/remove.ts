import type { Write, WriteHandler } from '../write';
import { untranslate } from './untranslate';

/** Whether a deletion is of the document itself, rather than only of a translation. */
export const deletesDocument = ({ asked, before: { source } }: Write): boolean =>
  asked === undefined || source === undefined || asked.includes(source.locale);

/**
 * Deletes a document with all its languages. Deleting a language other than the source deletes only the translation,
 * since every document exists in every language. The rows stay, with the relations to them, so Strapi's own deletion is
 * not called.
 */
export const deleteAllLanguages: WriteHandler = async (write, next) => {
  const { strapi, uid, asked, before } = write;
  const { source } = before;
  if (!source || !asked || deletesDocument(write)) {
    write.actIn('*');
    return next();
  }
  for (const locale of asked) await untranslate(strapi, uid, source.documentId, locale);
  return { documentId: source.documentId, entries: [] };
};
