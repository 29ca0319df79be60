import { fieldOptionsOf, isLocalized, type AnySchema, type SchemaOf } from '../model/schema/field-options';
import { fieldsOfRole, titleField } from '../model/schema/field-roles';
import { oncePerSchema } from '../model/schema/per-schema';
import { rowsIn, type Row } from '../model/schema/row-values';
import {
  componentFieldsOf,
  holdsComponents,
  isListField,
  relationTarget,
  storedComponent,
} from '../model/schema/walk';

/** The content of a row, without what only the database needs: no row ids, files by id, relations by documentId. */
export type Content = Readonly<Record<string, unknown>>;

/**
 * The fields each language's row has of its own, which are never copied as content: state and slug (kept by
 * `src/writing/translations`), and the notes, which are about one publication or withdrawal
 * (`src/writing/history/notes.ts`).
 */
export const bookkeepingFields = oncePerSchema((schema) =>
  fieldsOfRole(schema, 'text-state', 'slug', 'note').filter(
    (name) => !fieldOptionsOf(schema.attributes[name])?.computed,
  ),
);

/**
 * The fields that editors fill in: not Strapi's own and not computed, except the key that component rows are matched
 * by.
 */
const contentFields = oncePerSchema((schema) => {
  const bookkeeping = bookkeepingFields(schema);
  return Object.entries(schema.attributes).filter(([name, attribute]) => {
    const options = fieldOptionsOf(attribute);
    return (
      options !== undefined && (!options.computed || options.role === 'key') && !bookkeeping.includes(name)
    );
  });
});

/** The rows of a field in its form: a list, or a single row. */
const listOrOne = <T>(isList: boolean, rows: readonly T[]) => (isList ? rows : (rows[0] ?? null));

/** How content refers to files and other documents. */
export interface References {
  file: (file: Row) => unknown;
  document: (linked: Row, target: AnySchema) => unknown;
}

/** For writing through Strapi. */
const BY_ID: References = { file: ({ id }) => id, document: ({ documentId }) => documentId };

/** For the history: still readable when the other document was renamed or deleted. */
export const BY_NAME: References = {
  file: ({ id, name }) => ({ id, name }),
  document: (linked, target) => ({
    documentId: linked.documentId,
    title: linked[titleField(target)] ?? null,
  }),
};

/** The content of a stored row. */
export const contentOf = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row,
  refer: References = BY_ID,
): Content => {
  const content: Record<string, unknown> = {};
  for (const [name, attribute] of contentFields(schema)) {
    const value = row[name];
    if (holdsComponents(attribute)) {
      const rows = rowsIn(value).map((each) => ({
        ...(attribute.type === 'dynamiczone' && { __component: each.__component }),
        ...contentOf(schemaOf, storedComponent(schemaOf, attribute, each), each, refer),
      }));
      content[name] = listOrOne(isListField(attribute), rows);
    } else if (attribute.type === 'media')
      content[name] = listOrOne(Array.isArray(value), rowsIn(value).map(refer.file));
    else {
      const target = relationTarget(attribute);
      content[name] = target
        ? rowsIn(value).map((each) => refer.document(each, schemaOf(target)))
        : (value ?? null);
    }
  }
  return content;
};

/**
 * What to take from the other language: shared fields ("facts", with the number and order of component rows), localized
 * fields ("texts"), or both.
 */
export interface Take {
  facts: boolean;
  texts: boolean;
  /** Of component rows that only the other language has, the shared fields alone: its words are in its own language. */
  withoutNewTexts?: boolean;
}

const mergeRows = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  from: Row[],
  into: Row[],
  isList: boolean,
  take: Take,
) => {
  const counterpart = (rows: Row[], row: Row) => (isList ? rows.find(({ key }) => key === row.key) : rows[0]);
  const added = (row: Row) => (take.withoutNewTexts ? {} : row);
  if (take.facts)
    return from.map((row) => mergeContent(schemaOf, schema, row, counterpart(into, row) ?? added(row), take));
  return into.map((row) => mergeContent(schemaOf, schema, counterpart(from, row) ?? row, row, take));
};

