import { malformedValues } from '../../model/schema/malformed-values';
import { refuse } from '../../model/messages/refuse';
import type { WriteHandler } from '../write';

/**
 * Refuses values that are invalid for their field: a date that does not exist, a country without a code. Like Strapi's
 * own type checks this is checked for drafts as well; completeness is checked on publishing only. Values copied to
 * other languages were checked when they were sent.
 */
export const requireWellFormed: WriteHandler = async ({ strapi, uid, data, schemaOf }, next) => {
  const issues = malformedValues(schemaOf, uid, data);
  return issues.length === 0 ? next() : refuse(strapi, issues);
};
