import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentType } from '../../model/content-types';
import type { PublishWithOthers } from '../../strapi/document-sets';
import { answeredEntries, documentsOf } from '../../writing/documents';
import { actTogether } from '../../writing/publishing/act-together';
import { neededBy, type Named } from '../../writing/publishing/links';
import { namesOf } from '../../writing/publishing/referrers';
import { entryOf, reasonsElsewhere } from './answer';
import { sentenceOf } from '../../model/messages/refuse';

/**
 * Whether the request asks for it, by the address as it was sent: the i18n plugin empties the query of a publication before the
 * controller is called (i18n/dist/server/controllers/validate-locale-creation.js).
 */
const isAskedFor = (strapi: Core.Strapi): boolean => {
  const { originalUrl = '' } = strapi.requestContext.get() ?? {};
  return new URL(originalUrl, 'http://localhost').searchParams.get('withRelated') === 'true';
};

/**
 * Publishes the document of a form with the unpublished ones that it links to, and those that they link to, if the request says
 * so (`?withRelated=true`): all of them in one transaction, or none (docs/adr/0046-sets.md).
 *
 * @throws errors.ValidationError with everything that any of them lacks: in `errors` at the fields of the form, and by document
 *   in `entries`.
 */
export const publishWithRelated: PublishWithOthers = async (strapi, uid, documentId, publish) => {
  if (!isAskedFor(strapi) || !isContentType(uid)) return undefined;
  const [own] = await namesOf(strapi, uid, [documentId], 'draft');
  if (!own) return undefined;
  let entries: object[] = [];
  const write = async (document: Named) => {
    if (document === own) {
      entries = await publish();
      return entries.length > 0;
    }
    // The others in their source language only: an unfinished translation of theirs was not asked for.
    const params = { documentId: document.documentId, populate: {} };
    return answeredEntries(await documentsOf(strapi, document.uid).publish(params)).length > 0;
  };
  const documents = [...(await neededBy(strapi, uid, documentId)), own];
  const outcomes = await actTogether(strapi, { action: 'publish', write }, documents);
  const refused = outcomes.filter(({ reasons }) => reasons.length > 0);
  if (refused.length === 0) return entries;
  const reasons = refused.flatMap((outcome) =>
    outcome.document === own ? outcome.reasons : reasonsElsewhere(strapi, outcome),
  );
  throw new errors.ValidationError(reasons.map((reason) => sentenceOf(strapi, reason)).join(' '), {
    errors: reasons,
    entries: outcomes.map(entryOf),
  });
};
