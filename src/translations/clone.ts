import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../locales';
import type { EntryRow } from '../writing/document-rows';
import type { WriteHandler } from '../writing/on-write';
import { documentsOf } from './carry';
import { askedLanguages } from './languages';

/** What was decided about the original and not about its copy. */
const UNDECIDED = {
  publishAt: null,
  withdrawAt: null,
  reviewBy: null,
  readyForReview: false,
  changeNote: null,
  changeHistory: null,
  withdrawnBecause: null,
};

/**
 * Copies a document in all its languages. What the copy is given of its own is then written in one of them, as any
 * other change: Strapi would write the Bulgarian title into the English copy.
 */
export const onClone =
  (strapi: Core.Strapi): WriteHandler =>
  async ({ uid, params }, next) => {
    const { slug, ...own } = params.data ?? {};
    const locale = askedLanguages(params.locale)?.[0] ?? SOURCE_LOCALE;
    params.locale = '*';
    params.data = { ...(slug !== undefined && { slug }), ...UNDECIDED };
    const result = await next();
    const { documentId, entries } = result as { documentId?: string; entries: EntryRow[] }; // what clone answers with
    if (documentId === undefined || Object.keys(own).length === 0) return result;
    const written = await documentsOf(strapi, uid).update({ documentId, locale, data: own });
    return { documentId, entries: [written as EntryRow, ...entries.filter((entry) => entry.locale !== locale)] }; // update answers with the entry
  };
