import { SOURCE_LOCALE } from '../domain/language';

export { SOURCE_LOCALE };

/** The languages of the content; the first is the source language and Strapi's default. Names as Strapi lists them. */
export const LOCALES = [
  { code: SOURCE_LOCALE, name: 'Български (bg)' },
  { code: 'en', name: 'English (en)' },
] as const;
