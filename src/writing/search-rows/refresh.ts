import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { loadDocument } from '../document-rows';
import { searchRowOf } from './search-row';
import { storeSearchRows } from './store';

/** Stores how a document is searched whose published rows were written past the pipeline: a language was added or removed. */
export async function refreshSearchRows(strapi: Core.Strapi, uid: ContentType, documentId: string) {
  const { published } = await loadDocument(strapi, uid, documentId);
  const rows = published.map((row) => searchRowOf(schemasOf(strapi), uid, row));
  await storeSearchRows(strapi, uid, documentId, rows);
}
