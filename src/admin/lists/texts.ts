import type { TextsByLanguage } from '../language';

/** The key under which the admin's translations have the heading of the column, as Strapi draws it. */
export const TRANSLATIONS_ID = 'pobratim.lists.translations';

interface Texts {
  translations: string;
  /** Of the filters above a list. */
  ready: string;
  drafts: string;
  changed: string;
  untranslated: string;
  outdated: string;
  country: string;
  anyCountry: string;
  year: string;
  anyYear: string;
}

/** The texts of lists. */
export const TEXTS: TextsByLanguage<Texts> = {
  bg: {
    translations: 'Преводи',
    ready: 'Готови филтри',
    drafts: 'Чернови',
    changed: 'Непубликувани промени',
    untranslated: 'Без превод',
    outdated: 'Остарял превод',
    country: 'Държава',
    anyCountry: 'Всички държави',
    year: 'Година',
    anyYear: 'Всички години',
  },
  en: {
    translations: 'Translations',
    ready: 'Ready filters',
    drafts: 'Drafts',
    changed: 'Unpublished changes',
    untranslated: 'Not translated',
    outdated: 'Outdated translation',
    country: 'Country',
    anyCountry: 'All countries',
    year: 'Year',
    anyYear: 'All years',
  },
};
