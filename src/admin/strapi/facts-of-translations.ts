import type { SourceChange } from '../source-changes';

/**
 * Hold: when a field of a form is read-only (content-manager/dist/admin/pages/EditView/components/InputRenderer.mjs), changed while the admin
 * is built.
 *
 * Strapi offers every field in every language. A date that is changed in the English form is changed in all of them, and a row that is
 * added there has no original; here a translation's form has its texts to write, and facts, links and the set of rows as they
 * are in the original. The parts of an article are text as a whole. It can go when a field can be of the original alone.
 */
export const FACTS_OF_TRANSLATIONS: SourceChange = {
  name: 'facts-of-translations',
  file: /EditView[\\/]components[\\/]InputRenderer\.mjs$/,
  replacements: [
    [
      '|| props.disabled || isFormDisabled;',
      `|| props.disabled || isFormDisabled || !isInDynamicZone
        && !['source', null, undefined].includes(document.document?.translation)
        && (['component', 'relation'].includes(props.attribute.type) || props.attribute.pluginOptions?.i18n?.localized === false);`,
    ],
  ],
};
