import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import type { EntryRow } from '../document-rows';
import { documentsOf } from '../documents';
import { asInternalWrite } from '../internal-write';
import { updateColumns } from '../update-columns';
import { contentOf, dataFor, mergeContent, type Content, type Take } from '../content';

/** What to write besides content, such as the state. */
type Also = Readonly<Record<string, unknown>>;

/** What is taken, and from which row. */
export interface Taking extends Take {
  from: EntryRow;
}

/**
 * Copies content of other rows to a language's draft.
 *
 * @param into the draft to change; undefined when the language has none yet.
 * @param takings what to take from which row, in order; a draft that does not exist starts as the first.
 * @param also further fields to write if they differ in `into`.
 */
export const copyToLocale = async (
  strapi: Core.Strapi,
  uid: ContentType,
  { documentId, locale }: { documentId: string; locale: string },
  into: EntryRow | undefined,
  takings: readonly Taking[],
  also: Also = {},
) => {
  const schemaOf = schemasOf(strapi);
  const schema = schemaOf(uid);
  const rowContent = (row: EntryRow) => contentOf(schemaOf, schema, row);
  const wanted = takings.reduce<Content | undefined>(
    (content, { from, ...take }) =>
      content ? mergeContent(schemaOf, schema, rowContent(from), content, take) : rowContent(from),
    into && rowContent(into),
  );
  const more = Object.fromEntries(Object.entries(also).filter(([name, value]) => into?.[name] !== value));
  const data = { ...(wanted && dataFor(schemaOf, schema, wanted, into, locale)), ...more };
  if (Object.keys(data).length === 0) return;
  await asInternalWrite(() => documentsOf(strapi, uid).update({ documentId, locale, data }));
};

/**
 * Writes a row's state past the document service, so that `updatedAt` and `updatedBy` stay those of the text.
 *
 * @returns what was written, to be added to the answer.
 */
export const setRowState = async (
  strapi: Core.Strapi,
  uid: ContentType,
  row: EntryRow,
  state: Also,
): Promise<Also> => {
  const changed = Object.fromEntries(Object.entries(state).filter(([name, value]) => row[name] !== value));
  if (Object.keys(changed).length > 0) await updateColumns(strapi, uid, { id: row.id }, changed);
  return changed;
};
