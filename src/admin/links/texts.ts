import type { IncomingLink } from '../../desk/contract';
import type { TextsByLanguage } from '../language';

interface Texts {
  title: string;
  none: string;
  loading: string;
  failed: string;
  untitled: string;
  states: Readonly<Record<IncomingLink['state'], string>>;
  /** How many there are, if not all of them are shown. */
  shown: (count: number, total: number, hasMore: boolean) => string;
}

/** The texts of the panel „Какво сочи насам“. */
export const TEXTS: TextsByLanguage<Texts> = {
  bg: {
    title: 'Какво сочи насам',
    none: 'Няма записи, които сочат към този.',
    loading: 'Зарежда се',
    failed: 'Списъкът не се зареди. Презаредете страницата.',
    untitled: '(без заглавие)',
    states: { draft: 'чернова', published: 'публикувано', modified: 'има непубликувани промени' },
    shown: (count, total, hasMore) => `Показани са ${count} от ${hasMore ? 'над ' : ''}${total}.`,
  },
  en: {
    title: 'What links here',
    none: 'No entry links to this one.',
    loading: 'Loading',
    failed: 'The list was not loaded. Reload the page.',
    untitled: '(without a title)',
    states: { draft: 'draft', published: 'published', modified: 'has unpublished changes' },
    shown: (count, total, hasMore) => `${count} of ${hasMore ? 'more than ' : ''}${total} are shown.`,
  },
};
