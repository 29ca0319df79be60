import type { Core } from '@strapi/strapi';
import { today } from '../clock';
import { schemasOf } from '../schema/marks';
import { onWrite, type WriteAction } from '../writing/on-write';
import type { Row } from '../schema/row-values';
import { applyPatches } from './derive';
import { rederive } from './rederive';

/** The writes that change facts. Publishing and unpublishing only copy rows or take them away, derived fields and all. */
const CHANGES: readonly WriteAction[] = ['create', 'update', 'clone', 'discardDraft', 'delete'];

/** Every write answers with a document, or with a list of its entries, or with nothing when there is none. */
type Result = { documentId?: string; entries?: Row[] } | null;

/**
 * Writes derived fields right after every write, in its transaction: in all languages, on draft and published rows.
 * They are computed from what was stored, so a value somebody sends for one is overwritten, and a fact that was carried
 * to another language is derived there too.
 */
export const installDerivation = (strapi: Core.Strapi) => {
  const schemaOf = schemasOf(strapi);
  onWrite(strapi, CHANGES, async ({ uid }, next) => {
    const written = await next();
    const result = written as Result;
    if (!result?.documentId) return written;
    const patches = await rederive(strapi, uid, { documentId: result.documentId }, today());
    for (const entry of result.entries ?? [result as Row]) applyPatches(schemaOf, schemaOf(uid), entry, patches);
    return written;
  });
};
