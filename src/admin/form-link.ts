import { SOURCE_LOCALE } from '../domain/language';

/** An entry’s form in a language. */
interface Entry {
  type: string;
  documentId: string;
  locale: string;
  /** The path of the field to begin in, `gallery.0.alternativeText`: the form unfolds the row and puts the cursor there. */
  field?: string;
}

const listOf = (type: string) => `/content-manager/collection-types/${type}`;

/** Where the form of an entry is in the admin. */
export const formOf = ({ type, documentId, locale, field }: Entry): string =>
  `${listOf(type)}/${documentId}?plugins[i18n][locale]=${locale}${field ? `&field=${encodeURIComponent(field)}` : ''}`;

/** Where an entry is translated into a language, row by row. */
export const translationOf = ({ type, documentId, locale }: Entry): string =>
  `/translate/${type}/${documentId}?to=${locale}`;

/** Where a new entry of a type begins. */
export const newFormOf = (type: string): string =>
  `${listOf(type)}/create?plugins[i18n][locale]=${SOURCE_LOCALE}`;
