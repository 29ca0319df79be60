import { displayMoment } from '../dates';
import type { TextsByLanguage } from '../language';

const BG = {
  preview: 'Преглед',
  open: 'Преглед на страницата',
  newTab: 'отваря се в нов раздел',
  share: 'Връзка за споделяне',
  asSaved: 'Показва последно запазеното. Промените във формуляра се виждат след „Запазване“.',
  sharing: (ends: string) =>
    `Който има връзката, вижда записа без профил и парола, на всички езици, до ${displayMoment(ends, 'bg')}. Изпратете я само на когото трябва.`,
  failed: 'Прегледът не се зареди. Презаредете страницата.',
};

const EN: typeof BG = {
  preview: 'Preview',
  open: 'Preview of the page',
  newTab: 'opens in a new tab',
  share: 'Link to share',
  asSaved: 'Shows what was saved last. Changes in the form are seen after “Save”.',
  sharing: (ends) =>
    `Whoever has the link sees the entry without an account, in all languages, until ${displayMoment(ends, 'en')}. Send it only to those who need it.`,
  failed: 'The preview was not loaded. Reload the page.',
};

/** The texts of the panel „Преглед“. */
export const TEXTS: TextsByLanguage<typeof BG> = { bg: BG, en: EN };
