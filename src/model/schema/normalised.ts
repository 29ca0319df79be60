import type { Schema } from '@strapi/strapi';
import { currencyAsTyped, dayAsTyped, numberAsTyped } from '../../domain/as-typed';
import { countryAsTyped } from '../../domain/countries';
import { FIRST_DAY } from '../../domain/day';
import { edtfAsTyped } from '../../domain/edtf';
import { oneLine, sourcedText, trimmedText, visibleText } from '../../domain/plain-text';
import { isRecord } from '../../domain/record';
import { completedLink, completedMailbox, completedUrl } from '../../domain/url';
import { fieldOptionsOf, type SchemaOf } from './field-options';
import { holdsComponents, sentComponent } from './walk';

type Attribute = Schema.Attribute.AnyAttribute;

/** Texts and addresses inside of rich text; the nodes around them stay as they are. */
const normalisedNodes = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(normalisedNodes);
  if (!isRecord(node)) return node;
  return {
    ...node,
    ...(typeof node.text === 'string' && { text: visibleText(node.text) }),
    ...(typeof node.url === 'string' && { url: completedLink(oneLine(node.url)) }),
    ...(node.children !== undefined && { children: normalisedNodes(node.children) }),
  };
};

/** A text in the characters in which the field stores it; what is compared with it has to be in the same. */
export const normalisedText = (attribute: Attribute, text: string): string => {
  if (fieldOptionsOf(attribute)?.value === 'wording') return sourcedText(text);
  switch (attribute.type) {
    case 'text':
      return trimmedText(text);
    case 'string':
    case 'email':
    case 'uid':
      return oneLine(text);
    default:
      return text;
  }
};

/** A day with its year, „5.10.2024“; which year „5.10.“ is of depends on the day it is typed on. */
const dayOf = (text: string): string => {
  const read = /\d{4}/.test(text) ? dayAsTyped(text, FIRST_DAY) : undefined;
  return read?.kind === 'day' ? read.day : text;
};

/** A number, „2,5“; of what may be two, or is none, the text. */
const numberOf = (attribute: Attribute & { min?: number; max?: number }, text: string): number | string => {
  const { min, max } = attribute;
  const read = numberAsTyped(text, { whole: attribute.type === 'integer', min, max });
  return read.kind === 'number' ? read.value : text;
};

const countryOf = (text: string): string => {
  const read = countryAsTyped(text);
  return read.kind === 'country' ? read.code : text;
};

/** A whole text as it is to be stored, however it was typed: a date in EDTF, a country’s code, an address with its scheme. */
const storedText = (attribute: Attribute, text: string): string | number => {
  const normalised = normalisedText(attribute, text);
  switch (attribute.type) {
    case 'date':
      return dayOf(text);
    case 'integer':
    case 'float':
      return numberOf(attribute, text);
    case 'email':
      return completedMailbox(normalised);
  }
  switch (fieldOptionsOf(attribute)?.value) {
    case 'edtf-point':
      return edtfAsTyped(normalised, 'point');
    case 'edtf-period':
      return edtfAsTyped(normalised, 'period');
    case 'country':
      return countryOf(text);
    case 'currency':
      return currencyAsTyped(text);
    case 'url':
      return completedUrl(normalised);
    default:
      return normalised;
  }
};

const normalisedValue = (schemaOf: SchemaOf, attribute: Attribute, value: unknown): unknown => {
  if (typeof value === 'string') return storedText(attribute, value);
  if (attribute.type === 'blocks') return normalisedNodes(value);
  if (!holdsComponents(attribute)) return value;
  const rowOf = (row: unknown) => {
    const within = isRecord(row) ? sentComponent(schemaOf, attribute, row) : undefined;
    return within && isRecord(row) ? normalisedTexts(schemaOf, within.uid, row) : row;
  };
  return Array.isArray(value) ? value.map(rowOf) : rowOf(value);
};

/**
 * What was sent, with its texts as they are to be stored: NFC (Unicode Standard Annex 15), no blanks around them, none of the
 * characters that nobody sees; dates in EDTF, links with their scheme. So a name is found, compared and made a slug of as it looks. The words of a source lose only
 * control characters. What is no text of its field stays as it is, for the checks that follow.
 *
 * @param data the `data` of a write; anything a client can send. It is not changed.
 */
export const normalisedTexts = (
  schemaOf: SchemaOf,
  uid: string,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const { attributes } = schemaOf(uid);
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      return [name, attribute ? normalisedValue(schemaOf, attribute, value) : value];
    }),
  );
};
