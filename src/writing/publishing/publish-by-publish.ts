import { answeredDocument, documentsOf, type WriteResult } from '../documents';
import type { WriteHandler } from '../write';

/**
 * Reduces Strapi's three ways to publish to one: a `create` or `update` with `status: 'published'`, REST's default, is
 * saved as a draft and then published like any other. Strapi would call its `publish` internally, past all middlewares,
 * so no rule would be checked (docs/adr/0017-one-way-to-publish.md).
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
