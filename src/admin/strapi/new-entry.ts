import type { SourceChange } from '../source-changes';

/** Under which the translations have what is written on the button for a new entry, followed by the type's name in its schema. */
export const NEW_ENTRY = 'pobratim.new-entry.';

/** The text of the type that the page is about; without one, Strapi's own. */
const byType = (id: string, defaultMessage: string) => {
  const name = `window.location.pathname.split('/collection-types/')[1]?.split('/')[0].split('.')[1]`;
  return `id: \`${NEW_ENTRY}\${${name}}\`, defaultMessage: formatMessage({ id: ${id}, defaultMessage: ${defaultMessage} })`;
};

const LIST = ["getTranslation('HeaderLayout.button.label-add-entry')", "'Create new entry'"] as const;
const FORM = ["'content-manager.containers.edit.title.new'", "'Create an entry'"] as const;

/**
 * Hold: the texts of the content manager for a new entry, above its form and on the button of the list
 * (content-manager/dist/admin/pages), replaced while the admin is built.
 *
 * They are the same for all types, „Нов запис“; in Bulgarian what is made has a gender, and its name says at once what the
 * button does. It can go when Strapi gives the type to these texts.
 */
export const NEW_ENTRY_BY_TYPE: readonly SourceChange[] = [
  {
    name: 'new-entry',
    file: /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]ListView[\\/]ListViewPage\.mjs$/,
    replacements: [[`id: ${LIST[0]},\n            defaultMessage: ${LIST[1]}`, byType(...LIST)]],
  },
  {
    name: 'new-entry',
    file: /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]EditView[\\/]components[\\/]Header\.mjs$/,
    replacements: [[`id: ${FORM[0]},\n        defaultMessage: ${FORM[1]}`, byType(...FORM)]],
  },
];
