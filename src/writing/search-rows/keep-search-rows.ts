import { loadDocument, type EntryRow } from '../document-rows';
import { answeredEntries, type WriteResult } from '../documents';
import type { Write, WriteHandler } from '../write';
import { searchRowOf } from './search-row';
import { storeSearchRows } from './store';

/** The rows that readers have now. A publication copies the drafts, which are loaded, unless a text in translation stays behind. */
async function publishedRows(write: Write, result: WriteResult): Promise<readonly EntryRow[]> {
  const { strapi, uid, action, documentId, before, now } = write;
  if (action === 'unpublish') return [];
  const areCopied =
    action === 'publish' && before.drafts.every(({ translation }) => translation !== 'in-progress');
  if (!areCopied) return (await loadDocument(strapi, uid, String(documentId))).published;
  const locales = answeredEntries(result).map(({ locale }) => locale);
  return now.drafts.filter(({ locale }) => locales.includes(locale));
}

/**
 * Keeps what the search finds, in the transaction of the write: it is never older or newer than what readers see
 * (docs/adr/0070-search.md).
 */
export const keepSearchRows: WriteHandler = async (write, next) => {
  const { strapi, uid, action, documentId, before, schemaOf } = write;
  const result = await next();
  if (documentId === undefined || (action !== 'publish' && before.published.length === 0)) return result;
  const rows = await publishedRows(write, result);
  await storeSearchRows(
    strapi,
    uid,
    documentId,
    rows.map((row) => searchRowOf(schemaOf, uid, row)),
  );
  return result;
};
