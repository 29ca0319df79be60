import type { Messages } from './messages';

/** About several documents that are published, withdrawn or deleted at once. */
export const SET_MESSAGES = {
  refused_together: {
    bg: 'Записът се публикува заедно с {titles}, а там още нещо липсва. Поправете го и публикувайте отново.',
    en: 'This entry is published together with {titles}, where something is still missing. Correct that and publish again.',
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
