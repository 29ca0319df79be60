import type { TextsByLanguage } from '../language';

const BG = {
  title: 'Незапазени промени',
  found: (when: string) =>
    `Тук сте писали последно на ${when} и не сте запазили: тогава сесията е изтекла. Върнете написаното в полетата и запазете.`,
  bringBack: 'Връщане на написаното',
  dismiss: 'Отказ от написаното',
};

const EN: typeof BG = {
  title: 'Unsaved changes',
  found: (when) =>
    `You last typed here on ${when} and did not save: the session ended then. Put your changes back into the fields, and save.`,
  bringBack: 'Put my changes back',
  dismiss: 'Discard my changes',
};

/** The texts of what is offered back after a session has ended. */
export const TEXTS: TextsByLanguage<typeof BG> = { bg: BG, en: EN };

/** What Strapi says in English when a session ends over unsaved changes; the Bulgarian is with its other texts. */
export const SESSION_ENDED: Readonly<Record<string, string>> = {
  'app.session.ended.unsaved':
    'Your session has ended. What you typed is not saved, but it is kept in this tab of the browser: sign in again, and it is offered back.',
};
