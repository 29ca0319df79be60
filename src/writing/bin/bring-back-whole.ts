import type { UID } from '@strapi/strapi';
import { rowsOf } from '../../model/schema/row-values';
import type { DocumentRows, EntryRow } from '../document-rows';
import { CONFIRMATIONS } from '../publishing/confirmations';
import { copyToLocale } from '../translations/copy-to-locales';
import { keepWithdrawn } from '../translations/withdrawn-texts';
import { updateColumns } from '../update-columns';
import type { Write, WriteHandler } from '../write';
import { restorationOf, type Restoration } from '../restoration';

/** The component that a confirmation is a row of. */
const CONFIRMATION = 'shared.confirmation' satisfies UID.Component;

/** What each language's row has of its own, besides its texts. */
const ownFieldsOf = (row: EntryRow) => {
  const { translation, textLanguage, slug, changeNote, changeHistory, withdrawnBecause } = row;
  return { translation, textLanguage, slug, changeNote, changeHistory, withdrawnBecause };
};

/** Puts back the texts and states of the other languages, which have the facts and links of the source by now. */
const bringBackTranslations = async (write: Write, { stored }: Restoration, now: DocumentRows) => {
  const { strapi, uid } = write;
  for (const into of now.drafts) {
    const from = stored.draft(into.locale);
    if (!from || from === stored.source) continue;
    const takings = from.translation === 'fallback' ? [] : [{ from, facts: false, texts: true }];
    await copyToLocale(strapi, uid, into, into, takings, ownFieldsOf(from));
  }
};

/** Puts back for which facts a confirmation was given, by whom and when: they are no editor's data. */
const bringBackConfirmations = async ({ strapi }: Write, { stored }: Restoration, now: DocumentRows) => {
  const rows = now.drafts.flatMap((draft) => rowsOf(draft, CONFIRMATIONS));
  for (const { key, facts, confirmedBy, confirmedOn } of stored.source
    ? rowsOf(stored.source, CONFIRMATIONS)
    : []) {
    const ids = rows.filter((row) => row.key === key).map(({ id }) => Number(id));
    if (facts !== null)
      await updateColumns(strapi, CONFIRMATION, { id: { $in: ids } }, { facts, confirmedBy, confirmedOn });
  }
};

const bringBackAuthor = async (
  { strapi, uid }: Write,
  { documentId, createdBy, stored: { source } }: Restoration,
) => {
  if (createdBy === null || !source) return;
  const isThere = (await strapi.db.query('admin::user').count({ where: { id: createdBy } })) > 0;
  const where = { documentId, locale: source.locale };
  if (isThere) await strapi.db.query(uid).updateMany({ where, data: { createdBy } });
};

/**
 * Creates a document from the bin as the one that it was: under its documentId, by which its history, its former addresses
 * and the rows of others know it, and in every language as far as it was translated (docs/adr/0059-bin.md).
 */
export const bringBackWhole: WriteHandler = async (write, next) => {
  const restoration = restorationOf(write);
  if (!restoration) return next();
  const { documentId, stored, published } = restoration;
  write.setData({ ...write.data, documentId, changeHistory: stored.source?.changeHistory ?? null });
  const result = await next();
  const created = await write.reload(documentId);
  await bringBackTranslations(write, restoration, created);
  await bringBackConfirmations(write, restoration, await write.reload(documentId));
  await bringBackAuthor(write, restoration);
  await keepWithdrawn(write, documentId, published);
  await write.reload(documentId);
  return result;
};
