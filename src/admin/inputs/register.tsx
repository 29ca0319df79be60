import type { StrapiApp } from '@strapi/strapi/admin';
import { replaceInputs, StockInput, type FieldProps } from '../strapi/inputs';
import { CountryInput } from './country-input';
import { DayInput } from './day-input';
import { EdtfInput } from './edtf-input';
import { ListInput } from './list-input';
import { optionsOf } from './options';
import { MomentInput } from './moment-input';
import { NumberInput } from './number-input';

const TextOrDate = (props: FieldProps) => {
  const { value } = optionsOf(props);
  if (value === 'edtf-point') return <EdtfInput {...props} meaning="point" />;
  if (value === 'edtf-period') return <EdtfInput {...props} meaning="period" />;
  return <StockInput {...props} />;
};

const ChoiceOrCountry = (props: FieldProps) =>
  optionsOf(props).value === 'country' ? <CountryInput {...props} /> : <ListInput {...props} />;

/** The forms’ own inputs: they take what people type, and say what they understood. */
export const registerInputs = (app: StrapiApp) =>
  replaceInputs(app, {
    date: DayInput,
    datetime: MomentInput,
    string: TextOrDate,
    integer: NumberInput,
    float: NumberInput,
    decimal: NumberInput,
    enumeration: ChoiceOrCountry,
  });
