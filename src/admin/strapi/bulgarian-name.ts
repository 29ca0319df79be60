import type { SourceChange } from '../source-changes';

/**
 * Hold: the list of languages in admin/dist/admin/admin/src/translations/languageNativeNames.mjs, which gets Bulgarian
 * while the admin is built.
 *
 * Strapi shows its admin only in languages of that list, whatever `config.locales` says: others are missing in the
 * profile and on the sign-in page, and are taken for English at the start. It can go when Strapi has Bulgarian, or a
 * name for each language in `config.locales`.
 */
export const BULGARIAN_NAME: SourceChange = {
  name: 'bulgarian-name',
  file: /admin[\\/]src[\\/]translations[\\/]languageNativeNames\.mjs$/,
  replacements: [['const languageNativeNames = {', "const languageNativeNames = {\n    bg: 'Български',"]],
};
