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
  Членство: { bg: 'Членства', en: 'Memberships' },
};
