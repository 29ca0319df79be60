import * as assignments from './assignments/texts';
import * as bin from './bin/texts';
import { BULGARIAN } from './bulgarian';
import * as calendar from './calendar/texts';
import * as forms from './forms/texts';
import * as lists from './lists/texts';
import type { Language } from './language';
import * as map from './map/texts';
import * as notices from './notices/texts';
import { NOTHING_ID } from './strapi/component-inputs';
import { NEW_ENTRY } from './strapi/new-entry';
import { NEW_ENTRIES, PART_NAMES, TYPE_NAMES } from './type-names';
import * as unsaved from './unsaved/texts';

/** The title of a page that has none of its own. */
export const TITLE: Readonly<Record<Language, string>> = {
  bg: 'Администрация | Strapi',
  en: 'Administration | Strapi',
};

/** What Strapi draws for us, and finds among its translations. */
const ours = (language: Language) => ({
  [map.TITLE_ID]: map.TEXTS[language].title,
  [calendar.TITLE_ID]: calendar.TEXTS[language].title,
  [assignments.TITLE_ID]: assignments.TEXTS[language].title,
  [lists.TRANSLATIONS_ID]: lists.TEXTS[language].translations,
  [bin.TITLE_ID]: bin.TEXTS[language].title,
  [notices.TITLE_ID]: notices.TEXTS[language].title,
  [NOTHING_ID]: forms.TEXTS[language].nothing,
  ...(language === 'en' && unsaved.SESSION_ENDED),
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
