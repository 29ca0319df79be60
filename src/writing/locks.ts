import type { Core } from '@strapi/strapi';
import type { ContentType } from '../model/content-types';
import { tableOf } from '../strapi/row-tables';

/** How long a write waits for another one; longer than any write of ours takes. */
const LOCK_TIMEOUT_MS = 10_000;

/** The documents to lock: by their documentIds, or by the id of one of their rows. */
export interface ToLock {
  documentIds: readonly string[];
  ids?: readonly number[];
}

/**
 * Locks all rows of documents until the present transaction ends, always in the same order. PostgreSQL only: SQLite has one
 * writer.
 *
 * A write reads before it stores: which translations follow the source, which documents refer to this one, whether its targets
 * are published. If two writes read at the same time, each would store a result that ignores the other.
 *
 * @param strength `write` for the document that is written: one write at a time, and no other may rely on it.
 *   `rely` for documents that a rule relies on: any number of writes at a time, but none on these documents. Both allow other
 *   rows to link to them.
 * @returns the documents that exist: another write may have deleted one while this one waited for it.
 * @throws the driver's error when the lock is not free in time (55P03); operations/database/failure.ts recognises it.
 */
export async function lockDocuments(
  strapi: Core.Strapi,
  uid: ContentType,
  { documentIds, ids = [] }: ToLock,
  strength: 'write' | 'rely',
): Promise<readonly string[]> {
  const isNone = documentIds.length === 0 && ids.length === 0;
  if (strapi.db.dialect.client !== 'postgres' || isNone) return documentIds;
  const table = tableOf(strapi, uid);
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`set local lock_timeout = ${LOCK_TIMEOUT_MS}`);
    const rows = trx(table)
      .select('document_id')
      .whereIn('document_id', [...documentIds])
      .orderBy('id');
    if (ids.length > 0)
      rows.orWhereIn(
        'document_id',
        trx(table)
          .select('document_id')
          .whereIn('id', [...ids]),
      );
    const held: { document_id: string }[] = await (strength === 'write'
      ? rows.forNoKeyUpdate()
      : rows.forShare());
    return held.map((row) => row.document_id);
  });
}
