import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { FILE } from '../../model/content-types';
import { partsOf } from '../../model/schema/parts';
import { rowsOf } from '../../model/schema/row-values';
import { DocumentRows, type EntryRow } from '../document-rows';
import { municipalityOf } from '../slugs/slugs';
import type { Write, WriteHandler } from '../write';

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'pobratim_withdrawn' });
const keyOf = (uid: ContentType, documentId: string) => `${uid}.${documentId}`;

const isTranslated = ({ translation }: EntryRow) => translation !== 'source' && translation !== 'fallback';

const stored = async ({ strapi, uid }: Write, documentId: string): Promise<EntryRow[]> =>
  ((await store(strapi).get({ key: keyOf(uid, documentId) })) ?? []) as EntryRow[]; // only `keepWithdrawn` writes it

/** Stores rows with a translation among them, in place of those that were stored before. */
export const keepWithdrawn = async (
  { strapi, uid }: Write,
  documentId: string,
  rows: readonly EntryRow[],
) => {
  const key = keyOf(uid, documentId);
  if (rows.some(isTranslated)) await store(strapi).set({ key, value: rows });
  else await store(strapi).delete({ key });
};

/**
 * Keeps the translations that a withdrawal removes from the site, until the document is published again or deleted: the
 * draft may have been changed by then, and be unfinished.
 */
export const keepWithdrawnTexts: WriteHandler = async (write, next) => {
  const { action, asked, before, documentId } = write;
  const result = await next();
  const wasPublished = before.published.length > 0;
  if (documentId === undefined || wasPublished !== (action === 'unpublish')) return result;
  if (action === 'unpublish') await keepWithdrawn(write, documentId, before.published);
  else if (action === 'publish' || asked === undefined || asked.includes(String(before.source?.locale)))
    await keepWithdrawn(write, documentId, []);
  else {
    const others = (await stored(write, documentId)).filter(({ locale }) => !asked.includes(locale));
    await keepWithdrawn(write, documentId, others);
  }
  return result;
};

/** Whether the files that a text shows can still be shown: they exist, and belong to the document's municipality or to all. */
const hasItsFiles = async ({ strapi, before, schema, schemaOf }: Write, row: EntryRow) => {
  const ids = [...partsOf(schemaOf, schema, row)].flatMap((part) =>
    schema.attributes[String(part.path[0])]?.type !== 'dynamiczone'
      ? []
      : Object.entries(part.schema.attributes).flatMap(([name, { type }]) =>
          type === 'media' ? rowsOf(part.row, name).map(({ id }) => Number(id)) : [],
        ),
  );
  if (ids.length === 0) return true;
  const owners = [{ municipality: null }, { municipality: municipalityOf(before.source) ?? null }];
  const found = await strapi.db.query(FILE).count({ where: { id: { $in: ids }, $or: owners } });
  return found === new Set(ids).size;
};

/** The rows that readers have, or had until the document was withdrawn. */
export const lastPublished = async (write: Write): Promise<DocumentRows> => {
  const { before, documentId } = write;
  if (before.published.length > 0 || documentId === undefined) return before;
  const rows: EntryRow[] = [];
  for (const row of await stored(write, documentId)) if (await hasItsFiles(write, row)) rows.push(row);
  return new DocumentRows(rows);
};
