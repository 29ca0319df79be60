import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../locales';
import { schemasOf } from '../schema/marks';
import { askedLanguages, sourceDraft } from '../translations/languages';
import { workOfOthers } from '../translations/publish';
import { loadDocument, type DocumentRows, type EntryRow } from '../writing/document-rows';
import type { Write, WriteAction } from '../writing/on-write';
import { changesIn, wordsBetween, type Change } from './changes';
import { withoutNotes } from './notes';

/** A write as it is being told. */
export interface Told {
  strapi: Core.Strapi;
  write: Write;
  before: DocumentRows;
  /** The language it is told in. */
  locale: string;
  /** The languages it was asked in: src/translations makes all of them of it. */
  asked: readonly string[];
}

interface Done extends Told {
  documentId: string;
}

/** A document before and after, a row for each language. */
interface Versions {
  before: readonly EntryRow[];
  after: readonly EntryRow[];
}

/** Takes down, before it is done, what a write was asked to do: told in its own language, or in the document's. */
export const beginToTell = async (strapi: Core.Strapi, write: Write): Promise<Told> => {
  const before = await write.before();
  const own = sourceDraft(before)?.locale ?? SOURCE_LOCALE;
  const asked = askedLanguages(write.params.locale) ?? [own];
  const locale = asked.find((each) => before.drafts.length === 0 || before.draft(each)) ?? own;
  return { strapi, write, before, locale, asked };
};

const reloaded = async ({ strapi, write, before, documentId }: Done): Promise<Versions> => ({
  before: before.drafts,
  after: (await loadDocument(strapi, write.uid, documentId)).drafts,
});

/** A save is read back once, by src/translations; only a translation that was thrown away has changed again since. */
const saved = async (done: Done): Promise<Versions> => {
  const { write, before, documentId, locale } = done;
  const after = await write.after(documentId);
  const isUntranslated = (rows: DocumentRows) => rows.draft(locale)?.translation === 'fallback';
  return isUntranslated(after) && !isUntranslated(before)
    ? reloaded(done)
    : { before: before.drafts, after: after.drafts };
};

/** What readers saw and what they see now. The drafts say it: nothing has to be read again. */
const published = ({ before, asked }: Done): Promise<Versions> => {
  const works = workOfOthers(before, asked);
  const shown = (draft: EntryRow) => ({
    ...draft,
    translation: draft.translation === 'in-progress' ? 'done' : draft.translation,
    withdrawnBecause: null,
  });
  return Promise.resolve({
    before: before.published.map(withoutNotes),
    after: before.drafts.flatMap((draft) =>
      works.includes(draft) ? (before.publishedIn(draft.locale) ?? []) : shown(draft),
    ),
  });
};

const VERSIONS: Readonly<Record<WriteAction, (done: Done) => Promise<Versions>>> = {
  create: saved,
  update: saved,
  clone: async (done) => ({ before: [], after: (await reloaded(done)).after }),
  publish: published,
  unpublish: ({ before: { drafts } }) => Promise.resolve({ before: drafts, after: drafts }),
  discardDraft: reloaded,
  delete: reloaded,
};

/** What readers saw where the draft said something else, and that is gone: of the whole document, or in a language's words. */
const lost = ({ strapi, write, before, locale }: Told, whole: boolean): Change[] => {
  const schemaOf = schemasOf(strapi);
  const schema = schemaOf(write.uid);
  const shown = before.published.map(withoutNotes);
  const drafts = before.drafts.filter((draft) => before.publishedIn(draft.locale)).map(withoutNotes);
  const inLocale = (rows: readonly EntryRow[]) => rows.find((row) => row.locale === locale);
  const changes = whole
    ? changesIn(schemaOf, schema, shown, drafts, locale)
    : wordsBetween(schemaOf, schema, inLocale(shown), inLocale(drafts));
  return changes.map((change) => ({ ...change, published: true, after: null }));
};

/** What came of a write: its changes, and the row that says what the document is called. */
export interface Happened {
  changes: Change[];
  row: EntryRow | undefined;
}

/**
 * What a write changed, once it is done.
 *
 * @returns undefined when nothing happened: no such document, or not published.
 */
export const whatHappened = async (told: Told, documentId: string): Promise<Happened | undefined> => {
  const { strapi, write, locale } = told;
  const { before, after } = await VERSIONS[write.action]({ ...told, documentId });
  if (before.length === 0 && after.length === 0) return undefined;
  if (write.action === 'unpublish' && told.before.published.length === 0) return undefined;
  const schemaOf = schemasOf(strapi);
  const changes = changesIn(schemaOf, schemaOf(write.uid), before, after, locale);
  if (write.action === 'unpublish' || write.action === 'delete')
    changes.push(...lost(told, write.action === 'unpublish' || after.length === 0));
  const row = [...after, ...before].find((each) => each.locale === locale);
  return { changes, row };
};
