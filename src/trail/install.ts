import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { TRAIL_ENTRY } from '../content-types';
import { SOURCE_LOCALE } from '../locales';
import { schemasOf, titleField } from '../schema/marks';
import { textOf } from '../schema/row-values';
import { type DocumentRows, loadDocument, type EntryRow } from '../writing/document-rows';
import { onWrite, WRITES, type Write, type WriteResult } from '../writing/on-write';
import { changesBetween, type Change } from './changes';
import { whoWrites } from './who';

/** The language a write is told in: the one it was made in, or the document's own. */
const toldIn = ({ params }: Write, { drafts }: DocumentRows) => {
  const [asked] = [params.locale ?? []].flat();
  const source = drafts.find(({ translation }) => translation === 'source');
  return asked === undefined || asked === '*' ? (source?.locale ?? SOURCE_LOCALE) : asked;
};

const reasonsOf = (rows: readonly EntryRow[]) => {
  const given = rows.flatMap((row) => {
    const reason = textOf(row, 'withdrawnBecause');
    return reason ? [[row.locale, reason] as const] : [];
  });
  return given.length > 0 ? Object.fromEntries(given) : null;
};

interface Told {
  row: EntryRow | undefined;
  changes: Change[];
}

/** What a write did, in the language it is told in. Publishing shows what the draft says: nothing has to be read again. */
const whatHappened = async (
  strapi: Core.Strapi,
  write: Write,
  before: DocumentRows,
  documentId: string,
  locale: string,
): Promise<Told> => {
  // prettier-ignore
  const schemaOf = schemasOf(strapi);
  const changes = (one?: EntryRow, other?: EntryRow) => changesBetween(schemaOf, schemaOf(write.uid), one, other);
  const [draft, published] = [before.draft(locale), before.publishedIn(locale)];
  if (write.action === 'publish') return { row: draft, changes: changes(published, draft) };
  if (write.action === 'unpublish') return { row: draft, changes: [] };
  const after = await loadDocument(strapi, write.uid, documentId);
  const now = after.draft(locale);
  return { row: now ?? draft, changes: changes(write.action === 'clone' ? undefined : draft, now) };
};

/** Writes of which nothing is told when they changed nothing: the admin saves before it publishes. */
const QUIET = ['update', 'discardDraft'];

const documentOf = ({ params }: Write, result: WriteResult): string | undefined => {
  const answered = result as { documentId?: string } | null; // every write answers with it, or null
  return answered?.documentId ?? params.documentId;
};

/**
 * Leaves a trail: who did what to which document when, and what it changed, in the transaction of the write, so that
 * there is no write without its entry and no entry without its write (docs/adr/0025-trail.md).
 */
export const installTrail = (strapi: Core.Strapi) => {
  onWrite(strapi, WRITES, async (write, next) => {
    const before = await write.before();
    const locale = toldIn(write, before);
    const result = await next();
    const document = documentOf(write, result);
    if (document === undefined || result === null) return result;
    const { row, changes } = await whatHappened(strapi, write, before, document, locale);
    if (changes.length === 0 && QUIET.includes(write.action)) return result;
    const { uid: type, action } = write;
    const title = row ? textOf(row, titleField(schemasOf(strapi)(type))) : null;
    const reason = action === 'unpublish' ? reasonsOf(before.drafts) : null;
    const slug = row ? textOf(row, 'slug') : null;
    const data = {
      at: new Date(),
      who: whoWrites(strapi),
      action,
      type,
      document,
      locale,
      title,
      slug,
      changes,
      reason,
    };
    await strapi.db.query(TRAIL_ENTRY).create({ data });
    return result;
  });

  const refuse = () => {
    throw new errors.ForbiddenError('The trail is only ever added to. What is in it cannot be changed or deleted.');
  };
  strapi.db.lifecycles.subscribe({
    models: [TRAIL_ENTRY],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
};
