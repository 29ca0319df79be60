import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { schemasOf } from '../../model/schema/field-options';
import { tableOfTypes, type ContentType } from '../../model/content-types';
import type { Day } from '../../domain/day';
import { recordChanges, type Change } from '../../operations/notices/outbox';
import { writingPublished } from '../../operations/revision/revision';
import type { Row } from '../../model/schema/row-values';
import { populateComponents } from '../../model/schema/walk';
import { loadFilled } from '../document-rows';
import { lockDocuments } from '../locks';
import { updateColumns } from '../update-columns';
import { patchesFor, type Patch } from './compute';

/** What is populated of the relations that computed fields depend on, by type. */
const LINKED = tableOfTypes(({ computedFrom = {} }) =>
  Object.fromEntries(Object.entries(computedFrom).map(([relation, select]) => [relation, { select }])),
);

/** Readers see computed fields as well. */
const changeOf = (uid: ContentType, { documentId, locale }: Row): Change => ({
  uid,
  documentId: String(documentId),
  locale: String(locale),
  before: 'same',
});

const storePatches = async (strapi: Core.Strapi, patches: readonly Patch[]) => {
  for (const { uid, id, data } of patches) await updateColumns(strapi, uid, { id }, data);
};

/**
 * Updates the computed fields of the matching entries, in every language, draft and published.
 *
 * `updatedAt` stays the same: otherwise entries would look edited, and lists sorted by it would change.
 *
 * @param where the document, or which rows of the type.
 * @param day the day it is.
 * @returns what was written.
 */
export const recompute = async (
  strapi: Core.Strapi,
  uid: ContentType,
  where: { documentId: string } | { id: { $in: number[] } },
  day: Day,
): Promise<Patch[]> => {
  const schemaOf = schemasOf(strapi);
  const schema = schemaOf(uid);
  // All components, nested ones too: every row of one has a computed key. Of relations only what fields are computed from.
  const populate = { ...populateComponents(schemaOf, schema), ...LINKED[uid] };
  const rows: Row[] =
    'documentId' in where
      ? await loadFilled(strapi, uid, where, populate)
      : await strapi.db.query(uid).findMany({ where, populate });
  const found = rows.map((row) => ({
    row,
    patches: patchesFor(schema, row, {
      schemaOf,
      locale: String(row.locale),
      today: day,
      newKey: randomUUID,
    }),
  }));
  for (const { row, patches: of } of found) {
    const store = () => storePatches(strapi, of);
    await (row.publishedAt ? writingPublished(store) : store());
  }
  await recordChanges(
    strapi,
    found.flatMap(({ row, patches: { length } }) =>
      length > 0 && row.publishedAt ? changeOf(uid, row) : [],
    ),
  );
  return found.flatMap(({ patches }) => patches);
};

/**
 * The same for rows of a job, in its transaction. The documents are held: a save of one at the same moment would find its computed
 * fields taken back to what was true before.
 */
export async function recomputeRows(
  strapi: Core.Strapi,
  uid: ContentType,
  ids: readonly number[],
  day: Day,
): Promise<void> {
  if (ids.length === 0) return;
  await lockDocuments(strapi, uid, { documentIds: [], ids }, 'write');
  await recompute(strapi, uid, { id: { $in: [...ids] } }, day);
}
