import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { fieldOptionsOf, schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { normalisedTexts } from '../../model/schema/normalised';
import type { Row } from '../../model/schema/row-values';
import { componentRowsIn, holdsComponents, populateComponents } from '../../model/schema/walk';
import type { ContentType } from '../../model/content-types';
import { updateColumns } from '../update-columns';

/** Normalises the texts of a stored row, and of the component rows in it; writes only what differs. */
async function normaliseRow(strapi: Core.Strapi, schemaOf: SchemaOf, schema: AnySchema, row: Row) {
  const changed = Object.entries(normalisedTexts(schemaOf, schema.uid, row)).flatMap(([name, value]) => {
    const attribute = schema.attributes[name];
    const isTyped = attribute && !holdsComponents(attribute) && !fieldOptionsOf(attribute)?.computed;
    if (!isTyped || isDeepStrictEqual(value, row[name])) return [];
    // Columns are written as they are: rich text is JSON.
    return [[name, attribute.type === 'blocks' ? JSON.stringify(value) : value]];
  });
  if (changed.length > 0)
    await updateColumns(strapi, schema.uid, { id: Number(row.id) }, Object.fromEntries(changed));
  for (const within of componentRowsIn(schemaOf, schema, row))
    await normaliseRow(strapi, schemaOf, within.schema, within.row);
}

/**
 * Normalises texts that were stored before `normaliseTexts` was a step of a write, or by other rules: drafts and what is
 * published, in every language. It is no editor's change: `updatedAt` and the history stay as they are, since what is
 * read is the same.
 *
 * @param ids of rows; their documents are locked by the caller.
 */
export async function normaliseRows(strapi: Core.Strapi, uid: ContentType, ids: readonly number[]) {
  const schemaOf = schemasOf(strapi);
  const schema = schemaOf(uid);
  const populate = populateComponents(schemaOf, schema);
  const rows: Row[] = await strapi.db.query(uid).findMany({ where: { id: { $in: [...ids] } }, populate });
  for (const row of rows) await normaliseRow(strapi, schemaOf, schema, row);
}
