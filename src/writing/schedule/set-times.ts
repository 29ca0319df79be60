import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { now } from '../../model/clock';
import { afterWithdrawal } from '../../domain/schedule';
import { instantOf } from '../../model/schema/row-values';
import type { EntryRow } from '../document-rows';
import { answeredEntries, type Data, type WriteAction } from '../documents';
import { updateColumns } from '../update-columns';
import type { Write, WriteHandler } from '../write';

/** Writes into a document's drafts, in all languages: nobody has edited it, and the admin does not show it as modified. */
export const setOnDrafts = (strapi: Core.Strapi, uid: ContentType, documentId: string, data: Data) =>
  updateColumns(strapi, uid, { documentId, publishedAt: null }, data);

/** The same as a part of a write, whose later steps see it. */
const setInWrite = async (write: Write, documentId: string, data: Data) => {
  await setOnDrafts(write.strapi, write.uid, documentId, data);
  write.rowsChanged(({ publishedAt }) => publishedAt === null, data);
};

const isSet = ({ publishAt, withdrawAt, readyForReview }: EntryRow) =>
  [publishAt, withdrawAt, readyForReview].some((value) => value !== null && value !== undefined);

/** What is left of a document's times and of its readiness for review, once it is published or withdrawn. */
const leftOf = (action: WriteAction, draft: EntryRow): Data => {
  if (action === 'publish') return { publishAt: null, readyForReview: null };
  const times = { publishAt: instantOf(draft, 'publishAt'), withdrawAt: instantOf(draft, 'withdrawAt') };
  return { ...afterWithdrawal(times, now()) };
};

/**
 * A publication or a withdrawal does what was set to a time, and answers that the draft is ready for review: both are
 * cleared, in the transaction of the write, so that they come back where it is refused.
 */
export const clearSchedule: WriteHandler = async (write, next) => {
  const draft = write.before.drafts.find(isSet);
  if (!draft) return next();
  const left = leftOf(write.action, draft);
  await setInWrite(write, draft.documentId, left);
  return next();
};

/** Gives the drafts of a document back why it is to be withdrawn, each language for itself. */
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
 * When and why a page is withdrawn is said by its draft and is no part of what was published: discarding would bring back a time
 * that has been put off or taken out since, and one that has passed takes the page off the site within a minute. And who
 * withdraws a page with its changes discarded would withdraw it without the reason they have just saved.
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
