import type { Core } from '@strapi/strapi';
import { today } from '../../model/clock';
import { recordPublishedSlugs } from '../slugs/slug-records';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { relationTarget } from '../../model/schema/walk';
import { recompute } from '../computed/recompute';
import { jobsOf, type Job, type Steps } from '../../operations/jobs';
import { recordChanges } from '../../operations/notices/outbox';
import { watchRows } from '../../strapi/row-events';
import { refreshSearchRows } from '../search-rows/refresh';
import { documentsOf } from '../documents';
import { asInternalWrite } from '../internal-write';
import { loadDocument } from '../document-rows';
import { pendingLanguages, setPending } from './pending';
import { restoreSources, sourcesJob } from './sources';
import { untranslate } from './untranslate';

/** Documents that get their row in one transaction: about 40 ms each, during which SQLite serves no request. */
const ROWS_AT_ONCE = 2;

/** Documents that are checked for a missing row in one transaction: after a restart most have one. */
const LOOKED_AT = 200;

interface Found {
  id: number;
  documentId: string;
  slug: string | null;
}

/** Whether the language still exists; locked, so that two instances do not make the same rows. */
const holdLanguage = async (strapi: Core.Strapi, code: string): Promise<boolean> => {
  const locale = strapi.db.queryBuilder('plugin::i18n.locale').select('id').where({ code }).forUpdate();
  const found: unknown[] = await locale.execute();
  return found.length > 0;
};

/**
 * Makes a row for each of the next documents that have none: with a slug, and without content yet.
 *
 * @returns the id to continue after, and how many rows were made; null when no document is left or the language was
 *   removed.
 */
const makeRows = async (
  strapi: Core.Strapi,
  uid: ContentType,
  code: string,
  after: number,
): Promise<{ last: number; made: number } | null> =>
  strapi.db.transaction(async () => {
    if (!(await holdLanguage(strapi, code))) return null;
    const where = { publishedAt: null, translation: 'source', id: { $gt: after } };
    const select = ['id', 'documentId', 'slug'];
    const sources: Found[] = await strapi.db
      .query(uid)
      .findMany({ where, select, orderBy: { id: 'asc' }, limit: LOOKED_AT });
    const documentIds = sources.map(({ documentId }) => documentId);
    const made: Found[] = await strapi.db.query(uid).findMany({
      where: { documentId: { $in: documentIds }, locale: code, publishedAt: null },
      select: ['documentId'],
    });
    const known = new Set(made.map(({ documentId }) => documentId));
    const missing = sources.filter(({ documentId }) => !known.has(documentId));
    const batch = missing.slice(0, ROWS_AT_ONCE);
    for (const { documentId, slug } of batch)
      // Strapi would set the default state; null means that the content is not there yet.
      await asInternalWrite(() =>
        documentsOf(strapi, uid).update({ documentId, locale: code, data: { slug, translation: null } }),
      );
    const last = (batch.length < missing.length ? batch : sources).at(-1);
    return last ? { last: last.id, made: batch.length } : null;
  });

/** Documents of the same type that a document links to, itself included; targets first. */
const withOwnTargets = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  code: string,
  seen: Set<string>,
): Promise<string[]> => {
  if (seen.has(documentId)) return [];
  seen.add(documentId);
  const { drafts } = await loadDocument(strapi, uid, documentId);
  const unfilled = drafts.some(({ locale, translation }) => locale === code && translation === null);
  if (!unfilled) return [];
  const own = Object.entries(strapi.getModel(uid).attributes).filter(
    ([, attribute]) => relationTarget(attribute) === uid,
  );
  const targets = drafts.flatMap((draft) => own.flatMap(([name]) => [draft[name] ?? []].flat() as Found[])); // related rows
  const before: string[] = [];
  for (const target of targets)
    before.push(...(await withOwnTargets(strapi, uid, target.documentId, code, seen)));
  return [...before, documentId];
};

/** Those of some documents that are published in a language. */
const publishedAmong = async (
  strapi: Core.Strapi,
  uid: ContentType,
  among: readonly string[],
  code: string,
) => {
  const where = { documentId: { $in: [...among] }, locale: code, publishedAt: { $notNull: true } };
  const rows: Found[] = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
  return rows.map(({ documentId }) => documentId);
};

