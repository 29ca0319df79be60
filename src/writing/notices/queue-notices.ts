import { recordChanges, type Change, type DocumentKey } from '../../operations/notices/outbox';
import type { Address } from '../../operations/notices/notice';
import { MUNICIPALITY } from '../../model/content-types';
import { rowsOf } from '../../model/schema/row-values';
import type { EntryRow } from '../document-rows';
import { linksOf } from '../publishing/links';
import { municipalityOf } from '../slugs/slugs';
import { isFilled } from '../translations/languages';
import type { Write, WriteHandler } from '../write';

/** Where readers found a row: its slug, and the municipality by documentId. */
const addressOf = (uid: string, row: EntryRow): Address => ({
  slug: String(row.slug),
  municipality: uid === MUNICIPALITY ? row.documentId : (municipalityOf(row) ?? null),
});

/** The documents that rows link to, as readers see them. */
const linkedFrom = ({ schema }: Write, rows: readonly EntryRow[]): DocumentKey[] =>
  linksOf(schema).flatMap(({ field, target }) =>
    rows.flatMap((row) =>
      rowsOf(row, field).map(({ documentId }) => ({ uid: target, documentId: String(documentId) })),
    ),
  );

/** The documents whose pages may show this one no more, each once. */
const formerLinks = (write: Write): DocumentKey[] => {
  const { action, before } = write;
  const still = new Set(
    action === 'publish' ? linkedFrom(write, before.drafts).map(({ documentId }) => documentId) : [],
  );
  const lost = linkedFrom(write, before.published).filter(({ documentId }) => !still.has(documentId));
  return [...new Map(lost.map((each) => [each.documentId, each])).values()];
};

/** One change for each language in which readers had the document, or have it now. */
const changesBy = (write: Write): Change[] => {
  const { uid, action, before, documentId } = write;
  if (documentId === undefined) return [];
  const shown = [...before.published, ...(action === 'publish' ? before.drafts.filter(isFilled) : [])];
  const languages = [...new Set(shown.map(({ locale }) => locale))];
  if (languages.length === 0) return [];
  const links = formerLinks(write);
  return languages.map((locale) => {
    const row = before.publishedIn(locale);
    return { uid, documentId, locale, before: row ? addressOf(uid, row) : null, formerLinks: links };
  });
};

/**
 * Stores that sites are to be told of a publication, a withdrawal or a deletion, in its transaction. A write of a draft is none of
 * these.
 */
export const queueNotices: WriteHandler = async (write, next) => {
  const result = await next();
  await recordChanges(write.strapi, changesBy(write));
  return result;
};
