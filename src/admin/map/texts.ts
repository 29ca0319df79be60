import type { TextsByLanguage } from '../language';

const BG = {
  title: 'Карта',
  subtitle: 'Партньорите на вашата община – и тези, които още не са публикувани.',
  label: 'Карта на партньорите. Същите са в списъка под нея.',
  enlarge: 'Увеличаване',
  reduce: 'Намаляване',
  chosen: 'Избрани на картата',
  choose: 'Натиснете точка на картата, за да видите кой е там.',
  nowhere: 'Никой партньор още няма място на картата.',
  byCountry: 'По държави',
  unknownCountry: 'Без държава',
  unplaced: 'Без място на картата',
  unplacedHint: 'Отворете партньора и попълнете „Място на картата“.',
  first: 'Показани са първите 500 партньори по азбучен ред.',
  none: 'Няма партньори.',
  loading: 'Зарежда се',
  failed: 'Картата не се зареди. Презаредете страницата.',
  untitled: '(без име)',
};

const EN: typeof BG = {
  title: 'Map',
  subtitle: 'The partners of your municipality, unpublished ones too.',
  label: 'Map of the partners. The list below it has the same.',
  enlarge: 'Zoom in',
  reduce: 'Zoom out',
  chosen: 'Chosen on the map',
  choose: 'Press a point on the map to see who is there.',
  nowhere: 'No partner has a place on the map yet.',
  byCountry: 'By country',
  unknownCountry: 'Without a country',
  unplaced: 'Without a place on the map',
  unplacedHint: 'Open the partner and fill in “Place on the map”.',
  first: 'The first 500 partners in alphabetical order are shown.',
  none: 'There are no partners.',
  loading: 'Loading',
  failed: 'The map was not loaded. Reload the page.',
  untitled: '(without a name)',
};

/** Under which the title is among Strapi’s translations, for the menu. */
export const TITLE_ID = 'pobratim.map.title';

/** The texts of the map of partners. */
export const TEXTS: TextsByLanguage<typeof BG> = { bg: BG, en: EN };
