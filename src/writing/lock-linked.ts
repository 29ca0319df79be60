import { CONTENT_TYPES } from '../model/content-types';
import { referencesIn } from '../model/schema/references';
import { issue } from '../domain/issue';
import { refuse } from '../model/messages/refuse';
import { lockDocuments } from './locks';
import type { Write, WriteHandler } from './write';

/** The documents that a write links to: those it was sent, and those its rows link to already, which it writes once more. */
const linkedBy = ({ data, before, schema, schemaOf }: Write) =>
  [data ?? {}, ...before.rows].flatMap((row) => referencesIn(schemaOf, schema, row));

/**
 * Holds what a write links to until the write is done (`rely`), type by type in one order. Strapi links rows, and makes a
 * document's rows new when it is published or its draft discarded: a link that is stored while that happens leads to a row that
 * is gone. What a rule says of a linked document (whose it is, whether it is published) stays true as long.
 */
export const lockLinked: WriteHandler = async (write, next) => {
  const { strapi, action } = write;
  const references = linkedBy(write);
  for (const uid of CONTENT_TYPES) {
    const these = references.filter(({ target }) => target === uid);
    const documentIds = [...new Set(these.flatMap((each) => each.documentIds))];
    const ids = [...new Set(these.flatMap((each) => each.ids))];
    const held = await lockDocuments(strapi, uid, { documentIds, ids }, 'rely');
    // A link is gone with its document, and the draft that is asked whether it may be published was read before.
    if (action === 'publish' && documentIds.some((documentId) => !held.includes(documentId)))
      refuse(strapi, [issue('written_at_once', [])]);
  }
  return next();
};
