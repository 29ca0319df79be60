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

/** What is written on the button for a new entry, and above its form, by the type’s name in its schema. */
export const NEW_ENTRIES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  agreement: { bg: 'Ново споразумение', en: 'New agreement' },
  membership: { bg: 'Ново членство', en: 'New membership' },
  municipality: { bg: 'Нова община', en: 'New municipality' },
  network: { bg: 'Нова мрежа', en: 'New network' },
  'news-article': { bg: 'Нова новина', en: 'New article' },
  partner: { bg: 'Нов партньор', en: 'New partner' },
  project: { bg: 'Нов проект', en: 'New project' },
  theme: { bg: 'Нова област', en: 'New theme' },
  visit: { bg: 'Ново посещение', en: 'New visit' },
  user: { bg: 'Нов потребител на сайта', en: 'New user of sites' },
};

/** The types whose entries are written in forms. */
export const ENTRY_TYPES = Object.keys(NEW_ENTRIES)
  .filter((name) => name !== 'user')
  .map((name) => `api::${name}.${name}`);
