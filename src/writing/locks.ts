import type { Core } from '@strapi/strapi';
import type { ContentType } from '../model/content-types';
import { tableOf } from '../strapi/row-tables';

/** How long a write waits for another one; longer than any of ours takes. */
const PATIENCE_MS = 10_000;

/** Documents that are to be held: by their ids, or by the number of one of their rows. */
export interface Named {
  documentIds: readonly string[];
  ids?: readonly number[];
}

/**
 * Holds documents until the present transaction ends, all their rows, in one order. PostgreSQL only: SQLite has one writer.
 *
 * A write reads before it stores: which translations follow the source, what refers to a document, whether what it refers to is
 * published. Two writes that read at once both store what was true before the other.
 *
 * @param strength `write` for the document that is written: one at a time, and none that relies on it meanwhile.
 *   `rely` for those that a rule relies on: any number at a time, and no write on them meanwhile. Rows may be linked to in both.
 * @returns the documents that are there: another write may have deleted one while this one waited for it.
 * @throws what the driver throws when another write takes too long (55P03): operations/database/failure.ts knows it.
 */
export async function lockDocuments(
  strapi: Core.Strapi,
  uid: ContentType,
  { documentIds, ids = [] }: Named,
  strength: 'write' | 'rely',
): Promise<readonly string[]> {
  const isNone = documentIds.length === 0 && ids.length === 0;
  if (strapi.db.dialect.client !== 'postgres' || isNone) return documentIds;
  const table = tableOf(strapi, uid);
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`set local lock_timeout = ${PATIENCE_MS}`);
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

/**
 * Holds a name until the present transaction ends: who chooses it at the same moment waits, and then sees that it is taken.
 * PostgreSQL only, likewise.
 */
export async function lockName(strapi: Core.Strapi, name: string) {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`set local lock_timeout = ${PATIENCE_MS}`);
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
  });
}
