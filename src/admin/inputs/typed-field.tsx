import { Box, Button, Field, Flex, TextInput, Typography, useComposedRefs } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { FieldProps } from '../strapi/inputs';

export interface Offer {
  label: string;
  value: string | number;
}

/** What is understood of a text. */
export interface Reading {
  /** What is saved. Without it the text is not understood. */
  value?: string | number;
  /** What was understood, in words. */
  said?: string;
  /** What is wrong with it. */
  wrong?: string;
  /** What it may mean, to choose with one press. */
  offers?: readonly Offer[];
  /** The one that Enter chooses, where the text is the beginning of nothing else. */
  only?: Offer;
}

/** A text and what is understood of it. */
export interface Read {
  text: string;
  reading: Reading;
}

interface Typed extends Read {
  /** What the form was given for it; a form with another value was changed from elsewhere. */
  value: unknown;
}

/** What a field is of in the form. */
export interface Source {
  value: unknown;
  error: string | undefined;
  onChange: (value: string | number | null) => void;
}

/** The value at the field’s name. */
const useSource = (name: string): Source => {
  const { value, error, onChange } = useField<unknown>(name);
  return { value, error, onChange: (next) => onChange(name, next) };
};

/** A field whose user may say what is kept of a text that is not understood. */
export interface KeepingProps extends FieldProps {
  /** What the form keeps of it. The server has to refuse it. */
  keep?: (text: string) => string;
}

interface TypedFieldProps extends KeepingProps {
  /** Where the value is not that at the field’s name. */
  source?: Source;
  read: (text: string) => Reading;
  /** How a value of the form is shown, and what is said of it: one that is stored, or a text that was not understood. */
  show: (value: string | number) => Read;
  /** Something to choose with; `type` writes for the editor. */
  chooser?: (type: (text: string) => void, value: unknown) => ReactNode;
  /** The id of a list of texts to choose from. */
  list?: string;
  inputMode?: 'decimal' | 'numeric';
  /** What follows from it together with other fields. */
  note?: string;
}

const EMPTY: Read = { text: '', reading: {} };
const hasValue = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';

/**
 * A field that is typed in, and says at once what it understands. What it does not understand stays as it was typed: it is neither
 * saved nor lost.
 */
export const TypedField = ({
  source,
  read,
  show,
  keep = (text) => text,
  chooser,
  list,
  inputMode,
  note = '',
  ...props
}: TypedFieldProps) => {
  const { name, label, labelAction, hint, placeholder, required, disabled } = props;
  const own = useSource(name);
  const field = source ?? own;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const ref = useComposedRefs(input, useFocusInputField<HTMLInputElement>(name));
  const [typed, setTyped] = useState<Typed>();
  const [isTyping, setIsTyping] = useState(false);
  const [corrected, setCorrected] = useState<string>();
  // A save asks again: an error that comes back is shown again.
  useEffect(() => {
    if (field.error === undefined) setCorrected(undefined);
  }, [field.error]);

  const stored = hasValue(field.value) ? show(field.value) : EMPTY;
  const { text, reading } = typed !== undefined && Object.is(typed.value, field.value) ? typed : stored;
  const { offers = [] } = reading;
  const isWrong = reading.wrong !== undefined;
  const refusal = field.error === corrected ? undefined : field.error;
  // Half a date is no mistake before it is left or saved; a whole one in the past is.
  const isHalf = isTyping && reading.value === undefined && refusal === undefined;
  const error = isHalf ? undefined : (reading.wrong ?? refusal);

  const change = (next: string) => {
    const understood = read(next);
    const value = next.trim() === '' ? null : (understood.value ?? keep(next));
    setTyped({ text: next, reading: next.trim() === '' ? {} : understood, value });
    setIsTyping(isTyping || !isWrong);
    setCorrected(field.error);
    field.onChange(value);
  };
  const finish = () => {
    setIsTyping(false);
    if (isWrong || !hasValue(field.value)) return;
    // What was assumed stays said until something else is typed.
    setTyped(
      reading.offers === undefined
        ? undefined
        : { text: show(field.value).text, reading, value: field.value },
    );
  };
  const choose = ({ value }: Offer) => {
    setTyped(undefined);
    setCorrected(field.error);
    field.onChange(value);
    input.current?.focus();
  };
  const type = (next: string) => {
    change(next);
    setIsTyping(false);
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    finish();
    if (!isWrong || event.ctrlKey || event.metaKey) return;
    event.preventDefault(); // it would send the form with what is not understood
    if (reading.only) choose(reading.only);
  };

  const saysId = `${id}-said`;
  // With an error it is Strapi’s own, by which the form finds the field that it leads to.
  const described = error === undefined && { 'aria-describedby': hint ? `${saysId} ${id}-hint` : saysId };
  return (
    <Field.Root id={id} name={name} hint={hint} error={error} required={required}>
      {label && <Field.Label action={labelAction}>{label}</Field.Label>}
      <Flex direction="column" alignItems="stretch" gap={reading.said === undefined && note === '' ? 0 : 1}>
        <TextInput
          ref={ref}
          type="text"
          aria-label={props['aria-label']}
          autoComplete="off"
          placeholder={disabled ? undefined : placeholder}
          disabled={disabled}
          list={list}
          inputMode={inputMode}
          value={text}
          onChange={({ target }) => change(target.value)}
          onBlur={finish}
          onKeyDown={onKeyDown}
          endAction={!disabled && chooser?.(type, field.value)}
          {...described}
        />
        <Box id={saysId} role={disabled ? undefined : 'status'}>
          {reading.said !== undefined && (
            <Typography tag="p" variant="pi" textColor="neutral800">
              {reading.said}
            </Typography>
          )}
          {note !== '' && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {note}
            </Typography>
          )}
        </Box>
      </Flex>
      <Field.Error />
      {!disabled && offers.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {offers.map((offer) => (
            <Button
              key={offer.label}
              variant="tertiary"
              size="S"
              // Leaving the input shows what is wrong, which would move the button away from under the pointer.
              onMouseDown={(event: MouseEvent) => event.preventDefault()}
              onClick={() => choose(offer)}
            >
              {offer.label}
            </Button>
          ))}
        </Flex>
      )}
      <Field.Hint />
    </Field.Root>
  );
};
