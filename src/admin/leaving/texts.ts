import type { TextsByLanguage } from '../language';

/** Entries by their titles: the first few, and how many there are besides. */
export interface Titles {
  titles: readonly string[];
  more: number;
}

const quoted = ({ titles, more }: Titles, others: (count: number) => string) => {
  const named = titles.map((title) => `„${title}“`).join(', ');
  if (more === 0) return named;
  return named === '' ? others(more) : `${named} ${others(more)}`;
};

const others = (count: number) => (count === 1 ? 'и още 1 запис' : `и още ${count} записа`);
const othersEn = (count: number) => (count === 1 ? 'and 1 more entry' : `and ${count} more entries`);

const BG = {
  delete: 'Изтриване',
  deleteQuestion: (title: string) => `Да се изтрие ли „${title}“?`,
  deleteBody: 'Записът се изтрива на всички езици. 90 дни може да се върне от „Кошче“ заедно с връзките си.',
  deleteTranslation: 'Изтриване на превода',
  translationQuestion: (title: string) => `Да се изтрие ли преводът на „${title}“?`,
  translationBody:
    'Изтрива се само преводът на този език и вместо него се показва текстът на оригинала. Думите остават в „История“.',
  unpublish: 'Сваляне от сайта',
  unpublishQuestion: (title: string) => `Да се свали ли от сайта „${title}“?`,
  unpublishBody:
    'Страницата спира да се вижда на всички езици. Записът остава като чернова и можете да го публикувате отново.',
  blocked: (onSite: Titles) =>
    `На сайта към него сочат ${quoted(onSite, others)}. Махнете първо връзките оттам и ги публикувайте: дотогава действието ще бъде отказано.`,
  losing: (drafts: Titles) => `Тези чернови ще загубят връзката си: ${quoted(drafts, others)}.`,
  untitled: '(без заглавие)',
  loading: 'Проверява се какво сочи към записа…',
  unknown: 'Не се разбра какво сочи към записа. Ако нещо на сайта сочи, действието ще бъде отказано.',
};

const EN: typeof BG = {
  delete: 'Delete',
  deleteQuestion: (title) => `Delete “${title}”?`,
  deleteBody:
    'The entry is deleted in all languages. For 90 days it can be restored from the bin, with its links.',
  deleteTranslation: 'Delete the translation',
  translationQuestion: (title) => `Delete the translation of “${title}”?`,
  translationBody:
    'Only the translation into this language is deleted, and the original text is shown in its place. Its words stay in the history.',
  unpublish: 'Withdraw from the site',
  unpublishQuestion: (title) => `Withdraw “${title}” from the site?`,
  unpublishBody:
    'The page is no longer shown in any language. The entry stays as a draft, and you can publish it again.',
  blocked: (onSite) =>
    `On the site ${quoted(onSite, othersEn)} link to it. Remove the links there and publish them first: until then this will be refused.`,
  losing: (drafts) => `These drafts will lose their link: ${quoted(drafts, othersEn)}.`,
  untitled: '(without a title)',
  loading: 'Looking for what links to the entry…',
  unknown: 'What links to the entry could not be read. If something on the site does, this will be refused.',
};

export type Texts = typeof BG;

/** The texts of the questions before an entry is withdrawn or deleted. */
export const TEXTS: TextsByLanguage<Texts> = { bg: BG, en: EN };
