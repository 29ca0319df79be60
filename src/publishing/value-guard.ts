import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isContentType } from '../content-types';
import { malformedValues } from '../schema/malformed-values';
import { messageFor } from '../messages/catalogue';
import { schemasOf } from '../schema/marks';
import { readerLanguage } from '../messages/reader-language';

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
    const language = readerLanguage(strapi);
    const details = issues.map((issue) => ({
      path: [...issue.path],
      message: messageFor(issue, language),
      name: 'ValidationError',
    }));
    throw new errors.ValidationError(details.map(({ message }) => message).join(' '), { errors: details });
  });
};
