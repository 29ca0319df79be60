import type { TextsByLanguage } from '../language';

const BG = {
  title: 'Календар',
  subtitle: 'Посещенията на вашата община – и тези, които още не са публикувани.',
  previous: 'Предишен месец',
  next: 'Следващ месец',
  today: 'Днес',
  month: 'Месец',
  list: 'Списък',
  view: 'Изглед',
  inexact: 'Без точен ден',
  none: 'Няма посещения.',
  loading: 'Зарежда се',
  failed: 'Календарът не се зареди. Презаредете страницата.',
  untitled: '(без заглавие)',
  phases: { cancelled: 'отменено', postponed: 'отложено' } as Readonly<Record<string, string>>,
};

const EN: typeof BG = {
  title: 'Calendar',
  subtitle: 'The visits of your municipality, unpublished ones too.',
  previous: 'Previous month',
  next: 'Next month',
  today: 'Today',
  month: 'Month',
  list: 'List',
  view: 'View',
  inexact: 'Without an exact day',
  none: 'There are no visits.',
  loading: 'Loading',
  failed: 'The calendar was not loaded. Reload the page.',
  untitled: '(without a title)',
  phases: { cancelled: 'cancelled', postponed: 'postponed' },
};

/** Under which the title is among Strapi’s translations, for the menu. */
export const TITLE_ID = 'pobratim.calendar.title';

/** The texts of the calendar. */
export const TEXTS: TextsByLanguage<typeof BG> = { bg: BG, en: EN };
