import type { Core, Schema } from '@strapi/strapi';
import { FILE, type ContentType } from '../model/content-types';
import { SOURCE_LOCALE } from '../model/locales';
import { schemasOf, type AnySchema, type SchemaOf } from '../model/schema/field-options';
import { titleField } from '../model/schema/field-roles';
import { owningField } from '../model/schema/inverse-relations';
import { holdsComponents, isListField, linkTarget, populateComponents } from '../model/schema/walk';
import { filledFields } from './filled-fields';

/** One row of a document: one language, draft or published, with components, relations and files. */
export interface EntryRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: string | Date | null;
  readonly [field: string]: unknown;
}

/** What is loaded of a linked document, or of a file. */
export const selectedOf = (schema: AnySchema): string[] =>
  schema.uid === FILE
    ? ['id', 'documentId', 'name', 'alternativeText']
    : ['id', 'documentId', 'locale', 'publishedAt', titleField(schema)];

/**
 * Populates a whole document: components of all levels, its own relations, and files.
 */
export const populateWhole = (schemaOf: SchemaOf, schema: AnySchema) =>
  populateComponents(schemaOf, schema, (name, attribute) => {
    const target = isOwn(name, attribute) ? linkTarget(attribute) : undefined;
    return target && { select: selectedOf(schemaOf(target)) };
  });

/** Not content: Strapi's own relations (authors, other languages), and relations owned by another type. */
const isOwn = (name: string, attribute: Schema.Attribute.AnyAttribute) =>
  !['createdBy', 'updatedBy', 'localizations'].includes(name) && owningField(attribute) === undefined;

/** The states by how much of its own text a row has, most first. */
const STATES: readonly unknown[] = ['source', 'done', 'outdated', 'in-progress', 'fallback'];

/**
 * The row that others are translated from. If no row is marked as source, because its language was removed, it is the
 * one with most text of its own, of several the Bulgarian one (src/writing/translations/sources.ts stores the choice).
 */
export function sourceAmong(rows: readonly EntryRow[]): EntryRow | undefined {
  const rank = ({ translation, locale }: EntryRow) => {
    const state = STATES.indexOf(translation);
    return (state < 0 ? STATES.length : state) * 2 + (locale === SOURCE_LOCALE ? 0 : 1);
  };
  return [...rows].sort((a, b) => rank(a) - rank(b))[0];
}

/** All rows of a document. */
export class DocumentRows {
  constructor(readonly rows: readonly EntryRow[]) {}

  get drafts(): EntryRow[] {
    return this.rows.filter(({ publishedAt }) => publishedAt === null);
  }

  get published(): EntryRow[] {
    return this.rows.filter(({ publishedAt }) => publishedAt !== null);
  }

  /** The draft in the language the document was first written in, which the others are translated from. */
  get source(): EntryRow | undefined {
    return sourceAmong(this.drafts);
  }

  draft(locale: string): EntryRow | undefined {
    return this.drafts.find((row) => row.locale === locale);
  }

  publishedIn(locale: string): EntryRow | undefined {
    return this.published.find((row) => row.locale === locale);
  }
}

/** The value that an empty field is loaded with. */
const emptyValue = (attribute: AnySchema['attributes'][string] | undefined) => {
  if (attribute && holdsComponents(attribute)) return isListField(attribute) ? [] : null;
  return attribute?.type === 'relation' && attribute.relation.endsWith('ToMany') ? [] : null;
};

/**
 * Loads rows and populates them; fields that are empty in all rows are not queried.
 *
 * @param where which rows of the type; all of the document `documentId`.
 */
export const loadFilled = async <Loaded extends object>(
  strapi: Core.Strapi,
  uid: ContentType,
  where: { documentId: string },
  populate: Readonly<Record<string, unknown>>,
): Promise<Loaded[]> => {
  const schema = schemasOf(strapi)(uid);
  const filled = await filledFields(strapi, schema, where.documentId, Object.keys(populate));
  const [present, absent] = [true, false].map((isFilled) =>
    Object.entries(populate).filter(([name]) => filled.has(name) === isFilled),
  );
  const rows: Loaded[] = await strapi.db
    .query(uid)
    .findMany({ where, populate: Object.fromEntries(present ?? []) });
  for (const row of rows)
    for (const [name] of absent ?? []) Object.assign(row, { [name]: emptyValue(schema.attributes[name]) });
  return rows;
};

/**
 * Loads all rows of a document, in every language, draft and published, fully populated: one statement for each
 * component, relation and media field that is filled, for all rows together.
 */
export const loadDocument = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
): Promise<DocumentRows> => {
  const schemaOf = schemasOf(strapi);
  return new DocumentRows(
    await loadFilled<EntryRow>(strapi, uid, { documentId }, populateWhole(schemaOf, schemaOf(uid))),
  );
};
