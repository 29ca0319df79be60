import type { SourceChange } from '../source-changes';

const change = (file: RegExp, replacements: SourceChange['replacements']): SourceChange => ({
  name: 'content-language',
  file,
  replacements,
});

/**
 * Hold: the title above the form of an entry, and the title in each line of a list (content-manager/dist/admin/pages), changed while the
 * admin is built.
 *
 * They are in the language of the entry, and Strapi does not say so: a screen reader reads an English title by the rules of Bulgarian (WCAG
 * 3.1.2). The words „Без заглавие“ are the screen’s. It can go when Strapi marks the language of what it shows.
 */
export const CONTENT_LANGUAGE: readonly SourceChange[] = [
  change(/content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]EditView[\\/]components[\\/]Header\.mjs$/, [
    [
      "const [{ query: { status: activeTab = 'draft' } }] = useQueryParams();",
      `const [{ query: { status: activeTab = 'draft', plugins } }] = useQueryParams();
    const isUntitled = documentTitle === formatMessage({ id: 'content-manager.containers.untitled', defaultMessage: 'Untitled' });`,
    ],
    [
      'tag: "h1",\n',
      'tag: "h1",\n                                lang: isCreating || isUntitled ? undefined : plugins?.i18n?.locale,\n',
    ],
  ]),
  change(/content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]ListView[\\/]ListViewPage\.mjs$/, [
    [
      'rowId: row.documentId,\n',
      'rowId: row.documentId,\n                                                                            lang: row.locale,\n',
    ],
  ]),
  change(
    /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]ListView[\\/]components[\\/]TableCells[\\/]CellContent\.mjs$/,
    [
      ['attribute, rowId, name, linkTo })=>', 'attribute, rowId, name, linkTo, lang })=>'],
      ['            to: linkTo,\n', '            to: linkTo,\n            lang: lang ?? undefined,\n'],
    ],
  ),
];
