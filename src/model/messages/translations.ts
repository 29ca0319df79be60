import type { Messages } from './messages';

/** About the languages of a document. */
export const TRANSLATION_MESSAGES = {
  content_language_unknown: {
    bg: 'На език „{value}“ още не може да се пише. Изберете един от тези: {languages}.',
    en: 'Content cannot be written in “{value}” yet. Choose one of these: {languages}.',
  },
  nothing_published: {
    bg: 'Няма публикуван вариант, към който да се върнете. Редактирайте черновата или я изтрийте.',
    en: 'There is no published version to return to. Edit the draft, or delete it.',
  },
  row_without_source_text: {
    bg: 'Текстът тук е само на езика „{language}“. Отворете записа на езика „{source}“ и го напишете и там или изтрийте реда.',
    en: 'The text here is in “{language}” only. Open the entry in “{source}” and write it there as well, or delete the row.',
  },
} satisfies Messages;
