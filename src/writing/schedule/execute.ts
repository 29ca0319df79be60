import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isIssueCode } from '../../model/messages/catalogue';
import { documentsOf } from '../documents';
import { recordOutcome, type RefusalReason } from './outcomes';
import { setOnDrafts } from './set-times';
import { claimTask, TIME_FIELD, type Task } from './tasks';

/** What became of one attempt. */
export type Attempt =
  | { kind: 'done' }
  /** Another instance, or an editor, was earlier. */
  | { kind: 'gone' }
  /** The rules refused; `waitsFor` are documents that have to be published or withdrawn before. */
  | { kind: 'refused'; issues: readonly RefusalReason[]; waitsFor: readonly string[] };

/** What a refusal of ours or of Strapi's says in its details (src/model/messages/refuse.ts). */
interface Details {
  errors?: readonly {
    code?: string;
    path?: string[];
    params?: Record<string, string | number>;
    message: string;
  }[];
  mustPublishFirst?: readonly { documentId: string }[];
  referredBy?: readonly { documentId: string }[];
}

const refusalOf = (error: InstanceType<typeof errors.ApplicationError>): Attempt => {
  const details = error.details as Details; // every refusal has an object there
  const issues = details.errors?.map(({ code, path = [], params = {}, message }) =>
    code !== undefined && isIssueCode(code) ? { code, path, params } : { message },
  );
  const waitsFor = [...(details.mustPublishFirst ?? []), ...(details.referredBy ?? [])];
  return {
    kind: 'refused',
    issues: issues ?? [{ message: error.message }],
    waitsFor: waitsFor.map(({ documentId }) => documentId),
  };
};

/**
 * Publishes or withdraws a document through the document service, so that every rule is asked. Claim, write and memory
 * are one transaction: whatever breaks off between them leaves the task as it was.
 *
 * @throws what is no refusal, such as a database that does not answer.
 */
export const attemptTask = async (strapi: Core.Strapi, task: Task, now: Date): Promise<Attempt> => {
  const { uid, documentId, action } = task;
  try {
    return await strapi.db.transaction(async (): Promise<Attempt> => {
      if (!(await claimTask(strapi, task, now))) return { kind: 'gone' };
      const documents = documentsOf(strapi, uid);
      await (action === 'publish' ? documents.publish({ documentId }) : documents.unpublish({ documentId }));
      await recordOutcome(strapi, task, now, null);
      return { kind: 'done' };
    });
  } catch (error) {
    if (error instanceof errors.ApplicationError) return refusalOf(error);
    throw error;
  }
};

/** Takes a time off a document without doing anything: it was done before, and an old form set it again. */
export const clearTaskTime = async (strapi: Core.Strapi, { uid, documentId, action }: Task) =>
  setOnDrafts(strapi, uid, documentId, { [TIME_FIELD[action]]: null });
