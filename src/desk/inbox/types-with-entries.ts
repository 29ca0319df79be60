import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { inLanguage, rowsOfStatement } from '../../operations/database/rows-of-statement';
import { tableOf } from '../../strapi/row-tables';

/** The fields that put a draft into the inbox, with the condition of their columns; each has an index. */
const CONDITIONS = {
  readyForReview: 'ready_for_review = true',
  reviewBy: 'review_by is not null',
  publishAt: 'publish_at is not null',
  withdrawAt: 'withdraw_at is not null',
} as const;

export type InboxField = keyof typeof CONDITIONS;
const FIELDS = Object.keys(CONDITIONS) as InboxField[]; // the keys of the table above

/** Whether a field puts any draft of a type into the inbox. */
export type HasAny = (uid: ContentType, field: InboxField) => boolean;

/**
 * Finds by one statement the types with drafts for the inbox, and by which field. Each group of the inbox would query every
 * type, with the conditions of the user's roles and several statements each, and mostly one or two types have any.
 */
export async function typesWithInboxEntries(strapi: Core.Strapi): Promise<HasAny> {
  const select = FIELDS.map(
    (field) =>
      `exists (select 1 from ?? where published_at is null and ${inLanguage('locale')} and ${CONDITIONS[field]}) as "${field}"`,
  ).join(', ');
  const statement = CONTENT_TYPES.map(() => `select ? as type, ${select}`).join(' union all ');
  const bindings = CONTENT_TYPES.flatMap((uid) => [
    uid,
    ...FIELDS.flatMap(() => [tableOf(strapi, uid), SOURCE_LOCALE]),
  ]);
  const rows = await rowsOfStatement<{ type: string } & Record<InboxField, unknown>>(
    strapi,
    statement,
    bindings,
  );
  const found = new Map(rows.map((row) => [row.type, row]));
  return (uid, field) => Boolean(found.get(uid)?.[field]);
}
