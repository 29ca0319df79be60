import { today } from '../../model/clock';
import { answeredDocument, answeredEntries } from '../documents';
import type { WriteHandler } from '../write';
import { applyPatches } from './compute';
import { recompute } from './recompute';

/**
 * Writes computed fields right after every write, in its transaction: in all languages, on draft and published rows.
 * They are computed from what was stored, so a value sent for one is overwritten, and a shared field copied to another
 * language is computed there too.
 */
export const computeFields: WriteHandler = async ({ strapi, uid, schema, schemaOf }, next) => {
  const result = await next();
  const documentId = answeredDocument(result);
  if (documentId === undefined) return result;
  const patches = await recompute(strapi, uid, { documentId }, today());
  for (const entry of answeredEntries(result)) applyPatches(schemaOf, schema, entry, patches);
  return result;
};
