import type { DisplayLanguage } from '../../domain/language';

const BG = {
  draft: 'Чернова – така ще изглежда на страницата',
  until: (moment: string) =>
    `Връзката важи до ${moment} ч. Който я има, вижда записа така, както е запазен в момента.`,
  untranslated: 'Текстът още не е преведен на този език, затова се показва оригиналът.',
  languages: 'Езици',
  toContent: 'Към съдържанието',
  yes: 'Да',
  no: 'Не',
  notPublished: (title: string) => `${title} (още не е на сайта)`,
  untitled: 'Без заглавие',
  closed: {
    missing: {
      title: 'Няма такава страница',
      text: 'Адресът не е пълен или записът вече го няма. Помолете онзи, който ви изпрати връзката, за нова.',
    },
    forged: {
      title: 'Връзката не е вярна',
      text: 'Част от адреса липсва или е променена. Копирайте цялата връзка или помолете за нова онзи, който ви я изпрати.',
    },
    ended: {
      title: 'Връзката вече не действа',
      text: 'Връзките към чернови важат само известно време. Помолете за нова онзи, който ви я изпрати.',
    },
    often: {
      title: 'Твърде много заявки',
      text: 'Изчакайте няколко минути и отворете връзката отново.',
    },
  },
};

const EN: typeof BG = {
  draft: 'Draft – this is how it will look on the page',
  until: (moment) =>
    `The link is valid until ${moment}. Whoever has it sees the entry as it is saved at the moment.`,
  untranslated: 'The text is not translated into this language yet, so the original is shown.',
  languages: 'Languages',
  toContent: 'Skip to the content',
  yes: 'Yes',
  no: 'No',
  notPublished: (title) => `${title} (not on the site yet)`,
  untitled: 'Untitled',
  closed: {
    missing: {
      title: 'There is no such page',
      text: 'The address is incomplete, or the entry is gone. Ask who sent you the link for another one.',
    },
    forged: {
      title: 'The link is not right',
      text: 'A part of the address is missing or changed. Copy the whole link, or ask who sent it to you for another one.',
    },
    ended: {
      title: 'The link has ended',
      text: 'Links to drafts are valid for some time only. Ask who sent it to you for another one.',
    },
    often: {
      title: 'Too many requests',
      text: 'Wait a few minutes, and open the link again.',
    },
  },
};

/** The words of the page around an entry. */
export const TEXTS: Readonly<Record<DisplayLanguage, typeof BG>> = { bg: BG, en: EN };

export type Closed = keyof (typeof BG)['closed'];
