/** The forms of several types have groups in common: a story with pictures, links to other entries, and what every one ends with. */
import type { FormGroup } from './definition';

export const story = (...fields: string[]): FormGroup => ({
  name: 'story',
  title: { bg: 'Разказ и снимки', en: 'Story and pictures' },
  fields,
});

export const links = (...fields: string[]): FormGroup => ({
  name: 'links',
  title: { bg: 'Области и свързани записи', en: 'Themes and linked entries' },
  folded: true,
  fields,
});

/**
 * What a form ends with: where the facts come from, the translation, the publication.
 *
 * @param own what the type has beside the sources.
 */
export const atTheEnd = (...own: string[]): readonly FormGroup[] => [
  {
    name: 'sources',
    title: { bg: 'Източници и съмнения', en: 'Sources and doubts' },
    folded: true,
    fields: ['sources', 'remarks', ...own],
  },
  {
    name: 'publication',
    title: { bg: 'Адрес, срокове и бележки', en: 'Address, dates and notes' },
    folded: true,
    fields: ['slug', 'reviewBy', 'publishAt', 'withdrawAt', 'changeNote', 'withdrawnBecause', 'textLanguage'],
  },
  {
    name: 'review',
    title: { bg: 'Превод и проверка', en: 'Translation and review' },
    fields: ['translation', 'readyForReview'],
  },
];
