import type { Messages } from './messages';

/** About several documents that are published, withdrawn or deleted at once. */
export const SET_MESSAGES = {
  refused_together: {
    bg: 'Записът чака {titles}. Поправете първо каквото пише там, после опитайте отново.',
    en: 'This entry waits for {titles}. Correct first what is said there, then try again.',
  },
  set_published: {
    bg: 'Публикувани: {done} от {count}.',
    en: 'Published: {done} of {count}.',
  },
  set_unpublished: {
    bg: 'Свалени от сайта: {done} от {count}.',
    en: 'Withdrawn: {done} of {count}.',
  },
  set_deleted: {
    bg: 'Изтрити: {done} от {count}.',
    en: 'Deleted: {done} of {count}.',
  },
  set_more_refused: {
    bg: 'И още {more} не са готови.',
    en: 'And {more} more were refused.',
  },
} satisfies Messages;
