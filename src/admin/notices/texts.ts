import type { NoticeReceiver, UnacceptedNotice } from '../../desk/contract';
import { displayMoment } from '../dates';
import { languageName, type Language, type TextsByLanguage } from '../language';

const BG = {
  title: 'Известия за промени',
  subtitle: 'Сайтовете от настройките на сървъра научават за всяка промяна, която се вижда от читателите.',
  none: 'В настройките на сървъра няма сайт, който да получава известия.',
  receivers: 'Сайтове',
  receiver: 'Сайт',
  state: 'Състояние',
  actions: 'Действия',
  all: 'всички общини',
  accepts: 'Приел е всичко.',
  waiting: (count: number) => `Предстои да се изпратят: ${count}.`,
  failed: (count: number) => `Не са приети и вече не се изпращат: ${count}.`,
  off: 'Сайтът отговори, че не иска повече известия (410). Не му се изпраща нищо.',
  sendAgain: 'Изпращане отново',
  sendAgainTo: (name: string) => `Изпращане отново на ${name}`,
  sent: (name: string) => `Известията за ${name} се изпращат отново.`,
  notSent: 'Не стана. Опитайте отново след малко.',
  unaccepted: 'Неприети известия',
  entryAndReceiver: 'Запис и сайт',
  sending: 'Изпращане',
  changed: 'Променен',
  attempts: 'Опити',
  reason: 'Защо не е прието',
  unknown: 'Причината не е записана. Изберете „Изпращане отново“ и вижте пак след малко.',
  answer: (said: string) => `Отговор на сайта: „${said}“`,
  untitled: 'Без заглавие',
  next: 'Следващ опит',
  never: 'няма',
  alert: (names: string) => `Сайтове, които не приемат известия за промени: ${names}.`,
  open: 'Към известията',
  close: 'Затваряне',
};

const EN: typeof BG = {
  title: 'Change notices',
  subtitle: 'The sites in the server’s settings are told of each change that readers can notice.',
  none: 'There is no site in the server’s settings that is told of changes.',
  receivers: 'Sites',
  receiver: 'Site',
  state: 'State',
  actions: 'Actions',
  all: 'all municipalities',
  accepts: 'Has accepted everything.',
  waiting: (count) => `Still to be sent: ${count}.`,
  failed: (count) => `Not accepted, and not sent any more: ${count}.`,
  off: 'The site answered that it wants no notices any more (410). It is sent nothing.',
  sendAgain: 'Send again',
  sendAgainTo: (name) => `Send again to ${name}`,
  sent: (name) => `The notices to ${name} are being sent again.`,
  notSent: 'That did not work. Try again in a moment.',
  unaccepted: 'Notices that were not accepted',
  entryAndReceiver: 'Entry and site',
  sending: 'Sending',
  changed: 'Changed',
  attempts: 'Attempts',
  reason: 'Why it was not accepted',
  unknown: 'The reason was not stored. Choose “Send again”, and look again in a moment.',
  answer: (said) => `The site answered: “${said}”`,
  untitled: 'Untitled',
  next: 'Next attempt',
  never: 'none',
  alert: (names) => `Sites that do not accept notices of changes: ${names}.`,
  open: 'Open the notices',
  close: 'Close',
};

/** The texts of a language, with what is said of a site and of a notice. */
const textsWith = (language: Language, words: typeof BG) => ({
  ...words,
  about: ({ municipality }: NoticeReceiver) => municipality ?? words.all,
  stateOf: ({ waiting, failed, isOff }: NoticeReceiver): string => {
    if (isOff) return words.off;
    const said = [failed > 0 && words.failed(failed), waiting > 0 && words.waiting(waiting)];
    return said.filter(Boolean).join(' ') || words.accepts;
  },
  entry: ({ typeName, locale, receiver }: UnacceptedNotice) =>
    [typeName, languageName(locale, language), receiver].join(' · '),
  when: (moment: string | null) => (moment === null ? words.never : displayMoment(moment, language)),
});

export type Texts = ReturnType<typeof textsWith>;

/** Under which the title is among Strapi's translations, for the settings. */
export const TITLE_ID = 'pobratim.notices.title';

/** The texts of the page „Известия за промени“. */
export const TEXTS: TextsByLanguage<Texts> = { bg: textsWith('bg', BG), en: textsWith('en', EN) };
