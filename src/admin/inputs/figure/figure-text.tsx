import { useField } from '@strapi/strapi/admin';
import { figureAsTyped, sayFigure, writeFigure } from '../../../domain/as-typed';
import { useLanguage, type Language } from '../../language';
import { descriptionIn } from '../../strapi/field-hint';
import type { Attribute, FieldProps } from '../../strapi/inputs';
import { eitherNumber, keepNumber, keptNumber, refusedNumber } from '../number-input';
import { useParticipantsSum } from '../participants-sum';
import { TEXTS } from '../texts';
import { TypedField, type Reading } from '../typed-field';
import { knownFigure, withFigure, withoutFigure, type FormFigure } from './form-figure';

const letters = (text: string) => text.replace(/\s/g, '').toLowerCase();

function reading(text: string, attribute: Attribute, language: Language): Reading {
  const read = figureAsTyped(text, attribute);
  if (read.kind === 'figure') {
    const said = sayFigure(read.figure, language);
    return {
      value: writeFigure(read.figure, language),
      ...(letters(said) !== letters(text) && { said }),
    };
  }
  const { code, options } = read;
  const ours = TEXTS[language].figure.refused;
  return {
    wrong:
      code === 'range' || code === 'not_a_number'
        ? ours[code](text.trim())
        : refusedNumber(code, text, attribute, language),
    offers: options.map((figure, index) => {
      const said = sayFigure(figure, language);
      return {
        label: code === 'two_numbers' ? eitherNumber(said, index, language) : said,
        value: writeFigure(figure, language) ?? '',
      };
    }),
  };
}

/**
 * A number as it is known, as one text: „повече от 200 000 евро, към 2021 г.“. It takes the place of the input of `value`, and fills in
 * what belongs to it.
 */
export const FigureText = ({ attribute, ...props }: FieldProps) => {
  const { name } = props;
  const language = useLanguage();
  const { error } = useField(name);
  const group = name.replace(/\.value$/, '');
  const field = useField<FormFigure | null>(group);
  const sum = useParticipantsSum(name);
  const form = field.value ?? {};
  const figure = knownFigure(form);
  const said = figure && sayFigure(figure, language);
  const read = (text: string) => reading(text, attribute, language);
  const change = (value: string | number | null) => {
    if (value === null) return withoutFigure(form);
    const typed = figureAsTyped(String(value), attribute);
    return typed.kind === 'figure' ? withFigure(form, typed.figure) : { ...form, value };
  };
  const show = (value: string | number) => {
    const text = keptNumber(String(value));
    if (figure === undefined) return { text, reading: read(text) };
    return { text, reading: { value, ...(letters(text) !== letters(said ?? '') && { said }) } };
  };
  return (
    <TypedField
      {...props}
      attribute={attribute}
      hint={descriptionIn(props.hint)}
      placeholder={TEXTS[language].figure.placeholder}
      source={{
        value: figure ? (writeFigure(figure, language) ?? said) : form.value,
        error: error ?? field.error,
        onChange: (value) => field.onChange(group, change(value)),
      }}
      read={read}
      show={show}
      keep={keepNumber}
      note={sum}
    />
  );
};
