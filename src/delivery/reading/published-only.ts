import type { Core } from '@strapi/strapi';
import { isFromReader } from '../../strapi/present-request';

const READS = ['findMany', 'findOne', 'findFirst', 'count'];

/**
 * Whoever asks by another way than the admin (anonymous, an account or a token alike) gets published content only. Stock
 * Strapi hands out drafts to anyone who adds `?status=draft`, also through relations of other types
 * (strapi/strapi#25326, closed).
 */
export const installPublishedOnly = (strapi: Core.Strapi) => {
  strapi.documents.use((context, next) => {
    if (isFromReader(strapi) && READS.includes(context.action)) {
      // The union of all actions' params has no `status`; for the four reads it is the document service's own.
      const params = context.params as Record<string, unknown>;
      params.status = 'published';
      delete params.publicationFilter;
      delete params.hasPublishedVersion;
    }
    return next();
  });
};