/**
 * One language's content after taking facts, texts or both from another's. Component rows are matched by their key; a
 * row that only the other language has is copied entirely, unless `withoutNewTexts`. A dynamic zone is text.
 */
export const mergeContent = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  from: Content,
  into: Content,
  take: Take,
) => {
  const merged: Record<string, unknown> = {};
  for (const [name, attribute] of contentFields(schema)) {
    if (attribute.type === 'component') {
      const rows = mergeRows(
        schemaOf,
        schemaOf(attribute.component),
        rowsIn(from[name]),
        rowsIn(into[name]),
        isListField(attribute),
        take,
      );
      merged[name] = listOrOne(isListField(attribute), rows);
    } else {
      const isOwn = attribute.type === 'dynamiczone' || isLocalized(attribute);
      merged[name] = ((isOwn ? take.texts : take.facts) ? from[name] : into[name]) ?? null;
    }
  }
  return merged;
};

export const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The texts in a row, with the key of the component row they are in; without empty ones, in any order. */
const textsIn = (schemaOf: SchemaOf, schema: AnySchema, content: Content): (readonly [string, unknown])[] =>
  contentFields(schema).flatMap(([name, attribute]) => {
    const value = content[name];
    if (attribute.type === 'component') {
      const rows = rowsIn(value).map(
        (row) => [row.key, textsIn(schemaOf, schemaOf(attribute.component), row)] as const,
      );
      const texts = rows
        .filter(([, inRow]) => inRow.length > 0)
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
      return texts.length > 0 ? [[name, texts] as const] : [];
    }
    return (attribute.type === 'dynamiczone' || isLocalized(attribute)) && !isEmpty(value)
      ? [[name, value] as const]
      : [];
  });

/** The texts of a row by field, for comparing. */
export const textsOf = (schemaOf: SchemaOf, schema: AnySchema, row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(textsIn(schemaOf, schema, contentOf(schemaOf, schema, row)));

/** Whether two rows have the same texts; their facts may differ. */
export const sameTexts = (schemaOf: SchemaOf, schema: AnySchema, one: Row, other: Row): boolean =>
  JSON.stringify(textsOf(schemaOf, schema, one)) === JSON.stringify(textsOf(schemaOf, schema, other));

/** Adds the ids of existing component rows to content, so that they are updated and not replaced. */
const withIds = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  content: Content,
  stored: Row | undefined,
): Content => {
  const data: Record<string, unknown> = { ...content };
  for (const [name, attribute] of componentFieldsOf(schema)) {
    if (!(name in content)) continue;
    const isList = isListField(attribute);
    const present = rowsIn(stored?.[name]);
    const rows = rowsIn(content[name]).map((row) => {
      const counterpart = isList
        ? present.find(({ key, __component }) => key === row.key && __component === row.__component)
        : present[0];
      const within = storedComponent(schemaOf, attribute, row);
      return { ...withIds(schemaOf, within, row, counterpart), ...(counterpart && { id: counterpart.id }) };
    });
    data[name] = listOrOne(isList, rows);
  }
  return data;
};

/**
 * The data to write so that a language's row gets the wanted content.
 *
 * @param wanted the content it should have.
 * @param stored its present row; undefined when the language has none yet.
 * @param locale the language, which relations point into.
 * @returns `data` for the document service, with the fields that differ and no others.
 */
export const dataFor = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  wanted: Content,
  stored: Row | undefined,
  locale: string,
): Record<string, unknown> => {
  const present = stored && contentOf(schemaOf, schema, stored);
  const differs = ([name, value]: [string, unknown]) =>
    present === undefined ? !isEmpty(value) : JSON.stringify(value) !== JSON.stringify(present[name] ?? null);
  const changed = Object.fromEntries(Object.entries(wanted).filter(differs));
  const data: Record<string, unknown> = { ...withIds(schemaOf, schema, changed, stored) };
  for (const [name, value] of Object.entries(changed)) {
    const attribute = schema.attributes[name];
    if (attribute?.type !== 'relation') continue;
    const target = relationTarget(attribute); // only polymorphic relations have none, and content has no such relations
    const linked = (value as string[]).map((documentId) => ({ documentId, locale })); // see contentOf
    data[name] = { set: target === undefined ? [] : linked };
  }
  return data;
};
