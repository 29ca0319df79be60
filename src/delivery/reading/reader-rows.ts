import type { Core } from '@strapi/strapi';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { holdsComponents, relationTarget, rowFieldsOf, storedComponent } from '../../model/schema/walk';
import { isFromReader } from '../../strapi/present-request';

const READS = ['findMany', 'findOne', 'findFirst'];

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** What readers get of each size of a picture; the rest says where and how it is stored. */
const OF_A_SIZE = ['name', 'url', 'width', 'height', 'size', 'mime', 'ext'];

const pick = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));

const cleanFile = (file: Row) => {
  if (!isRow(file.formats)) return;
  file.formats = Object.fromEntries(
    Object.entries(file.formats).map(([size, format]) => [
      size,
      isRow(format) ? pick(format, OF_A_SIZE) : format,
    ]),
  );
};

/** Takes out what schemas cannot mark as private: ids of components' rows, and what stands inside JSON. */
const clean = (schemaOf: SchemaOf, schema: AnySchema, row: Row) => {
  for (const [name, attribute] of rowFieldsOf(schema)) {
    const value = row[name];
    if (!isRow(value)) continue;
    for (const each of Array.isArray(value) ? value : [value]) {
      if (!isRow(each)) continue;
      const target = relationTarget(attribute);
      if (attribute.type === 'media') cleanFile(each);
      else if (target !== undefined) clean(schemaOf, schemaOf(target), each);
      else if (holdsComponents(attribute)) {
        clean(schemaOf, storedComponent(schemaOf, attribute, each), each);
        each.id = undefined; // JSON leaves it out; `delete` would make whatever reads the row later slower
      }
    }
  }
};

/**
 * Gives readers no ids of components' rows (they change whenever an entry is published, so none may be kept) and nothing of
 * how files are stored. What is private by itself says so in its schema, and Strapi leaves it out.
 */
export const installReaderRows = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (!isFromReader(strapi) || !READS.includes(context.action)) return result;
    const schemaOf = schemasOf(strapi);
    const schema = schemaOf(context.uid);
    for (const row of [result ?? []].flat()) if (isRow(row)) clean(schemaOf, schema, row);
    return result;
  });
};
