import type { Language } from '../language';

/** The pages of the handbook that the admin links to, by their files in docs/editors, and what they are called. */
export const HANDBOOK = {
  README: { bg: 'Наръчник', en: 'Handbook' },
  partnyor: { bg: 'Да добавим партньор', en: 'Adding a partner' },
  poseshtenie: { bg: 'Да публикуваме посещение', en: 'Publishing a visit' },
  prevod: { bg: 'Да преведем', en: 'Translating' },
  chernova: { bg: 'Да покажем чернова на някого', en: 'Showing a draft to somebody' },
  vrashtane: { bg: 'Да върнем изтрито', en: 'Restoring what was deleted' },
  kolega: { bg: 'Да поканим колега', en: 'Inviting a colleague' },
} satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type HandbookPage = keyof typeof HANDBOOK;

/** The file of a page in the built admin. All lie in one folder: Strapi serves none below it. */
export const builtPage = (page: string): string =>
  page === 'README' ? 'handbook.html' : `handbook-${page}.html`;

/** The id of a heading, as GitHub makes it: links within the handbook lead to it there as well. */
export const headingId = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
