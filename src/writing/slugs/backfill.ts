import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isOwned, SLUG_RECORD, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import type { Job, Steps } from '../../operations/jobs';
import { progressOf, setProgress } from '../../operations/progress';
import { tableOf } from '../../strapi/row-tables';
import { municipalityOf } from './slugs';

/** Documents in one transaction: about 1 ms each, during which SQLite serves no request. */
const BATCH = 50;

const workOf = (uid: ContentType) => `slug history: ${uid}`;

type Trx = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

interface PublishedRow {
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
  readonly publishedAt: Date | string;
  readonly [field: string]: unknown;
}

/** The next published documents that are missing in the slug history, in the order of their documentIds. */
const unlisted = async (
  strapi: Core.Strapi,
  trx: Trx,
  uid: ContentType,
  after: string,
): Promise<string[]> => {
  const table = tableOf(strapi, uid);
  const history = tableOf(strapi, SLUG_RECORD);
  const listed = strapi.db
    .getConnection(history)
    .select('id')
    .where({ type: uid })
    .whereRaw('?? = ??', [`${history}.document`, `${table}.document_id`]);
  const found: { document_id: string }[] = await strapi.db
    .getConnection(table)
    .transacting(trx)
    .distinct('document_id')
    .where('document_id', '>', after)
    .whereNotNull('published_at')
    .whereNotNull('slug')
    .whereNotExists(listed)
    .orderBy('document_id')
    .limit(BATCH);
  return found.map(({ document_id: documentId }) => documentId);
};

const listBatch = async (strapi: Core.Strapi, uid: ContentType, after: string): Promise<string[]> =>
  strapi.db.transaction(async ({ trx }) => {
    // One at a time, so that two instances that start together do not list the same documents.
    await strapi.db
      .queryBuilder('plugin::i18n.locale')
      .select('id')
      .where({ code: SOURCE_LOCALE })
      .forUpdate()
      .execute();
    const documents = await unlisted(strapi, trx, uid, after);
    const complete = documents.length === 0;
    await setProgress(strapi, workOf(uid), { after: documents.at(-1) ?? after, complete });
    if (complete) return documents;
    const rows: PublishedRow[] = await strapi.db.query(uid).findMany({
      where: { documentId: { $in: documents }, publishedAt: { $notNull: true }, slug: { $notNull: true } },
      select: ['documentId', 'locale', 'slug', 'publishedAt'],
      ...(isOwned(uid) && { populate: { municipality: { select: ['documentId'] } } }),
    });
    const slugs = [...new Set(rows.map(({ slug }) => slug))];
    const holding: { municipality: string; slug: string }[] = await strapi.db
      .query(SLUG_RECORD)
      .findMany({ where: { type: uid, slug: { $in: slugs }, held: true }, select: ['municipality', 'slug'] });
    // If two documents had the same slug before there was a rule, the first keeps it; the other gets an issue when it
    // is published again.
    const keys = new Set(holding.map(({ municipality, slug }) => `${municipality}/${slug}`));
    const data = rows.map((row) => {
      const { documentId: document, locale, slug, publishedAt: since } = row;
      const municipality = municipalityOf(row) ?? '';
      const key = `${municipality}/${slug}`;
      const held = !keys.has(key);
      keys.add(key);
      return { type: uid, document, municipality, locale, slug, since, current: true, held };
    });
    await strapi.db.query(SLUG_RECORD).createMany({ data });
    return documents;
  });

/**
 * Adds to the slug history what was published before it existed. The progress is stored in the database, so that the
 * next start continues after a stop, and reads no table once it is complete.
 */
export async function* fillSlugHistory(strapi: Core.Strapi): Steps {
  let listed = 0;
  for (const uid of CONTENT_TYPES)
    for (;;) {
      const { after, complete } = await progressOf(strapi, workOf(uid));
      if (complete) break;
      listed += (await listBatch(strapi, uid, after)).length;
      yield `${listed} documents so far`;
    }
  if (listed > 0)
    strapi.log.info(`The slug history now knows ${listed} documents that were published before.`);
}

export const slugHistoryJob = (strapi: Core.Strapi): Job => ({
  name: 'The filling of the slug history',
  steps: () => fillSlugHistory(strapi),
});
