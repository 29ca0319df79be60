import * as assignments from './assignments/texts';
import { BULGARIAN } from './bulgarian';
import * as inbox from './inbox/texts';
import type { Language } from './language';
import { NEW_ENTRY } from './strapi/new-entry';
import { NEW_ENTRIES, PART_NAMES, TYPE_NAMES } from './type-names';

/** The title of a page that has none of its own. */
export const TITLE: Readonly<Record<Language, string>> = {
  bg: 'Администрация | Strapi',
  en: 'Administration | Strapi',
};

/** What Strapi draws for us, and finds among its translations. */
const ours = (language: Language) => ({
  [assignments.TITLE_ID]: assignments.TEXTS[language].title,
  [inbox.TITLE_ID]: inbox.TEXTS[language].title,
  ...Object.fromEntries(
    Object.entries({ ...TYPE_NAMES, ...PART_NAMES }).map(([key, names]) => [key, names[language]]),
  ),
  ...Object.fromEntries(
    Object.entries(NEW_ENTRIES).map(([name, texts]) => [`${NEW_ENTRY}${name}`, texts[language]]),
  ),
});

/** The translations of the admin beside its own English. */
export const TRANSLATIONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  bg: { ...BULGARIAN, ...ours('bg') },
  en: ours('en'),
};
