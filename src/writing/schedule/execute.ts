import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isIssueCode } from '../../model/messages/catalogue';
import { documentsOf } from '../documents';
import { recordOutcome, type RefusalReason } from './outcomes';
import { setOnDrafts } from './set-times';
import { lockTask, TIME_FIELD, type Task } from './tasks';

/** The result of running a task. */
export type TaskResult =
  | { kind: 'done' }
  /** Another instance or an editor did it before. */
  | { kind: 'gone' }
  /** It was refused by a rule; `waitsFor` are documents that have to be published or withdrawn first. */
  | { kind: 'refused'; issues: readonly RefusalReason[]; waitsFor: readonly string[] };

/** The details of a refusal, ours or Strapi's (src/model/messages/refuse.ts). */
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

const refusalOf = (error: InstanceType<typeof errors.ApplicationError>): TaskResult => {
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
 * Publishes or withdraws a document through the document service, so that every rule is checked. The lock, the write
 * and the outcome are one transaction, so a failure in between leaves the task as it was.
 *
 * @throws every error that is not a refusal, such as a database failure.
 */
export const runScheduledTask = async (strapi: Core.Strapi, task: Task, now: Date): Promise<TaskResult> => {
  const { uid, documentId, action } = task;
  try {
    return await strapi.db.transaction(async (): Promise<TaskResult> => {
      if (!(await lockTask(strapi, task, now))) return { kind: 'gone' };
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

/** Clears a time without running the task: it was done before, and a form that was open since set it again. */
export const clearTaskTime = async (strapi: Core.Strapi, { uid, documentId, action }: Task) =>
  setOnDrafts(strapi, uid, documentId, { [TIME_FIELD[action]]: null });
