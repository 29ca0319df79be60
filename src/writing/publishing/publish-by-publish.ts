import { answeredDocument, documentsOf, type WriteResult } from '../documents';
import type { WriteHandler } from '../write';

/**
 * Makes one way to publish out of Strapi's three: a `create` or `update` with `status: 'published'`, REST's default, is
 * saved as a draft and then published like any other. Strapi's own way calls its `publish` inside, where no middleware
 * sees it, so no rule would be asked (docs/adr/0017-one-way-to-publish.md).
 */
export const publishByPublish: WriteHandler = async (write, next) => {
  if (!write.isToBePublished) return next();
  write.saveAsDraft();
  const documentId = answeredDocument(await next());
  if (documentId === undefined) return null;
  const { strapi, uid, locale, selection } = write;
  const published = await documentsOf(strapi, uid).publish({ documentId, locale, ...selection });
  const { entries } = published as { entries: WriteResult[] }; // what publish answers with
  return entries[0] ?? null;
};
