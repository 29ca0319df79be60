import type { Core } from '@strapi/strapi';
import { issue } from '../../domain/issue';
import { today } from '../../model/clock';
import { messagesInForm, messagesOf, type Reason } from '../../model/messages/refuse';
import { schemasOf } from '../../model/schema/field-options';
import { loadDocument } from '../document-rows';
import { inRepeatedTransaction } from '../one-transaction';
import { reasonsOf } from '../refusal';
import type { Named } from './links';
import { publishIssues } from './publish-issues';
import { quoteTitles } from './require-unreferenced';
import { asOneSet } from './together';

/** What can be done to several documents at once. */
export type SetAction = 'publish' | 'unpublish' | 'delete';

/** What is done, and how it is done to one of the documents. */
export interface SetRequest {
  action: SetAction;
  /** @returns whether there was such a document. */
  write: (document: Named) => Promise<boolean>;
}

/** What became of a document. */
export interface Outcome {
  document: Named;
  /** Why it was refused; none when it was done. */
  reasons: readonly Reason[];
}

/** Takes back what was done before one of the documents was refused. */
class RefusedTogether extends Error {
  constructor(readonly outcomes: readonly Outcome[]) {
    super('Some of the documents were refused, so nothing was done.');
  }
}

const actOn = async (strapi: Core.Strapi, { write }: SetRequest, document: Named): Promise<Outcome> => {
  try {
    const isThere = await write(document);
    return { document, reasons: isThere ? [] : messagesOf(strapi, [issue('nothing_here', [])]) };
  } catch (error) {
    const reasons = reasonsOf(strapi, error);
    if (reasons === undefined) throw error;
    return { document, reasons };
  }
};

/** The issues that only the published set has: an agreement that amends the one that amends it. */
const issuesOfWhole = async (strapi: Core.Strapi, outcomes: readonly Outcome[]): Promise<Outcome[]> => {
  const asked: Outcome[] = [];
  for (const outcome of outcomes) {
    const { uid, documentId } = outcome.document;
    const { source } = await loadDocument(strapi, uid, documentId);
    const issues = source ? await publishIssues(uid, source, { strapi, today: today() }) : [];
    asked.push({ ...outcome, reasons: await messagesInForm(strapi, schemasOf(strapi)(uid), issues) });
  }
  return asked;
};

const isRefused = ({ reasons }: Outcome) => reasons.length > 0;

/** Documents without reasons of their own wait for those that have some. */
const allRefused = (
  strapi: Core.Strapi,
  documents: readonly Named[],
  outcomes: readonly Outcome[],
): Outcome[] => {
  const titles = quoteTitles(outcomes.filter(isRefused).map(({ document }) => document));
  const waits = messagesOf(strapi, [issue('refused_together', [], { titles })]);
  return documents.map(
    (document) =>
      outcomes.find((outcome) => outcome.document === document && isRefused(outcome)) ?? {
        document,
        reasons: waits,
      },
  );
};

/**
 * Publishes, withdraws or deletes documents in one transaction, in the given order: all of them, or none. Each is a write of
 * its own in the pipeline, with the rights of the user, its rules and its history; a link within the set is no reason to
 * refuse. What is wrong with any of them is found out at once.
 *
 * @param documents each once; those that others need come first where there is such an order.
 * @returns an outcome for each, in the same order: either all were done, or all have reasons.
 * @throws what is no refusal, such as a failure of the database.
 */
export async function actTogether(
  strapi: Core.Strapi,
  request: SetRequest,
  documents: readonly Named[],
): Promise<readonly Outcome[]> {
  const isOfMany = documents.length > 1;
  const attempt = async () => {
    const outcomes: Outcome[] = [];
    for (const document of documents) {
      try {
        outcomes.push(await actOn(strapi, request, document));
      } catch (error) {
        // PostgreSQL takes no further statement in a transaction in which an index has refused a row.
        if (!outcomes.some(isRefused)) throw error;
        break;
      }
    }
    if (outcomes.some(isRefused)) throw new RefusedTogether(outcomes);
    if (!isOfMany || request.action !== 'publish') return outcomes;
    const asked = await issuesOfWhole(strapi, outcomes);
    if (asked.some(isRefused)) throw new RefusedTogether(asked);
    return asked;
  };
  const documentIds = isOfMany ? documents.map(({ documentId }) => documentId) : [];
  try {
    return await asOneSet(documentIds, () =>
      inRepeatedTransaction(strapi, `${request.action} of ${documents.length} documents`, attempt),
    );
  } catch (error) {
    if (error instanceof RefusedTogether) return allRefused(strapi, documents, error.outcomes);
    throw error;
  }
}
