import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { TYPE_DEFINITIONS } from '../../model/content-types';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { relationTarget, rowFieldsOf } from '../../model/schema/walk';
import type { FindRows, ShowField } from '../../model/types/definition';
import { isFromReader } from '../../strapi/present-request';
import { ROW_READS } from '../read-actions';

type Row = Record<string, unknown>;

/** A field that is made up for readers. */
interface Shown {
  uid: string;
  name: string;
  show: ShowField;
}

const SHOWN: readonly Shown[] = TYPE_DEFINITIONS.flatMap(({ uid, shownFields = {} }) =>
  Object.entries(shownFields).map(([name, show]) => ({ uid, name, show })),
);

/** The rows of an answer in which a field was asked for: its own ones, and those within other entries. */
function* rowsWith(shown: Shown, schemaOf: SchemaOf, schema: AnySchema, answer: unknown): Generator<Row> {
  for (const row of [answer ?? []].flat()) {
    if (!isRecord(row)) continue;
    if (schema.uid === shown.uid && shown.name in row) yield row;
    for (const [field, attribute] of rowFieldsOf(schema)) {
      const target = relationTarget(attribute);
      if (target !== undefined && row[field] !== undefined && row[field] !== null)
        yield* rowsWith(shown, schemaOf, schemaOf(target), row[field]);
    }
  }
}

/**
 * Fills in what follows from other documents and is not stored (docs/adr/0052-the-same-in-two-municipalities.md): for all rows of an
 * answer at once.
 */
export const installShownFields = (strapi: Core.Strapi) => {
  const findRows: FindRows = (target, query) => strapi.db.query(target).findMany(query);
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (!isFromReader(strapi) || !ROW_READS.includes(context.action)) return result;
    const schemaOf = schemasOf(strapi);
    for (const shown of SHOWN) {
      const rows = [...rowsWith(shown, schemaOf, schemaOf(context.uid), result)];
      if (rows.length === 0) continue;
      const values = await shown.show(
        rows.map(({ id }) => Number(id)),
        findRows,
      );
      for (const row of rows) row[shown.name] = values.get(Number(row.id)) ?? [];
    }
    return result;
  });
};
