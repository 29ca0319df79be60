import { Typography } from '@strapi/design-system';
import { ChoiceFilter, type Choice } from './choice-filter';

/** What the server adds for a list of the admin (src/desk/forms/words.ts): what the reader calls each value, by field. */
type Metadatas = Readonly<Record<string, { choices?: Readonly<Record<string, string>> }>>;

interface Header {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Readonly<Record<string, unknown>>) => JSX.Element;
}
interface Table {
  displayedHeaders: Header[];
  layout: { metadatas: Metadatas };
}

/** Shows values of lists in a table by their labels. */
export const labelColumns = <Of extends Table>(table: Of): Of => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) => {
    const choices = table.layout.metadatas[header.name]?.choices;
    if (!choices || header.cellFormatter) return header;
    const cellFormatter: Header['cellFormatter'] = (row) => {
      const value = row[header.name];
      const text = typeof value === 'string' ? (choices[value] ?? value) : '-';
      return <Typography textColor="neutral800">{text}</Typography>;
    };
    return { ...header, cellFormatter };
  }),
});

interface Filter {
  name: string;
  options?: readonly Choice[];
  /** What the value is chosen with, in place of Strapi’s: only then does a filter that is set say the label. */
  input?: typeof ChoiceFilter;
}
interface Filters {
  displayedFilters: Filter[];
  layout: { metadatas: Metadatas };
}

/** Offers values of lists in filters by their labels, and says what is filtered by them. */
export const labelFilters = <Of extends Filters>(filters: Of): Of => ({
  ...filters,
  displayedFilters: filters.displayedFilters.map((filter) => {
    const choices = filters.layout.metadatas[filter.name]?.choices;
    if (!choices || !filter.options) return filter;
    const options = filter.options.map((option) => ({
      ...option,
      label: choices[option.value] ?? option.label,
    }));
    return { ...filter, options, input: ChoiceFilter };
  }),
});
