import { refuseInForm } from '../../model/messages/refuse';
import type { WriteHandler } from '../write';
import { publicationIssues } from './publication-issues';

/**
 * Refuses to publish what is not complete: published means complete (docs/adr/0018-published-means-complete.md). It
 * holds for every way to publish; it never refuses to save a draft.
 */
export const requirePublishable: WriteHandler = async (write, next) => {
  const { strapi, uid, before, asked = [] } = write;
  const { issues, publishFirst } = await publicationIssues(strapi, uid, before, asked);
  if (issues.length === 0) return next();
  const also = publishFirst.length > 0 ? { mustPublishFirst: publishFirst } : {};
  return refuseInForm(strapi, write.schema, issues, also);
};
