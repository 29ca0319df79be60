import type { Schema } from '@strapi/strapi';
import { displayEdtf } from '../../domain/edtf';
import { BOUNDS, displayFigure, UNITS } from '../../domain/figure';
import { displayInstant } from '../../domain/instant';
import { isLanguageTag, type DisplayLanguage, type Language } from '../../domain/language';
import { hasWords } from '../../domain/rich-text';
import { isHttpUrl } from '../../domain/url';
import { TIME_ZONE } from '../../model/clock';
import { PICTURE } from '../../model/content-types';
import { choiceOf, productLabel } from '../../model/messages/labels';
import { fieldOptionsOf, isLocalized, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { instantOf, numberOf, oneOf, rowsIn, textOf, type Row } from '../../model/schema/row-values';
import { holdsComponents, isListField, storedComponent } from '../../model/schema/walk';
import { documentHtml, pictureHtml, type Blocked } from './files';
import { markup, type Markup } from './markup';
import { richTextHtml } from './rich-text';
import { TEXTS } from './texts';

/** What is needed to show a field of any row of an entry. */
export interface Showing {
  schemaOf: SchemaOf;
  language: DisplayLanguage;
  /** Of the entry’s own texts, which need not be the page’s. */
  textLanguage: Language;
  blocked: Blocked;
}

/** A field of an entry, as readers get it. */
export interface ShownField {
  name: string;
  label: string;
  value: Markup;
}

type Attribute = Schema.Attribute.AnyAttribute;

const isEdtf = (attribute: Attribute | undefined) =>
  fieldOptionsOf(attribute)?.value?.startsWith('edtf-') === true;

/** Whether readers get a field: the schema says so. What follows from a date is shown with the date. */
const isForReaders = (schema: AnySchema, name: string): boolean => {
  const attribute = schema.attributes[name];
  const options = fieldOptionsOf(attribute);
  if (!attribute || !options || options.hidden || options.shownOnly || options.value === 'partner')
    return false;
  if ('private' in attribute && attribute.private) return false;
  if (options.role !== undefined && options.role !== 'owner') return false;
  const date = /^(\w+?)(?:Text|Wording)$/.exec(name)?.[1];
  return date === undefined || !isEdtf(schema.attributes[date]);
};

/** A date as it is known, in words; else in the words of its source. */
const dateText = (row: Row, name: string, language: DisplayLanguage, meaning: 'point' | 'period') =>
  displayEdtf(textOf(row, name) ?? '', language, meaning) || textOf(row, `${name}Wording`);

/** The language of a text, where it is not the page’s (WCAG 2.2, 3.1.2). */
const langOf = ({ language, textLanguage }: Showing): Markup =>
  textLanguage === language ? markup`` : markup` lang="${textLanguage}"`;

/** Text as it was typed: each line on its own. */
const lines = (text: string): Markup =>
  markup`${text.split(/\r?\n/).map((line, index) => markup`${index > 0 && markup`<br>`}${line}`)}`;

const textHtml = (schema: AnySchema, row: Row, name: string, language: DisplayLanguage): Markup | null => {
  const value = fieldOptionsOf(schema.attributes[name])?.value;
  if (value === 'edtf-period' || value === 'edtf-point') {
    const date = dateText(row, name, language, value === 'edtf-period' ? 'period' : 'point');
    return date ? markup`${date}` : null;
  }
  const text = textOf(row, name);
  if (text === null || text.trim() === '') return null;
  if (value === 'url')
    return isHttpUrl(text)
      ? markup`<a href="${text}" rel="noopener noreferrer nofollow">${text}</a>`
      : markup`${text}`;
  if (value === 'language' && isLanguageTag(text))
    return markup`${new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(text)}`;
  return lines(text);
};

const numberText = (value: number | null, language: DisplayLanguage) =>
  value === null
    ? null
    : markup`${new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value)}`;

/** A number as it is known, in words: „повече от 350 жители“. */
const figureHtml = (row: Row, language: DisplayLanguage): Markup | null => {
  const value = numberOf(row, 'value');
  if (value === null) return null;
  const figure = {
    value,
    bound: oneOf(BOUNDS, row.bound),
    unit: oneOf(UNITS, row.unit),
    currency: textOf(row, 'currency'),
    asOf: textOf(row, 'asOf'),
  };
  return markup`${displayFigure(figure, language)}`;
};

/** A row of a component: pictures, files and numbers as such, all others by their fields. */
function rowHtml(showing: Showing, schema: AnySchema, row: Row): Markup | null {
  if (schema.uid === PICTURE) return pictureHtml(row, showing.blocked);
  if (schema.uid === 'media.document') return documentHtml(row, showing.blocked);
  if (schema.uid === 'shared.figure') return figureHtml(row, showing.language);
  const fields = shownFields(showing, schema, row, Object.keys(schema.attributes));
  return fields.length === 0 ? null : describedHtml(fields);
}

/** Fields with their names. */
export const describedHtml = (fields: readonly ShownField[]): Markup =>
  markup`<dl>${fields.map(({ label, value }) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

function valueHtml(showing: Showing, schema: AnySchema, row: Row, name: string): Markup | null {
  const { schemaOf, language } = showing;
  const attribute = schema.attributes[name];
  const value = row[name];
  if (!attribute || value === null || value === undefined) {
    // A date that only its source's words give.
    return attribute && isEdtf(attribute) ? textHtml(schema, row, name, language) : null;
  }
  if (holdsComponents(attribute)) {
    const rows = rowsIn(value).flatMap(
      (each) => rowHtml(showing, storedComponent(schemaOf, attribute, each), each) ?? [],
    );
    if (rows.length === 0) return null;
    return isListField(attribute)
      ? markup`<ul class="rows">${rows.map((each) => markup`<li>${each}</li>`)}</ul>`
      : markup`${rows}`;
  }
  switch (attribute.type) {
    case 'blocks':
      return hasWords(value) ? markup`<div${langOf(showing)}>${richTextHtml(value)}</div>` : null;
    case 'boolean':
      return value === true ? markup`${TEXTS[language].yes}` : null;
    case 'enumeration':
      return markup`${choiceOf(attribute, String(value), language)}`;
    case 'integer':
    case 'float':
    case 'decimal':
      return numberText(numberOf(row, name), language);
    case 'date':
      return markup`${displayEdtf(String(value), language, 'point')}`;
    case 'datetime': {
      const instant = instantOf(row, name);
      return instant && markup`${displayInstant(TIME_ZONE, instant)}`;
    }
    case 'string':
    case 'text':
    case 'email': {
      const text = textHtml(schema, row, name, language);
      return text && isLocalized(attribute) ? markup`<span${langOf(showing)}>${text}</span>` : text;
    }
    default:
      return null;
  }
}

/** The fields of a row that have a value for readers, in the order of their names; relations are the entry's to show. */
export const shownFields = (
  showing: Showing,
  schema: AnySchema,
  row: Row,
  names: readonly string[],
): ShownField[] =>
  names.flatMap((name) => {
    if (!isForReaders(schema, name)) return [];
    const value = valueHtml(showing, schema, row, name);
    const label = productLabel(schema, name)?.[showing.language] ?? name;
    return value === null ? [] : [{ name, label, value }];
  });

/** The name of a relation that readers get; undefined for one that they do not. */
export const relationLabel = (
  schema: AnySchema,
  name: string,
  language: DisplayLanguage,
): string | undefined =>
  isForReaders(schema, name) ? (productLabel(schema, name)?.[language] ?? name) : undefined;
