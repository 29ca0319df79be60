import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { holdsComponents, rowFieldsOf, storedWithin } from '../../model/schema/walk';
import { isFromReader } from '../../strapi/present-request';
import { ROW_READS } from '../read-actions';

type Row = Record<string, unknown>;

/** The fields of each size of a picture that readers get; the others are about storage. */
const OF_A_SIZE = ['name', 'url', 'width', 'height', 'size', 'mime', 'ext'];

const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));

const cleanFile = (file: Row) => {
  if (!isRecord(file.formats)) return;
  file.formats = Object.fromEntries(
    Object.entries(file.formats).map(([size, format]) => [
      size,
      isRecord(format) ? pick(format, OF_A_SIZE) : format,
    ]),
  );
};

/** Removes from a row for readers what a schema cannot declare private: ids of component rows, and values inside JSON. */
export const clean = (schemaOf: SchemaOf, schema: AnySchema, row: Row) => {
  for (const [name, attribute] of rowFieldsOf(schema)) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    for (const each of [value].flat()) {
      if (!isRecord(each)) continue;
      if (attribute.type === 'media') cleanFile(each);
      const within = storedWithin(schemaOf, attribute, each);
      if (within) clean(schemaOf, within, each);
      if (holdsComponents(attribute)) each.id = undefined; // JSON leaves it out; `delete` would slow down later readers of the row
    }
  }
};

/**
 * Removes from readers' answers the ids of component rows (they change with every publication, so sites must not keep
 * them) and how files are stored. Strapi itself removes the fields that a schema declares private.
 */
export const installReaderRows = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (!isFromReader(strapi) || !ROW_READS.includes(context.action)) return result;
    const schemaOf = schemasOf(strapi);
    const schema = schemaOf(context.uid);
    for (const row of [result ?? []].flat()) if (isRecord(row)) clean(schemaOf, schema, row);
    return result;
  });
};
