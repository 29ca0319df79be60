import { Typography } from '@strapi/design-system';
import type { FormOptions, Listed } from '../../desk/contract';
import { TEXTS, TRANSLATIONS_ID } from './texts';

type Row = Readonly<Record<string, unknown>>;

interface Header {
  name: string;
  label?: unknown;
  cellFormatter?: (row: Row) => JSX.Element;
}
interface Table {
  displayedHeaders: Header[];
  layout: {
    options: { form?: FormOptions };
    metadatas: Readonly<Record<string, { choices?: Readonly<Record<string, string>> }>>;
  };
}

/** Of the i18n plugin: which languages there are. Here every entry has all of them. */
const LANGUAGES = 'locales';

/** How far an entry is translated, a language after the other: „EN непреведен“. */
const Translations = ({ row, choices }: { row: Row; choices: Readonly<Record<string, string>> }) => {
  const { translations = {} } = row as Partial<Listed>; // what the server adds to each (src/desk/lists)
  return (
    <Typography textColor="neutral800">
      {Object.entries(translations)
        .map(([locale, state]) => `${locale.toUpperCase()}: ${(choices[state] ?? state).toLowerCase()}`)
        .join(', ')}
    </Typography>
  );
};

/** „Дата – за читателя“: what follows tells it apart in filters. */
const shortened = (label: unknown) => (typeof label === 'string' ? label.split(' – ')[0] : label);

/** Shows how far entries are translated in place of their languages, and no column that is the same in all rows. */
export const arrangeColumns = <Of extends Table>(table: Of): Of => {
  const { form } = table.layout.options;
  if (!form) return table;
  const choices = table.layout.metadatas.translation?.choices ?? {};
  const displayedHeaders = table.displayedHeaders
    .filter(({ name }) => !form.unasked.includes(name))
    .map((header) =>
      header.name === LANGUAGES
        ? {
            ...header,
            label: { id: TRANSLATIONS_ID, defaultMessage: TEXTS.en.translations },
            cellFormatter: (row: Row) => <Translations row={row} choices={choices} />,
          }
        : { ...header, label: shortened(header.label) },
    );
  return { ...table, displayedHeaders };
};
