import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { withNote } from '../../domain/shared/change-notes';
import { isBlank } from '../../domain/shared/requirements';
import { textOf } from '../../model/schema/row-values';
import { textsInProgress } from '../translations/publish';
import type { EntryRow } from '../document-rows';
import { answeredEntries } from '../documents';
import { updateColumns } from '../update-columns';
import type { Write, WriteHandler } from '../write';

/** A row without the notes of a publication or withdrawal. */
export const withoutNotes = (row: EntryRow): EntryRow => ({
  ...row,
  changeNote: null,
  withdrawnBecause: null,
});

/** The note for a row's language: its own, or the source's if the row is not translated. */
const noteIn = (row: EntryRow, drafts: readonly EntryRow[], field: string): string | null => {
  const source = row.translation === 'fallback' ? sourceOf(drafts) : undefined;
  const said = [row, source].map((each) => (each ? textOf(each, field) : null));
  return said.find((text) => !isBlank(text)) ?? null;
};

const sourceOf = (drafts: readonly EntryRow[]) => drafts.find(({ translation }) => translation === 'source');

/** Why a document is withdrawn, by language, from its drafts; null when no reason is given. */
export const reasonsOf = (drafts: readonly EntryRow[]): Record<string, string> | null => {
  const given = drafts.flatMap((row) => {
    const reason = noteIn(row, drafts, 'withdrawnBecause');
    return reason === null ? [] : [[row.locale, reason] as const];
  });
  return given.length > 0 ? Object.fromEntries(given) : null;
};

/** The notes of a draft: while it is copied to the published row, and afterwards. */
interface Notes {
  changeNote: unknown;
  changeHistory: unknown;
  withdrawnBecause: unknown;
}

/** The notes on the published row: none about a translation in progress, and none about an earlier withdrawal. */
const forReaders = (row: EntryRow, drafts: readonly EntryRow[], isWork: boolean, now: Date): Notes => {
  const changeNote = isWork ? null : noteIn(row, drafts, 'changeNote');
  return { changeNote, changeHistory: withNote(row.changeHistory, changeNote, now), withdrawnBecause: null };
};

/**
 * The notes on the draft after a publication: no change note, which was published, and no reason unless a withdrawal is
 * scheduled.
 */
const forEditors = (row: EntryRow, { changeHistory }: Notes, isWork: boolean, now: Date): Notes => ({
  changeNote: isWork ? row.changeNote : null,
  changeHistory,
  withdrawnBecause: row.withdrawAt && new Date(String(row.withdrawAt)) > now ? row.withdrawnBecause : null,
});

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Written past the document service: it is not an editor's change, so the draft must not look modified. */
const put = async (
  strapi: Core.Strapi,
  uid: ContentType,
  { id }: EntryRow,
  present: Notes,
  wanted: Notes,
) => {
  const { changeHistory, ...texts } = wanted;
  const changed = Object.entries(texts).filter(([name, text]) => !isSame(text, present[name as keyof Notes])); // the keys of Notes
  const data = {
    ...Object.fromEntries(changed),
    ...(!isSame(changeHistory, present.changeHistory) && { changeHistory: JSON.stringify(changeHistory) }),
  };
  if (Object.keys(data).length === 0) return;
  await updateColumns(strapi, uid, { id }, data);
};

/** The notes of each draft of a document that is being published: before, while it is copied, and after. */
const notesOf = ({ before, languages }: Write, now: Date) => {
  const works = textsInProgress(before, languages);
  return before.drafts.map((row) => {
    const isWork = works.includes(row);
    const { changeNote, withdrawnBecause } = row;
    const stored = { changeNote, changeHistory: row.changeHistory ?? [], withdrawnBecause };
    const shown = forReaders(row, before.drafts, isWork, now);
    return { row, stored, shown, kept: forEditors(row, shown, isWork, now) };
  });
};

/** A publication shows its change note and adds it to the earlier ones; the draft starts without one. */
export const notePublication: WriteHandler = async (write, next) => {
  const { strapi, uid } = write;
  const notes = notesOf(write, new Date());
  for (const { row, stored, shown } of notes) await put(strapi, uid, row, stored, shown);
  const result = await next();
  for (const { row, shown, kept } of notes) await put(strapi, uid, row, shown, kept);
  return result;
};

/** Discarding changes copies the last publication's note back into the drafts, and it would be published again. */
export const clearDiscardedNotes: WriteHandler = async ({ strapi, uid, before, documentId }, next) => {
  const result = await next();
  if (!before.published.some(({ changeNote }) => !isSame(changeNote, null))) return result;
  await updateColumns(strapi, uid, { documentId, publishedAt: null }, { changeNote: null });
  for (const entry of answeredEntries(result)) entry.changeNote = null;
  return result;
};

/** Only publications write the notes of earlier publications; what a client sends for them is ignored. */
export const keepChangeHistory: WriteHandler = (write, next) => {
  const { changeHistory, ...others } = write.data ?? {};
  if (changeHistory !== undefined) write.setData(others);
  return next();
};
