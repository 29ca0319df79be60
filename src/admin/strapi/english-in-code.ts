import type { SourceChange } from '../source-changes';

/** An expression for the text in the language of the page, in place of an English one. */
const said = (bulgarian: string, english: string) =>
  `(document.documentElement.lang === 'bg' ? '${bulgarian}' : '${english}')`;

const change = (file: RegExp, replacements: SourceChange['replacements']): SourceChange => ({
  name: 'english-in-code',
  file,
  replacements,
});

/**
 * Hold: texts that Strapi has in its code and not among its translations, replaced while the admin is built: the labels
 * for screen readers of its design system, which the admin gives no others, and words in lists. It can go when Strapi
 * translates them.
 */
export const ENGLISH_IN_CODE: readonly SourceChange[] = [
  change(/design-system[\\/]dist[\\/]index\.mjs$/, [
    ['= "Choose date"', `= ${said('Изберете ден', 'Choose date')}`, 2],
    ['= "Choose time"', `= ${said('Изберете час', 'Choose time')}`],
    ['= "Month"', `= ${said('Месец', 'Month')}`],
    ['= "Year"', `= ${said('Година', 'Year')}`],
    ['= "Clear"', `= ${said('Изчистване', 'Clear')}`, 6],
    ['= "Close modal"', `= ${said('Затваряне', 'Close modal')}`],
    ['= "Pagination"', `= ${said('Страници', 'Pagination')}`],
    ['= "Select or enter a value"', `= ${said('Изберете или напишете', 'Select or enter a value')}`],
    ['= "Loading content..."', `= ${said('Зарежда се…', 'Loading content...')}`],
    ['children: "Loading"', `children: ${said('Зарежда се', 'Loading')}`, 2],
  ]),
  change(/Settings[\\/]pages[\\/]Users[\\/]ListPage\.mjs$/, [
    ["? 'Active' : 'Inactive'", `? ${said('Има', 'Active')} : ${said('Спрян', 'Inactive')}`],
  ]),
  change(/components[\\/]Tokens[\\/](?:TokenTypeSelect|LifeSpanInput)\.mjs$/, [
    ['placeholder: "Select"', `placeholder: ${said('Изберете', 'Select')}`],
  ]),
  change(/admin[\\/]src[\\/]components[\\/]LeftMenu\.mjs$/, [
    ['label: "Menu"', `label: ${said('Меню', 'Menu')}`],
  ]),
  change(/admin[\\/]src[\\/]features[\\/]Notifications\.mjs$/, [
    ['jsx(Toaster, {', `jsx(Toaster, { containerAriaLabel: ${said('Съобщения', 'Notifications')},`],
  ]),
  // A text for screen readers in place of the one that is seen, and untranslated.
  change(/EditView[\\/]components[\\/]DocumentStatus\.mjs$/, [['"aria-label": status,', '']]),
  // An object in place of its text, which the browser shows as „[object Object]“.
  change(/i18n[\\/]dist[\\/]admin[\\/]contentManagerHooks[\\/]editView\.mjs$/, [
    ['title: title,', 'title: formatMessage(title),'],
  ]),
  // Read each time it is drawn, and not when the module is loaded.
  change(/BulkActions[\\/]PublishAction\.mjs$/, [
    ["label: 'name'", `get label() { return ${said('име', 'name')}; }`],
    ["label: 'status'", `get label() { return ${said('състояние', 'status')}; }`],
    ["label: 'Publication status'", `get label() { return ${said('Публикуване', 'Publication status')}; }`],
  ]),
];
