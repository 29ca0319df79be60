import type { Messages } from './messages';

/** About the languages of a document. */
export const TRANSLATION_MESSAGES = {
  content_language_unknown: {
    bg: 'На език „{value}“ още не може да се пише. Изберете един от тези: {languages}.',
    en: 'Content cannot be written in “{value}” yet. Choose one of these: {languages}.',
  },
  translation_into_itself: {
    bg: 'На този език е написан самият запис. Изберете друг език, на който да го преведете: {languages}.',
    en: 'The entry itself is written in this language. Choose another one to translate it into: {languages}.',
  },
  translated_text_gone: {
    bg: 'Този текст вече го няма в оригинала: редът му беше изтрит, докато превеждахте. Копирайте написаното, ако ви трябва, и запазете още веднъж без него.',
    en: 'This text is no longer in the original: its row was deleted while you were translating. Copy what you wrote if you need it, and save once more without it.',
  },
  original_changed_meanwhile: {
    bg: '„{label}“: {who} промени оригинала ({when}), докато превеждахте. Преди: „{before}“. Сега: „{after}“. Проверете превода и запазете още веднъж.',
    en: '“{label}”: {who} changed the original ({when}) while you were translating. Before: “{before}”. Now: “{after}”. Check the translation and save once more.',
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
