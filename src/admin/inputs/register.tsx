import type { StrapiApp } from '@strapi/strapi/admin';
import { descriptionIn } from '../strapi/field-hint';
import { replaceInputs, StockInput, type FieldProps } from '../strapi/inputs';
import { ComponentInput } from './component-input';
import { CountryInput } from './country-input';
import { DayInput } from './day-input';
import { EdtfInput } from './edtf-input';
import { FIGURE_TEXT } from './figure/figure-input';
import { FigureText } from './figure/figure-text';
import { ListInput } from './list-input';
import { optionsOf } from './options';
import { MomentInput } from './moment-input';
import { NumberInput } from './number-input';
import { PersonInput } from './person-input';
import { PartnerInput } from './relation/partner-input';
import { RelationInput } from './relation/relation-input';
import { RichTextInput } from './rich-text/rich-text-input';

/** Texts that are more than that. */
const Text = (props: FieldProps) => {
  const { value } = optionsOf(props);
  if (value === 'edtf-point') return <EdtfInput {...props} meaning="point" />;
  if (value === 'edtf-period') return <EdtfInput {...props} meaning="period" />;
  if (value === 'person') return <PersonInput {...props} />;
  if (value === 'partner') return <PartnerInput {...props} />;
  return <StockInput {...props} hint={descriptionIn(props.hint)} />;
};

const Choice = (props: FieldProps) =>
  optionsOf(props).value === 'country' ? <CountryInput {...props} /> : <ListInput {...props} />;

/** The forms’ own inputs: they take what people type, and say what they understood. */
export const registerInputs = (app: StrapiApp) =>
  replaceInputs(app, {
    date: DayInput,
    datetime: MomentInput,
    string: Text,
    integer: NumberInput,
    float: NumberInput,
    decimal: NumberInput,
    enumeration: Choice,
    relation: RelationInput,
    blocks: RichTextInput,
    component: ComponentInput,
    [FIGURE_TEXT]: FigureText,
  });
