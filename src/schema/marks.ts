import type { Schema, UID } from '@strapi/strapi';

/** Finds a content type's or a component's schema; `strapi.getModel` outside of tests. */
export type SchemaOf = (uid: UID.Schema) => Schema.Schema;

/** How a field's value is to be read, as its schema declares it in `pluginOptions.pobratim.value`. */
export type ValueType = 'edtf' | 'country' | 'currency' | 'language' | 'url' | 'wikidata';

interface Marks {
  value?: ValueType;
  derived?: true;
  description: { bg: string; en: string };
}

/**
 * What this product's schemas say of a field beyond Strapi's own keys.
 *
 * @returns the field's marks, or undefined for a field Strapi added (`createdAt`, `locale`…).
 */
export const marksOf = (attribute: Schema.Attribute.AnyAttribute): Marks | undefined =>
  // pluginOptions is open by design, so its type is `object`; tests/repository/schemas.test.ts holds our part to this shape.
  (attribute.pluginOptions as { pobratim?: Marks } | undefined)?.pobratim;

/** The field an entry is called by: what its slug is made from. */
export const titleField = (schema: Schema.Schema): string => ('title' in schema.attributes ? 'title' : 'name');
