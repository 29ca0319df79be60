import type { Core } from '@strapi/strapi';
import { isContentType } from '../content-types';
import { applyToResult, rederive, today } from './rederive';

const WRITES = ['create', 'update', 'publish', 'discardDraft', 'clone'];

/**
 * Writes derived fields right after every write, in its transaction: in all languages, on draft and published rows.
 * They are computed from what was stored, so a value somebody sends for one is overwritten, and a fact that Strapi
 * copied to another language is derived there too.
 */
export const installDerivation = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const { uid } = context;
    if (!WRITES.includes(context.action) || !isContentType(uid)) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const { documentId } = (result ?? {}) as { documentId?: string }; // every write answers with it, or with null
      if (documentId) applyToResult(result, await rederive(strapi, uid, { documentId }, today()));
      return result;
    });
  });
};
