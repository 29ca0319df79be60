import type { Schema } from '@strapi/strapi';
import { fieldOptionsOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';

/** Each language's own, though no text that an editor writes in it: kept by src/writing/translations, or a relation's address. */
const OF_EACH_LANGUAGE = ['translation', 'textLanguage', 'slug'];

/** Whether each language has its own of a field: the schema's i18n option is the one declaration. */
const isText = (attribute: Schema.Attribute.AnyAttribute): boolean =>
  // pluginOptions is open by design, so its type is `object`; this part of it is the i18n plugin's.
  (attribute.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true;

type Chosen = (name: string, attribute: Schema.Attribute.AnyAttribute) => boolean;

/** The paths of fields, down into components, as Strapi's permissions name them: `gallery.caption`. */
const pathsIn = (schemaOf: SchemaOf, schema: AnySchema, chosen: Chosen, prefix = ''): string[] =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const path = `${prefix}${name}`;
    if (attribute.type === 'component')
      return pathsIn(schemaOf, schemaOf(attribute.component), chosen, `${path}.`);
    return fieldOptionsOf(attribute) !== undefined && chosen(name, attribute) ? [path] : [];
  });

const isVisible: Chosen = (_, attribute) => !('visible' in attribute && attribute.visible === false);

/** All fields of a type that Strapi gives permissions for. */
export const fieldsIn = (schemaOf: SchemaOf, schema: AnySchema): string[] =>
  pathsIn(schemaOf, schema, isVisible);

/** The fields of a type that a translator writes: its texts, and what belongs to its language as a whole. */
export const textFieldsIn = (schemaOf: SchemaOf, schema: AnySchema): string[] =>
  pathsIn(schemaOf, schema, (name, attribute) => isText(attribute) || OF_EACH_LANGUAGE.includes(name));
