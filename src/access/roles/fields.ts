import type { Schema } from '@strapi/strapi';
import { fieldOptionsOf, isLocalized, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { fieldsOfRole } from '../../model/schema/field-roles';

type Chosen = (attribute: Schema.Attribute.AnyAttribute) => boolean;

/**
 * The paths of fields, down into components, as Strapi's permissions name them: `gallery.caption`; a dynamic zone is
 * one name.
 */
const pathsIn = (schemaOf: SchemaOf, schema: AnySchema, chosen: Chosen, prefix = ''): string[] =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const path = `${prefix}${name}`;
    if (attribute.type === 'component')
      return pathsIn(schemaOf, schemaOf(attribute.component), chosen, `${path}.`);
    return fieldOptionsOf(attribute) !== undefined && chosen(attribute) ? [path] : [];
  });

const isVisible: Chosen = (attribute) => !('visible' in attribute && attribute.visible === false);

/** All fields of a type that Strapi gives permissions for. */
export const fieldsIn = (schemaOf: SchemaOf, schema: AnySchema): string[] =>
  pathsIn(schemaOf, schema, isVisible);

/**
 * The fields of a type that a translator writes: its texts, and two fields that each language has of its own: the slug,
 * and the state of the translation. Fields that Strapi gives no permissions for are left out: it removes them from what is
 * stored at each start, and each start would put them back.
 */
export const textFieldsIn = (schemaOf: SchemaOf, schema: AnySchema): string[] =>
  pathsIn(schemaOf, schema, (attribute) => {
    const role = fieldOptionsOf(attribute)?.role;
    const isText = isLocalized(attribute) || role === 'slug' || role === 'text-state';
    return isText && isVisible(attribute);
  });

/** The fields that schedule publication and withdrawal: for users who may publish. */
export const scheduleFieldsIn = (schema: AnySchema): string[] => fieldsOfRole(schema, 'schedule');
