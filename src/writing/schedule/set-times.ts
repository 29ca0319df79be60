import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { now } from '../../model/clock';
import { afterWithdrawal } from '../../domain/schedule';
import { instantOf } from '../../model/schema/row-values';
import type { EntryRow } from '../document-rows';
import { answeredEntries, type Data, type WriteAction } from '../documents';
import { updateColumns } from '../update-columns';
import type { Write, WriteHandler } from '../write';

/** Writes into a document's drafts, in all languages, without making them look modified: no editor changed them. */
export const setOnDrafts = (strapi: Core.Strapi, uid: ContentType, documentId: string, data: Data) =>
  updateColumns(strapi, uid, { documentId, publishedAt: null }, data);

/** The same inside a write, so that later steps see it. */
const setInWrite = async (write: Write, documentId: string, data: Data) => {
  await setOnDrafts(write.strapi, write.uid, documentId, data);
  write.rowsChanged(({ publishedAt }) => publishedAt === null, data);
};

const isSet = ({ publishAt, withdrawAt, readyForReview }: EntryRow) =>
  [publishAt, withdrawAt, readyForReview].some((value) => value !== null && value !== undefined);

/** The times and the review flag of a document after it is published or withdrawn. */
const leftOf = (action: WriteAction, draft: EntryRow): Data => {
  if (action === 'publish') return { publishAt: null, readyForReview: null };
  const times = { publishAt: instantOf(draft, 'publishAt'), withdrawAt: instantOf(draft, 'withdrawAt') };
  return { ...afterWithdrawal(times, now()) };
};

/**
 * A publication or withdrawal makes its set time and the flag "ready for review" obsolete: both are cleared in the
 * write's transaction, so that they stay if the write is refused.
 */
export const clearSchedule: WriteHandler = async (write, next) => {
  const draft = write.before.drafts.find(isSet);
  if (!draft) return next();
  const left = leftOf(write.action, draft);
  await setInWrite(write, draft.documentId, left);
  return next();
};

/** Restores the reason for a withdrawal in the drafts of a document, for each language. */
const keepReasons = async (write: Write): Promise<ReadonlyMap<string, unknown>> => {
  const { strapi, uid, before } = write;
  const given = before.drafts.filter(({ withdrawnBecause }) => withdrawnBecause !== null);
  for (const { documentId, locale, withdrawnBecause } of given) {
    const where = { documentId, locale, publishedAt: null };
    await updateColumns(strapi, uid, where, { withdrawnBecause });
    write.rowsChanged((row) => row.publishedAt === null && row.locale === locale, { withdrawnBecause });
  }
  return new Map(given.map(({ locale, withdrawnBecause }) => [locale, withdrawnBecause]));
};

/**
 * The time and reason of a withdrawal are on the draft, not on the published row. Discarding would bring back an old
 * time, and one that has passed would withdraw the page within a minute. A withdrawal that discards changes (an option
 * of the admin) would lose the reason that was just saved.
 */
export const keepWithdrawal: WriteHandler = async (write, next) => {
  const result = await next();
  const { source } = write.before;
  if (!source) return result;
  const withdrawAt = instantOf(source, 'withdrawAt');
  await setInWrite(write, source.documentId, { withdrawAt });
  const reasons = await keepReasons(write);
  for (const entry of answeredEntries(result)) {
    entry.withdrawAt = withdrawAt;
    entry.withdrawnBecause = reasons.get(entry.locale) ?? null;
  }
  return result;
};
