import { issue } from '../../domain/issue';
import { refuseInForm } from '../../model/messages/refuse';
import { malformedValues } from '../../model/schema/malformed-values';
import { referencesIn } from '../../model/schema/references';
import { linkToNothing } from '../../strapi/stock-refusals';
import type { Write, WriteHandler } from '../write';

/** The path of the link that Strapi found nothing at: somebody has deleted the entry while the form was open. */
const pathOfLink = (
  { schemaOf, schema, data }: Write,
  { documentId, type }: { documentId?: string; type?: string },
) =>
  referencesIn(schemaOf, schema, data ?? {}).find(({ documentIds, ids, target }) =>
    documentId === undefined ? target === type && ids.length > 0 : documentIds.includes(documentId),
  )?.path ?? [];

/**
 * Refuses values that are invalid for their field: a date that does not exist, a country without a code, a link to nothing. Like
 * Strapi's own type checks this is checked for drafts as well; completeness is checked on publishing only. Values copied to
 * other languages were checked when they were sent.
 */
export const requireWellFormed: WriteHandler = async (write, next) => {
  const { strapi, uid, data, schema, schemaOf } = write;
  const issues = malformedValues(schemaOf, uid, data);
  if (issues.length > 0) return refuseInForm(strapi, schema, issues);
  try {
    return await next();
  } catch (error) {
    // Strapi finds it out with what it reads to store the link anyway.
    const link = linkToNothing(error);
    if (!link) throw error;
    return refuseInForm(strapi, schema, [issue('link_to_nothing', pathOfLink(write, link))]);
  }
};
