import type { Schema } from '@strapi/strapi';
import { blocksFromText } from '../../domain/rich-text';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import { holdsComponents, isListField, sentComponent } from '../../model/schema/walk';
import { isLocalizedText } from './localized';
import type { ExampleRecord } from './records';

type Fields = Readonly<Record<string, unknown>>;

const asList = (value: unknown) => [value].flat() as Fields[]; // checked: a component's value is an object or a list of them

const valueFor = (
  schemaOf: SchemaOf,
  attribute: Schema.Attribute.AnyAttribute,
  value: unknown,
  locale: string,
  path: string,
): unknown => {
  if (holdsComponents(attribute)) {
    const rows = asList(value).map((row, i) => {
      const within = sentComponent(schemaOf, attribute, row);
      const key = `${path}.${i}`;
      return {
        ...(attribute.type === 'dynamiczone' && { __component: row.__component }),
        ...(within && fieldsFor(schemaOf, within, row, locale, key)),
        key,
      };
    });
    return isListField(attribute) ? rows : rows[0];
  }
  const own = isLocalizedText(attribute) ? (value as Record<string, string>)[locale] : value; // checked: a text per language
  return attribute.type === 'blocks' && typeof own === 'string' ? blocksFromText(own) : own;
};

const fieldsFor = (
  schemaOf: SchemaOf,
  { attributes }: AnySchema,
  fields: Fields,
  locale: string,
  path: string,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const attribute = attributes[name];
      if (!attribute || attribute.type === 'relation') return [];
      return [[name, valueFor(schemaOf, attribute, value, locale, path === '' ? name : `${path}.${name}`)]];
    }),
  );

/**
 * A record as the document service takes it, in one language, without its relations. Component rows get the same key
 * in every language, made from their position in the file.
 */
export const dataFor = (schemaOf: SchemaOf, record: ExampleRecord, locale: string): Record<string, unknown> =>
  fieldsFor(schemaOf, schemaOf(record.uid), record.fields, locale, '');
