import type { Change, HistoryEntry, Names } from '../../desk/contract';
import { displayMoment } from '../dates';
import { languageName, type Language, type TextsByLanguage } from '../language';

const BG = {
  history: 'История',
  empty: 'Още няма записани промени.',
  failed: 'Историята не се зареди. Опитайте отново след малко.',
  loading: 'Историята се зарежда…',
  newer: 'По-нови',
  older: 'По-стари',
  close: 'Затваряне',
  before: 'Преди',
  after: 'След',
  onSite: 'на сайта',
  nothing: 'празно',
  yes: 'да',
  no: 'не',
  more: 'и още',
  reason: 'Защо е свалено',
  system: 'Системата',
  unchanged: 'Съдържанието не се е променило.',
  restore: 'Връщане на този вариант',
  restoreOf: (field: string) => `Връщане на този вариант: ${field}`,
  restoreAll: 'Връщане на всичко отпреди тази промяна',
  restored: 'Върнато в черновата. Сайтът не се променя, докато не публикувате.',
  notRestored: 'Не се върна. Опитайте отново след малко.',
  saveFirst: 'За да върнете предишен вариант, първо запазете промените си или се откажете от тях.',
  actions: {
    create: 'създаде',
    update: 'промени',
    clone: 'създаде като копие',
    publish: 'публикува',
    unpublish: 'свали от сайта',
    discardDraft: 'върна публикуваното',
    delete: 'изтри',
    restore: 'върна от кошчето',
  },
};

const EN: typeof BG = {
  history: 'History',
  empty: 'No changes recorded yet.',
  failed: 'The history cannot be read. Try again in a moment.',
  loading: 'The history is loading…',
  newer: 'Newer',
  older: 'Older',
  close: 'Close',
  before: 'Before',
  after: 'After',
  onSite: 'on the site',
  nothing: 'empty',
  yes: 'yes',
  no: 'no',
  more: 'and more:',
  reason: 'Withdrawn because',
  system: 'The system',
  unchanged: 'The content did not change.',
  restore: 'Bring this version back',
  restoreOf: (field) => `Bring this version back: ${field}`,
  restoreAll: 'Bring back all from before this change',
  restored: 'Back in the draft. The site does not change until you publish.',
  notRestored: 'It was not brought back. Try again in a moment.',
  saveFirst: 'To bring an earlier version back, save your changes first or discard them.',
  actions: {
    create: 'created it',
    update: 'changed',
    clone: 'made it as a copy',
    publish: 'published',
    unpublish: 'withdrew from the site',
    discardDraft: 'went back to what is published',
    delete: 'deleted it',
    restore: 'restored it from the bin',
  },
};

/** How many fields are named; more do not fit on two lines beside the form. */
const NAMED = 3;

/** The words of a language, with the sentences made of them. */
const textsWith = (language: Language, words: typeof BG) => {
  const actions: Readonly<Record<string, string>> = words.actions;
  const languageOf = (code: string) => languageName(code, language);
  const fieldsOf = (changes: readonly Change[], called: Names) => {
    const names = [...new Set(changes.map(({ field }) => called[field] ?? field))];
    const more = names.length > NAMED ? ` ${words.more} ${names.length - NAMED}` : '';
    return names.slice(0, NAMED).join(', ') + more;
  };
  return {
    ...words,
    languageOf,
    when: ({ at }: HistoryEntry) => displayMoment(at, language),
    who: ({ who, whoKind }: HistoryEntry) => (whoKind === 'system' ? words.system : who),
    /** „публикува: Заглавие, Дата“ */
    what: ({ action, changes }: HistoryEntry, names: Names) => {
      const done = actions[action] ?? action;
      const namesFields = changes.length > 0 && !['create', 'clone', 'restore', 'delete'].includes(action);
      return namesFields ? `${done}: ${fieldsOf(changes, names)}` : done;
    },
    nameOf: ({ field, locale, published }: Change, names: Names) => {
      const name = names[field] ?? field;
      const where = [locale && languageOf(locale), published && words.onSite].filter(Boolean).join(', ');
      return where ? `${name} (${where})` : name;
    },
  };
};

export type Texts = ReturnType<typeof textsWith>;

/** The texts of the history panel. */
export const TEXTS: TextsByLanguage<Texts> = { bg: textsWith('bg', BG), en: textsWith('en', EN) };
