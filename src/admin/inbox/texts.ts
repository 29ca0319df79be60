import type { InboxGroupName, ScheduledAction } from '../../desk/contract';
import type { TextsByLanguage } from '../language';

export interface Texts {
  page: string;
  hello: (name: string) => string;
  begin: string;
  sections: Readonly<Record<'waiting' | 'coming' | 'care', string>>;
  empty: string;
  loading: string;
  failed: string;
  untitled: string;
  groups: Readonly<Record<InboxGroupName, string>>;
  /** What there is to do about the entries of a group, where its name does not say it. */
  hints: Readonly<Partial<Record<InboxGroupName, string>>>;
  count: (total: number, hasMore: boolean) => string;
  /** How many are not shown at all. */
  more: (count: number, hasMore: boolean) => string;
  showMore: (count: number, hasMore: boolean) => string;
  fewer: string;
  missing: (fields: readonly string[]) => string;
  /** An entry's date, with what it is the date of. */
  date: (group: InboxGroupName, action: ScheduledAction | undefined, date: string) => string;
}

/** The texts of the home page. */
export const TEXTS: TextsByLanguage<Texts> = {
  bg: {
    page: 'Начало',
    hello: (name) => `Здравейте, ${name}`,
    begin: 'Какво ще въведете',
    sections: { waiting: 'Какво ви чака', coming: 'Какво предстои', care: 'За какво да се погрижите' },
    empty: 'В момента нищо не ви чака.',
    loading: 'Зарежда се',
    failed: 'Списъкът не се зареди. Презаредете страницата.',
    untitled: '(без заглавие)',
    groups: {
      refused: 'Не стана в определеното време',
      ready: 'Готови за проверка и публикуване',
      translated: 'Готови преводи за публикуване',
      returned: 'Върнати за доработка',
      drafts: 'Ваши започнати чернови',
      outdated: 'Остарели преводи',
      translating: 'Започнати преводи',
      untranslated: 'За превод',
      scheduled: 'Насрочени',
      visits: 'Следващи посещения',
      agreements: 'Споразумения, чийто срок изтича',
      review: 'Проверете дали още са верни',
      consent: 'Снимки, чието съгласие изтича',
      pictures: 'Снимки без алтернативен текст',
      facts: 'Публикувани, но непълни',
      contacts: 'Партньори без контакт от пет години',
    },
    hints: {
      translated: 'Прочетете превода и натиснете „Публикуване“.',
      returned: 'Отметката „Готово за проверка“ е махната. Допълнете записа и я сложете отново.',
      outdated: 'Българският текст е променен след превода.',
      consent: 'Вземете ново съгласие или махнете снимката: след този ден тя се скрива от сайта.',
      pictures: 'Напишете какво се вижда или отбележете снимката като украсна.',
      contacts:
        'Няма записано посещение, споразумение, проект или новина. Добавете го или отбележете, че връзката е прекъсната.',
    },
    count: (total, hasMore) => (hasMore ? `над ${total}` : String(total)),
    more: (count, hasMore) => (hasMore ? `и още над ${count}` : `и още ${count}`),
    showMore: (count, hasMore) => (hasMore ? `Показване на още (над ${count})` : `Показване на още ${count}`),
    fewer: 'Показване само на първите',
    missing: (fields) => `Липсва: ${fields.join(', ')}`,
    date: (group, action, date) => {
      if (group === 'visits') return date;
      if (group === 'scheduled' || group === 'refused')
        return `${action === 'withdraw' ? 'сваляне' : 'публикуване'}: ${date}`;
      if (group === 'agreements') return `срок: ${date}`;
      if (group === 'review') return `до ${date}`;
      if (group === 'consent') return `съгласие до ${date}`;
      if (group === 'contacts') return `последно посещение: ${date}`;
      return `последна промяна: ${date}`;
    },
  },
  en: {
    page: 'Home',
    hello: (name) => `Hello, ${name}`,
    begin: 'What to enter',
    sections: { waiting: 'What waits for you', coming: 'What is coming', care: 'What needs care' },
    empty: 'Nothing waits for you at the moment.',
    loading: 'Loading',
    failed: 'The list was not loaded. Reload the page.',
    untitled: '(without a title)',
    groups: {
      refused: 'Not done at the set time',
      ready: 'Ready for review and publication',
      translated: 'Finished translations to publish',
      returned: 'Back from review',
      drafts: 'Drafts that you have begun',
      outdated: 'Outdated translations',
      translating: 'Translations that are begun',
      untranslated: 'To translate',
      scheduled: 'Scheduled',
      visits: 'Next visits',
      agreements: 'Agreements about to end',
      review: 'See whether they are still true',
      consent: 'Pictures whose consent ends',
      pictures: 'Pictures without alternative text',
      facts: 'Published, but incomplete',
      contacts: 'Partners without contact for five years',
    },
    hints: {
      translated: 'Read the translation and press “Publish”.',
      returned: 'The mark “Ready for review” was removed. Complete the entry and set it again.',
      outdated: 'The Bulgarian text has changed since the translation.',
      consent: 'Get a new consent or remove the picture: after that day it is hidden from the site.',
      pictures: 'Write what is seen, or mark the picture as decorative.',
      contacts:
        'No visit, agreement, project or article is recorded. Add it, or record that the partnership is dormant.',
    },
    count: (total, hasMore) => (hasMore ? `more than ${total}` : String(total)),
    more: (count, hasMore) => (hasMore ? `and more than ${count} others` : `and ${count} more`),
    showMore: (count, hasMore) => (hasMore ? `Show more (over ${count})` : `Show ${count} more`),
    fewer: 'Show only the first',
    missing: (fields) => `Missing: ${fields.join(', ')}`,
    date: (group, action, date) => {
      if (group === 'visits') return date;
      if (group === 'scheduled' || group === 'refused')
        return `${action === 'withdraw' ? 'withdrawal' : 'publication'}: ${date}`;
      if (group === 'agreements') return `valid until: ${date}`;
      if (group === 'review') return `by ${date}`;
      if (group === 'consent') return `consent until ${date}`;
      if (group === 'contacts') return `last visit: ${date}`;
      return `last changed: ${date}`;
    },
  },
};
