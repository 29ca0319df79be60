import { displayDay, displayMoment } from '../dates';
import type { BinItem } from '../../desk/contract';
import type { Language, TextsByLanguage } from '../language';

const BG = {
  title: 'Кошче',
  subtitle:
    'Изтритите записи стоят тук 90 дни и могат да се върнат заедно с връзките си. После се изтриват завинаги.',
  empty: 'Кошчето е празно.',
  entry: 'Запис',
  deleted: 'Изтрит',
  until: 'Изтрива се завинаги на',
  actions: 'Действия',
  untitled: '(без заглавие)',
  wasPublished: 'беше на сайта',
  system: 'Системата',
  restore: 'Връщане',
  restoreOf: (title: string) => `Връщане на „${title}“`,
  restored: (title: string) => `„${title}“ е върнат като чернова.`,
  open: 'Отваряне на записа',
  failed: 'Записът не се върна. Опитайте отново след малко.',
  deleteForGood: 'Изтриване завинаги',
  deleteForGoodOf: (title: string) => `Изтриване завинаги на „${title}“`,
  question: (title: string) => `Да се изтрие ли завинаги „${title}“?`,
  consequence:
    'Записът няма да може да се върне. Направете го, ако някой е поискал данните му да бъдат изтрити.',
  deletedForGood: (title: string) => `„${title}“ е изтрит завинаги.`,
  cancel: 'Отказ',
  close: 'Затваряне',
  newer: 'По-нови',
  older: 'По-стари',
};

const EN: typeof BG = {
  title: 'Bin',
  subtitle:
    'Deleted entries stay here for 90 days and can be restored with their links. After that they are gone for good.',
  empty: 'The bin is empty.',
  entry: 'Entry',
  deleted: 'Deleted',
  until: 'Gone for good on',
  actions: 'Actions',
  untitled: '(without a title)',
  wasPublished: 'was on the site',
  system: 'The system',
  restore: 'Restore',
  restoreOf: (title) => `Restore “${title}”`,
  restored: (title) => `“${title}” is a draft again.`,
  open: 'Open the entry',
  failed: 'The entry was not restored. Try again in a moment.',
  deleteForGood: 'Delete for good',
  deleteForGoodOf: (title) => `Delete “${title}” for good`,
  question: (title) => `Delete “${title}” for good?`,
  consequence:
    'The entry cannot be restored any more. Do so when somebody has asked for their data to be deleted.',
  deletedForGood: (title) => `“${title}” is deleted for good.`,
  cancel: 'Cancel',
  close: 'Close',
  newer: 'Newer',
  older: 'Older',
};

/** The texts of a language, with what is said of an entry. */
const textsWith = (language: Language, words: typeof BG) => ({
  ...words,
  nameOf: ({ title }: BinItem) => title || words.untitled,
  about: ({ typeName, municipality, wasPublished }: BinItem) =>
    [typeName, municipality, wasPublished && words.wasPublished].filter(Boolean).join(' · '),
  when: ({ at }: BinItem) => displayMoment(at, language),
  who: ({ who, whoKind }: BinItem) => (whoKind === 'system' ? words.system : who),
  end: ({ until }: BinItem) => displayDay(until.slice(0, 10), language),
});

export type Texts = ReturnType<typeof textsWith>;

/** Under which the title is among Strapi's translations, for the menu. */
export const TITLE_ID = 'pobratim.bin.title';

/** The texts of the page „Кошче“. */
export const TEXTS: TextsByLanguage<Texts> = { bg: textsWith('bg', BG), en: textsWith('en', EN) };
