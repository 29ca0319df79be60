import { isContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import type { AddToList } from '../../strapi/list-answers';
import type { Listed } from '../contract';

/** Adds to the entries of a list how far each is translated, of their drafts. */
export const addTranslations: AddToList = async (strapi, uid, documentIds) => {
  const byDocument = new Map<string, Listed>();
  if (!isContentType(uid)) return byDocument;
  const rows: { documentId: string; locale: string; translation: string | null }[] = await strapi.db
    .query(uid)
    .findMany({
      select: ['documentId', 'locale', 'translation'],
      where: { documentId: { $in: documentIds }, publishedAt: null, locale: { $ne: SOURCE_LOCALE } },
      orderBy: { locale: 'asc' },
    });
  for (const { documentId, locale, translation } of rows) {
    const listed = byDocument.get(documentId) ?? { translations: {} };
    if (translation !== null) listed.translations[locale] = translation;
    byDocument.set(documentId, listed);
  }
  return byDocument;
};
