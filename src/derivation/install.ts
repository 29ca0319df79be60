import type { Core } from '@strapi/strapi';
import { isContentType } from '../content-types';
import { schemasOf } from '../schema/marks';
import type { Row } from './context';
import { applyPatches } from './derive';
import { rederive, today } from './rederive';

const WRITES = ['create', 'update', 'publish', 'discardDraft', 'clone'];

/** Every write answers with a document, or with a list of its entries, or with nothing when there is none. */
type Result = { documentId?: string; entries?: Row[] } | null;

/**
 * Writes derived fields right after every write, in its transaction: in all languages, on draft and published rows.
 * They are computed from what was stored, so a value somebody sends for one is overwritten, and a fact that Strapi
 * copied to another language is derived there too.
 */
export const installDerivation = (strapi: Core.Strapi) => {
  const schemaOf = schemasOf(strapi);
  strapi.documents.use(async (context, next) => {
    const { uid } = context;
    if (!WRITES.includes(context.action) || !isContentType(uid)) return next();
    return strapi.db.transaction(async () => {
      const written = await next();
      const result = written as Result;
      if (!result?.documentId) return written;
      const patches = await rederive(strapi, uid, { documentId: result.documentId }, today());
      for (const entry of result.entries ?? [result as Row]) applyPatches(schemaOf, schemaOf(uid), entry, patches);
      return written;
    });
  });
};
