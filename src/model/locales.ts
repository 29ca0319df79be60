/** The languages of the content; the first is the source language and Strapi's default. Names as Strapi lists them. */
export const LOCALES = [
  { code: 'bg', name: 'Български (bg)' },
  { code: 'en', name: 'English (en)' },
] as const;

export const SOURCE_LOCALE = LOCALES[0].code;
