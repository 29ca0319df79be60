import type { Messages } from './messages';

/** About links between documents, and files in use. */
export const LINK_MESSAGES = {
  linked_to_unpublished: {
    bg: '„{title}“ още не е публикуван. Публикувайте първо него или махнете връзката.',
    en: '“{title}” is not published yet. Publish it first, or remove the link.',
  },
  linked_in_circle: {
    bg: '„{title}“ и този запис сочат един към друг, а не са публикувани. Отбележете двата записа в списъка и ги публикувайте наведнъж.',
    en: '“{title}” and this entry refer to each other and are not published. Select both entries in the list and publish them at once.',
  },
  referred_to: {
    bg: 'Към този запис сочат публикувани записи: {titles}. Махнете връзката от тях и ги публикувайте отново или свалете от сайта и тях, после опитайте отново.',
    en: 'Published entries refer to this one: {titles}. Remove the link from them and publish them again, or withdraw them as well; then try again.',
  },
  referred_to_by_many: {
    bg: 'Към този запис сочат публикувани записи: {titles} и още {more}. Махнете връзката от тях и ги публикувайте отново или свалете от сайта и тях, после опитайте отново.',
    en: 'Published entries refer to this one: {titles} and {more} more. Remove the link from them and publish them again, or withdraw them as well; then try again.',
  },
  relation_read_only: {
    bg: 'Тук се вижда кои записи сочат към този, а връзката се пише в тях. Отворете другия запис и там изберете този или го махнете.',
    en: 'This shows which entries refer to this one; the link is written there. Open the other entry, and choose this one there or remove it.',
  },
  file_in_use: {
    bg: 'Файлът „{file}“ се показва на сайта в: {titles}. Махнете го оттам и публикувайте отново, после го изтрийте.',
    en: 'The file “{file}” is shown on the site in: {titles}. Take it out there and publish again, then delete it.',
  },
} satisfies Messages;
