import type { Change, HistoryEntry, Names } from '../../desk/contract';
import { displayMoment } from '../dates';
import type { Language, TextsByLanguage } from '../language';

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
  actions: {
    create: 'създаде',
    update: 'промени',
    clone: 'създаде като копие',
    publish: 'публикува',
    unpublish: 'свали от сайта',
    discardDraft: 'върна публикуваното',
    delete: 'изтри превода',
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
  actions: {
    create: 'created it',
    update: 'changed',
    clone: 'made it as a copy',
    publish: 'published',
    unpublish: 'withdrew from the site',
    discardDraft: 'went back to what is published',
    delete: 'threw the translation away',
  },
};

/** How many fields are named; more do not fit on two lines beside the form. */
const NAMED = 3;

/** The words of a language, with the sentences made of them. */
const textsWith = (language: Language, words: typeof BG) => {
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const actions: Readonly<Record<string, string>> = words.actions;
  const languageOf = (code: string) => languages.of(code) ?? code;
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
      const namesFields = changes.length > 0 && !['create', 'clone'].includes(action);
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
