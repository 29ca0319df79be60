import type { Language } from '../language';

/** The page's words. Strapi's admin has no Bulgarian of its own yet, so they do not go through its translations. */
const TEXTS = {
  bg: {
    title: 'Редактори и общини',
    subtitle: 'Всеки вижда и променя само записите и файловете на общините, към които е причислен.',
    user: 'Потребител',
    roles: 'Роля',
    municipalities: 'Общини',
    all: 'Всички: администратор на инсталацията',
    choose: 'Изберете общини',
    municipalitiesOf: 'Общини на {name}',
    save: 'Запази',
    saveOf: 'Запази общините на {name}',
    saved: 'Запазено.',
    failed: 'Не се запази. Опитайте отново след малко.',
    unneeded: 'Инсталацията е на една община и всички са към нея: няма какво да изберете.',
  },
  en: {
    title: 'Editors and municipalities',
    subtitle:
      'Everybody sees and changes only the entries and files of the municipalities they are assigned to.',
    user: 'User',
    roles: 'Role',
    municipalities: 'Municipalities',
    all: 'All: the installation’s administrator',
    choose: 'Choose municipalities',
    municipalitiesOf: 'Municipalities of {name}',
    save: 'Save',
    saveOf: 'Save the municipalities of {name}',
    saved: 'Saved.',
    failed: 'It was not saved. Try again in a moment.',
    unneeded:
      'This installation has one municipality and everybody belongs to it: there is nothing to choose.',
  },
} as const;

export type Texts = (typeof TEXTS)[Language];

/** The page's words in a language. */
export const textsIn = (language: Language): Texts => TEXTS[language];

/** A text with its one blank filled in. */
export const fill = (text: string, value: string | number): string => text.replace(/\{\w+\}/, String(value));
