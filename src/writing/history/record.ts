import { AsyncLocalStorage } from 'node:async_hooks';
import { HISTORY_ENTRY } from '../../model/content-types';
import { titleField } from '../../model/schema/field-options';
import { textOf } from '../../model/schema/row-values';
import { answeredDocument, type WriteAction } from '../documents';
import type { Write, WriteHandler } from '../write';
import { localeOfRecord, whatHappened } from './events';
import { reasonsOf } from './notes';
import { whoWrites } from './author';

/** Writes that are told only when they changed something: the admin saves before it publishes. */
const QUIET: readonly WriteAction[] = ['update', 'discardDraft', 'delete'];

/** A copy is first made and then given what it has of its own: one write to whoever asked for it. */
const copying = new AsyncLocalStorage<true>();

const record = async (write: Write, document: string) => {
  const { strapi, uid: type, action, before, schema } = write;
  const locale = localeOfRecord(write);
  const happened = await whatHappened(write, document);
  if (!happened || (happened.changes.length === 0 && QUIET.includes(action))) return;
  const { row, changes } = happened;
  const title = row ? textOf(row, titleField(schema)) : null;
  const slug = row ? textOf(row, 'slug') : null;
  const isWithdrawal = action === 'unpublish' || (action === 'delete' && before.published.length > 0);
  const reason = isWithdrawal ? reasonsOf(before.drafts) : null;
  const data = {
    at: new Date(),
    ...whoWrites(strapi),
    action,
    type,
    document,
    locale,
    title,
    slug,
    changes,
    reason,
  };
  // One statement; `create` would read the entry back.
  await strapi.db.query(HISTORY_ENTRY).createMany({ data: [data] });
};

/**
 * Records who did what to which document when, and what it changed, in the transaction of the write, so that there is no
 * write without its entry and no entry without its write (docs/adr/0023-history.md).
 */
export const recordHistory: WriteHandler = async (write, next) => {
  if (copying.getStore()) return next();
  const result = await (write.action === 'clone' ? copying.run(true, next) : next());
  if (result === null) return result;
  const document = answeredDocument(result) ?? write.documentId;
  if (document !== undefined) await record(write, document);
  return result;
};
