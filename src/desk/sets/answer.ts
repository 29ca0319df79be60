import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { issue } from '../../domain/issue';
import { isContentType } from '../../model/content-types';
import { shorten } from '../../model/messages/catalogue';
import { messagesOf, sentenceOf, type Reason } from '../../model/messages/refuse';
import type { ActOnSet, SetOfDocuments } from '../../strapi/document-sets';
import type { Outcome } from '../../writing/publishing/act-together';
import { actOnSet } from '../../writing/publishing/sets';

const SUMMARY = {
  publish: 'set_published',
  unpublish: 'set_unpublished',
  delete: 'set_deleted',
} as const;

/** How many refused entries the sentence of an answer names; its details name all. */
const NAMED = 5;

/** A document of the answer: done, or the reasons with their paths in its own form. */
export const entryOf = ({ document, reasons }: Outcome) => ({
  ...document,
  done: reasons.length === 0,
  errors: reasons,
});

const sentencesOf = (strapi: Core.Strapi, reasons: readonly Reason[]) =>
  [...new Set(reasons.map((reason) => sentenceOf(strapi, reason)))].join(' ');

/** The reasons for which other documents than that of a form were refused: its fields are not those of the form. */
export const reasonsElsewhere = (strapi: Core.Strapi, { document, reasons }: Outcome): Reason[] =>
  reasons.map(({ label, ...reason }) => ({
    ...reason,
    path: [],
    message: `„${shorten(document.title)}“: ${sentenceOf(strapi, { label, message: reason.message })}`,
  }));

/** One sentence for people: how many were done, and why the first few others were not. */
const summaryOf = (strapi: Core.Strapi, action: SetOfDocuments['action'], outcomes: readonly Outcome[]) => {
  const refused = outcomes.filter(({ reasons }) => reasons.length > 0);
  const params = { done: outcomes.length - refused.length, count: outcomes.length };
  const more = refused.length - NAMED;
  const [done] = messagesOf(strapi, [issue(SUMMARY[action], [], params)]);
  const rest = more > 0 ? messagesOf(strapi, [issue('set_more_refused', [], { more })]) : [];
  return [
    done?.message,
    ...refused
      .slice(0, NAMED)
      .map(({ document, reasons }) => `„${shorten(document.title)}“: ${sentencesOf(strapi, reasons)}`),
    ...rest.map(({ message }) => message),
  ].join(' ');
};

/**
 * Publishes, withdraws or deletes the documents that are selected in a list of the admin, and answers document by document
 * (docs/adr/0046-sets.md).
 *
 * @throws errors.ValidationError if one of them was refused, with `count` and `entries` in its details: those that were done
 *   stay done.
 */
export const answerSet: ActOnSet = async (strapi, { action, uid, documentIds, locale }) => {
  if (!isContentType(uid)) return undefined;
  const outcomes = await actOnSet(strapi, { action, locale }, uid, documentIds);
  const entries = outcomes.map(entryOf);
  const count = entries.filter(({ done }) => done).length;
  if (count === entries.length) return { count, entries };
  throw new errors.ValidationError(summaryOf(strapi, action, outcomes), {
    errors: outcomes.flatMap((outcome) => reasonsElsewhere(strapi, outcome)),
    count,
    entries,
  });
};
