import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { linkTableOf } from '../../strapi/link-tables';
import { tableOf } from '../../strapi/row-tables';

/** One row of a damaged document, with what an operator needs to find it. */
interface DamagedRow {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  municipality?: { documentId: string; name?: string | null } | null;
  [title: string]: unknown;
}

async function documentIdsIn(strapi: Core.Strapi, sql: string): Promise<string[]> {
  const result: { rows?: { document_id: string }[] } & { document_id: string }[] =
    await strapi.db.connection.raw(sql);
  return [...new Set((result.rows ?? result).map((row) => row.document_id))]; // PostgreSQL's driver wraps the rows
}

/** Documents with two rows in one language and state, of which Strapi reads only the first. */
const twofold = (strapi: Core.Strapi, table: string) =>
  documentIdsIn(
    strapi,
    `select document_id from ${table} where document_id is not null
     group by document_id, coalesce(locale, ''), (published_at is null) having count(*) > 1`,
  );

/** Documents whose rows belong to different municipalities, because one row was moved. */
async function ofSeveral(strapi: Core.Strapi, uid: ContentType, table: string): Promise<string[]> {
  if (!isOwned(uid)) return [];
  const link = linkTableOf(strapi, uid, 'municipality');
  return documentIdsIn(
    strapi,
    `select t.document_id from ${table} t
     join ${link.table} l on l.${link.source} = t.id
     join ${tableOf(strapi, MUNICIPALITY)} m on m.id = l.${link.target}
     where t.document_id is not null group by t.document_id having count(distinct m.document_id) > 1`,
  );
}

const nameRow = ({ id, locale, publishedAt }: DamagedRow) =>
  `row ${id} (${locale ?? 'no language'}, ${publishedAt === null ? 'draft' : 'published'})`;

async function report(strapi: Core.Strapi, uid: ContentType, documentId: string, problem: string) {
  const tableName = tableOf(strapi, uid);
  const title = titleField(schemasOf(strapi)(uid));
  const populate = isOwned(uid) ? { municipality: { select: ['documentId', 'name'] } } : {};
  const rows: DamagedRow[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate, orderBy: { id: 'asc' } });
  const titles = [...new Set(rows.map((row) => `“${String(row[title])}”`))].join(' and ');
  const owners = [...new Set(rows.flatMap(({ municipality }) => municipality?.name ?? []))].join(', ');
  strapi.log.error(
    `The document ${documentId} of ${uid}, ${titles}${owners && `, municipality ${owners}`}, is damaged: ${problem}. ` +
      `Its rows in the table ${tableName}: ${rows.map(nameRow).join(', ')}. ` +
      'Stop the server and follow "A damaged document" in docs/operators/storage.md.',
  );
}

/**
 * Looks for documents damaged by an earlier version, and logs each with what to do; the start continues, since all
 * other documents can be used.
 *
 * @returns the tables with two rows of a document in one language and state: no unique index can be made there.
 */
export async function reportDamagedDocuments(strapi: Core.Strapi): Promise<string[]> {
  const damaged: string[] = [];
  for (const uid of CONTENT_TYPES) {
    const tableName = tableOf(strapi, uid);
    const doubled = await twofold(strapi, tableName);
    for (const id of doubled) await report(strapi, uid, id, 'it has two rows in one language and state');
    for (const id of await ofSeveral(strapi, uid, tableName))
      await report(strapi, uid, id, 'its rows belong to different municipalities');
    if (doubled.length > 0) damaged.push(tableName);
  }
  return damaged;
}
