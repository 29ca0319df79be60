import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { CHANGE_NOTICE, type ContentType, type FILE } from '../../model/content-types';
import { now } from '../../model/clock';
import { noticeSettingsOf } from './settings';
import type { Address } from './notice';

/** A document, by its type. */
export interface DocumentKey {
  uid: ContentType;
  documentId: string;
}

/** Something that readers can notice of a document in a language, or of a file. */
export type Change =
  | (DocumentKey & {
      locale: string;
      /** Where readers found it before, with the municipality's documentId; `same` where it cannot have moved. */
      before: Address | null | 'same';
      /** Documents that it linked to before, and may not any more. */
      formerLinks?: readonly DocumentKey[];
    })
  | { uid: typeof FILE; documentId: string };

/** A change as it is stored, until it is known whom it concerns. */
export interface StoredChange {
  id: number;
  at: string;
  type: Change['uid'];
  document: string;
  locale: string | null;
  message: string;
  payload: { before: Address | null | 'same'; formerLinks: readonly DocumentKey[] };
}

/** What to do when there are new changes; only where notices are sent. */
const wakers = new WeakMap<Core.Strapi, () => void>();

/** Sends what is due without waiting for the clock. */
export const wakeNotices = (strapi: Core.Strapi) => wakers.get(strapi)?.();

/** @param wake called after each commit of a transaction with changes. */
export const onNewChanges = (strapi: Core.Strapi, wake: () => void) => void wakers.set(strapi, wake);

const rowOf = (change: Change) => ({
  type: change.uid,
  document: change.documentId,
  at: now(),
  state: 'new',
  attempts: 0,
  message: `msg_${randomUUID()}`,
  ...('locale' in change && {
    locale: change.locale,
    payload: { before: change.before, formerLinks: change.formerLinks ?? [] },
  }),
});

/**
 * Stores changes in the transaction of the write, so that they are sent if and only if it is committed, whatever happens to the
 * process (docs/adr/0072-change-notices.md). One statement; none where no site is to be told.
 */
export async function recordChanges(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0 || noticeSettingsOf(strapi).receivers.length === 0) return;
  await strapi.db.transaction(async ({ onCommit }) => {
    await strapi.db.query(CHANGE_NOTICE).createMany({ data: changes.map(rowOf) });
    onCommit(() => wakeNotices(strapi));
  });
}
