import { Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { displayMoment } from '../dates';
import { useLanguage, useTexts, type Language } from '../language';
import type { FieldProps } from '../strapi/inputs';
import { TEXTS } from './texts';

/** The type of field that a computed one is drawn as; Strapi has none of that name. */
export const COMPUTED = 'computed';

function inWords(value: unknown, { type, pluginOptions }: FieldProps['attribute'], language: Language) {
  if (typeof value === 'number') return value.toLocaleString(language);
  if (typeof value !== 'string') return '';
  if (type === 'datetime') return displayMoment(value, language);
  return pluginOptions?.pobratim?.values?.[value]?.[language] ?? value;
}

/** What follows from the fields above it, as a sentence: no input, and nothing where it says nothing. */
export const ComputedValue = ({ name, label, attribute }: FieldProps) => {
  const { value } = useField<unknown>(name);
  const isStale = useForm('ComputedValue', ({ modified }) => modified);
  const texts = useTexts(TEXTS);
  const text = inWords(value, attribute, useLanguage());
  // „Състояние днес – за читателя“: what follows tells it apart from the value that programs read.
  const [said] = typeof label === 'string' ? label.split(' – ') : [label];
  if (text === '') return null;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {said}:{' '}
      <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
        {text}
      </Typography>
      {isStale && ` (${texts.stale})`}
    </Typography>
  );
};
