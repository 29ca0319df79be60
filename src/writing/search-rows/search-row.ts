import { MUNICIPALITY, TYPE_DEFINITIONS, type ContentType } from '../../model/content-types';
import type { SchemaOf } from '../../model/schema/field-options';
import { fieldsOfRole } from '../../model/schema/field-roles';
import { textOf, rowsOf, type Row } from '../../model/schema/row-values';
import { searchedTexts, type SearchedTexts } from '../../model/schema/searched-texts';

/** A published document in one language, as it is searched. */
export interface SearchRow {
  type: ContentType;
  document: string;
  locale: string;
  /** Whose it is; a municipality is its own, and what is common to all has none. */
  municipality: string | null;
  slug: string;
  /** By which hits are sorted: the day of a visit, of an article; null for what has none. */
  date: string | null;
  texts: SearchedTexts;
}

const DATE = /^\d{4}-\d{2}-\d{2}/;

/** The field with the date of a type’s entries: that of its list, or that sites sort them by. */
const dateField = (uid: ContentType): string | undefined => {
  const type = TYPE_DEFINITIONS.find((each) => each.uid === uid);
  return type?.listView.yearField ?? type?.publicOrder?.[0];
};

const cardFields = (uid: ContentType): readonly string[] =>
  TYPE_DEFINITIONS.find((each) => each.uid === uid)?.views.list.fields ?? [];

/** The municipality in the field of its owner. */
const ownerOf = (schemaOf: SchemaOf, uid: ContentType, row: Row): string | null => {
  const [owner] = fieldsOfRole(schemaOf(uid), 'owner').flatMap((name) => rowsOf(row, name));
  return owner ? String(owner.documentId) : null;
};

/**
 * How a published row is searched.
 *
 * @param row with its components and its municipality.
 */
export function searchRowOf(schemaOf: SchemaOf, uid: ContentType, row: Row): SearchRow {
  const date = textOf(row, dateField(uid) ?? '');
  const document = String(row.documentId);
  return {
    type: uid,
    document,
    locale: String(row.locale),
    municipality: uid === MUNICIPALITY ? document : ownerOf(schemaOf, uid, row),
    slug: textOf(row, 'slug') ?? '',
    date: date !== null && DATE.test(date) ? date.slice(0, 10) : null,
    texts: searchedTexts(schemaOf, schemaOf(uid), row, cardFields(uid)),
  };
}
