import type { Core, Schema, UID } from '@strapi/strapi';

/** Any schema seen generally. The generated types know each one exactly, which code that walks all of them cannot use. */
export interface AnySchema {
  uid: string;
  attributes: Readonly<Record<string, Schema.Attribute.AnyAttribute>>;
}

/** Finds a content type's or a component's schema by its UID. */
export type SchemaOf = (uid: string) => AnySchema;

/** The application's schemas. UIDs come from schemas themselves, so they are known ones. */
export const schemasOf =
  (strapi: Core.Strapi): SchemaOf =>
  (uid) =>
    strapi.getModel(uid as UID.Schema);

/** How a field's value is to be read, as its schema declares it in `pluginOptions.pobratim.value`. */
export type ValueType = 'edtf' | 'country' | 'currency' | 'language' | 'url' | 'wikidata';

interface FieldOptions {
  value?: ValueType;
  computed?: true;
  description: { bg: string; en: string };
}

/**
 * What this product's schemas say of a field beyond Strapi's own keys.
 *
 * @returns the field's options, or undefined for a field Strapi added (`createdAt`, `locale`…).
 */
export const fieldOptionsOf = (attribute: Schema.Attribute.AnyAttribute): FieldOptions | undefined =>
  // pluginOptions is open by design, so its type is `object`; tests/repository/schemas.test.ts holds our part to this shape.
  (attribute.pluginOptions as { pobratim?: FieldOptions } | undefined)?.pobratim;

/** The field an entry is called by: what its slug is made from. */
export const titleField = (schema: AnySchema): string => ('title' in schema.attributes ? 'title' : 'name');
