import type { Core } from '@strapi/strapi';
import { today } from '../clock';
import { listAddresses } from '../addresses/register';
import { CONTENT_TYPES, type ContentType } from '../content-types';
import { rederive } from '../derivation/rederive';
import { carriedOut } from '../writing/carried';
import { loadDocument } from '../writing/document-rows';
import { documentsOf } from './carry';
import { pendingLanguages, setPending } from './pending';
import { untranslate } from './untranslate';

/** Documents in one transaction: few enough that nobody waits for the database, many enough to be quick. */
const BATCH = 20;

interface Found {
  id: number;
  documentId: string;
  slug: string | null;
}

/** Whether the language is still there; locked, so that two instances do not make the same rows. */
const holdLanguage = async (strapi: Core.Strapi, code: string): Promise<boolean> => {
  const locale = strapi.db.queryBuilder('plugin::i18n.locale').select('id').where({ code }).forUpdate();
  const found: unknown[] = await locale.execute();
  return found.length > 0;
};

/** A row for each document of a batch that has none: with its address, and no content yet. */
const makeRows = async (strapi: Core.Strapi, uid: ContentType, code: string, after: number): Promise<number | null> =>
  strapi.db.transaction(async () => {
    if (!(await holdLanguage(strapi, code))) return null;
    const where = { publishedAt: null, translation: 'source', id: { $gt: after } };
    const sources: Found[] = await strapi.db.query(uid).findMany({ where, orderBy: { id: 'asc' }, limit: BATCH });
    const documentIds = sources.map(({ documentId }) => documentId);
    const made: Found[] = await strapi.db
      .query(uid)
      .findMany({ where: { documentId: { $in: documentIds }, locale: code, publishedAt: null } });
    const known = new Set(made.map(({ documentId }) => documentId));
    for (const { documentId, slug } of sources.filter((source) => !known.has(source.documentId)))
      // Strapi would fill the state with its default; null says that the content is still to come.
      await carriedOut(() => documentsOf(strapi, uid).update({ documentId, locale: code, data: { slug, translation: null } })); // prettier-ignore
    return sources.at(-1)?.id ?? null;
  });

/** Documents of the same type that a document links to, itself included; targets first. */
const withOwnTargets = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  code: string,
  seen: Set<string>,
): Promise<string[]> => {
  // prettier-ignore
  if (seen.has(documentId)) return [];
  seen.add(documentId);
  const { drafts } = await loadDocument(strapi, uid, documentId);
  const unfilled = drafts.some(({ locale, translation }) => locale === code && translation === null);
  if (!unfilled) return [];
  const own = Object.entries(strapi.getModel(uid).attributes).filter(
    ([, attribute]) => attribute.type === 'relation' && 'target' in attribute && attribute.target === uid,
  );
  const targets = drafts.flatMap((draft) => own.flatMap(([name]) => [draft[name] ?? []].flat() as Found[])); // related rows
  const before: string[] = [];
  for (const target of targets) before.push(...(await withOwnTargets(strapi, uid, target.documentId, code, seen)));
  return [...before, documentId];
};

/** Puts content into the rows of a batch, and publishes what is published. */
const fillRows = async (strapi: Core.Strapi, uid: ContentType, code: string): Promise<boolean> =>
  strapi.db.transaction(async () => {
    if (!(await holdLanguage(strapi, code))) return false;
    const where = { locale: code, publishedAt: null, translation: { $null: true } };
    const rows: Found[] = await strapi.db.query(uid).findMany({ where, orderBy: { id: 'asc' }, limit: BATCH });
    const seen = new Set<string>();
    for (const { documentId } of rows) {
      const group = await withOwnTargets(strapi, uid, documentId, code, seen);
      // Documents that refer to each other in a circle find one another only when both are published.
      const order = group.length > 1 ? [...group, ...group] : group;
      for (const each of order) await untranslate(strapi, uid, each, code);
      for (const each of group) await listAddresses(strapi, uid, each);
      for (const each of group) await rederive(strapi, uid, { documentId: each }, today());
    }
    return rows.length > 0;
  });

const makeAllRows = async (strapi: Core.Strapi, code: string) => {
  for (const uid of CONTENT_TYPES)
    for (let last: number | null = 0; last !== null;) last = await makeRows(strapi, uid, code, last);
};

const fillAllRows = async (strapi: Core.Strapi, code: string) => {
  for (const uid of CONTENT_TYPES) while (await fillRows(strapi, uid, code));
};

/**
 * Gives every document the languages that were added: first a row for each, so that relations have something to
 * point to, then the content, relation targets first. In batches, each a transaction; whatever stops it, the next
 * call goes on from there.
 */
export const backFill = async (strapi: Core.Strapi) => {
  for (const [code, phase] of Object.entries(await pendingLanguages(strapi))) {
    if (phase === 'rows') {
      await makeAllRows(strapi, code);
      await setPending(strapi, code, 'content');
    }
    // What was created while the phase was changing.
    await makeAllRows(strapi, code);
    await fillAllRows(strapi, code);
    await setPending(strapi, code, undefined);
    strapi.log.info(`Every document exists in ${code} now.`);
  }
};

const hasContent = async (strapi: Core.Strapi) => {
  for (const uid of CONTENT_TYPES) if ((await strapi.db.query(uid).count()) > 0) return true;
  return false;
};

/** Goes on with what is left to back-fill, without anybody waiting for it; what goes wrong is done at the next start. */
export const resumeBackFill = (strapi: Core.Strapi) => {
  backFill(strapi).catch((error: unknown) =>
    strapi.log.error('The back-fill of a language stopped. It goes on at the next start.', { error }),
  );
};

/** Notices the languages that administrators add and remove. */
export const watchLanguages = (strapi: Core.Strapi) => {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    async afterCreate({ result }) {
      if (!(await hasContent(strapi))) return;
      await setPending(strapi, String(result.code), 'rows');
      setImmediate(() => resumeBackFill(strapi));
    },
    async afterDelete({ result }) {
      await setPending(strapi, String(result?.code), undefined);
    },
  });
};