/**
 * Fills one row with content, and the rows of the same type that it links to; publishes it if the document is
 * published. One at a time: a document takes 50 to 200 ms.
 */
const fillRow = async (strapi: Core.Strapi, uid: ContentType, code: string): Promise<number> =>
  strapi.db.transaction(async () => {
    if (!(await holdLanguage(strapi, code))) return 0;
    const where = { locale: code, publishedAt: null, translation: { $null: true } };
    const [row]: Found[] = await strapi.db
      .query(uid)
      .findMany({ where, select: ['documentId'], orderBy: { id: 'asc' }, limit: 1 });
    if (!row) return 0;
    const group = await withOwnTargets(strapi, uid, row.documentId, code, new Set());
    // Documents that refer to each other find one another only when both are published.
    const order = group.length > 1 ? [...group, ...group] : group;
    for (const each of order) await untranslate(strapi, uid, each, code);
    for (const each of group) await recordPublishedSlugs(strapi, uid, each);
    for (const each of group) await refreshSearchRows(strapi, uid, each);
    for (const each of group) await recompute(strapi, uid, { documentId: each }, today());
    await recordChanges(
      strapi,
      (await publishedAmong(strapi, uid, group, code)).map((documentId) => ({
        uid,
        documentId,
        locale: code,
        before: null,
      })),
    );
    return group.length;
  });

async function* makeAllRows(strapi: Core.Strapi, code: string): Steps {
  let count = 0;
  for (const uid of CONTENT_TYPES)
    for (let after = 0; ;) {
      const batch = await makeRows(strapi, uid, code, after);
      if (batch === null) break;
      after = batch.last;
      count += batch.made;
      yield `${count} documents have their place in ${code}, their content follows`;
    }
}

async function* fillAllRows(strapi: Core.Strapi, code: string): Steps {
  let count = 0;
  for (const uid of CONTENT_TYPES)
    for (;;) {
      const filled = await fillRow(strapi, uid, code);
      if (filled === 0) break;
      count += filled;
      yield `${count} documents have their content in ${code}`;
    }
}

/**
 * Gives every document the languages that were added: first a row for each, so that relations have a target, then the
 * content, relation targets first. After a stop the next call continues.
 */
export async function* backFill(strapi: Core.Strapi): Steps {
  const pending = Object.entries(await pendingLanguages(strapi));
  // Their content comes from the source.
  if (pending.length > 0) yield* restoreSources(strapi);
  for (const [code, phase] of pending) {
    if (phase === 'rows') {
      yield* makeAllRows(strapi, code);
      await setPending(strapi, code, 'content');
    }
    // Documents created while the phase was changing.
    yield* makeAllRows(strapi, code);
    yield* fillAllRows(strapi, code);
    await setPending(strapi, code, undefined);
    strapi.log.info(`Every document exists in ${code} now.`);
  }
}

export const backFillJob = (strapi: Core.Strapi): Job => ({
  name: 'The back-fill of languages',
  steps: () => backFill(strapi),
});

const hasContent = async (strapi: Core.Strapi) => {
  for (const uid of CONTENT_TYPES) if (await strapi.db.query(uid).findOne({ select: ['id'] })) return true;
  return false;
};

/** Notices the languages that administrators add and remove. */
export const watchLanguages = (strapi: Core.Strapi) => {
  watchRows(strapi, ['plugin::i18n.locale'], {
    async afterCreate({ code }) {
      if (!(await hasContent(strapi))) return;
      await strapi.db.transaction(async ({ onCommit }) => {
        await setPending(strapi, String(code), 'rows');
        onCommit(() => void jobsOf(strapi).start(backFillJob(strapi)));
      });
    },
    async afterDelete(locale) {
      await strapi.db.transaction(async ({ onCommit }) => {
        await setPending(strapi, String(locale?.code), undefined);
        onCommit(() => void jobsOf(strapi).start(sourcesJob(strapi)));
      });
    },
  });
};
