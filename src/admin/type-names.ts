import type { Language } from './language';

/**
 * The types' names in the plural, by the `displayName` of their schema, which Strapi shows in menus and above lists, and
 * uses as the key of its translation.
 */
export const TYPE_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Област: { bg: 'Области', en: 'Themes' },
  Мрежа: { bg: 'Мрежи', en: 'Networks' },
  Новина: { bg: 'Новини', en: 'News' },
  Община: { bg: 'Общини', en: 'Municipalities' },
  Партньор: { bg: 'Партньори', en: 'Partners' },
  Посещение: { bg: 'Посещения', en: 'Visits' },
  Проект: { bg: 'Проекти', en: 'Projects' },
  Споразумение: { bg: 'Споразумения', en: 'Agreements' },
  // Of the plugin users-permissions: those who sign in on a site.
  User: { bg: 'Потребители на сайта', en: 'Users of sites' },
  Членство: { bg: 'Членства', en: 'Memberships' },
};

/** The parts that a text is put together from, and what they are the parts of, by the keys under which Strapi asks for them. */
export const PART_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  article: { bg: 'Части на статията', en: 'Parts of the article' },
  'article.section': { bg: 'Раздел', en: 'Section' },
  'article.quote': { bg: 'Цитат', en: 'Quotation' },
  'article.gallery': { bg: 'Галерия', en: 'Gallery' },
  'article.documents': { bg: 'Документи', en: 'Documents' },
};
