import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { isIssueCode } from '../../model/messages/catalogue';
import { messagesInForm, sentenceOf } from '../../model/messages/refuse';
import { refusedTasks, type Outcome, type RefusalReason } from '../../writing/schedule/outcomes';
import { TIME_FIELD } from '../../writing/schedule/tasks';
import { instantOf, textOf } from '../../model/schema/row-values';
import { inOrder } from './everywhere';
import type { InboxUser } from './user';
import type { InboxEntries, InboxItem } from '../contract';
import { itemOf, rowsFor } from './find';

/** The reason in the reader's language; for a refusal of Strapi itself, Strapi's message. */
const textOfReason = async (
  strapi: Core.Strapi,
  uid: ContentType,
  reason: RefusalReason,
): Promise<string> => {
  if ('message' in reason) return reason.message;
  if (!isIssueCode(reason.code)) return reason.code;
  const [detail] = await messagesInForm(strapi, strapi.getModel(uid), [reason]);
  return detail ? sentenceOf(strapi, detail) : reason.code;
};

/** The first refused documents, how many there are, and the tasks of all of them. */
export interface Refused extends InboxEntries {
  tasks: readonly Pick<Outcome, 'document' | 'action'>[];
}
interface Standing {
  uid: ContentType;
  outcome: Outcome;
  date: string | null;
}

/** The refusals of a type while their time is still set, of entries that the user may read. */
const standingOf = async (
  { strapi, accessTo }: InboxUser,
  uid: ContentType,
  own: readonly Outcome[],
): Promise<Standing[]> => {
  const access = accessTo(uid);
  const fields = Object.values(TIME_FIELD);
  if (own.length === 0 || !access.reads(...fields)) return [];
  const named = { documentId: { $in: own.map(({ document }) => document) } };
  const filters = [...(await access.filters()), named];
  const rows = await rowsFor(strapi, uid, { by: 'updatedAt', fields, filters, bare: true });
  const byDocument = new Map(rows.map((row) => [String(row.documentId), row]));
  return own.flatMap((outcome) => {
    const [row, field] = [byDocument.get(outcome.document), TIME_FIELD[outcome.action]];
    const stands = row && instantOf(row, field)?.getTime() === new Date(outcome.due).getTime();
    return stands ? [{ uid, outcome, date: textOf(row, field) }] : [];
  });
};

/** Refusals as items, with the entries' titles and the reasons. */
const itemsOf = async (strapi: Core.Strapi, shown: readonly Standing[]): Promise<InboxItem[]> => {
  const items = new Map<Standing, InboxItem>();
  for (const uid of new Set(shown.map((each) => each.uid))) {
    const own = shown.filter((each) => each.uid === uid);
    const filters = [{ documentId: { $in: own.map(({ outcome }) => outcome.document) } }];
    const rows = await rowsFor(strapi, uid, { by: 'updatedAt', fields: Object.values(TIME_FIELD), filters });
    for (const each of own) {
      const { document, action, issues } = each.outcome;
      const row = rows.find(({ documentId }) => documentId === document);
      const messages: string[] = [];
      for (const reason of issues ?? []) messages.push(await textOfReason(strapi, uid, reason));
      if (row) items.set(each, { ...itemOf(strapi, uid, row, TIME_FIELD[action]), action, messages });
    }
  }
  return shown.flatMap((each) => items.get(each) ?? []);
};

/** Documents that could not be published or withdrawn at their time, while that time is still set. */
export const refusedItems = async (user: InboxUser): Promise<Refused> => {
  const outcomes = await refusedTasks(user.strapi);
  const standing: Standing[] = [];
  for (const uid of CONTENT_TYPES)
    standing.push(
      ...(await standingOf(
        user,
        uid,
        outcomes.filter(({ type }) => type === uid),
      )),
    );
  const items = await itemsOf(user.strapi, inOrder(standing).slice(0, user.limit));
  return { items, total: standing.length, tasks: standing.map(({ outcome }) => outcome) };
};
