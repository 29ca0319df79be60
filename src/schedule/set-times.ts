import type { Core, UID } from '@strapi/strapi';
import type { ContentType } from '../content-types';
import { now } from '../clock';
import { afterWithdrawal } from '../domain/schedule';
import { instantOf, type Row } from '../schema/row-values';
import { onWrite } from '../writing/on-write';

/**
 * Writes into a document's drafts, in all languages, past the entity manager: nobody has edited it, so its date of
 * change stays and the admin does not show it as modified.
 */
export const setOnDrafts = async (strapi: Core.Strapi, uid: ContentType, documentId: string, data: object) => {
  await strapi.db
    .queryBuilder(uid as UID.ContentType)
    .update({ ...data })
    .where({ documentId, publishedAt: null })
    .execute();
};

/**
 * Whoever publishes or withdraws has done what was set to a time, and answered who said that the draft is ready. Done
 * first, so that all below see the document without, and so does what is published; in the transaction of the write, so
 * that it is undone where the write is refused.
 */
export const installSetTimes = (strapi: Core.Strapi) => {
  const isSet = { $or: [{ publishAt: { $notNull: true } }, { readyForReview: { $notNull: true } }, { withdrawAt: { $notNull: true } }] }; // prettier-ignore
  const setOn = async (uid: ContentType, documentId: string | undefined): Promise<Row | null> =>
    strapi.db.query(uid).findOne({ where: { documentId: documentId ?? '', publishedAt: null, ...isSet } });

  onWrite(strapi, ['publish'], async ({ uid, params }, next) => {
    const draft = await setOn(uid, params.documentId);
    if (draft) await setOnDrafts(strapi, uid, String(draft.documentId), { publishAt: null, readyForReview: null });
    return next();
  });

  onWrite(strapi, ['unpublish'], async ({ uid, params }, next) => {
    const draft = await setOn(uid, params.documentId);
    if (draft) {
      const times = { publishAt: instantOf(draft, 'publishAt'), withdrawAt: instantOf(draft, 'withdrawAt') };
      await setOnDrafts(strapi, uid, String(draft.documentId), afterWithdrawal(times, now()));
    }
    return next();
  });
};
