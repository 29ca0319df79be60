import { adminApi } from '@strapi/strapi/admin';

export const TAG = 'Document';

/**
 * Hold: the tag by which the content manager has everything that shows a document read again when it is written
 * (content-manager/dist/admin/services/documents.mjs). Without it a panel of ours would show what was so until the page is
 * loaded anew. It can go when the tag is exported.
 */
export const documentApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] });

/** Of one document. */
export const tagOf = (uid: string, documentId: string) =>
  ({ type: TAG, id: `${uid}_${documentId}` }) as const;
