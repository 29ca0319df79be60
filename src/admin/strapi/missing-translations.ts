import type { SourceChange } from '../source-changes';

/**
 * Hold: the provider of translations in admin/dist/admin/admin/src/components/LanguageProvider.mjs, which gets a handler
 * of errors while the admin is built.
 *
 * Strapi asks its translations for the name of every field and every choice of a list, which an application need not
 * have there, and shows what it was given instead. In every language but English each of them is an error in the console
 * each time it is drawn: hundreds while one types (strapi/strapi#25771). Other errors in messages are still reported. It
 * can go when Strapi asks only for texts of its own.
 */
export const MISSING_TRANSLATIONS: SourceChange = {
  name: 'missing-translations',
  file: /admin[\\/]src[\\/]components[\\/]LanguageProvider\.mjs$/,
  replacements: [
    [
      'defaultLocale: "en",',
      'defaultLocale: "en", onError: (error) => { if (error.code !== "MISSING_TRANSLATION") console.error(error); },',
    ],
  ],
};
