import type { Messages } from './messages';

/** About reading a history. */
export const HISTORY_MESSAGES = {
  page_malformed: {
    bg: '„{value}“ не е номер на страница. Напишете цяло число от 1 нагоре.',
    en: '“{value}” is not the number of a page. Write a whole number, 1 or more.',
  },
} satisfies Messages;
