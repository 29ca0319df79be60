import type { Core, Schema, UID } from '@strapi/strapi';
import type { Bilingual } from '../../domain/language';

/**
 * Any schema seen generally. The generated types know each one exactly, which code that walks all of them cannot use.
 */
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

/**
 * How a field's value is to be read, as its schema declares it in `pluginOptions.pobratim.value`. Of dates as known the field
 * says what an interval means: the whole of it (`edtf-period`: a visit), or some day within it (`edtf-point`: a signing). The
 * words of a source (`wording`) are stored as they stand there. A `partner` is one of the entry’s own, by its documentId; a `person` is a
 * name that may be recorded elsewhere already.
 */
export type ValueType =
  | 'edtf-point'
  | 'edtf-period'
  | 'country'
  | 'currency'
  | 'language'
  | 'url'
  | 'wikidata'
  | 'wording'
  | 'partner'
  | 'person';

/**
 * What a field is for, where code has to treat it in a special way without knowing its name;
 * `pluginOptions.pobratim.role`. Asked by `field-roles.ts`.
 *
 * - `title`: the name of an entry · `slug`: its name in URLs · `owner`: the municipality it belongs to
 * - `text-state`: how far a language's text is translated, and which language it is in
 * - `note`: about one publication or withdrawal · `schedule`: when to publish or withdraw by itself
 * - `review`: whether and when it is to be reviewed · `key`: by what a component row is known in other languages
 */
export type FieldRole = 'title' | 'slug' | 'owner' | 'text-state' | 'note' | 'schedule' | 'review' | 'key';

export interface FieldOptions {
  value?: ValueType;
  role?: FieldRole;
  computed?: true;
  /** Of a computed field: not in the form, where it would say nothing. */
  hidden?: true;
  /**
   * Of a computed field: it follows from other documents and is not stored, but made up for readers (`shownFields` of the type); what is
   * stored is at most whether there may be something to show. It can be neither filtered nor sorted by.
   */
  shownOnly?: true;
  /** Of a computed field: the name that it is the key of, for the order of lists (`domain/sort-key.ts`). */
  sortKeyOf?: string;
  /** Likewise for searches (`domain/matching/search-key.ts`); `otherNames.name` is all names in the rows of a component. */
  searchKeyOf?: string;
  /** What editors call the field. */
  label: Bilingual;
  /** What editors call the values of an enumeration, in its order; of countries ICU knows the names. */
  values?: Readonly<Record<string, Bilingual>>;
  /** An example of what is written there. */
  placeholder?: Bilingual;
  /** The help text under the field. */
  description: Bilingual;
}

/** The options that name the field which a key is made of. */
export type KeyOption = 'sortKeyOf' | 'searchKeyOf';

/**
 * What this product's schemas say of a field beyond Strapi's own keys.
 *
 * @returns the field's options, or undefined for a field Strapi added (`createdAt`, `locale`…).
 */
export const fieldOptionsOf = (
  attribute: Schema.Attribute.AnyAttribute | undefined,
): FieldOptions | undefined =>
  // pluginOptions is open by design, so its type is `object`; tests/repository/schemas.test.ts holds our part to this
  // shape.
  (attribute?.pluginOptions as { pobratim?: FieldOptions } | undefined)?.pobratim;

/** Whether each language has its own of a field: the schema's i18n option is the one declaration. */
export const isLocalized = (attribute: Schema.Attribute.AnyAttribute): boolean =>
  // pluginOptions is open by design, so its type is `object`; this part of it is the i18n plugin's.
  (attribute.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true;
