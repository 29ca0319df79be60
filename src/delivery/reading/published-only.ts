import type { Core } from '@strapi/strapi';
import { isFromReader } from '../../strapi/present-request';
import { READS } from '../read-actions';

/**
 * Every request outside the admin (anonymous, with an account or a token) gets published content only. Stock Strapi
 * answers drafts to any request with `?status=draft`, also through relations of other types (strapi/strapi#25326,
 * closed).
 */
export const installPublishedOnly = (strapi: Core.Strapi) => {
  strapi.documents.use((context, next) => {
    if (isFromReader(strapi) && READS.includes(context.action)) {
      // The union of all actions' params has no `status`; the four reads have it.
      const params = context.params as Record<string, unknown>;
      params.status = 'published';
      delete params.publicationFilter;
      delete params.hasPublishedVersion;
    }
    return next();
  });
};
