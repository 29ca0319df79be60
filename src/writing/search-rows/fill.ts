import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { fieldsOfRole } from '../../model/schema/field-roles';
import type { Row } from '../../model/schema/row-values';
import { populateComponents } from '../../model/schema/walk';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import type { Job, Steps } from '../../operations/jobs';
import { progressOf, setProgress } from '../../operations/progress';
import { SEARCH_TABLE } from '../../operations/search/tables';
import { tableOf } from '../../strapi/row-tables';
import { lockDocuments } from '../locks';
import { inRepeatedTransaction } from '../one-transaction';
import { searchRowOf } from './search-row';
import { storeSearchRows } from './store';

/** To be raised when texts are read, split or stemmed in another way: every installation then fills its index again by itself. */
const VERSION = 3;

/** Documents in one transaction: about 3 ms each, during which SQLite serves no request. */
const BATCH = 20;

const workOf = (uid: ContentType) => `search ${VERSION}: ${uid}`;

const idsOf = (rows: readonly { document: string }[]) => rows.map(({ document }) => document);

/** The next published documents, in the order of their documentIds. */
const publishedAfter = async (strapi: Core.Strapi, uid: ContentType, after: string): Promise<string[]> =>
  idsOf(
    await rowsOfStatement<{ document: string }>(
      strapi,
      'select distinct document_id as document from ?? where published_at is not null and document_id > ? order by document_id limit ?',
      [tableOf(strapi, uid), after, BATCH],
    ),
  );

/** Documents in the index that are not published: they were taken away past the pipeline, by an import for instance. */
const strays = async (strapi: Core.Strapi, uid: ContentType): Promise<string[]> =>
  idsOf(
    await rowsOfStatement<{ document: string }>(
      strapi,
      `select distinct document from ${SEARCH_TABLE} s where type = ? and not exists (select 1 from ?? p where p.document_id = s.document and p.published_at is not null) limit ?`,
      [uid, tableOf(strapi, uid), BATCH],
    ),
  );

/** The published rows of documents, with their components and their municipality. */
async function readPublished(strapi: Core.Strapi, uid: ContentType, documentIds: readonly string[]) {
  const schemaOf = schemasOf(strapi);
  const owner = fieldsOfRole(schemaOf(uid), 'owner');
  const populate = populateComponents(schemaOf, schemaOf(uid), (name) =>
    owner.includes(name) ? { select: ['documentId'] } : undefined,
  );
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
    populate,
  });
  return rows.map((row) => searchRowOf(schemaOf, uid, row));
}

/** Stores how documents are searched. A publication at the same moment waits, and stores its own afterwards. */
async function storeAll(strapi: Core.Strapi, uid: ContentType, documentIds: readonly string[]) {
  await lockDocuments(strapi, uid, { documentIds }, 'write');
  const rows = await readPublished(strapi, uid, documentIds);
  for (const documentId of documentIds)
    await storeSearchRows(
      strapi,
      uid,
      documentId,
      rows.filter(({ document }) => document === documentId),
    );
}

/** Whether the index has as many rows of a type as there are published. */
async function isWhole(strapi: Core.Strapi, uid: ContentType): Promise<boolean> {
  const [counted] = await rowsOfStatement<{ published: number | string; indexed: number | string }>(
    strapi,
    `select (select count(*) from ?? where published_at is not null) as published, (select count(*) from ${SEARCH_TABLE} where type = ?) as indexed`,
    [tableOf(strapi, uid), uid],
  );
  return counted !== undefined && Number(counted.published) === Number(counted.indexed);
}

/** Stores the next documents of a type; none when all are. */
const fillBatch = async (strapi: Core.Strapi, uid: ContentType): Promise<number> =>
  inRepeatedTransaction(strapi, `the search index of ${uid}`, async () => {
    const { after } = await progressOf(strapi, workOf(uid));
    const documents = await publishedAfter(strapi, uid, after);
    const others = documents.length === 0 ? await strays(strapi, uid) : [];
    const complete = documents.length === 0 && others.length === 0;
    await storeAll(strapi, uid, [...documents, ...others]);
    await setProgress(strapi, workOf(uid), { after: documents.at(-1) ?? after, complete });
    return documents.length + others.length;
  });

/**
 * Fills the index of the search: where it is new, where it is of an earlier version, and where its rows are not as many as what is
 * published, as after an import. The progress is stored in the database, so that the next start continues after a stop.
 *
 * @param anew fills it again in any case.
 */
export async function* fillSearch(strapi: Core.Strapi, { anew = false } = {}): Steps {
  let stored = 0;
  for (const uid of CONTENT_TYPES) {
    const { complete } = await progressOf(strapi, workOf(uid));
    if (anew || (complete && !(await isWhole(strapi, uid))))
      await setProgress(strapi, workOf(uid), { after: '', complete: false });
    yield undefined;
    for (;;) {
      if ((await progressOf(strapi, workOf(uid))).complete) break;
      stored += await fillBatch(strapi, uid);
      yield `${stored} documents so far`;
    }
  }
  if (stored > 0) strapi.log.info(`The search finds ${stored} documents that it did not know before.`);
}

export const searchJob = (strapi: Core.Strapi): Job => ({
  name: 'The filling of the search index',
  steps: () => fillSearch(strapi),
});
