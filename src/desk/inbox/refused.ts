import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../model/content-types';
import { isIssueCode, messageFor } from '../../model/messages/catalogue';
import { readerLanguage } from '../../model/messages/reader-language';
import { refusedTasks, type RefusalReason } from '../../writing/schedule/outcomes';
import { TIME_FIELD } from '../../writing/schedule/tasks';
import { instantOf } from '../../model/schema/row-values';
import type { InboxEntries, InboxItem } from '../contract';
import type { Asker } from './everywhere';
import { itemOf, rowsFor } from './find';

/** The reason in the reader's language; for a refusal of Strapi itself, Strapi's message. */
const textOfReason = (strapi: Core.Strapi, reason: RefusalReason): string => {
  if ('message' in reason) return reason.message;
  return isIssueCode(reason.code) ? messageFor(reason, readerLanguage(strapi)) : reason.code;
};

/** All documents that could not be published or withdrawn at their time, while that time is still set. */
export const refusedItems = async ({ strapi, accessTo }: Asker): Promise<InboxEntries> => {
  const outcomes = await refusedTasks(strapi);
  const items: InboxItem[] = [];
  for (const uid of CONTENT_TYPES) {
    const own = outcomes.filter(({ type }) => type === uid);
    const access = accessTo(uid);
    const fields = Object.values(TIME_FIELD);
    if (own.length === 0 || !access.reads(...fields)) continue;
    const named = { documentId: { $in: own.map(({ document }) => document) } };
    const rows = await rowsFor(strapi, uid, {
      by: 'updatedAt',
      fields,
      filters: [...(await access.filters()), named],
    });
    for (const { document, action, due, issues } of own) {
      const field = TIME_FIELD[action];
      const row = rows.find(({ documentId }) => documentId === document);
      if (!row || instantOf(row, field)?.getTime() !== new Date(due).getTime()) continue;
      const messages = (issues ?? []).map((reason) => textOfReason(strapi, reason));
      items.push({ ...itemOf(strapi, uid, row, field), action, messages });
    }
  }
  return { items, total: items.length };
};
