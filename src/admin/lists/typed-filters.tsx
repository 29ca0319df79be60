import type { ComponentType } from 'react';
import type { FormOptions } from '../../desk/contract';
import { CountryInput } from '../inputs/country-input';
import { DayInput } from '../inputs/day-input';
import { MomentInput } from '../inputs/moment-input';
import type { FieldProps } from '../strapi/inputs';

interface Filter {
  name: string;
  type: string;
  /** In place of Strapi’s. */
  input?: ComponentType<FieldProps>;
}
interface Filters {
  displayedFilters: Filter[];
  layout: { options: { form?: FormOptions } };
}

/** What is not understood is no value: such a filter is not added. */
const nothing = () => '';

const CountryFilter = (props: FieldProps) => <CountryInput {...props} keep={nothing} />;
const DayFilter = (props: FieldProps) => <DayInput {...props} keep={nothing} />;
const MomentFilter = (props: FieldProps) => (
  <MomentInput {...props} attribute={{ type: 'datetime' }} keep={nothing} />
);

function inputOf({ name, type, input }: Filter, countries: readonly string[]) {
  if (countries.includes(name)) return CountryFilter;
  if (type === 'date') return DayFilter;
  return type === 'datetime' ? MomentFilter : input;
}

/** Days, times and countries are typed in the filters of lists as they are in forms. */
export const typeFilters = <Of extends Filters>(filters: Of): Of => ({
  ...filters,
  displayedFilters: filters.displayedFilters.map((filter) => ({
    ...filter,
    input: inputOf(filter, filters.layout.options.form?.countries ?? []),
  })),
});
