import type { SourceChange } from '../source-changes';

/** An expression for the text in the language of the page, in place of an English one. */
const said = (bulgarian: string, english: string) =>
  `(document.documentElement.lang === 'bg' ? '${bulgarian}' : '${english}')`;

const change = (file: RegExp, replacements: SourceChange['replacements']): SourceChange => ({
  name: 'english-in-code',
  file,
  replacements,
});

/** The settings' pages whose title is not among the translations: how Strapi calls them, and their heading in Bulgarian. */
const TITLES = {
  'AdminTokens[\\\\/](?:ListView|EditView[\\\\/]EditViewPage)': ['Admin Tokens', 'Лични ключове'],
  'ApiTokens[\\\\/](?:ListView|EditView[\\\\/]EditViewPage)': ['API Tokens', 'Ключове за API'],
  'Roles[\\\\/](?:CreatePage|EditPage|ListPage)': ['Roles', 'Роли'],
  'TransferTokens[\\\\/](?:ListView|EditView)': ['Transfer Tokens', 'Ключове за пренос'],
  'Users[\\\\/](?:EditPage|ListPage)': ['Users', 'Потребители'],
  'Webhooks[\\\\/](?:EditPage|ListPage)': ['Webhooks', 'Известия до сайт'],
} as const;

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
  // What the browser's tab and the history say.
  ...Object.entries(TITLES).map(([pages, [english, bulgarian]]) =>
    change(new RegExp(`Settings[\\\\/]pages[\\\\/]${pages}\\.mjs$`), [
      [`name: '${english}'`, `name: ${said(bulgarian, english)}`],
    ]),
  ),
  change(/admin[\\/]src[\\/]components[\\/]LazyOutlet\.mjs$/, [
    ['children: "Loading content."', `children: ${said('Зарежда се…', 'Loading content.')}`],
  ]),
  change(/admin[\\/]src[\\/]components[\\/]PageHelpers\.mjs$/, [
    ["children = 'Loading content.'", `children = ${said('Зарежда се…', 'Loading content.')}`],
  ]),
  change(/i18n[\\/]dist[\\/]admin[\\/]components[\\/]LocaleTable\.mjs$/, [
    ['children: "Actions"', `children: ${said('Действия', 'Actions')}`],
  ]),
  change(/components[\\/]Tokens[\\/](?:TokenTypeSelect|LifeSpanInput)\.mjs$/, [
    ['placeholder: "Select"', `placeholder: ${said('Изберете', 'Select')}`],
  ]),
  change(/admin[\\/]src[\\/]components[\\/]LeftMenu\.mjs$/, [
    ['label: "Menu"', `label: ${said('Меню', 'Menu')}`],
  ]),
  change(/admin[\\/]src[\\/]features[\\/]Notifications\.mjs$/, [
    // Drawn once: it has to be told when the language changes, as that of an account does after signing in.
    [
      'NotificationsProvider = ({ children })=>{',
      'NotificationsProvider = ({ children })=>{ const { locale } = useIntl();',
    ],
    ['jsx(Toaster, {', "jsx(Toaster, { containerAriaLabel: locale === 'bg' ? 'Съобщения' : 'Notifications',"],
  ]),
  // A text for screen readers in place of the one that is seen, and untranslated.
  change(/EditView[\\/]components[\\/]DocumentStatus\.mjs$/, [['"aria-label": status,', '']]),
  // An object in place of its text, which the browser shows as „[object Object]“.
  change(/i18n[\\/]dist[\\/]admin[\\/]contentManagerHooks[\\/]editView\.mjs$/, [
    ['title: title,', 'title: formatMessage(title),'],
  ]),
  // The search of the window in which a file is chosen.
  change(/AssetDialog[\\/]BrowseStep[\\/]SearchAsset[\\/]SearchAsset\.mjs$/, [
    ['label: "Search"', `label: ${said('Търсене', 'Search')}`],
    ['"aria-label": "search"', `"aria-label": ${said('Търсене', 'Search')}`],
  ]),
  // Read each time it is drawn, and not when the module is loaded.
  change(/BulkActions[\\/]PublishAction\.mjs$/, [
    ["label: 'name'", `get label() { return ${said('име', 'name')}; }`],
    ["label: 'status'", `get label() { return ${said('състояние', 'status')}; }`],
    ["label: 'Publication status'", `get label() { return ${said('Публикуване', 'Publication status')}; }`],
  ]),
];
