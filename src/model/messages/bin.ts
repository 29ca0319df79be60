import type { Messages } from './messages';

/** About what is restored from the bin, and what of it cannot be. */
export const BIN_MESSAGES = {
  bin_link_gone: {
    bg: 'Връзката към „{title}“ не се върна: този запис вече го няма.',
    en: 'The link to “{title}” did not come back: that entry is gone.',
  },
  bin_link_moved: {
    bg: 'Връзката към „{title}“ не се върна: този запис вече е на друга община.',
    en: 'The link to “{title}” did not come back: that entry belongs to another municipality now.',
  },
  bin_link_waits: {
    bg: 'Връзката с „{title}“ чака, защото и този запис е в кошчето. Върнете го и тя ще се появи отново.',
    en: 'The link with “{title}” waits, because that entry is in the bin as well. Restore it, and the link is there again.',
  },
  bin_link_replaced: {
    bg: 'Връзката от „{title}“ не се върна: там вече е избран друг запис.',
    en: 'The link from “{title}” did not come back: another entry was chosen there.',
  },
  bin_referrer_gone: {
    bg: 'Връзката от „{title}“ не се върна: този запис вече го няма.',
    en: 'The link from “{title}” did not come back: that entry is gone.',
  },
  bin_referrer_moved: {
    bg: 'Връзката от „{title}“ не се върна: този запис вече е на друга община.',
    en: 'The link from “{title}” did not come back: that entry belongs to another municipality now.',
  },
  bin_file_gone: {
    bg: 'Файлът „{name}“ не се върна: изтрит е от „Снимки и файлове“. Качете го отново, ако ви трябва.',
    en: 'The file “{name}” did not come back: it was deleted from the media library. Upload it again if you need it.',
  },
  bin_file_moved: {
    bg: 'Файлът „{name}“ не се върна: вече е на друга община. Изберете друг, ако ви трябва.',
    en: 'The file “{name}” did not come back: it belongs to another municipality now. Choose another one if you need it.',
  },
  bin_slug_changed: {
    bg: 'Името в адреса „{value}“ междувременно е заето, затова сега е „{slug}“.',
    en: 'The slug “{value}” has been taken meanwhile, so it is “{slug}” now.',
  },
  bin_schedule_dropped: {
    bg: 'Насроченото публикуване или сваляне от сайта не се върна. Насрочете го отново, ако трябва.',
    en: 'The scheduled publication or withdrawal did not come back. Schedule it again if it is needed.',
  },
  bin_owner_gone: {
    bg: 'Общината на този запис е изтрита. Върнете първо нея.',
    en: 'The municipality of this entry was deleted. Restore it first.',
  },
  bin_language_gone: {
    bg: 'Нито един от езиците на този запис вече не е включен. Помолете администратора да включи отново поне един от тях.',
    en: 'None of the languages of this entry is enabled any more. Ask the administrator to enable one of them again.',
  },
} satisfies Messages;
