import type { Messages } from './messages';

/** About reading a history. */
export const HISTORY_MESSAGES = {
  page_malformed: {
    bg: '„{value}“ не е номер на страница. Напишете цяло число от 1 нагоре.',
    en: '“{value}” is not the number of a page. Write a whole number, 1 or more.',
  },
  earlier_value_unknown: {
    bg: 'В този запис от историята няма такава промяна. Презаредете страницата и изберете отново.',
    en: 'This entry of the history has no such change. Reload the page and choose again.',
  },
  earlier_field_fixed: {
    bg: 'Това поле се попълва само и не може да се върне оттук.',
    en: 'This field is filled in by the system and cannot be brought back from here.',
  },
  earlier_link_gone: {
    bg: 'Стойността не може да се върне: „{title}“ вече го няма. Ако е в „Кошче“, върнете първо него.',
    en: 'The value cannot be brought back: “{title}” is gone. If it is in the bin, restore it first.',
  },
  earlier_file_gone: {
    bg: 'Стойността не може да се върне: файлът „{title}“ е изтрит. Качете го отново.',
    en: 'The value cannot be brought back: the file “{title}” was deleted. Upload it again.',
  },
} satisfies Messages;
