import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { tableOf } from '../../strapi/row-tables';

/** The fields by which a draft waits for somebody, with the condition of their columns; each has an index. */
const CONDITIONS = {
  readyForReview: 'ready_for_review = true',
  reviewBy: 'review_by is not null',
  publishAt: 'publish_at is not null',
  withdrawAt: 'withdraw_at is not null',
} as const;

export type WaitingField = keyof typeof CONDITIONS;
const FIELDS = Object.keys(CONDITIONS) as WaitingField[]; // the keys of the table above

/** Whether any draft of a type waits by a field. */
export type Waits = (uid: ContentType, field: WaitingField) => boolean;

/**
 * Asks by one statement of which types anything waits, and by which field. Each group of the inbox asks every type for
 * entries, with the conditions of whoever asks and several statements each, and mostly one or two types have any.
 */
export async function waitingTypes(strapi: Core.Strapi): Promise<Waits> {
  const select = FIELDS.map(
    (field) =>
      `exists (select 1 from ?? where published_at is null and locale = ? and ${CONDITIONS[field]}) as "${field}"`,
  ).join(', ');
  const statement = CONTENT_TYPES.map(() => `select ? as type, ${select}`).join(' union all ');
  const bindings = CONTENT_TYPES.flatMap((uid) => [
    uid,
    ...FIELDS.flatMap(() => [tableOf(strapi, uid), SOURCE_LOCALE]),
  ]);
  const rows = await rowsOfStatement<{ type: string } & Record<WaitingField, unknown>>(
    strapi,
    statement,
    bindings,
  );
  const waiting = new Map(rows.map((row) => [row.type, row]));
  return (uid, field) => Boolean(waiting.get(uid)?.[field]);
}
