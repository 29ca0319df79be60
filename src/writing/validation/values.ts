import { malformedValues } from '../../model/schema/malformed-values';
import { refuse } from '../../model/messages/refuse';
import type { WriteHandler } from '../write';

/**
 * Refuses values that mean nothing in the field they were written to: a date that does not exist, a country without a
 * code. Like Strapi's own type checks this holds for drafts as well; what a reader needs is asked on publishing only. What
 * is copied to other languages was checked when it was sent, by the rules of that time.
 */
export const requireWellFormed: WriteHandler = async ({ strapi, uid, data, schemaOf }, next) => {
  const issues = malformedValues(schemaOf, uid, data);
  return issues.length === 0 ? next() : refuse(strapi, issues);
};
