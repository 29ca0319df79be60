import type { Messages } from './messages';

/** About what others saved while a form was open. */
export const VERSION_MESSAGES = {
  field_changed_meanwhile: {
    bg: '„{label}“: {who} запази тук „{theirs}“ ({when}), докато формулярът беше отворен, а вие написахте „{mine}“. Запазете още веднъж, за да остане вашето, или напишете тук неговото.',
    en: '“{label}”: {who} saved “{theirs}” here ({when}) while the form was open, and you wrote “{mine}”. Save once more to keep yours, or write theirs here.',
  },
  row_removed_meanwhile: {
    bg: '„{label}“: {who} изтри този ред ({when}), докато формулярът беше отворен, а вие го променихте: „{mine}“. Запазете още веднъж, за да остане редът, или го изтрийте и тук.',
    en: '“{label}”: {who} deleted this row ({when}) while the form was open, and you changed it: “{mine}”. Save once more to keep the row, or delete it here too.',
  },
  row_changed_meanwhile: {
    bg: '„{label}“: {who} промени ред, който вие изтрихте: „{theirs}“ ({when}). Запазете още веднъж, за да се изтрие, или презаредете страницата, за да остане.',
    en: '“{label}”: {who} changed a row that you deleted: “{theirs}” ({when}). Save once more to delete it, or reload the page to keep it.',
  },
  row_worded_meanwhile: {
    bg: '„{label}“: изтрихте реда „{mine}“, а {who} промени текста му на езика „{language}“: „{theirs}“ ({when}). Запазете още веднъж, за да се изтрие на всички езици, или презаредете страницата, за да остане.',
    en: '“{label}”: you deleted the row “{mine}”, and {who} changed its text in “{language}”: “{theirs}” ({when}). Save once more to delete it in all languages, or reload the page to keep it.',
  },
  rows_ordered_meanwhile: {
    bg: '„{label}“: {who} подреди редовете по друг начин ({when}), докато формулярът беше отворен. Запазете още веднъж, за да остане вашият ред, или презаредете страницата.',
    en: '“{label}”: {who} put the rows in another order ({when}) while the form was open. Save once more to keep your order, or reload the page.',
  },
  version_malformed: {
    bg: 'Не се разбира кой вариант на записа е отворен във формуляра. Копирайте написаното, презаредете страницата и го въведете отново; програма връща „version“ точно както я е прочела.',
    en: 'Which version of the entry the form was opened from cannot be understood. Copy what you wrote, reload the page and enter it again; a program sends “version” back just as it read it.',
  },
  version_missing: {
    bg: 'Не е казано от кой вариант на записа са изпратените стойности, затова те заместиха и онова, което някой друг може да е запазил междувременно. Прочетете записа и изпратете и неговата „version“.',
    en: 'The version of the entry that the values were made from was not named, so they replaced what somebody else may have saved meanwhile. Read the entry and send its “version” with them.',
  },
} satisfies Messages;
