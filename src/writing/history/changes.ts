import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import { bookkeepingFields, BY_NAME, contentOf, textsOf, type References } from '../content';
import type { Row } from '../../model/schema/row-values';
import type { EntryRow } from '../document-rows';
import type { Change } from './change';

const orNull = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
const differs = (one: unknown, other: unknown) =>
  JSON.stringify(orNull(one)) !== JSON.stringify(orNull(other));

/** The fields that are recorded: content, and the fields each language has of its own. Computed fields are left out. */
const recordedFields = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row | undefined,
  refer?: References,
): Row => {
  if (!row) return {};
  const own = bookkeepingFields(schema).map((name) => [name, row[name] ?? null] as const);
  return { ...contentOf(schemaOf, schema, row, refer), ...Object.fromEntries(own) };
};

/**
 * The fields in which two rows differ.
 *
 * @param before the row as it was; undefined when there was none.
 * @param after the row as it is; undefined when there is none.
 */
export const changesBetween = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  before: Row | undefined,
  after: Row | undefined,
): Change[] => {
  // Compared by id: a renamed partner is still the same partner.
  const [old, now] = [recordedFields(schemaOf, schema, before), recordedFields(schemaOf, schema, after)];
  const [oldNamed, nowNamed] = [
    recordedFields(schemaOf, schema, before, BY_NAME),
    recordedFields(schemaOf, schema, after, BY_NAME),
  ];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => differs(old[field], now[field]))
    .map((field) => ({ field, before: orNull(oldNamed[field]), after: orNull(nowNamed[field]) }));
};

/** Whether a row has no text of its own; changes of its source's text are recorded there. */
const follows = (row: EntryRow | undefined) => row === undefined || row.translation === 'fallback';

/** What changed in the texts of another language; shared fields are recorded once. */
export const wordsBetween = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  before: EntryRow | undefined,
  after: EntryRow | undefined,
): Change[] => {
  if (follows(before) && follows(after)) return [];
  const [old, now] = [before, after].map((row) => (row ? textsOf(schemaOf, schema, row) : {}));
  return changesBetween(schemaOf, schema, before, after).filter(
    ({ field }) => bookkeepingFields(schema).includes(field) || differs(old?.[field], now?.[field]),
  );
};

/**
 * What changed in a document: everything in one language, and in the others their texts.
 *
 * @param before its rows as they were, one for each language.
 * @param after its rows as they are.
 * @param locale the language the changes are recorded in.
 */
export const changesIn = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  before: readonly EntryRow[],
  after: readonly EntryRow[],
  locale: string,
): Change[] => {
  const others = new Set([...before, ...after].map((row) => row.locale).filter((other) => other !== locale));
  const rowIn = (rows: readonly EntryRow[], language: string) => rows.find((row) => row.locale === language);
  return [
    ...changesBetween(schemaOf, schema, rowIn(before, locale), rowIn(after, locale)),
    ...[...others].flatMap((other) =>
      wordsBetween(schemaOf, schema, rowIn(before, other), rowIn(after, other)).map((change) => ({
        ...change,
        locale: other,
      })),
    ),
  ];
};
