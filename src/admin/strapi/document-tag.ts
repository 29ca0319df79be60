import { adminApi } from '@strapi/strapi/admin';

export const TAG = 'Document';

/**
 * Hold: the tag by which the content manager reloads everything that shows a document after it is written
 * (content-manager/dist/admin/services/documents.mjs). Without it our panels would show old data until the page is
 * reloaded. It can go when the tag is exported.
 */
export const documentApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] });

/** The tag of one document. */
export const tagOf = (uid: string, documentId: string) =>
  ({ type: TAG, id: `${uid}_${documentId}` }) as const;

/** The tag of a type's list. */
export const tagOfList = (uid: string) => ({ type: TAG, id: `${uid}_LIST` }) as const;
