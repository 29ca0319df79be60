import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../locales';
import type { ContentType } from '../content-types';
import { onWrite, type WriteParams, type WriteResult } from '../writing/on-write';

interface Publishing {
  publish: (params: WriteParams) => Promise<{ entries: WriteResult[] }>;
}
/** Documents of any of our types, of which only the publishing is used. */
const documentsOf = (strapi: Core.Strapi, uid: ContentType) => strapi.documents(uid) as unknown as Publishing; // see above

/**
 * Makes one way to publish out of Strapi's three: a `create` or `update` with `status: 'published'`, REST's default, is
 * saved as a draft and then published like any other. Strapi's own way calls its `publish` inside, where no middleware
 * sees it, so no rule would be asked (docs/adr/0017-one-way-to-publish.md).
 */
export const installPublishByPublish = (strapi: Core.Strapi) =>
  onWrite(strapi, ['create', 'update'], async ({ uid, params }, next) => {
    if (params.status !== 'published') return next();
    params.status = 'draft';
    const saved = (await next()) as { documentId: string } | null; // create and update answer with the entry, or null
    if (saved === null) return null;
    const { fields, populate, locale = SOURCE_LOCALE } = params;
    const selection = { ...(fields !== undefined && { fields }), ...(populate !== undefined && { populate }) };
    const { entries } = await documentsOf(strapi, uid).publish({ documentId: saved.documentId, locale, ...selection });
    return entries[0] ?? null;
  });
