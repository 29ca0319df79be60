import type { Core } from '@strapi/strapi';
import { HISTORY_ENTRY, type ContentType } from '../../model/content-types';
import type { Change } from '../history/change';

/** A write that others made since a form was opened. */
export interface SavedSince {
  id: number;
  at: string | Date;
  who: string;
  whoKind: 'person' | 'token' | 'system';
  locale: string;
  changes: readonly Change[];
}

/** The actions whose changes are those of drafts; publishing records the difference between a draft and what was published. */
const ON_DRAFTS = ['update', 'discardDraft', 'delete'];

/** How many writes are read at most, the oldest first: more than are made while a form is open. */
const MOST = 500;

/** What was saved in a document's drafts after a history entry, the oldest first. */
export async function savedSince(
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  since: number,
): Promise<SavedSince[]> {
  const found: SavedSince[] = await strapi.db.query(HISTORY_ENTRY).findMany({
    where: { type: uid, document: documentId, id: { $gt: since }, action: { $in: ON_DRAFTS } },
    select: ['id', 'at', 'who', 'whoKind', 'locale', 'changes'],
    orderBy: { id: 'asc' },
    limit: MOST,
  });
  return found;
}

/** The number of the last history entry of a document; 0 when there is none. */
export async function lastEntry(strapi: Core.Strapi, uid: ContentType, documentId: string): Promise<number> {
  const last: { id: number } | null = await strapi.db.query(HISTORY_ENTRY).findOne({
    where: { type: uid, document: documentId },
    select: ['id'],
    orderBy: { id: 'desc' },
  });
  return last?.id ?? 0;
}
