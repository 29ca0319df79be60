import { numberAsTyped, writeNumber, type NumberAsTyped } from '../../domain/as-typed';
import { useLanguage, type Language } from '../language';
import { descriptionIn } from '../strapi/field-hint';
import type { Attribute, FieldProps } from '../strapi/inputs';
import { useParticipantsSum } from './participants-sum';
import { TEXTS } from './texts';
import { TypedField, type Reading } from './typed-field';

type Refused = Extract<NumberAsTyped, { kind: 'refused' }>;

/** The server takes digits for a number: what may be two is kept as something that it refuses. */
const UNREAD = ' ?';

/** What a form keeps of a text that is not understood as a number. */
export const keepNumber = (text: string) =>
  /^\s*[-+]?\d+(\.\d+)?\s*$/.test(text) ? `${text.trim()}${UNREAD}` : text;

/** The text that was typed, of what a form keeps of it. */
export const keptNumber = (text: string) => (text.endsWith(UNREAD) ? text.slice(0, -UNREAD.length) : text);

/** What is said of a text that is no number in the field. */
export const refusedNumber = (
  code: Refused['code'],
  text: string,
  { type, min, max }: Attribute,
  language: Language,
): string =>
  TEXTS[language].number[code]({
    text: text.trim(),
    example: writeNumber(type === 'integer' ? 350 : 2.5, language),
    min: writeNumber(min ?? 0, language),
    max: writeNumber(max ?? 0, language),
  });

/** What of two numbers the one and the other is called. */
export const eitherNumber = (written: string, index: number, language: Language): string => {
  const { whole, fraction } = TEXTS[language];
  return (index === 0 ? whole : fraction)(written);
};

const reading = (text: string, attribute: Attribute, language: Language): Reading => {
  const { type, min, max } = attribute;
  const read = numberAsTyped(text, { whole: type === 'integer', min, max });
  if (read.kind === 'refused')
    return {
      wrong: refusedNumber(read.code, text, attribute, language),
      offers: read.options.map((value, index) => ({
        label: eitherNumber(writeNumber(value, language), index, language),
        value,
      })),
    };
  const written = writeNumber(read.value, language);
  return { value: read.value, ...(written !== text.trim() && { said: written }) };
};

/** A number, with a comma or a point. */
export const NumberInput = (props: FieldProps) => {
  const language = useLanguage();
  const sum = useParticipantsSum(props.name);
  const read = (text: string) => reading(text, props.attribute, language);
  const show = (value: string | number) =>
    typeof value === 'number'
      ? { text: writeNumber(value, language), reading: { value } }
      : { text: keptNumber(value), reading: read(keptNumber(value)) };
  return (
    <TypedField
      {...props}
      hint={descriptionIn(props.hint)}
      inputMode={props.attribute.type === 'integer' ? 'numeric' : 'decimal'}
      read={read}
      show={show}
      keep={keepNumber}
      note={sum}
    />
  );
};
