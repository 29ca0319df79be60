import type { TextsByLanguage } from '../../language';

interface Texts {
  search: string;
  /** Where there can be one only, and there is. */
  replace: string;
  searching: string;
  found: (count: number) => string;
  linked: string;
  draft: string;
  untitled: string;
  /** What was typed is none of the entries. */
  notChosen: (text: string) => string;
  remove: (title: string) => string;
  up: (title: string) => string;
  down: (title: string) => string;
  added: (title: string) => string;
  removed: (title: string) => string;
  moved: (title: string, place: number, of: number) => string;
  more: string;
  none: string;
  partner: {
    choose: string;
    none: string;
    noPartners: string;
    /** A partner that the entry is no longer linked to. */
    former: (name: string) => string;
    unknown: string;
  };
}

const found = (count: number) =>
  count === 0
    ? 'Няма намерени. Опитайте с друга част от името.'
    : count === 1
      ? '1 намерен запис'
      : `${count} намерени записа`;

export const TEXTS: TextsByLanguage<Texts> = {
  bg: {
    search: 'Напишете част от името и изберете',
    replace: 'Напишете друго име, за да го смените',
    searching: 'Търси се…',
    found,
    linked: 'вече е добавено',
    draft: 'чернова',
    untitled: 'Без име',
    notChosen: (text) => `„${text}“ не е избрано. Изберете го от списъка или изтрийте написаното.`,
    remove: (title) => `Премахване на „${title}“`,
    up: (title) => `Преместване на „${title}“ нагоре`,
    down: (title) => `Преместване на „${title}“ надолу`,
    added: (title) => `Добавено: ${title}`,
    removed: (title) => `Премахнато: ${title}`,
    moved: (title, place, of) => `${title}: място ${place} от ${of}`,
    more: 'Показване на още',
    none: 'Няма',
    partner: {
      choose: 'Изберете партньор',
      none: 'Никой от партньорите',
      noPartners: 'Първо добавете партньор в полето „Партньори“ на записа.',
      former: (name) => `„${name}“ не е сред партньорите на записа. Изберете друг или го добавете при тях.`,
      unknown: 'Този партньор вече го няма. Изберете друг.',
    },
  },
  en: {
    search: 'Write a part of the name and choose',
    replace: 'Write another name to replace it',
    searching: 'Searching…',
    found: (count) =>
      count === 0
        ? 'None found. Try another part of the name.'
        : count === 1
          ? '1 entry found'
          : `${count} entries found`,
    linked: 'added already',
    draft: 'draft',
    untitled: 'Untitled',
    notChosen: (text) => `“${text}” has not been chosen. Choose it from the list, or delete what is written.`,
    remove: (title) => `Remove “${title}”`,
    up: (title) => `Move “${title}” up`,
    down: (title) => `Move “${title}” down`,
    added: (title) => `Added: ${title}`,
    removed: (title) => `Removed: ${title}`,
    moved: (title, place, of) => `${title}: place ${place} of ${of}`,
    more: 'Show more',
    none: 'None',
    partner: {
      choose: 'Choose a partner',
      none: 'None of the partners',
      noPartners: 'First add a partner in the field “Partners” of the entry.',
      former: (name) => `“${name}” is not among the partners of the entry. Choose another, or add it there.`,
      unknown: 'This partner no longer exists. Choose another.',
    },
  },
};
