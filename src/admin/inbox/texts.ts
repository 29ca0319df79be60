import type { InboxGroupName, ScheduledAction } from '../../desk/contract';
import type { TextsByLanguage } from '../language';

export interface Texts {
  title: string;
  empty: string;
  loading: string;
  failed: string;
  untitled: string;
  groups: Readonly<Record<InboxGroupName, string>>;
  more: (count: number) => string;
  /** An entry's date, with what it is the date of. */
  date: (group: InboxGroupName, action: ScheduledAction | undefined, date: string) => string;
}

/** Under which the title is among Strapi's translations, which draws it above the widget. */
export const TITLE_ID = 'pobratim.inbox.title';

/** The texts of the inbox. */
export const TEXTS: TextsByLanguage<Texts> = {
  bg: {
    title: 'Какво ви чака',
    empty: 'В момента нищо не ви чака.',
    loading: 'Зарежда се',
    failed: 'Списъкът не се зареди. Презаредете страницата.',
    untitled: '(без заглавие)',
    groups: {
      refused: 'Не стана в определеното време',
      ready: 'Готови за проверка и публикуване',
      agreements: 'Споразумения, чийто срок изтича',
      review: 'Проверете дали още са верни',
      scheduled: 'Насрочени',
    },
    more: (count) => `и още ${count}`,
    date: (group, action, date) => {
      if (group === 'ready') return `последна промяна: ${date}`;
      if (group === 'agreements') return `срок: ${date}`;
      if (group === 'review') return `до ${date}`;
      return `${action === 'withdraw' ? 'сваляне' : 'публикуване'}: ${date}`;
    },
  },
  en: {
    title: 'What waits for you',
    empty: 'Nothing waits for you at the moment.',
    loading: 'Loading',
    failed: 'The list was not loaded. Reload the page.',
    untitled: '(without a title)',
    groups: {
      refused: 'Not done at the set time',
      ready: 'Ready for review and publication',
      agreements: 'Agreements about to end',
      review: 'See whether they are still true',
      scheduled: 'Scheduled',
    },
    more: (count) => `and ${count} more`,
    date: (group, action, date) => {
      if (group === 'ready') return `last changed: ${date}`;
      if (group === 'agreements') return `valid until: ${date}`;
      if (group === 'review') return `by ${date}`;
      return `${action === 'withdraw' ? 'withdrawal' : 'publication'}: ${date}`;
    },
  },
};
