import type { Core } from '@strapi/strapi';
import { today } from '../../model/clock';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import type { Job, Steps } from '../../operations/jobs';
import { tableOf } from '../../strapi/row-tables';
import { recompute } from '../computed/recompute';
import { loadDocument, sourceAmong, type DocumentRows, type EntryRow } from '../document-rows';
import { lockDocuments } from '../locks';
import { refreshSearchRows } from '../search-rows/refresh';
import { releaseSlugs } from '../slugs/removed-languages';
import { recordPublishedSlugs } from '../slugs/slug-records';
import { copyToLocale, setRowState } from './copy-to-locales';
import { isFilled } from './languages';
import { untranslate } from './untranslate';

/** Documents that are checked in one statement: a few milliseconds, during which SQLite serves no request. */
const LOOKED_AT = 200;

const TEXTS = { facts: false, texts: true };

interface Counted {
  document_id: string;
  drafts: number;
  published: number;
  shown: number;
}

/** For the next documents of a type, the number of rows marked as source, among drafts and among published rows. */
const countSources = async (strapi: Core.Strapi, uid: ContentType, after: string): Promise<Counted[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const draft = 'published_at is null';
    const source = `translation = 'source'`;
    const sum = (condition: string) => `sum(case when ${condition} then 1 else 0 end)`;
    const found: Counted[] = await strapi.db
      .getConnection(tableOf(strapi, uid))
      .transacting(trx)
      .select('document_id')
      .select(trx.raw(`${sum(`${draft} and ${source}`)} as drafts`))
      .select(trx.raw(`${sum(`published_at is not null and ${source}`)} as published`))
      .select(trx.raw(`${sum('published_at is not null')} as shown`))
      .where('document_id', '>', after)
      .groupBy('document_id')
      .orderBy('document_id')
      .limit(LOOKED_AT);
    // PostgreSQL gives sums as text.
    return found.map(({ document_id, drafts, published, shown }) => ({
      document_id,
      drafts: Number(drafts),
      published: Number(published),
      shown: Number(shown),
    }));
  });

const isDamaged = ({ drafts, published, shown }: Counted) => drafts !== 1 || (shown > 0 && published !== 1);

/** Marks one of some rows as the source, and no other. */
const makeSource = async (
  strapi: Core.Strapi,
  uid: ContentType,
  rows: readonly EntryRow[],
  locale: string,
) => {
  for (const row of rows)
    if (row.locale === locale) await setRowState(strapi, uid, row, { translation: 'source' });
    else if (row.translation === 'source') await setRowState(strapi, uid, row, { translation: 'done' });
};

/** Makes a language that shows the text of a removed source show that of the present source. */
const followSource = async (strapi: Core.Strapi, uid: ContentType, before: DocumentRows, own: EntryRow) => {
  const { documentId, locale, translation, textLanguage, slug } = own;
  if (before.publishedIn(locale)?.translation === 'fallback') {
    await untranslate(strapi, uid, documentId, locale);
    if (translation === 'fallback') return;
    const now = (await loadDocument(strapi, uid, documentId)).draft(locale);
    const state = { translation, textLanguage, slug };
    await copyToLocale(strapi, uid, { documentId, locale }, now, [{ from: own, ...TEXTS }], state);
    return;
  }
  const { source } = before;
  if (translation !== 'fallback' || !source) return;
  const state = { translation, textLanguage: source.textLanguage };
  await copyToLocale(strapi, uid, { documentId, locale }, own, [{ from: source, ...TEXTS }], state);
};

/** Gives a document exactly one source, and its text to the languages without a text of their own. */
const restoreSource = async (strapi: Core.Strapi, uid: ContentType, documentId: string) =>
  strapi.db.transaction(async () => {
    await lockDocuments(strapi, uid, { documentIds: [documentId] }, 'write');
    const found = await loadDocument(strapi, uid, documentId);
    const source = sourceAmong(found.drafts.filter(isFilled));
    if (!source) return;
    await makeSource(strapi, uid, found.drafts, source.locale);
    await makeSource(strapi, uid, found.published, source.locale);
    const now = await loadDocument(strapi, uid, documentId);
    for (const draft of now.drafts)
      if (draft.locale !== source.locale && isFilled(draft)) await followSource(strapi, uid, now, draft);
    await recordPublishedSlugs(strapi, uid, documentId);
    await refreshSearchRows(strapi, uid, documentId);
    await recompute(strapi, uid, { documentId }, today());
  });

/**
 * Gives every document exactly one source: the language it is translated from. A document loses its source when that
 * language is removed, since Strapi then deletes rows past all rules.
 */
export async function* restoreSources(strapi: Core.Strapi): Steps {
  let restored = 0;
  for (const uid of CONTENT_TYPES)
    for (let after: string | undefined = ''; after !== undefined;) {
      const documents: Counted[] = await countSources(strapi, uid, after);
      after = documents.at(-1)?.document_id;
      yield `${restored} documents have a source again`;
      for (const { document_id: documentId } of documents.filter(isDamaged)) {
        await restoreSource(strapi, uid, documentId);
        restored += 1;
        yield `${restored} documents have a source again`;
      }
    }
  if (restored > 0) strapi.log.info(`${restored} documents are translated from another language now.`);
}

/** What is left to do after a language was removed; looked for at every start as well. */
async function* afterRemoval(strapi: Core.Strapi): Steps {
  yield* restoreSources(strapi);
  yield* releaseSlugs(strapi);
}

export const sourcesJob = (strapi: Core.Strapi): Job => ({
  name: 'The look for documents without a source, and for slugs of removed languages',
  steps: () => afterRemoval(strapi),
});
