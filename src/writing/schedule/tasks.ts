import type { Core, UID } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { inLanguage, rowsOfStatement } from '../../operations/database/rows-of-statement';
import { tableOf } from '../../strapi/row-tables';

/** The actions that can be scheduled. Withdrawals run first, so that a document due for both is not published again. */
const ACTIONS = ['withdraw', 'publish'] as const;
export type Action = (typeof ACTIONS)[number];

/** The field with the time. */
export const TIME_FIELD = { withdraw: 'withdrawAt', publish: 'publishAt' } as const satisfies Record<
  Action,
  string
>;

/** A scheduled action that is due. */
export interface Task {
  uid: ContentType;
  documentId: string;
  action: Action;
  /** The time that was set, as stored. */
  due: string;
  /** When the document was last changed, in any language. */
  changed: string;
}

type Row = Record<string, string>;

const dueRows = async (strapi: Core.Strapi, uid: ContentType, action: Action, now: Date): Promise<Task[]> => {
  const field = TIME_FIELD[action];
  const where = { publishedAt: null, [field]: { $lte: now } };
  const rows: Row[] = await strapi.db
    .query(uid)
    .findMany({ where, select: ['documentId', field, 'updatedAt'], orderBy: { updatedAt: 'asc' } });
  // There is one row for each language; the time is the same in all, and the last row has the last change.
  const tasks = rows.map((row) => ({
    uid,
    documentId: row.documentId ?? '',
    action,
    due: row[field] ?? '',
    changed: row.updatedAt ?? '',
  }));
  return [...new Map(tasks.map((task) => [task.documentId, task])).values()];
};

/** Which of these documents of a type are published. */
const publishedOf = async (strapi: Core.Strapi, uid: ContentType, documentIds: readonly string[]) => {
  if (documentIds.length === 0) return new Set<string>();
  const where = { documentId: { $in: documentIds }, publishedAt: { $notNull: true } };
  const rows: Row[] = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
  return new Set(rows.map(({ documentId }) => documentId ?? ''));
};

/** All tasks that are due: an indexed query for each type and action. */
export const dueTasks = async (strapi: Core.Strapi, now: Date): Promise<Task[]> => {
  const tasks: Task[] = [];
  for (const action of ACTIONS)
    for (const uid of CONTENT_TYPES) tasks.push(...(await dueRows(strapi, uid, action, now)));
  return tasks;
};

/**
 * The documents with a set withdrawal that will not run: they are not published, and no publication is set before it. One
 * statement, however many there are.
 */
export const idleWithdrawals = async (strapi: Core.Strapi): Promise<string[]> => {
  const ofType = `select draft.document_id as document from ?? as draft
    where draft.published_at is null and ${inLanguage('draft.locale')} and draft.withdraw_at is not null
    and (draft.publish_at is null or draft.publish_at >= draft.withdraw_at) and not exists
    (select 1 from ?? as shown where shown.document_id = draft.document_id and shown.published_at is not null)`;
  const bindings = CONTENT_TYPES.flatMap((uid) => {
    const table = tableOf(strapi, uid);
    return [table, SOURCE_LOCALE, table];
  });
  const statement = CONTENT_TYPES.map(() => ofType).join(' union all ');
  const rows = await rowsOfStatement<{ document: string }>(strapi, statement, bindings);
  return rows.map(({ document }) => document);
};

/** Tasks without withdrawals of unpublished documents. Their time stays, for when the document is published. */
export const onlyPossible = async (strapi: Core.Strapi, tasks: readonly Task[]): Promise<Task[]> => {
  const withdrawals = tasks.filter(({ action }) => action === 'withdraw');
  const published = new Set<string>();
  for (const uid of CONTENT_TYPES) {
    const documentIds = withdrawals.filter((task) => task.uid === uid).map(({ documentId }) => documentId);
    for (const documentId of await publishedOf(strapi, uid, documentIds)) published.add(documentId);
  }
  return tasks.filter(({ action, documentId }) => action === 'publish' || published.has(documentId));
};

/**
 * Locks a task for this instance until the transaction ends: another instance waits, then finds the time cleared.
 *
 * @returns whether it is still to be done.
 */
export const lockTask = async (
  strapi: Core.Strapi,
  { uid, documentId, action }: Task,
  now: Date,
): Promise<boolean> => {
  const rows: unknown[] = await strapi.db
    .queryBuilder(uid as UID.ContentType)
    .select('id')
    .where({ documentId, publishedAt: null, [TIME_FIELD[action]]: { $lte: now } })
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.length > 0;
};
