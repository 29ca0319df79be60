import type { Core } from '@strapi/strapi';
import { today } from '../clock';
import { schemasOf, type AnySchema, type SchemaOf } from '../schema/marks';
import { blockedFiles, pictureRowsOf } from './blocked-files';

const READS = ['findMany', 'findOne', 'findFirst'];
const PICTURE = 'media.picture';

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** What may not be shown: rows of pictures, and files wherever else they stand. */
interface Blocked {
  pictures: ReadonlySet<unknown>;
  files: ReadonlySet<unknown>;
}

/** The schema of what stands in a field, for a component, a relation or a row of a dynamic zone. */
const schemaWithin = (
  schemaOf: SchemaOf,
  attribute: AnySchema['attributes'][string],
  row: Row,
): AnySchema | undefined => {
  if (attribute.type === 'component') return schemaOf(attribute.component);
  if (attribute.type === 'dynamiczone') return schemaOf(String(row.__component));
  return attribute.type === 'relation' && 'target' in attribute ? schemaOf(attribute.target) : undefined;
};

/** Takes out of a row, and of all that is populated in it, what may not be shown. */
const takeOut = (schemaOf: SchemaOf, schema: AnySchema, row: Row, blocked: Blocked) => {
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const value = row[name];
    if (!isRow(value)) continue;
    const stays = (each: unknown) => {
      if (!isRow(each)) return true;
      if (attribute.type === 'media') return !blocked.files.has(each.id);
      const within = schemaWithin(schemaOf, attribute, each);
      if (!within) return true;
      if (within.uid === PICTURE && blocked.pictures.has(each.id)) return false;
      takeOut(schemaOf, within, each, blocked);
      return true;
    };
    if (Array.isArray(value)) row[name] = value.filter(stays);
    else if (!stays(value)) row[name] = null;
  }
};

/** Whether anything in a row could show a picture: a file, or a component that has one. */
const hasPictures = (schemaOf: SchemaOf, schema: AnySchema, row: Row): boolean =>
  Object.entries(schema.attributes).some(([name, attribute]) => {
    const rows = [row[name] ?? []].flat().filter(isRow);
    if (attribute.type === 'media') return rows.length > 0;
    return rows.some((each) => {
      const within = schemaWithin(schemaOf, attribute, each);
      return within !== undefined && (within.uid === PICTURE || hasPictures(schemaOf, within, each));
    });
  });

/**
 * Takes pictures whose consent is withdrawn or over out of every answer of the content API, with their caption and
 * whatever else is said of them. Looked up at every such answer, so that a withdrawal counts from the next one on and
 * an end at midnight (docs/adr/0022-consent.md).
 */
export const installConsent = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    const fromSite = strapi.requestContext.get()?.state?.route?.info?.type === 'content-api';
    if (!fromSite || !READS.includes(context.action)) return result;
    const schemaOf = schemasOf(strapi);
    const schema = schemaOf(context.uid);
    const answered: unknown[] = [result ?? []].flat();
    const rows = answered.filter(isRow);
    if (!rows.some((row) => hasPictures(schemaOf, schema, row))) return result;
    const files = await blockedFiles(strapi, today());
    if (files.length === 0) return result;
    const blocked = { pictures: await pictureRowsOf(strapi, files), files: new Set(files.map(({ id }) => id)) };
    for (const row of rows) takeOut(schemaOf, schema, row, blocked);
    return result;
  });
};
