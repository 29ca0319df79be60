import { SOURCE_LOCALE } from '../../model/locales';
import { textsInProgress } from '../translations/publish';
import type { DocumentRows, EntryRow } from '../document-rows';
import type { WriteAction } from '../documents';
import type { Write } from '../write';
import type { Change } from './change';
import { changesIn, wordsBetween } from './changes';
import { withoutNotes } from './notes';

/** A document before and after, a row for each language. */
interface Versions {
  before: readonly EntryRow[];
  after: readonly EntryRow[];
}

/** The language a write is recorded in: that of the write if the document has it, else that of the document. */
export const localeOfRecord = ({ before, languages }: Write): string => {
  const { drafts, source } = before;
  const own = languages.find((each) => drafts.length === 0 || before.draft(each));
  return own ?? source?.locale ?? SOURCE_LOCALE;
};

const reloaded = async (write: Write, documentId: string): Promise<Versions> => ({
  before: write.before.drafts,
  after: (await write.reload(documentId)).drafts,
});

/**
 * The rows after a save were loaded by src/writing/translations; only a deleted translation has changed again since.
 */
const saved = async (write: Write, documentId: string): Promise<Versions> => {
  const { before, now } = write;
  const isUntranslated = (rows: DocumentRows) =>
    rows.draft(localeOfRecord(write))?.translation === 'fallback';
  return isUntranslated(now) && !isUntranslated(before)
    ? reloaded(write, documentId)
    : { before: before.drafts, after: now.drafts };
};

/** The published rows before, and the drafts that are published now, so that nothing has to be loaded again. */
const published = (write: Write): Promise<Versions> => {
  const { before, now, languages } = write;
  const works = textsInProgress(before, languages).map(({ locale }) => locale);
  const shown = (draft: EntryRow) => ({
    ...draft,
    translation: draft.translation === 'in-progress' ? 'done' : draft.translation,
    withdrawnBecause: null,
  });
  return Promise.resolve({
    before: before.published.map(withoutNotes),
    after: now.drafts.flatMap((draft) =>
      works.includes(draft.locale) ? (before.publishedIn(draft.locale) ?? []) : shown(draft),
    ),
  });
};

const VERSIONS: Readonly<Record<WriteAction, (write: Write, documentId: string) => Promise<Versions>>> = {
  create: saved,
  update: saved,
  clone: async (write, documentId) => ({ before: [], after: (await reloaded(write, documentId)).after }),
  publish: published,
  unpublish: ({ before, now }) => Promise.resolve({ before: before.drafts, after: now.drafts }),
  discardDraft: reloaded,
  delete: reloaded,
};

/** The published values that are lost and differ from the draft: of the whole document, or of one language's texts. */
const lost = (write: Write, whole: boolean): Change[] => {
  const { before, schema, schemaOf } = write;
  const locale = localeOfRecord(write);
  const shown = before.published.map(withoutNotes);
  const drafts = before.drafts.filter((draft) => before.publishedIn(draft.locale)).map(withoutNotes);
  const inLocale = (rows: readonly EntryRow[]) => rows.find((row) => row.locale === locale);
  const changes = whole
    ? changesIn(schemaOf, schema, shown, drafts, locale)
    : wordsBetween(schemaOf, schema, inLocale(shown), inLocale(drafts));
  // A value that was not published is not lost.
  return changes
    .filter((change) => change.before !== null)
    .map((change) => ({ ...change, published: true, after: null }));
};

/** The changes of a write, and the row with the title of the document. */
export interface WriteChanges {
  changes: Change[];
  row: EntryRow | undefined;
}

/**
 * The changes of a write, asked after it.
 *
 * @returns undefined when nothing was written: there is no such document, or it was not published.
 */
export const changesOfWrite = async (write: Write, documentId: string): Promise<WriteChanges | undefined> => {
  const { action, schema, schemaOf } = write;
  const locale = localeOfRecord(write);
  const { before, after } = await VERSIONS[action](write, documentId);
  if (before.length === 0 && after.length === 0) return undefined;
  if (action === 'unpublish' && write.before.published.length === 0) return undefined;
  const changes = changesIn(schemaOf, schema, before, after, locale);
  if (action === 'unpublish' || action === 'delete')
    changes.push(...lost(write, action === 'unpublish' || after.length === 0));
  const row = [...after, ...before].find((each) => each.locale === locale);
  return { changes, row };
};
