import { numberAsTyped } from '../../domain/as-typed';
import { useLanguage, type Language } from '../language';
import { descriptionIn } from '../strapi/field-hint';
import type { FieldProps } from '../strapi/inputs';
import { TEXTS } from './texts';
import { TypedField, type Reading } from './typed-field';

/** „283 872,5“; no comma or point stands for thousands, in neither language. */
const write = (value: number, language: Language) => {
  const parts = new Intl.NumberFormat(language === 'bg' ? 'bg-BG' : 'en-GB', {
    maximumFractionDigits: 15,
  }).formatToParts(value);
  return parts.map(({ type, value: part }) => (type === 'group' ? '\u00a0' : part)).join('');
};

/** The server takes digits for a number: what may be two is kept as something that it refuses. */
const UNREAD = ' ?';
const keep = (text: string) => (/^\s*[-+]?\d+(\.\d+)?\s*$/.test(text) ? `${text.trim()}${UNREAD}` : text);
const kept = (text: string) => (text.endsWith(UNREAD) ? text.slice(0, -UNREAD.length) : text);

const reading = (text: string, { attribute }: FieldProps, language: Language): Reading => {
  const { type, min, max } = attribute;
  const read = numberAsTyped(text, { whole: type === 'integer', min, max });
  if (read.kind === 'number') {
    const written = write(read.value, language);
    return { value: read.value, ...(written !== text.trim() && { said: written }) };
  }
  const texts = TEXTS[language];
  return {
    wrong: texts.number[read.code]({
      text: text.trim(),
      example: write(type === 'integer' ? 350 : 2.5, language),
      min: write(min ?? 0, language),
      max: write(max ?? 0, language),
    }),
    offers: read.options.map((value, index) => ({
      label: [texts.whole, texts.fraction][index]?.(write(value, language)) ?? '',
      value,
    })),
  };
};

/** A number, with a comma or a point. */
export const NumberInput = (props: FieldProps) => {
  const language = useLanguage();
  const read = (text: string) => reading(text, props, language);
  const show = (value: string | number) =>
    typeof value === 'number'
      ? { text: write(value, language), reading: { value } }
      : { text: kept(value), reading: read(kept(value)) };
  return (
    <TypedField
      {...props}
      hint={descriptionIn(props.hint)}
      inputMode={props.attribute.type === 'integer' ? 'numeric' : 'decimal'}
      read={read}
      show={show}
      keep={keep}
    />
  );
};
