import { SOURCE_LOCALE } from '../../model/locales';
import { loadDocument, type DocumentRows } from '../document-rows';
import { allReferrers } from '../publishing/referrers';
import type { WriteHandler } from '../write';
import { changesIn } from './changes';
import { addEntry } from './record';

/**
 * When a document is deleted, drafts lose their link to it, as in Strapi. Each draft's history records this: otherwise
 * a partner would disappear from a visit without any write in its history.
 */
export const recordLostLinks: WriteHandler = async (write, next) => {
  const { strapi, uid, documentId, schemaOf } = write;
  const linking = documentId === undefined ? [] : await allReferrers(strapi, uid, documentId, 'draft');
  const before: DocumentRows[] = [];
  for (const each of linking) before.push(await loadDocument(strapi, each.uid, each.documentId));
  const result = await next();
  for (const [index, { uid: type, documentId: document }] of linking.entries()) {
    const drafts = before[index]?.drafts ?? [];
    const now = await loadDocument(strapi, type, document);
    const locale = now.source?.locale ?? SOURCE_LOCALE;
    const changes = changesIn(schemaOf, schemaOf(type), drafts, now.drafts, locale);
    if (changes.length > 0)
      await addEntry(strapi, {
        uid: type,
        document,
        action: 'update',
        locale,
        changes,
        row: now.source,
        reason: null,
      });
  }
  return result;
};
