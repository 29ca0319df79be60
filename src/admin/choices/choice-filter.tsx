import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';

export interface Choice {
  value: string;
  label?: string;
}

interface ChoiceFilterProps {
  name: string;
  'aria-label': string;
  options: readonly Choice[];
}

/** The value of a filter, chosen among what editors call the values. */
export const ChoiceFilter = ({ name, options, ...props }: ChoiceFilterProps) => {
  const field = useField<string | number | null>(name);
  return (
    <Field.Root name={name} error={field.error}>
      <SingleSelect
        aria-label={props['aria-label']}
        value={field.value ?? null}
        onChange={(value: string | number) => field.onChange(name, value)}
      >
        {options.map(({ value, label }) => (
          <SingleSelectOption key={value} value={value}>
            {label ?? value}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
    </Field.Root>
  );
};
