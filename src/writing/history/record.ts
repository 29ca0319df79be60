import type { Core } from '@strapi/strapi';
import { HISTORY_ENTRY, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { textOf } from '../../model/schema/row-values';
import { ContextValue } from '../../strapi/context-value';
import { restorationOf } from '../restoration';
import { answeredDocument, type WriteAction } from '../documents';
import type { Write, WriteHandler } from '../write';
import type { EntryRow } from '../document-rows';
import type { Change } from './change';
import { localeOfRecord, changesOfWrite } from './events';
import { reasonsOf } from './notes';
import { whoWrites } from './author';

/** Writes that are recorded only if they changed something: the admin saves before it publishes. */
const QUIET: readonly WriteAction[] = ['update', 'discardDraft', 'delete'];

/** A clone is made and then updated with its own data: one write for the user, so one entry. */
const copying = new ContextValue<true>();

/** What a history entry says about a write, besides the time and the author. */
interface Recorded {
  uid: ContentType;
  document: string;
  action: WriteAction | 'restore';
  locale: string;
  changes: readonly Change[];
  /** The row with the title of the document. */
  row: EntryRow | undefined;
  reason: Record<string, string> | null;
}

/** Adds an entry to the history. */
export const addEntry = async (strapi: Core.Strapi, { uid: type, row, ...said }: Recorded) => {
  const title = row ? textOf(row, titleField(schemasOf(strapi)(type))) : null;
  const slug = row ? textOf(row, 'slug') : null;
  const data = { at: new Date(), ...whoWrites(strapi), type, title, slug, ...said };
  // One statement; `create` would read the entry back.
  await strapi.db.query(HISTORY_ENTRY).createMany({ data: [data] });
};

const record = async (write: Write, document: string) => {
  const { strapi, uid, action, before } = write;
  const written = await changesOfWrite(write, document);
  if (!written || (written.changes.length === 0 && QUIET.includes(action))) return;
  const isWithdrawal = action === 'unpublish' || (action === 'delete' && before.published.length > 0);
  const reason = isWithdrawal ? reasonsOf(before.drafts) : null;
  const done = restorationOf(write) ? 'restore' : action;
  await addEntry(strapi, { uid, document, action: done, locale: localeOfRecord(write), ...written, reason });
};

/**
 * Records the author, time and changes of a write in its transaction, so that there is no write without an entry and no
 * entry without a write (docs/adr/0023-history.md).
 */
export const recordHistory: WriteHandler = async (write, next) => {
  if (copying.get()) return next();
  const result = await (write.action === 'clone' ? copying.run(true, next) : next());
  if (result === null) return result;
  const document = answeredDocument(result) ?? write.documentId;
  if (document !== undefined) await record(write, document);
  return result;
};
