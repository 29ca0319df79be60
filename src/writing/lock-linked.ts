import { CONTENT_TYPES } from '../model/content-types';
import { referencesIn } from '../model/schema/references';
import { issue } from '../domain/issue';
import { refuse } from '../model/messages/refuse';
import { lockDocuments } from './locks';
import type { Write, WriteHandler } from './write';

/** The documents that a write links to: those in its data, and those its rows link to already, which Strapi writes again. */
const linkedBy = ({ data, before, schema, schemaOf }: Write) =>
  [data ?? {}, ...before.rows].flatMap((row) => referencesIn(schemaOf, schema, row));

/**
 * Locks the documents that a write links to until the write ends (`rely`), type by type, always in the same order. Strapi links
 * rows, and replaces a document's rows when it is published or its draft is discarded: a link stored at that moment would lead to
 * a deleted row. What a rule has checked of a linked document (its municipality, whether it is published) stays true until then.
 */
export const lockLinked: WriteHandler = async (write, next) => {
  const { strapi, action } = write;
  const references = linkedBy(write);
  for (const uid of CONTENT_TYPES) {
    const these = references.filter(({ target }) => target === uid);
    const documentIds = [...new Set(these.flatMap((each) => each.documentIds))];
    const ids = [...new Set(these.flatMap((each) => each.ids))];
    const held = await lockDocuments(strapi, uid, { documentIds, ids }, 'rely');
    // A deleted document takes the link with it, but the draft was read before and still has it.
    if (action === 'publish' && documentIds.some((documentId) => !held.includes(documentId)))
      refuse(strapi, [issue('written_at_once', [])]);
  }
  return next();
};
