import type { TextsByLanguage } from '../language';

const BG = {
  title: 'Редактори и общини',
  subtitle: 'Всеки вижда и променя само записите и файловете на общините, към които е причислен.',
  user: 'Потребител',
  roles: 'Роля',
  municipalities: 'Общини',
  all: 'Всички: администратор на инсталацията',
  choose: 'Изберете общини',
  municipalitiesOf: (name: string) => `Общини на ${name}`,
  save: 'Запазване',
  saveOf: (name: string) => `Запазване на общините на ${name}`,
  saved: 'Запазено.',
  failed: 'Не се запази. Опитайте отново след малко.',
  unneeded: 'Инсталацията е на една община и всички са към нея: няма какво да изберете.',
};

const EN: typeof BG = {
  title: 'Editors and municipalities',
  subtitle:
    'Everybody sees and changes only the entries and files of the municipalities they are assigned to.',
  user: 'User',
  roles: 'Role',
  municipalities: 'Municipalities',
  all: 'All: the installation’s administrator',
  choose: 'Choose municipalities',
  municipalitiesOf: (name) => `Municipalities of ${name}`,
  save: 'Save',
  saveOf: (name) => `Save the municipalities of ${name}`,
  saved: 'Saved.',
  failed: 'It was not saved. Try again in a moment.',
  unneeded: 'This installation has one municipality and everybody belongs to it: there is nothing to choose.',
};

export type Texts = typeof BG;

/** Under which the title is among Strapi's translations, for the menu. */
export const TITLE_ID = 'pobratim.assignments.title';

/** The texts of the page „Редактори и общини“. */
export const TEXTS: TextsByLanguage<Texts> = { bg: BG, en: EN };
