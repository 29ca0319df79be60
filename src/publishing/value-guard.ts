import type { Core } from '@strapi/strapi';
import { isContentType } from '../content-types';
import { malformedValues } from '../schema/malformed-values';
import { refuse } from '../messages/refuse';
import { schemasOf } from '../schema/marks';

/** The actions that bring values from outside; publishing and discarding only copy what is stored. */
const WRITES = ['create', 'update', 'clone'];

/**
 * Refuses values that mean nothing in the field they were written to: a date that does not exist, a country without a
 * code. Like Strapi's own type checks this holds for drafts as well; what a reader needs is asked on publishing only.
 */
export const installValueGuard = (strapi: Core.Strapi) => {
  strapi.documents.use((context, next) => {
    const { uid, action } = context;
    if (!isContentType(uid) || !WRITES.includes(action)) return next();
    const { data } = context.params as { data?: unknown }; // the union of all writes' params
    const issues = malformedValues(schemasOf(strapi), uid, data);
    if (issues.length === 0) return next();
    return refuse(strapi, issues);
  });
};
